import type { ReadingView } from '../../text/reading-view.ts';
import { yearOf } from '../../dates/civil-date.ts';
import { printDocumentNumber } from '../numbers/document-number.ts';
import type { Mention } from './mention.ts';
import { isListJoint } from './list-joint.ts';

/**
 * Gives the elements of a list what only its last one states. The issuer serves the numbers behind
 * one type word, and whole numbers of one type and issuer symbol ("Quyết định số 217-QĐ/TW, Quyết
 * định số 218-QĐ/TW của Bộ Chính trị"): "Chỉ thị 05; Nghị quyết 09 của Tỉnh ủy" are of two issuers.
 * The date serves only those that share the type word, or are said to be of one day, of whatever type
 * ("Kết luận số 5-KL/TW và Quy định số 6-QĐ/TW đều ngày …"), and never one whose number is of another year.
 */
export function shareInLists(view: ReadingView, mentions: readonly Mention[]): void {
  mentions.reduceRight((next, mention) => {
    shareSymbol(view, mention, next);
    shareTail(view, mention, next);
    return mention;
  });
}

/** "217, 218-QĐ/TW": the symbol of a bare ordinal stands with the next number. */
function shareSymbol(view: ReadingView, mention: Mention, next: Mention): void {
  const written = mention.number;
  if (
    mention.kind !== 'partial' ||
    mention.year ||
    !written ||
    !next.parts ||
    next.start < next.numberStart
  )
    return;
  if (!isListJoint(view, mention.end, next.start)) return;
  mention.kind = 'number';
  mention.parts = { ...next.parts, ordinal: written };
  mention.number = printDocumentNumber(mention.parts);
  mention.repairs = [{ rule: 'shared-symbol', written, canonical: mention.number }];
}

function shareTail(view: ReadingView, mention: Mention, next: Mention): void {
  const symbol = mention.parts?.issuers[0];
  if (!mention.number || mention.issuer || mention.title || symbol !== next.parts?.issuers[0])
    return;
  if (!isListJoint(view, mention.tailEnd, next.start)) return;
  const isOneType = mention.type === next.type;
  const sharesWord = isOneType && next.start === next.numberStart;
  if (sharesWord || (isOneType && symbol)) mention.issuer = next.issuer;
  const lead = view.folded.slice(next.end, next.tailEnd);
  const isSameDay = sharesWord || /^\D*(?:cung|deu)\sngay/u.test(lead);
  const year = next.date && yearOf(next.date);
  if (isSameDay && (mention.parts?.year ?? year) === year) mention.date ??= next.date;
}
