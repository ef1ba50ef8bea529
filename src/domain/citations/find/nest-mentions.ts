import type { ReadingView } from '../../text/reading-view.ts';
import type { Mention } from './mention.ts';
import { readLead } from './read-lead.ts';

/** A mention and the index of the one in whose title it stands. */
export interface NestedMention {
  readonly mention: Mention;
  readonly nestedIn: number | null;
}

/** Words that lead from a title to a document that the title speaks of. */
const LEADS_IN =
  /(?:thuc hien|trien khai|theo|thi hanh|cua|sua doi|thay the|bo sung|huong dan|chi tiet|quan triet|ket|tai|ve|tiep tuc|hoc tap|kem|ban hanh|phe duyet|dieu|khoan|va|boi|tinh than|cu the hoa|hien)\s(?:noi dung\s|cac\s|mot so noi dung\s|tinh than\s)?$/u;
/** What separates two citations of one enumeration. */
const COORDINATES = /(?:[,;]|(?:^|\s)(?:va|hoac|cung))\s(?:cac\s)?$/u;

/**
 * Cuts each title where the next citation of the enumeration begins, and tells which citations stand
 * in the title of another. In "Kế hoạch số 1 về thực hiện Chỉ thị số 2 và Chỉ thị số 3" both
 * directives stand in the plan's title; in "Nghị quyết số 1 về X và Kết luận số 2" none does, nor in
 * "Chỉ thị số 1 về X theo Nghị quyết số 2 và Kế hoạch số 3" does the plan.
 */
export function nestMentions(
  view: ReadingView,
  mentions: readonly Mention[],
): readonly NestedMention[] {
  const nested: { mention: Mention; nestedIn: number | null }[] = [];
  const open: { index: number; hasInner: boolean }[] = [];
  mentions.forEach((mention, index) => {
    while (open.length > 0 && titleEnd(nested, open.at(-1)?.index) <= mention.start) open.pop();
    const clauseStart = open.length === 0 ? null : readLead(view, mention.start).start;
    while (clauseStart !== null && open.length > 0)
      cutTitle(view, nested, open.pop()?.index ?? 0, clauseStart);
    const outer = open.at(-1);
    let nestedIn: number | null = null;
    if (outer !== undefined) {
      if (standsInTitle(view, nested, outer, mention)) {
        nestedIn = outer.index;
        outer.hasInner ||= !/theo\s$/u.test(view.folded.slice(mention.start - 5, mention.start));
      } else {
        cutTitle(view, nested, outer.index, mention.start);
        open.pop();
        nestedIn = nested[outer.index]?.nestedIn ?? null;
      }
    }
    nested.push({ mention, nestedIn });
    // The title of a law is its name, in front of the end of the mention.
    if (mention.title !== null && mention.title[0] >= mention.end)
      open.push({ index, hasInner: false });
  });
  return nested;
}

function standsInTitle(
  view: ReadingView,
  nested: readonly NestedMention[],
  outer: { index: number; hasInner: boolean },
  mention: Mention,
): boolean {
  const title = nested[outer.index]?.mention.title;
  if (title === null || title === undefined) return false;
  const before = view.folded.slice(Math.max(title[0], mention.start - 40), mention.start);
  if (outer.hasInner) return true;
  return (
    !COORDINATES.test(before) && (LEADS_IN.test(before) || before.endsWith('(') || before === '')
  );
}

function titleEnd(nested: readonly NestedMention[], index: number | undefined): number {
  const title = index === undefined ? undefined : nested[index]?.mention.title;
  return title?.[1] ?? 0;
}

function cutTitle(
  view: ReadingView,
  nested: { mention: Mention; nestedIn: number | null }[],
  index: number,
  at: number,
): void {
  const entry = nested[index];
  if (entry?.mention.title === null || entry === undefined) return;
  const [start] = entry.mention.title;
  const words = view.folded.slice(start, at).replace(COORDINATES, '');
  let end = start + words.length;
  while (end > start && /[\s,;(]/u.test(view.folded.charAt(end - 1))) end--;
  entry.mention = { ...entry.mention, title: end > start ? [start, end] : null };
}
