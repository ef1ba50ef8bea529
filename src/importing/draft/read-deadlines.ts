import { readDateAt } from '../../domain/dates/read-date.ts';
import { readQuarterAt } from '../../domain/dates/read-quarter.ts';
import { textOf } from '../../domain/plan-text/blocks.ts';
import type { PlanNode } from '../../domain/plan-text/plan-text.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { DeclaredDeadline, PlanFrontmatter } from '../../schema/plan.ts';
import { readAs, type ReadFact } from './draft-facts.ts';
import type { TextParts } from './text-parts.ts';

type Deadlines = PlanFrontmatter['deadlines'];

const BOUND =
  /(?<words>(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn cuối(?: là)?)\s+(?:hết\s+)?(?:ngày\s+)?|(?:trong|hoàn thành)\s+(?=tháng|quý))(?=\d|tháng|quý)/giu;
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
    ...readSchedules(parts),
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
    const date = readDue(text, at);
    if (date === null) continue;
    const before = text.slice(0, match.index);
    const starts = [...before.matchAll(CLAUSE_START)].map(({ index }) => index + 1);
    const sentence = Math.max(starts.findLast((start) => match.index - start > 12) ?? 0, last);
    const clause = text
      .slice(sentence, match.index)
      .trim()
      .replace(/^(?:(?:\d{1,2}[.)]|[-+*]|,|và|đồng thời)\s+)+/u, '');
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

interface DueDate {
  readonly on: string;
  readonly from?: string;
  readonly end: number;
}

function readDue(text: string, at: number): DueDate | null {
  // Folding keeps the length of composed letters, so places are the same.
  const folded = foldText(text);
  const quarter = readQuarterAt(folded, at);
  if (quarter !== null) return { on: quarter.last, from: quarter.first, end: quarter.end };
  const date = readDateAt(folded, at);
  return date === null ? null : { on: date.date, end: date.end };
}

/** Rows of a table that stand under a row which names nothing but a quarter or month. */
function readSchedules({ plan }: TextParts): readonly DeclaredDeadline[] {
  const found: DeclaredDeadline[] = [];
  const visit = (nodes: readonly PlanNode[]): void => {
    for (const node of nodes) {
      if (node.kind === 'part') visit(node.children);
      if (node.kind !== 'table') continue;
      let dated: { readonly due: DueDate; readonly words: string } | null = null;
      for (const { cells } of node.rows) {
        const words = cells.map(({ block }) => textOf(plan, block).trim());
        const [first = ''] = words;
        const isHeading = words.slice(1).every((cell) => cell === '');
        if (isHeading) {
          const due = readDue(first, 0);
          dated = due !== null && due.end === first.length ? { due, words: first } : null;
        } else if (dated !== null) {
          const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
          const what = longest.replace(/\.$/u, '');
          const { on, from } = dated.due;
          found.push({
            on,
            ...(from === undefined ? {} : { from }),
            bound: 'trong',
            what,
            passage: what,
            datedBy: dated.words,
          });
        }
      }
    }
  };
  visit(plan.nodes);
  return found;
}
