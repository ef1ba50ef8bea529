import { textOf } from '../../domain/plan-text/blocks.ts';
import type { PlanNode } from '../../domain/plan-text/plan-text.ts';
import type { DeclaredDeadline, PlanFrontmatter } from '../../schema/plan.ts';
import { readAs, type ReadFact } from './draft-facts.ts';
import { readCellDue, readDueDate, type CellDue } from './read-due-date.ts';
import type { TextParts } from './text-parts.ts';

type Deadlines = PlanFrontmatter['deadlines'];

const BOUND =
  /(?<words>(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn cuối(?: là)?)\s+(?:hết\s+)?(?:ngày\s+)?|(?:trong|hoàn thành)\s+(?=tháng|quý))(?=\d|tháng|quý)/giu;
/** Shorter cells number the rows. */
const LEAST_WHAT = 12;
const CLAUSE_START = /[:;](?=\s)|\.(?=\s+\p{Lu})|, (?=đồng thời|trong đó|Hồ sơ)/gu;

/**
 * Reads what falls due: "trước ngày …", "trong tháng …", "trong quý …" in running text, and the rows of
 * a schedule under the heading of their quarter. Dates before the year of the plan are no deadlines.
 */
export function readDeadlines(parts: TextParts, year: number | undefined): ReadFact<Deadlines> {
  const found = [
    ...parts.running
      .filter(({ kind }) => kind !== 'heading' && kind !== 'cell')
      .flatMap(({ block }) => readClauses(textOf(parts.plan, block))),
    ...readSchedules(parts, year),
  ].filter(({ on }) => year === undefined || Number(on.slice(0, 4)) >= year);
  const notes = found
    .filter(({ datedBy }) => datedBy === undefined)
    .map(({ passage }) => ({ code: 'import-deadline-what', values: { passage } }));
  return found.length > 0
    ? readAs<Deadlines>(found, ...notes)
    : readAs<Deadlines>({ absent: 'not-stated', reason: 'Văn bản không nêu thời hạn nào.' });
}

function readClauses(text: string): readonly DeclaredDeadline[] {
  const found: DeclaredDeadline[] = [];
  let last = 0;
  for (const match of text.matchAll(BOUND)) {
    const at = match.index + match[0].length;
    const date = readDueDate(text, at);
    if (date === null) continue;
    const before = text.slice(0, match.index);
    const starts = [...before.matchAll(CLAUSE_START)].map(({ index }) => index + 1);
    const sentence = Math.max(starts.findLast((start) => match.index - start > 12) ?? 0, last);
    const clause = text
      .slice(sentence, match.index)
      .trim()
      .replace(/^(?:(?:\d{1,2}[.)]|[-–+*•▪➢✓]|,|và|đồng thời)\s+)+/u, '');
    const isWithin = /^(?:trong|hoàn)/iu.test(match[0]);
    const passage = isWithin
      ? `${clause} ${text.slice(match.index, date.end)}`.trim()
      : text.slice(match.index, date.end);
    const what = clause.charAt(0).toUpperCase() + clause.slice(1);
    if (what === '') continue;
    last = date.end;
    found.push({
      on: date.on,
      ...(date.from === undefined ? {} : { from: date.from }),
      bound: isWithin ? 'trong' : 'truoc',
      what,
      passage,
    });
  }
  return found;
}

/** The heading of the column that says what is to be done. */
const WHAT_HEADING = /nội dung|nhiệm vụ|công việc|hoạt động|việc phải làm/iu;

/**
 * Rows of a table that say when they fall due in a cell of their own, or stand under a row which names
 * nothing but a quarter or month.
 */
function readSchedules({ plan }: TextParts, year: number | undefined): readonly DeclaredDeadline[] {
  const found: DeclaredDeadline[] = [];
  const visit = (nodes: readonly PlanNode[]): void => {
    for (const node of nodes) {
      if (node.kind === 'part') visit(node.children);
      if (node.kind !== 'table') continue;
      let heading: { readonly due: CellDue; readonly words: string } | null = null;
      let whatColumn = -1;
      for (const { cells } of node.rows) {
        const words = cells.map(({ block }) => textOf(plan, block).trim());
        const [first = ''] = words;
        if (words.slice(1).every((cell) => cell === '')) {
          const due = readCellDue(first, year);
          heading = due === null ? null : { due, words: first };
          continue;
        }
        if (whatColumn === -1) whatColumn = words.findIndex((cell) => WHAT_HEADING.test(cell));
        const own = words.findLast((cell) => readCellDue(cell, year) !== null);
        const due = own === undefined ? heading?.due : readCellDue(own, year);
        const what = chooseWhat(words, own, whatColumn);
        if (due === undefined || due === null || what === '') continue;
        found.push({ ...due, what, passage: what, datedBy: own ?? heading?.words ?? '' });
      }
    }
  };
  visit(plan.nodes);
  return found;
}

/** What a row is about: its cell under the heading that says so, where no cell above is merged into it; else the longest. */
function chooseWhat(words: readonly string[], own: string | undefined, column: number): string {
  const others = words.filter((cell) => cell !== own);
  const [longest = ''] = [...others].sort((a, b) => b.length - a.length);
  const named = words[column] ?? '';
  const chosen = named !== own && named.length > LEAST_WHAT ? named : longest;
  return chosen.replace(/\.$/u, '');
}
