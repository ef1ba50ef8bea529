import type { ReadingView } from '../../text/reading-view.ts';
import type { Mention } from './mention.ts';
import { endOfWords } from './text-place.ts';

/** A document whose title may go on, and whether another stands in it. */
interface OpenTitle {
  readonly index: number;
  readonly mention: Mention;
  hasInner: boolean;
}

/** Words that lead from a title to a document that the title speaks of. */
const LEADS_IN =
  /(?:^|\(|(?:trien khai|theo|thi hanh|cua|sua doi|thay the|bo sung|huong dan|chi tiet|quan triet|ket|tai|ve|tiep tuc|hoc tap|kem|ban hanh|phe duyet|dieu|khoan|va|boi|tinh than|cu the hoa|hien)\s(?:(?:mot so )?noi dung\s|cac\s)?)$/u;
/** What separates two citations of one enumeration. */
const COORDINATES = /(?:[,;]|(?:^|\s)(?:va|hoac|cung))\s(?:cac\s)?$/u;
const WINDOW = 40;

/**
 * Cuts each title where the next citation of the enumeration begins, and tells which citations stand
 * in the title of another. In "Kế hoạch số 1 về thực hiện Chỉ thị số 2 và Chỉ thị số 3" both
 * directives stand in the plan's title; in "Nghị quyết số 1 về X và Kết luận số 2" none does, nor in
 * "Chỉ thị số 1 về X theo Nghị quyết số 2 và Kế hoạch số 3" does the plan.
 */
export function nestMentions(view: ReadingView, mentions: readonly Mention[]): void {
  const open: OpenTitle[] = [];
  mentions.forEach((mention, index) => {
    const { start, end, title } = mention;
    while ((open.at(-1)?.mention.title?.[1] ?? Infinity) <= start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined) {
      const titleStart = outer.mention.title?.[0] ?? 0;
      const before = view.folded.slice(Math.max(titleStart, start - WINDOW), start);
      if (outer.hasInner || (!COORDINATES.test(before) && LEADS_IN.test(before))) {
        mention.nestedIn = outer.index;
        outer.hasInner ||= !before.endsWith('theo ');
      } else {
        cutTitle(view, outer.mention, start);
        open.pop();
        mention.nestedIn = outer.mention.nestedIn;
      }
    }
    // The title of a law is its name, in front of the end of the mention.
    if (title !== null && title[0] >= end) open.push({ index, mention, hasInner: false });
  });
}

function cutTitle({ folded }: ReadingView, mention: Mention, at: number): void {
  const start = mention.title?.[0] ?? 0;
  const words = folded.slice(start, at).replace(COORDINATES, '');
  const end = endOfWords(folded, start + words.length);
  mention.title = end > start ? [start, end] : null;
}
