import { yearOf } from '../../dates/civil-date.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import type { Repair } from '../citation.ts';
import { printDocumentNumber } from '../numbers/document-number.ts';
import { isListJoint } from './list-joint.ts';
import type { Mention } from './mention.ts';

const SAME_DAY = /cung\sngay\s?$/u;

/**
 * Gives the elements of a list what only its last one states. The issuer serves the numbers behind
 * one type word, and whole numbers of one type and issuer symbol ("Quyết định số 217-QĐ/TW, Quyết
 * định số 218-QĐ/TW của Bộ Chính trị"): "Chỉ thị 05; Nghị quyết 09 của Tỉnh ủy" are of two issuers.
 * The date serves only those that share the type word, or are said to be of the same day, and never
 * one whose number is of another year.
 */
export function shareInLists(view: ReadingView, mentions: readonly Mention[]): readonly Mention[] {
  const shared: Mention[] = [];
  for (const mention of mentions.toReversed()) {
    const next = shared.at(-1);
    shared.push(next === undefined ? mention : shareFrom(view, mention, next));
  }
  return shared.reverse();
}

function shareFrom(view: ReadingView, written: Mention, next: Mention): Mention {
  const mention = shareSymbol(view, written, next);
  if (mention.title !== null || mention.issuer !== null) return mention;
  if (!isListJoint(view, mention.tailEnd, next.start)) return mention;
  if (mention.printed === null || issuerOf(mention) !== issuerOf(next)) return mention;
  const sharesWord = !next.hasTypeWord && mention.type === next.type;
  const isAlike = mention.type === next.type && issuerOf(mention) !== null;
  const issuer = sharesWord || isAlike ? next.issuer : null;
  const sharesDate =
    mention.date === null &&
    next.date !== null &&
    (mention.number?.year ?? yearOf(next.date)) === yearOf(next.date) &&
    (isSameDay(view, next) || sharesWord);
  return { ...mention, issuer, date: sharesDate ? next.date : mention.date };
}

/** "217, 218-QĐ/TW": the symbol of a bare ordinal stands with the next number. */
function shareSymbol(view: ReadingView, mention: Mention, next: Mention): Mention {
  const { kind, printed, end, year } = mention;
  if (kind !== 'partial' || printed === null || next.number === null || next.hasTypeWord)
    return mention;
  if (year !== null || !isListJoint(view, end, next.start)) return mention;
  const number = { ...next.number, ordinal: printed };
  const canonical = printDocumentNumber(number);
  const repair: Repair = { rule: 'shared-symbol', written: printed, canonical };
  return { ...mention, kind: 'number', number, printed: canonical, repairs: [repair] };
}

function issuerOf({ number }: Mention): string | null {
  return number?.issuers[0] ?? null;
}

function isSameDay(view: ReadingView, { end, tailEnd }: Mention): boolean {
  return view.folded
    .slice(end, tailEnd)
    .split(/\d/u, 1)
    .some((lead) => SAME_DAY.test(lead));
}
