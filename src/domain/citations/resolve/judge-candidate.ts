import { datesAgree, yearOf } from '../../dates/civil-date.ts';
import { foldText } from '../../text/fold.ts';
import type { Citation } from '../citation.ts';
import type { CitingContext } from './citing-context.ts';
import { compareTitles } from './compare-titles.ts';
import type { CitationReading } from './read-citation.ts';
import type { RegisteredDocument } from './register.ts';
import type { MatchReason, RejectionReason } from './resolved-citation.ts';

/** What speaks for a registered document and what rules it out. */
export interface Judgement {
  readonly document: RegisteredDocument;
  readonly matched: readonly MatchReason[];
  readonly rejected: RejectionReason | null;
  /** True when something besides a number that recurs every year or term speaks for it. */
  readonly isBorneOut: boolean;
}

const LAW_TYPES = new Set(['luat', 'bo-luat', 'phap-lenh', 'hien-phap']);
const SAME_TITLE = 0.7;
const OTHER_TITLE = 0.3;
/** Party organs that number in one series and are told apart by name only. */
const ORGANS = [
  'bo chinh tri',
  'ban bi thu',
  'ban chap hanh',
  'thu tuong',
  'chinh phu',
  'quoc hoi',
];

/** Holds a citation against a registered document that bears its number or name. */
export function judgeCandidate(
  reading: CitationReading,
  document: RegisteredDocument,
  context: CitingContext,
): Judgement {
  const { citation } = reading;
  const matched: MatchReason[] = [citation.number === null ? 'name' : 'number'];
  const reject = (reason: RejectionReason): Judgement => ({
    document,
    matched,
    rejected: reason,
    isBorneOut: false,
  });
  if (isOtherType(citation, document)) return reject('type');
  const placed = comparePlace(reading, document);
  if (placed === false) return reject('province');
  if (placed === true) matched.push('province');
  if (compareIssuers(citation.issuer, document.issuer) === true) matched.push('issuer');
  const title = citation.number === null ? null : compareTitles(citation.title, document.title);
  if (title !== null && title >= SAME_TITLE) matched.push('title');
  if (citation.date !== null && document.date !== null) {
    if (!datesAgree(citation.date, document.date)) return reject('date');
    matched.push('date');
  } else if (citation.date === null && citation.year !== null && document.date !== null) {
    if (yearOf(document.date) !== citation.year) return reject('year');
    if (citation.kind === 'named') matched.push('date');
    else if (isToldByYear(citation, document, matched)) matched.push('number-year');
  }
  // Two provinces can sign the same number on one day, and do in one year: without the province the
  // title must agree. A name alone has been held against the province already.
  const isPlaced =
    citation.number === null || document.province === null || placed === true || isTitled(matched);
  if (matched.includes('date')) return { document, matched, rejected: null, isBorneOut: isPlaced };
  if (title !== null && title < OTHER_TITLE) return reject('title');
  if (compareIssuers(citation.issuer, document.issuer) === false) return reject('issuer');
  if (isYounger(document, context)) return reject('younger');
  if (hasYearInNumber(document) && isToldByYear(citation, document, matched))
    matched.push('number-year');
  const isFamily = document.family || citation.kind !== 'named' || !LAW_TYPES.has(document.type);
  return {
    document,
    matched,
    rejected: null,
    isBorneOut: isFamily && isPlaced && isBorneOut(matched, document),
  };
}

function isBorneOut(matched: readonly MatchReason[], document: RegisteredDocument): boolean {
  if (isTitled(matched) || matched.includes('number-year') || matched.includes('name')) return true;
  // A registered document without a date stands for the very mentions that name none.
  return document.date === null && matched.includes('province');
}

function isOtherType({ type, kind }: Citation, document: RegisteredDocument): boolean {
  if (type === null || type === document.type) return false;
  // "văn bản số …" says no more than that it is a document.
  return !(kind === 'number' && type === 'cong-van');
}

/** True or false when both territories are known; null when the citation does not tell. */
function comparePlace(
  { citation, territory }: CitationReading,
  document: RegisteredDocument,
): boolean | null {
  if (citation.kind === 'law-by-date' || citation.number === null) return null;
  if (territory.level === 'unplaced') return null;
  if (territory.level === 'central') return document.province === null ? null : false;
  if (territory.level === 'local')
    return document.province === null ? false : namesPlace(document, territory.place);
  if (territory.province === null) return null;
  return document.province === territory.province;
}

function namesPlace({ issuer }: RegisteredDocument, place: string | null): boolean | null {
  return place === null ? null : foldText(issuer ?? '').includes(place);
}

/** Whether two issuers are the same organ; null when either is missing or of no known organ. */
function compareIssuers(cited: string | null, registered: string | null): boolean | null {
  const a = listOrgans(cited);
  const b = listOrgans(registered);
  if (a.length === 0 || b.length === 0) return null;
  return a.some((organ) => b.includes(organ));
}

/** The known organs that an issuer's name holds, or the ministry that it is. */
function listOrgans(issuer: string | null): readonly string[] {
  const folded = ` ${foldText(issuer ?? '')
    .replace(/[^a-z]+/gu, ' ')
    .trim()}`;
  const at = folded.lastIndexOf(' bo ');
  const ministry = folded.slice(at + 4);
  const isMinistry =
    at !== -1 && !folded.slice(0, at).endsWith('dang') && !ministry.startsWith('chinh tri');
  return [...ORGANS.filter((organ) => folded.includes(organ)), ...(isMinistry ? [ministry] : [])];
}

function isYounger(document: RegisteredDocument, { issuedOn, year }: CitingContext): boolean {
  if (document.date === null) return false;
  if (issuedOn !== null) return document.date.slice(0, issuedOn.length) > issuedOn;
  return year !== null && yearOf(document.date) > year;
}

function isTitled(matched: readonly MatchReason[]): boolean {
  return matched.includes('title');
}

/**
 * A whole number is given once a year. A bare one tells the document only where one body issues all
 * of its type ("Nghị định 91/2017"), or where the issuer is told too: every ministry has a "12/2019".
 */
function isToldByYear(
  { kind, type, year }: Citation,
  document: RegisteredDocument,
  matched: readonly MatchReason[],
): boolean {
  if (kind === 'number') return true;
  if (year === null) return false;
  const isOfOneBody = type === 'nghi-dinh' || LAW_TYPES.has(document.type);
  return isOfOneBody || matched.includes('issuer');
}

function hasYearInNumber({ number }: RegisteredDocument): boolean {
  return /^[^/-]+[/-](?:19|20)\d{2}[/-]/u.test(number ?? '');
}
