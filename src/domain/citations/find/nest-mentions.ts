import { endOfWords } from './text-place.ts';
import type { Mention } from './mention.ts';
import { isAt } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';

/**
 * Cuts each title where the next citation of the enumeration begins, and tells which citations stand
 * in the title of another. In "Kế hoạch số 1 về thực hiện Chỉ thị số 2 và Chỉ thị số 3" both
 * directives stand in the plan's title; in "Nghị quyết số 1 về X và Kết luận số 2" none does, nor in
 * "Chỉ thị số 1 về X theo Nghị quyết số 2 và Kế hoạch số 3" does the plan.
 */
export function nestMentions(view: ReadingView, mentions: readonly Mention[]): void {
  /** The index of the innermost document whose title goes on; null for none. */
  let open: number | null = null;
  mentions.forEach((mention, index) => {
    const { start, end, title } = mention;
    let outer = mentions[open ?? -1];
    while (outer?.title && outer.title[1] <= start) {
      open = outer.nestedIn;
      outer = mentions[open ?? -1];
    }
    mention.nestedIn = open;
    if (outer?.title) {
      const from = outer.title[0];
      const before = view.folded.slice(from, start);
      // What separates two citations of one enumeration is no part of the title.
      const words = before.replace(/(?:[,;]|(?:^|\s)(?:va|hoac|cung))\s(?:cac\s)?$/u, '');
      // Words that lead from a title to a document that the title speaks of.
      const LEADS_IN =
        /(?<=\(|(?:trien khai|theo|thi hanh|cua|huong dan|sua doi|bo sung|thay the|chi tiet|quan triet|ket|tai|ve|tiep tuc|hoc tap|kem|ban hanh|phe duyet|dieu|khoan|va|boi|tinh than|cu the hoa|hien)\s(?:(?:mot so )?noi dung\s|cac\s)?)/uy;
      if (outer.hasInner || (words === before && (!before || isAt(LEADS_IN, view.folded, start)))) {
        outer.hasInner ||= !before.endsWith('theo ');
      } else {
        const end = endOfWords(view, from + words.length);
        outer.title = end > from ? [from, end] : null;
        mention.nestedIn = open = outer.nestedIn;
      }
    }
    // The title of a law is its name, in front of the end of the mention.
    if (title && title[0] >= end) open = index;
  });
}
