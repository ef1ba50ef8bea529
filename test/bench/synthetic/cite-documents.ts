import type { Directive } from '../../../src/archive/archive.ts';
import { printDate } from '../../../src/domain/dates/civil-date.ts';
import { printTypeLabel } from '../../../src/domain/citations/vocabulary/document-types.ts';
import { printPlaceWithType } from '../../../src/domain/places/print-place.ts';
import { agencyNameOf, type PlanSlot } from './list-slots.ts';
import { SeededRandom } from './random.ts';

/** A document as plans cite it. */
export interface SyntheticDocument {
  readonly type: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly title: string;
}

/** How many years a plan looks back for what it rests on. */
const REACH = 12;
/** How often a number is written in a form that nobody issued, and how often with other digits. */
const MISWRITTEN = 0.07;
const WRONG = 0.02;

/** The documents of the register that a plan of any province may rest on. */
export function listNationalDocuments(
  directives: Iterable<Directive>,
): readonly SyntheticDocument[] {
  return [...directives].flatMap(({ type, number, date, issuer, title = '', province }) => {
    if (number === undefined || date?.length !== 10 || issuer === undefined) return [];
    // The names of laws are whole titles, and titles with quotation marks may name a movement.
    if (province !== undefined || /tỉnh|thành phố/iu.test(issuer) || /["“;]/u.test(title))
      return [];
    return [{ type, number, issuedOn: date, issuer, title }];
  });
}

/**
 * What the basis of a plan cites: documents on emulation that nearly all plans of the time cite, some
 * others of the country, those of the province and the year that all its agencies share, and at
 * times one of the agency's own. Some numbers are miswritten or wrong, as they are in real plans.
 */
export function writeCitations(
  slot: PlanSlot,
  national: readonly SyntheticDocument[],
  random: SeededRandom,
): readonly string[] {
  const { year } = slot;
  const valid = national.filter(
    ({ issuedOn }) => issuedOn < `${year}-01-01` && Number(issuedOn.slice(0, 4)) >= year - REACH,
  );
  const isCore = ({ title }: SyntheticDocument): boolean => /thi đua/iu.test(title);
  const cited = [
    ...random.sample(valid.filter(isCore), random.between(2, 4)),
    ...random.sample(
      valid.filter((document) => !isCore(document)),
      random.between(0, 3),
    ),
    ...listProvincial(slot).filter(() => random.chance(0.85)),
    ...(random.chance(0.4) ? [ownDocument(slot)] : []),
  ];
  return [...new Set(cited)].map((document) => printCitation(document, random));
}

/** The same for all agencies of a province in a year; numbers start anew in each, so they collide. */
function listProvincial({ province, year }: PlanSlot): readonly SyntheticDocument[] {
  const place = printPlaceWithType(province);
  const random = SeededRandom.named(`${province.era}/${province.id}/${year}`);
  const rules = year - ((year + province.id.length) % 5);
  const ruled = SeededRandom.named(`${province.era}/${province.id}/${rules}`);
  return [
    {
      type: 'chi-thi',
      number: `${pad(random.between(1, 20))}/CT-UBND`,
      issuedOn: `${year}-01-${pad(random.between(3, 28))}`,
      issuer: `UBND ${place}`,
      title: `về việc phát động phong trào thi đua yêu nước năm ${year}`,
    },
    {
      type: 'ke-hoach',
      number: `${random.between(10, 300)}/KH-UBND`,
      issuedOn: `${year}-02-${pad(random.between(3, 27))}`,
      issuer: `Ủy ban nhân dân ${place}`,
      title: `về công tác thi đua, khen thưởng năm ${year}`,
    },
    {
      type: 'quyet-dinh',
      number: `${pad(ruled.between(1, 60))}/${rules - 1}/QĐ-UBND`,
      issuedOn: `${rules - 1}-0${ruled.between(3, 9)}-${pad(ruled.between(1, 28))}`,
      issuer: `UBND ${place}`,
      title: 'ban hành Quy chế thi đua, khen thưởng',
    },
  ];
}

function ownDocument(slot: PlanSlot): SyntheticDocument {
  const { province, agency, year } = slot;
  const random = SeededRandom.named(`${province.era}/${province.id}/${year}/${agency.segment}`);
  return {
    type: 'quyet-dinh',
    number: `${random.between(2, 90)}/QĐ-${agency.abbreviation}`,
    issuedOn: `${year}-01-${pad(random.between(3, 28))}`,
    issuer: agencyNameOf(slot),
    title: `ban hành Chương trình công tác năm ${year}`,
  };
}

function printCitation(
  { type, number, issuedOn, issuer, title }: SyntheticDocument,
  random: SeededRandom,
): string {
  if (type === 'luat') return `${title} ngày ${printLongDate(issuedOn)}`;
  const written = random.chance(MISWRITTEN)
    ? miswrite(number)
    : random.chance(WRONG)
      ? number.replace(/^\d+/u, (digits) => pad(Number(digits) + random.between(1, 9)))
      : number;
  const day = random.chance(0.3) ? printLongDate(issuedOn) : printDate(issuedOn);
  const named = random.chance(0.7) && title !== '' ? ` ${title}` : '';
  return `${printTypeLabel(type)} số ${written}${random.pick(['', ','])} ngày ${day} của ${issuer}${named}`;
}

/** Forms that real plans have: "34/CT-TW" for "34-CT/TW", "19/CT-TTG" for "19/CT-TTg". */
function miswrite(number: string): string {
  if (/^\d+-[^/]+\/TW$/u.test(number)) return number.replace(/^(\d+)-([^/]+)\/TW$/u, '$1/$2-TW');
  if (number.endsWith('TTg')) return number.replace(/TTg$/u, 'TTG');
  return number.replace(/^(\d+)\//u, '$1 /');
}

function printLongDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
