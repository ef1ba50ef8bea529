import { civilDate } from '../../domain/dates/civil-date.ts';
import type { PlanFrontmatter } from '../../schema/plan.ts';
import { readAs, type ReadFact } from './draft-facts.ts';
import type { TextParts } from './text-parts.ts';

type OwnNumber = PlanFrontmatter['number'];
type IssuedOn = PlanFrontmatter['issuedOn'];
type IssuingPlace = PlanFrontmatter['place'];

const NO_LETTERHEAD = 'Bản nhận được không có phần đầu văn bản, nơi ghi';
const NUMBER =
  /S[ốỐ](?:\s?[:.])?\s{0,3}(?<digits>\d{1,6}\p{L}?)?[.…_\s]{0,40}(?<symbol>[/-]\s?\p{Lu}[\p{L}\d&]{0,15}(?:\s?[-/]\s?\p{L}[\p{L}\d&]{0,15}){0,4})/u;
const DATE =
  /(?<date>ngày(?<day>[\s.…_]{0,40}(?:\d{1,2}[\s.…_]{0,40})?)(?:tháng|\/)(?<month>[\s.…_]{0,40}(?:\d{1,2}[\s.…_]{0,40})?)(?:năm|\/)[\s.…_]{0,40}(?<year>\d{4}))/u;
const LONGEST_PLACE = 41;

/** Reads the plan's own number: stated, left blank, or not in the copy. */
export function readOwnNumber({ letterhead }: TextParts): ReadFact<OwnNumber> {
  if (letterhead.length === 0) {
    const reason = `${NO_LETTERHEAD} tên cơ quan, số và ngày ban hành.`;
    return readAs<OwnNumber>({ status: 'not-printed', reason });
  }
  for (const line of letterhead) {
    const match = NUMBER.exec(line);
    if (match?.groups === undefined) continue;
    const { digits, symbol = '' } = match.groups;
    const passage = match[0].trim();
    if (digits === undefined) {
      const reason = 'Chỗ ghi số để trống trong bản nhận được.';
      return readAs<OwnNumber>({ status: 'blank', passage, reason });
    }
    const value = `${digits}${symbol}`.replace(/\s/gu, '');
    return readAs<OwnNumber>({ status: 'stated', value, passage });
  }
  return readAs<OwnNumber>(
    { status: 'not-printed', reason: 'Phần đầu của bản nhận được không có dòng ghi số.' },
    { code: 'import-number-missing', values: {} },
  );
}

/** Reads the day of issue with the precision that the source gives, and the place beside it. */
export function readIssue({ letterhead }: TextParts): {
  readonly issuedOn: ReadFact<IssuedOn>;
  readonly place: ReadFact<IssuingPlace>;
} {
  if (letterhead.length === 0) {
    const absent = {
      absent: 'not-printed' as const,
      reason: `${NO_LETTERHEAD} địa danh và ngày ban hành.`,
    };
    return { issuedOn: readAs<IssuedOn>(absent), place: readAs<IssuingPlace>(absent) };
  }
  const match = letterhead.map((line) => DATE.exec(line)).find((found) => found !== null);
  if (match?.groups === undefined) {
    const absent = {
      absent: 'not-printed' as const,
      reason: 'Phần đầu của bản nhận được không ghi địa danh và ngày ban hành.',
    };
    const note = { code: 'import-date-missing', values: {} };
    return { issuedOn: readAs<IssuedOn>(absent, note), place: readAs<IssuingPlace>(absent) };
  }
  const { date = '' } = match.groups;
  const before = match.input.slice(0, match.index);
  const place = readPlaceBefore(before);
  const issuedOn = readDate(match.groups, date);
  return {
    issuedOn,
    place:
      place === undefined
        ? readAs<IssuingPlace>({
            absent: 'not-stated',
            reason: 'Dòng ghi ngày ban hành không nêu địa danh.',
          })
        : readAs<IssuingPlace>({
            value: place,
            passage: `${before.slice(before.lastIndexOf(place))}${date}`,
          }),
  };
}

/** The place between a date and what stands before it, "Quảng Ngãi, "; undefined for none. */
function readPlaceBefore(before: string): string | undefined {
  const words = before.trimEnd();
  if (!words.endsWith(',')) return undefined;
  const last =
    words
      .slice(0, -1)
      .trimEnd()
      .split(/[^\p{L}.\s-]/u)
      .at(-1) ?? '';
  const nearest = last.slice(-LONGEST_PLACE);
  const start = nearest.search(/\p{Lu}/u);
  return start === -1 || start + 1 >= nearest.length ? undefined : nearest.slice(start);
}

function readDate(
  groups: Readonly<Record<string, string | undefined>>,
  passage: string,
): ReadFact<IssuedOn> {
  const digits = (name: string): number | undefined => {
    const found = /\d+/u.exec(groups[name] ?? '')?.[0];
    return found === undefined ? undefined : Number(found);
  };
  const year = digits('year') ?? 0;
  const month = digits('month');
  const day = digits('day');
  const value = civilDate(year, month, day);
  if (value === null) {
    return readAs<IssuedOn>(undefined, { code: 'import-date-impossible', values: { passage } });
  }
  if (month === undefined) {
    const reason = 'Chỗ ghi ngày và tháng để trống trong bản nhận được; chỉ có năm.';
    return readAs<IssuedOn>({ value, passage, reason });
  }
  if (day === undefined) {
    const reason = 'Chỗ ghi ngày để trống trong bản nhận được; chỉ có tháng và năm.';
    return readAs<IssuedOn>({ value, passage, reason });
  }
  return readAs<IssuedOn>({ value, passage });
}
