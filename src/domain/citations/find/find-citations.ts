import type { ReadingView } from '../../text/reading-view.ts';
import { buildReadingView, sourceSpan, sourceWords } from '../../text/reading-view.ts';
import { findMentions } from './find-mentions.ts';
import { nestMentions } from './nest-mentions.ts';
import type { Mention, Place } from './mention.ts';
import { readLead } from './read-lead.ts';
import { readRecordDate } from './read-record.ts';
import { shareInLists } from './share-in-lists.ts';
import type { Citation } from '../citation.ts';

/**
 * Finds every document that a Vietnamese official text cites, in reading order, in time linear in
 * the length of the text. The text's own number in its letterhead and blank numbers are no citation.
 *
 * Offsets are UTF-16 offsets into the text as given; any text is accepted.
 */
export function findCitations(text: string): readonly Citation[] {
  const view = buildReadingView(text);
  const mentions = findMentions(view);
  if (mentions.length) shareInLists(view, mentions);
  for (const mention of mentions) {
    // What does not follow the number stands before it, in the row or in the record.
    if (mention.number && !(mention.date && mention.issuer)) {
      readLead(view, mention);
      mention.date ??= readRecordDate(view, mention);
    }
  }
  nestMentions(view, mentions);
  return mentions.map((mention) => toCitation(view, mention));
}

function toCitation(view: ReadingView, mention: Mention): Citation {
  const { type, number, end } = mention;
  const span = sourceSpan(view, mention.start, end);
  const words = (place: Place | null): string | null => place && sourceWords(view, ...place);
  return {
    ...span,
    kind: mention.kind,
    surface: view.source.slice(span.start, span.end),
    type,
    numberAsWritten: number && sourceWords(view, mention.numberStart, end),
    number,
    family: mention.parts?.family ?? (type?.endsWith('luat') ? 'law' : null),
    date: mention.date,
    year: mention.year,
    issuer: words(mention.issuer),
    title: words(mention.title),
    repairs: mention.repairs,
    nestedIn: mention.nestedIn,
  };
}
