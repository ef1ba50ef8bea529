import { listGroups } from '../numbers/document-number.ts';
import type { FoundWord } from './find-type-word.ts';
import { ANY_DOCUMENT } from '../vocabulary/document-types.ts';
import { isAt } from '../../text/match-at.ts';
import type { Found } from './found.ts';
import { makeMention } from './mention.ts';
import type { NumberReading } from '../numbers/read-number.ts';
import { isListJoint } from './list-joint.ts';
import { readCue } from './read-cue.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import type { Mention } from './mention.ts';

/** Judges by its surroundings whether a number cites a document; null when it does not. */
export function readNumberMention(
  view: Found,
  start: number,
  reading: NumberReading,
): Mention | null {
  const previous = view.mentions.at(-1);
  const cue = readCue(view, start, reading);
  if (!cue) return null;
  const { word, sign } = cue;
  const isListed =
    !word && previous?.kind === 'number' && isListJoint(view, previous.tailEnd, sign);
  const isBorneOut = isListed || (word && (sign < start || supports(word, reading)));
  if (reading.needsCue && !isBorneOut && !isLoneCell(view, start, reading)) return null;
  return makeMention(view, {
    ...word,
    ...reading,
    kind: 'number',
    start: word?.start ?? start,
    numberStart: start,
    type: decideType(reading, word?.type, isListed ? previous : undefined),
    year: reading.parts.year,
  });
}

/** True when a type word without "số" bears out a form that could be something else. */
function supports(word: FoundWord, reading: NumberReading): boolean {
  if (reading.parts.typeSymbol) return reading.types.includes(word.type);
  return word.type === 'cong-van' || word.type === ANY_DOCUMENT || reading.parts.family === 'old';
}

/**
 * The type: the word in front beats the symbol ("Quy định số 66-QĐ/TW"), except that "văn bản" says
 * nothing; then the symbol; then the first of the list.
 */
function decideType(
  { parts, types: [first, second] }: NumberReading,
  byWord: string | undefined,
  leader: Mention | undefined,
): string | null {
  if (byWord && byWord !== ANY_DOCUMENT) return byWord;
  if (leader?.parts?.typeSymbol === parts.typeSymbol) return leader.type;
  const bySymbol = (parts.family === 'party' && second) || first;
  return bySymbol ?? (parts.family === 'cong-van' || byWord ? 'cong-van' : null);
}

/** True for a number of several groups that fills a cell of a table or a field of a record. */
function isLoneCell(view: ReadingView, start: number, reading: NumberReading): boolean {
  const isLong = listGroups(reading.parts).length > 1;
  return (
    isLong &&
    isAt(/(?<=[|\t"']\s?)/uy, view.folded, start) &&
    isAt(/\s?[|\t"']/uy, view.folded, reading.end)
  );
}
