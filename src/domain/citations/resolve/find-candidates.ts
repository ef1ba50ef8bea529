import { foldText } from '../../text/fold.ts';
import type { Citation } from '../citation.ts';
import { compareTitles } from './compare-titles.ts';
import { numberKey } from '../numbers/document-number.ts';
import type { CitingContext } from './citing-context.ts';
import { findProvince, isCentreInDoubt } from './read-territory.ts';
import type { Register, RegisteredDocument } from './register.ts';

/** How far the names of two laws of one day agree when they are one law. */
const SAME_LAW = 0.8;
const AMENDING = /^(?:bo luat|luat|phap lenh) sua doi/u;
/** What a resolution of the whole Party says of itself. */
const NATIONAL = /toan quoc|cua dang|trung uong/u;
/** "của Đảng", and not "của Đảng bộ tỉnh", is the national congress, whether "toàn quốc" is said or not. */
const OF_THE_PARTY = /cua dang(?! (?:bo|uy))/u;
const UNTELLING = /^(?:nghi|quyet|cua|dai|bieu|tinh|nhiem|ky|dang|bo|va|lan|thu|hoi|khoa|\d{4})$/u;
const LAW_TYPES = ['luat', 'bo-luat', 'phap-lenh', 'hien-phap'];

/** The registered documents that a citation could mean by its number or name alone. */
export function findCandidates(
  citation: Citation,
  register: Register,
  context: CitingContext,
): readonly RegisteredDocument[] {
  const { kind, number, type } = citation;
  if (kind === 'number' && number !== null) {
    const found = register.byNumber.get(numberKey(number)) ?? [];
    return isCentreInDoubt(citation)
      ? [...found, ...findOfProvince(number.replace('TW', 'TU'), register, context)]
      : found;
  }
  if (kind === 'partial' && number !== null)
    return findByOrdinal(register, type, numberKey(number));
  if (type !== null && LAW_TYPES.includes(type)) return findLawsByName(citation, register);
  return findByName(citation, register, context);
}

function findOfProvince(
  number: string,
  register: Register,
  context: CitingContext,
): readonly RegisteredDocument[] {
  return (register.byNumber.get(numberKey(number)) ?? []).filter(
    ({ province }) => province === context.province,
  );
}

function findByOrdinal(
  register: Register,
  type: string | null,
  key: string,
): readonly RegisteredDocument[] {
  return (register.byType.get(type ?? '') ?? []).filter(
    ({ number }) => number !== null && numberKey(number).startsWith(`${key}-`),
  );
}

/**
 * Laws of that name. One named without date or year means the family, never a single law: several
 * laws have borne its name or will.
 */
function findLawsByName(citation: Citation, register: Register): readonly RegisteredDocument[] {
  const laws = LAW_TYPES.flatMap((type) => register.byType.get(type) ?? []);
  const sameName = laws.filter(({ title }) => lawName(title) === lawName(citation.title));
  if (citation.date === null && citation.year === null) {
    return sameName.filter(({ family }) => family);
  }
  const single = sameName.filter(({ family }) => !family);
  return single.length > 0 ? single : laws.filter((law) => isSameLaw(citation, law));
}

/** True when the register knows a law by that name, of whatever year. */
export function isLawName(title: string, register: Register): boolean {
  return LAW_TYPES.some((type) =>
    (register.byType.get(type) ?? []).some((law) => lawName(law.title) === lawName(title)),
  );
}

/** A law of that very day whose name is worded a little otherwise. */
function isSameLaw(citation: Citation, law: RegisteredDocument): boolean {
  return (
    citation.date !== null &&
    citation.date === law.date &&
    AMENDING.test(lawName(citation.title)) === AMENDING.test(lawName(law.title)) &&
    (compareTitles(citation.title, law.title) ?? 0) >= SAME_LAW
  );
}

/** "Luật Thi đua, Khen thưởng (không ghi năm)" and "Luật TĐKT" are one name. */
function lawName(title: string | null): string {
  return foldText(title ?? '')
    .replace(/\([^()]*\)/gu, '')
    .replace(/(?<![a-z])tdkt(?![a-z])/gu, 'thi dua khen thuong')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/**
 * Resolutions of congresses and conferences: the citation's words stand in the registered name, and
 * what it leaves out is told by who cites ("Đảng bộ tỉnh", "Hội nghị cán bộ, công chức").
 */
function findByName(
  citation: Citation,
  register: Register,
  context: CitingContext,
): readonly RegisteredDocument[] {
  const folded = foldText(citation.surface);
  const words = nameWords(folded);
  const cited = new Set([...words, ...(OF_THE_PARTY.test(folded) ? ['toan', 'quoc'] : [])]);
  const province = findProvince(folded, register) ?? context.province;
  return (register.byType.get(citation.type ?? '') ?? []).filter((document) => {
    if (document.number !== null) return false;
    const isOurs =
      document.province === null ? NATIONAL.test(folded) : document.province === province;
    if (!isOurs) return false;
    const registered = new Set(nameWords(`${document.title ?? ''} ${document.issuer ?? ''}`));
    if (words.length === 0 || !words.every((word) => registered.has(word))) return false;
    return (
      tellsWhose(document, cited, register, context) &&
      sameOrdinal(citation.surface, document.title)
    );
  });
}

/** True when every word of the issuer is cited, or is the citing agency's own name or province. */
function tellsWhose(
  { issuer, province }: RegisteredDocument,
  cited: ReadonlySet<string>,
  register: Register,
  { agencyName }: CitingContext,
): boolean {
  const names = register.provinceNames.flatMap(([name, id]) => (id === province ? [name] : []));
  const implied = new Set([...nameWords(agencyName ?? ''), ...names.flatMap(nameWords)]);
  return nameWords(issuer ?? '').every((word) => cited.has(word) || implied.has(word));
}

function nameWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !UNTELLING.test(word));
}

/** The ordinal of a congress; a citation that names another one, or none, is of another. */
function sameOrdinal(a: string, b: string | null): boolean {
  return readOrdinal(a) === readOrdinal(b ?? '');
}

function readOrdinal(text: string): string {
  return /(?<![\p{L}\p{N}])([IVXLC]+)(?![\p{L}\p{N}])/u.exec(text.toUpperCase())?.[1] ?? '';
}
