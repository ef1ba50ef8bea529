import { datesAgree, yearOf } from '../../dates/civil-date.ts';
import { foldText } from '../../text/fold.ts';
import type { Citation } from '../citation.ts';
import type { DocumentNumber } from '../numbers/document-number.ts';
import type { CitingContext } from './citing-context.ts';
import type { CompletedCitation } from './fuller-mentions.ts';
import type { RegisteredDocument } from './register.ts';
import type { SourceContradiction } from './resolved-citation.ts';

/** Annual plans are issued in the year before theirs or in that year itself. */
const USUAL_LEAD_YEARS = 0;

/** Lists where a citation contradicts the register, the citing document or itself. */
export function listContradictions(
  citation: Citation,
  number: DocumentNumber | null,
  { dates, spellings }: CompletedCitation,
  document: RegisteredDocument | null,
  context: CitingContext,
): readonly SourceContradiction[] {
  const found: SourceContradiction[] = [];
  const { date } = citation;
  if (date !== null && document?.date && !datesAgree(date, document.date)) {
    found.push({ kind: 'date-differs', stated: date, registered: document.date });
  }
  const dated = date ?? document?.date ?? null;
  if (dated !== null && isAfterCiting(dated, context))
    found.push({ kind: 'younger-than-citing', dated });
  const numberYear = number?.year ?? null;
  if (date !== null && numberYear !== null && numberYear !== yearOf(date)) {
    found.push({ kind: 'year-differs', numberYear, date });
  }
  const subjectYear = readSubjectYear(citation);
  if (
    date !== null &&
    subjectYear !== null &&
    subjectYear - yearOf(date) > USUAL_LEAD_YEARS &&
    isEarly(date)
  ) {
    found.push({ kind: 'date-before-subject-year', date, subjectYear });
  }
  if (spellings.length > 1) found.push({ kind: 'two-spellings', spellings });
  if (dates.length > 1 && date !== null) found.push({ kind: 'two-dates', dates });
  return found;
}

function isAfterCiting(dated: string, { issuedOn }: CitingContext): boolean {
  return issuedOn !== null && dated.slice(0, issuedOn.length) > issuedOn.slice(0, dated.length);
}

/** The one year that the title says the document is for: "… của tỉnh năm 2023". */
function readSubjectYear({ title }: Citation): number | null {
  const years = [...foldText(title ?? '').matchAll(/nam (20\d{2})(?!\s?[-–]|\d)/gu)].map((match) =>
    Number(match[1]),
  );
  const first = years[0];
  return first !== undefined && years.every((year) => year === first) ? first : null;
}

/** In the first half of a year nobody issues the plan of the next one. */
function isEarly(date: string): boolean {
  const month = date.slice(5, 7);
  return month !== '' && Number(month) <= 6;
}
