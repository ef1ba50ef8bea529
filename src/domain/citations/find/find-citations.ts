import { buildReadingView, sourceSpan, sourceWords } from '../../text/reading-view.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import type { Citation } from '../citation.ts';
import { findBareNumbers } from './find-bare-numbers.ts';
import { findLaws } from './find-laws.ts';
import { findNumbered } from './find-numbered.ts';
import { findResolutions } from './find-resolutions.ts';
import type { Mention } from './mention.ts';
import { nestMentions } from './nest-mentions.ts';
import { readLead } from './read-lead.ts';
import { readRecordDate } from './read-record.ts';
import { shareInLists } from './share-in-lists.ts';

/**
 * Finds every document that a Vietnamese official text cites, in reading order, in time linear in
 * the length of the text. The text's own number in its letterhead and blank numbers are no citation.
 *
 * Offsets are UTF-16 offsets into the text as given; any text is accepted.
 */
export function findCitations(text: string): readonly Citation[] {
  const view = buildReadingView(text);
  const { mentions: numbered, bareStarts } = findNumbered(view);
  const bare = findBareNumbers(view, bareStarts, numbered);
  const named = [...findLaws(view), ...findResolutions(view)];
  const inOrder = [...numbered, ...bare, ...named].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const apart = inOrder.filter((mention, index) => !isInside(mention, inOrder[index - 1]));
  const dated = shareInLists(view, apart).map((mention) => readSurroundings(view, mention));
  return nestMentions(view, dated).map(({ mention, nestedIn }) =>
    toCitation(view, mention, nestedIn),
  );
}

/** True for a mention whose words lie in the one before it (a law's name inside its numbered form). */
function isInside(mention: Mention, before: Mention | undefined): boolean {
  return before !== undefined && mention.start < before.end;
}

/** A date that does not follow the number stands before it, in the row or in the record. */
function readSurroundings(view: ReadingView, mention: Mention): Mention {
  if (mention.kind === 'named' || mention.kind === 'law-by-date') return mention;
  const lead =
    mention.date === null || mention.issuer === null ? readLead(view, mention.start) : null;
  const issuer = mention.issuer ?? lead?.issuer ?? null;
  const date = mention.date ?? lead?.date ?? readRecordDate(view, mention.start, mention.end);
  return { ...mention, date, issuer };
}

function toCitation(view: ReadingView, mention: Mention, nestedIn: number | null): Citation {
  const span = sourceSpan(view, mention.start, mention.end);
  const hasNumber = mention.printed !== null;
  return {
    ...span,
    kind: mention.kind,
    surface: view.source.slice(span.start, span.end),
    type: mention.type,
    numberAsWritten: hasNumber ? sourceWords(view, mention.numberStart, mention.end) : null,
    number: mention.printed,
    family:
      mention.number?.family ??
      (mention.type === 'luat' || mention.type === 'bo-luat' ? 'law' : null),
    date: mention.date,
    year: mention.year,
    issuer: mention.issuer === null ? null : sourceWords(view, ...mention.issuer),
    title: mention.title === null ? null : sourceWords(view, ...mention.title),
    repairs: mention.repairs,
    nestedIn,
  };
}
