import { foldText } from '../../text/fold.ts';
import type { Citation } from '../citation.ts';
import type { DocumentNumber } from '../numbers/document-number.ts';
import type { CitingContext } from './citing-context.ts';
import type { Register } from './register.ts';

/** Whose document it is: of the centre, of one province, of a place below it, or not told. */
export type Territory =
  /** `isStated`: the issuer's name says so, its symbol does not ("HĐTĐKT Trung ương"). */
  | { readonly level: 'central'; readonly isStated: boolean }
  /** The symbol itself names the issuer (a university, a company). */
  | { readonly level: 'unplaced' }
  | { readonly level: 'provincial'; readonly province: string | null; readonly isNamed: boolean }
  | { readonly level: 'local'; readonly place: string | null; readonly province: string | null };

export const CENTRAL_SYMBOL =
  /^(?:TW|TTg|CP|CTN|QH.*|UBTVQH.*|VPCP|VPQH|VPTW|.*TW|NHNN|TTCP|KTNN|UBDT|TLĐ|TWĐTN.*|HĐBT|TANDTC|VKSNDTC|BTS|MTTW.*|BHXHVN)$/u;
const LOCAL_SYMBOL =
  /^(?:UBND|HĐND|TU|ThU|S[A-ZĐ&]+|BDT|BDTTG|BDVTU|.*TU|VPUB.*|HĐTĐKT|BTĐKT|BCĐ.*|MTTQ.*|LĐLĐ.*|ĐTN|TĐTN|CA|CAT|BQL.*)$/u;
export const MINISTRY_SYMBOL =
  /^B(?:NV|TC|YT|GDĐT|GD&ĐT|XD|CT|NN|NNPTNT|NN&PTNT|NNMT|NN&MT|TNMT|TN&MT|TTTT|VHTTDL|VHTT&DL|LĐTBXH|KHĐT|KH&ĐT|KHCN|KH&CN|TP|GTVT|DTTG|QP|CA|NG)$/u;
/** With its accents: "quản lý", "cơ quan" and "xã hội" name no place. */
const BELOW_PROVINCE =
  /(?<!\p{L})(?:huyện|quận|xã|phường|thị trấn|đặc khu|thành phố) (?=\p{L})(?!(?:ủy|uỷ|hội)(?!\p{L}))/giu;
/** Cities of province level; any other city lies in the province whose name it may bear. */
const CENTRAL_CITY = /^thanh pho (?:ha noi|ho chi minh|hai phong|da nang|can tho|hue|dong nai)/u;
/** "UBND xã" without its name: some place below the province. */
const UNNAMED_PLACE = /(?<!\p{L})(?:huyện|quận|xã|phường|thị trấn|đặc khu)$/iu;
/** Party committees below the province: their symbol tells no place. */
const BELOW_SYMBOL = /^(?:HU|TXU|QU|ĐU|ĐUX|ĐUP|CB)$/u;
export const CENTRAL_WORDS = /trung uong|chinh phu|quoc hoi|bo chinh tri|ban bi thu|chu tich nuoc/u;

/** Tells whose document a citation speaks of, out of its symbol, its issuer and who cites it. */
export function readTerritory(
  citation: Citation,
  number: DocumentNumber | null,
  register: Register,
  context: CitingContext,
): Territory {
  const written = (citation.issuer ?? '').normalize('NFC');
  const issuer = foldText(written);
  const symbol = number?.issuers[0] ?? '';
  if (isCentreInDoubt(citation)) return { level: 'unplaced' };
  if ((CENTRAL_SYMBOL.test(symbol) && !/TU$/u.test(symbol)) || MINISTRY_SYMBOL.test(symbol)) {
    return { level: 'central', isStated: false };
  }
  if (CENTRAL_WORDS.test(issuer) && !/TU$/u.test(symbol))
    return { level: 'central', isStated: true };
  if (BELOW_SYMBOL.test(symbol)) {
    return { level: 'local', place: readLocalPlace(written), province: context.province };
  }
  if (!LOCAL_SYMBOL.test(symbol)) return { level: 'unplaced' };
  const named = findProvince(issuer, register) ?? findTitleProvince(citation, register, context);
  const place = readLocalPlace(written);
  if (place !== null || UNNAMED_PLACE.test(written))
    return { level: 'local', place, province: named ?? context.province };
  const isBelow = context.level === 'district' || context.level === 'commune';
  if (named === null && isBelow && !/tinh|thanh pho/u.test(issuer)) {
    return { level: 'local', place: null, province: context.province };
  }
  return provincial(named, context);
}

/**
 * True for "TƯ" where no issuer stands: it means Trung ương, but in a scan it may be the TU of the
 * citing province.
 */
export function isCentreInDoubt({ repairs, issuer }: Citation): boolean {
  return issuer === null && repairs.some(({ rule }) => rule === 'trung-uong');
}

function provincial(named: string | null, context: CitingContext): Territory {
  return { level: 'provincial', province: named ?? context.province, isNamed: named !== null };
}

/** The name of the district or commune with which an issuer's name ends; null for none. */
function readLocalPlace(issuer: string): string | null {
  const last = [...issuer.matchAll(BELOW_PROVINCE)].at(-1);
  const named = last === undefined ? '' : foldText(issuer.slice(last.index));
  const [words = ''] = named.split(/ (?:khoa|nhiem ky) /u, 1);
  if (words === '' || CENTRAL_CITY.test(words)) return null;
  return words.replace(/^(?:huyen|quan|xa|phuong|thi tran|dac khu) /u, '').trim();
}

/** Out of the title only when nothing else tells, and only as "tỉnh …" ("Hồ Chí Minh" is a name first). */
function findTitleProvince(
  { title }: Citation,
  register: Register,
  { province }: CitingContext,
): string | null {
  if (province !== null || title === null) return null;
  const named = /(?:tinh|thanh pho|tp\.?) ([a-z ]{3,40})/u.exec(foldText(title))?.[1];
  return named === undefined ? null : findProvince(named, register);
}

/** The province whose name stands in folded words; the longest name wins. */
export function findProvince(words: string, register: Register): string | null {
  if (words === '') return null;
  for (const [name, id] of register.provinceNames) {
    const at = words.indexOf(name);
    if (at === -1) continue;
    if (
      !/[a-z0-9]/u.test(words.charAt(at - 1)) &&
      !/[a-z0-9]/u.test(words.charAt(at + name.length))
    )
      return id;
  }
  return null;
}
