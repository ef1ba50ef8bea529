import { yearOf } from '../../dates/civil-date.ts';
import { slugify } from '../../text/fold.ts';
import type { Citation } from '../citation.ts';
import type { DocumentNumber } from '../numbers/document-number.ts';
import { DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import type { CitingContext } from './citing-context.ts';
import { isLawName } from './find-candidates.ts';
import { readCitation } from './read-citation.ts';
import type { CitationReading } from './read-citation.ts';
import type { Territory } from './read-territory.ts';
import type { Register } from './register.ts';

const MAX_LENGTH = 80;

/**
 * Gives the id under which a document has its page when no register knows it: the type's symbol,
 * ordinal and issuer, the province of a provincial issuer, and the year as far as it is known
 * ("ct-14-ubnd-quang-ngai-2021", "kh-4088-ubnd-binh-thuan", "ct-34-tw-2014"). Null for a citation
 * that does not say enough to keep two documents apart: a bare number, a provincial issuer of an
 * unknown province. A law named without its year has the id of its family.
 */
export function deriveDocumentId(
  citation: Citation,
  register: Register,
  context: CitingContext,
): string | null {
  return deriveId(readCitation(citation, register, context), register);
}

/** The same for a citation that has been read already. */
export function deriveId(reading: CitationReading, register: Register): string | null {
  const { citation, number, territory } = reading;
  if (number !== null) return deriveFromNumber(citation, number, territory);
  if (citation.title === null) return null;
  const isLaw = citation.kind === 'law-by-date' || isLawFamily(citation, register);
  if (!isLaw) return null;
  const year = yearPart(citation);
  // A long name is cut, its year never: laws of one name are told apart by it.
  const name = slugify(citation.title).slice(0, MAX_LENGTH - year.length - 1);
  return joinId([name, year]);
}

/** A law named without its year: its family, for which the name is enough when it is a law's name. */
function isLawFamily({ kind, title, family }: Citation, register: Register): boolean {
  return kind === 'named' && family === 'law' && title !== null && isLawName(title, register);
}

/** True when number, issuer and date tell one document from all others. */
export function isFullyIdentified(
  { citation, number }: CitationReading,
  derivedId: string | null,
): boolean {
  if (derivedId === null) return false;
  return (
    citation.date !== null || citation.family === 'law' || (number !== null && number.year !== null)
  );
}

function deriveFromNumber(
  citation: Citation,
  number: DocumentNumber,
  territory: Territory,
): string | null {
  const place = placePart(territory);
  if (place === null) return null;
  const symbol = typePart(citation.type, number);
  const issuers = number.issuers.map((issuer) => slugify(issuer));
  if (number.family === 'normative' || number.family === 'joint') {
    const year = number.year === null ? yearPart(citation) : '';
    return joinId([symbol, number.ordinal, String(number.year ?? ''), ...issuers, ...place, year]);
  }
  return joinId([symbol, number.ordinal, ...issuers, ...place, yearPart(citation)]);
}

function typePart(type: string | null, number: DocumentNumber): string {
  const entry = DOCUMENT_TYPES.find(({ id }) => id === type);
  // "Quy định số 66-QĐ/TW" is not the decision of that number.
  if (entry !== undefined && !entry.symbols.includes(number.typeSymbol ?? '')) {
    return slugify(entry.symbols[0] ?? entry.id);
  }
  return slugify(number.typeSymbol ?? type ?? 'vb');
}

/** The words of the id that tell the place; null when it is not known and must be. */
function placePart(territory: Territory): readonly string[] | null {
  if (territory.level === 'unplaced') return [];
  if (territory.level === 'central') return territory.isStated ? ['tw'] : [];
  if (territory.level === 'provincial')
    return territory.province === null ? null : [territory.province];
  if (territory.place === null) return null;
  return [slugify(territory.place), ...(territory.province === null ? [] : [territory.province])];
}

function yearPart({ date, year }: Citation): string {
  if (date !== null) return String(yearOf(date));
  return year === null ? '' : String(year);
}

function joinId(parts: readonly string[]): string {
  const id = parts
    .map((part) => slugify(part))
    .filter((part) => part !== '')
    .join('-');
  return id.slice(0, MAX_LENGTH).replace(/-$/u, '');
}
