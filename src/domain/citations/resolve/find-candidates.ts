import { foldText } from '../../text/fold.ts';
import type { Citation } from '../citation.ts';
import { numberKey } from '../numbers/document-number.ts';
import type { CitingContext } from './citing-context.ts';
import { findProvince } from './read-province.ts';
import type { Register, RegisteredDocument } from './register.ts';

const LAW_TYPES = ['luat', 'bo-luat', 'phap-lenh', 'hien-phap'];

/** The registered documents that a citation could mean by its number or name alone. */
export function findCandidates(
  citation: Citation,
  register: Register,
  context: CitingContext,
): readonly RegisteredDocument[] {
  const { kind, number, type } = citation;
  if (kind === 'number' && number !== null) return register.byNumber.get(numberKey(number)) ?? [];
  if (kind === 'partial' && number !== null)
    return findByOrdinal(register, type, numberKey(number));
  if (type !== null && LAW_TYPES.includes(type)) return findLawsByName(citation, register);
  return findByName(citation, register, context);
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

/** Laws of that name: the family for one named without date or year, else the single laws. */
function findLawsByName(citation: Citation, register: Register): readonly RegisteredDocument[] {
  const laws = LAW_TYPES.flatMap((type) => register.byType.get(type) ?? []);
  const name = lawName(citation.title);
  const sameName = laws.filter(({ title }) => lawName(title) === name);
  if (citation.date === null && citation.year === null) {
    const families = sameName.filter(({ family }) => family);
    return families.length > 0 ? families : sameName.length === 1 ? sameName : [];
  }
  return sameName.filter(({ family }) => !family);
}

/** "Luật Thi đua, Khen thưởng (không ghi năm)" and "Luật thi đua khen thưởng" are one name. */
function lawName(title: string | null): string {
  return foldText(title ?? '')
    .replace(/\([^)]*\)/gu, '')
    .replace(/(?<![a-z])tdkt(?![a-z])/gu, 'thi dua khen thuong')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/** Resolutions of congresses: every telling word of the citation stands in the registered name. */
function findByName(
  citation: Citation,
  register: Register,
  context: CitingContext,
): readonly RegisteredDocument[] {
  const words = nameWords(citation.surface);
  return (register.byType.get(citation.type ?? '') ?? []).filter((document) => {
    if (document.number !== null) return false;
    const named =
      findProvince(foldText(citation.surface), register) ??
      (/(?:^| )tinh(?: |$)/u.test(foldText(citation.surface)) ? context.province : null);
    if (document.province !== null && document.province !== named && named !== null) return false;
    const registered = new Set(nameWords(`${document.title ?? ''} ${document.issuer ?? ''}`));
    return (
      words.length > 0 &&
      words.every((word) => registered.has(word)) &&
      sameOrdinal(citation.surface, document.title)
    );
  });
}

function nameWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !/^(?:cua|dai|bieu|tinh|nhiem|ky|dang|bo)$/u.test(word));
}

function sameOrdinal(a: string, b: string | null): boolean {
  const ordinal = (text: string): string =>
    /(?:lần thứ|khóa|khoá)\s+([IVXLC]+|\d+)/iu.exec(text.normalize('NFC'))?.[1] ?? '';
  return ordinal(a) === ordinal(b ?? '');
}
