import type { PlanFrontmatter, PlanKind } from '../../schema/plan.ts';
import { readAs, type ReadFact } from './draft-facts.ts';
import type { TextParts } from './text-parts.ts';

const YEAR = /(?<!\p{L})năm\s+(?<year>(?:19|20)\d{2})(?!\d|\s?[-–]\s?\d{4})/giu;
const PERIOD =
  /(?:(?:giai đoạn|nhiệm kỳ|từ năm)\s{0,9})?(?<from>(?:19|20)\d{2})\s?(?:[-–]|đến(?: năm)?)\s?(?<to>(?:19|20)\d{2})/iu;

/** Capitals that titles give to common words; a name keeps its own. */
const COMMON_WORDS =
  /(?<![\p{L}“"])(?:Công tác|Thi đua|Khen thưởng|Phong trào|Phát động|Tổ chức|Thực hiện|Triển khai|Về việc|Hưởng ứng|Đăng ký)(?!\p{L})/gu;

/** Reads the kind of plan out of the first line of its title. */
export function readKind({ titleLines }: TextParts): ReadFact<PlanKind> {
  const first = titleLines[0] ?? '';
  if (/^KẾ HOẠCH/u.test(first)) return readAs<PlanKind>('ke-hoach');
  if (/^(?:PHÁT ĐỘNG|LỜI KÊU GỌI)/u.test(first)) return readAs<PlanKind>('phat-dong');
  if (first === '')
    return readAs<PlanKind>(undefined, { code: 'import-title-missing', values: {} });
  return readAs<PlanKind>('ke-hoach', { code: 'import-kind-doubtful', values: { title: first } });
}

/** Reads the title as printed, and as it is shown: with capitals only where a sentence has them. */
export function readTitle(
  { title, titleLines }: TextParts,
  properNames: readonly string[],
): ReadFact<PlanFrontmatter['title']> {
  if (title === '') return readAs<PlanFrontmatter['title']>(undefined);
  const lines = titleLines.filter((line) => !/^\(.*\)$|^[-–—_*\s]+$/u.test(line));
  const words = lines.map((line, index) => lowerLine(line, properNames, index > 0)).join(' ');
  const text = (words.charAt(0).toUpperCase() + words.slice(1)).replace(/\s+/gu, ' ').trim();
  return readAs({ text, passage: title });
}

function lowerLine(line: string, properNames: readonly string[], follows: boolean): string {
  const isCapitals = line === line.toUpperCase();
  let words = isCapitals
    ? line.toLowerCase()
    : line.replace(COMMON_WORDS, (word) => word.charAt(0).toLowerCase() + word.slice(1));
  if (isCapitals) {
    for (const name of properNames) words = words.replaceAll(name.toLowerCase(), name);
  }
  const opensWithName = properNames.some((name) => words.startsWith(name));
  return follows && !opensWithName && !/^\p{Lu}{2}/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/**
 * Reads the year that a plan is for: the last one that its title names, else that of its date, else
 * the first one of its opening.
 */
export function readYear(
  parts: TextParts,
  issued: { readonly value: string; readonly passage: string } | undefined,
): ReadFact<PlanFrontmatter['year']> {
  const inTitle = [...parts.title.matchAll(YEAR)].at(-1);
  if (inTitle !== undefined) {
    return readAs({ value: Number(inTitle.groups?.['year']), passage: parts.title });
  }
  if (issued !== undefined) {
    const value = Number(issued.value.slice(0, 4));
    return readAs(
      { value, passage: issued.passage },
      { code: 'import-year-inferred', values: { year: String(value), passage: issued.passage } },
    );
  }
  for (const block of parts.opening) {
    const words = parts.plan.text.slice(block.start, block.end);
    const found = [...words.matchAll(YEAR)].at(-1);
    if (found === undefined) continue;
    const value = Number(found.groups?.['year']);
    return readAs(
      { value, passage: found[0] },
      { code: 'import-year-inferred', values: { year: String(value), passage: found[0] } },
    );
  }
  return readAs<PlanFrontmatter['year']>(undefined, { code: 'import-year-unknown', values: {} });
}

/** Reads the period of several years that a title names. */
export function readPeriod({ title }: TextParts): PlanFrontmatter['period'] {
  const period = PERIOD.exec(title);
  const from = Number(period?.groups?.['from']);
  const to = Number(period?.groups?.['to']);
  return period !== null && from < to ? { from, to, passage: period[0].trim() } : undefined;
}
