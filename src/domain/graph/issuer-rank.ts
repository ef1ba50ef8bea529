import {
  CENTRAL_SYMBOL,
  CENTRAL_WORDS,
  MINISTRY_SYMBOL,
} from '../citations/resolve/read-territory.ts';
import { foldText } from '../text/fold.ts';

/** At which level of the country the issuer of a document stands. */
export type IssuerLevel = 'trung-uong' | 'tinh' | 'huyen' | 'co-quan' | 'khong-ro';

/** The levels from the top; what is not known stands below them. */
export const ISSUER_LEVELS: readonly IssuerLevel[] = [
  'trung-uong',
  'tinh',
  'huyen',
  'co-quan',
  'khong-ro',
];

/** The organ within its level: the Party's committee, the authority of the State, what serves them. */
type Organ = 0 | 1 | 2;

/** Where an issuer stands in the chain of command. */
export interface IssuerRank {
  readonly level: IssuerLevel;
  readonly organ: Organ;
}

/** What is known of a document that tells its issuer. */
export interface IssuedDocument {
  readonly type: string;
  readonly number: string | null;
  readonly issuer: string | null;
}

/** Types that only the centre issues. */
const CENTRAL_TYPES: ReadonlySet<string> = new Set([
  'hien-phap',
  'luat',
  'bo-luat',
  'phap-lenh',
  'nghi-dinh',
  'thong-tu',
  'thong-tu-lien-tich',
]);

const TOP_ORGANS = /^(?:TTg|CP|CTN|QH.*|UBTVQH.*|HĐBT)$/u;
const TOP_WORDS = /thu tuong|^chinh phu|quoc hoi|chu tich nuoc/u;
const PARTY_TOP_WORDS = /bo chinh tri|ban bi thu|ban chap hanh trung uong|dai bieu toan quoc/u;
const CENTRAL_BODIES = /^(?:bo(?! chi huy| doi| tu lenh)|uy ban dan toc|tong lien doan)(?![a-z])/u;

const PROVINCIAL_STATE = /^(?:UBND|HĐND|CTUBND)$/u;
const PROVINCIAL_STATE_WORDS =
  /^(?:chu tich |pho chu tich )?(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan) (?:tinh|thanh pho)|^(?:tinh|thanh pho) /u;
const PROVINCIAL_PARTY_WORDS =
  /^(?:ban thuong vu |ban chap hanh )?(?:dang bo )?(?:tinh uy|thanh uy|tinh)(?![a-z])|dai hoi (?:dai bieu )?dang bo (?:tinh|thanh pho)/u;
const COUNCIL = /^(?:HĐTĐKT|HĐTĐ|BCĐ.*)$/u;
const DISTRICT = /^(?:HU|TXU|QU|ĐU.*)$/u;
/** Not folded: "quận" is not "quân" or "cơ quan", and "xã" not "xã hội". */
const DISTRICT_WORDS =
  /(?<![\p{L}\p{M}])(?:huyện|quận|thị xã|phường|thị trấn|xã(?! hội))(?![\p{L}\p{M}])/iu;

/**
 * Tells at which level a document was issued, by the symbol in its number and the words for its
 * issuer. `khong-ro` when neither tells it.
 */
export function rankIssuer({ type, number, issuer }: IssuedDocument): IssuerRank {
  const symbol = readSymbol(type, number);
  const words = foldText(issuer ?? '');
  if (isCentral(type, symbol, words))
    return { level: 'trung-uong', organ: rankCentral(symbol, words) };
  if (DISTRICT.test(symbol) || DISTRICT_WORDS.test(issuer ?? '')) {
    return { level: 'huyen', organ: DISTRICT.test(symbol) ? 0 : 1 };
  }
  if (symbol === 'TU' || PROVINCIAL_PARTY_WORDS.test(words)) return { level: 'tinh', organ: 0 };
  if (PROVINCIAL_STATE.test(symbol) || PROVINCIAL_STATE_WORDS.test(words)) {
    return { level: 'tinh', organ: 1 };
  }
  if (COUNCIL.test(symbol)) return { level: 'tinh', organ: 2 };
  const isKnown = symbol !== '' || words !== '';
  return isKnown ? { level: 'co-quan', organ: 1 } : { level: 'khong-ro', organ: 1 };
}

/** Compares two issuers: below nought when the first stands above the second, nought on one rank. */
export function compareRanks(a: IssuerRank, b: IssuerRank): number {
  return ISSUER_LEVELS.indexOf(a.level) - ISSUER_LEVELS.indexOf(b.level) || a.organ - b.organ;
}

/** The first issuer in a canonical number: "16/KH-HĐTĐKT" → "HĐTĐKT"; empty when there is none. */
function readSymbol(type: string, number: string | null): string {
  const [first = '', second = ''] = (number ?? '')
    .split(/[-/]/u)
    .slice(1)
    .filter((part) => !/^\d/u.test(part));
  // An Act and an official letter have no type in front of the issuer: "06/2022/QH15", "12/UBND-VX".
  return type === 'cong-van' || /^QH/u.test(first) ? first : second;
}

function isCentral(type: string, symbol: string, words: string): boolean {
  if (CENTRAL_TYPES.has(type)) return true;
  if (/TU$/u.test(symbol)) return false;
  return (
    CENTRAL_SYMBOL.test(symbol) ||
    MINISTRY_SYMBOL.test(symbol) ||
    CENTRAL_WORDS.test(words) ||
    PARTY_TOP_WORDS.test(words) ||
    CENTRAL_BODIES.test(words)
  );
}

function rankCentral(symbol: string, words: string): Organ {
  if (symbol === 'TW' || PARTY_TOP_WORDS.test(words)) return 0;
  return TOP_ORGANS.test(symbol) || TOP_WORDS.test(words) ? 1 : 2;
}
