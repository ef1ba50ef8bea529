import { isAt } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import type { NumberReading } from '../numbers/read-number.ts';
import { ANY_DOCUMENT } from '../vocabulary/document-types.ts';
import type { FoundWord } from './find-type-word.ts';
import { isListJoint } from './list-joint.ts';
import { makeMention } from './mention.ts';
import type { Mention } from './mention.ts';
import { readCue } from './read-cue.ts';
import type { NumberCue } from './read-cue.ts';

const CELL_START = /(?<=[|\t"']\s?)/uy;
const CELL_END = /\s?[|\t"']/uy;

/** Judges by its surroundings whether a number cites a document; null when it does not. */
export function readNumberMention(
  view: ReadingView,
  start: number,
  reading: NumberReading,
  words: readonly FoundWord[],
  previous: Mention | undefined,
): Mention | null {
  const { end, number: parts, printed, repairs } = reading;
  const cue = readCue(view, start, words, reading);
  if (cue === null) return null;
  const { word } = cue;
  const isListed =
    word === null && previous?.kind === 'number' && isListJoint(view, previous.tailEnd, cue.from);
  if (reading.needsCue && !isListed && !supports(cue, reading) && !isLoneCell(view, start, reading))
    return null;
  return makeMention(view, {
    ...word,
    kind: 'number',
    start: word?.start ?? start,
    end,
    numberStart: start,
    type: decideType(reading, word?.type, isListed ? previous : null),
    parts,
    number: printed,
    repairs,
    year: parts.year,
  });
}

/** True when the words in front bear out a form that could be something else. */
function supports({ word, hasSign }: NumberCue, { number, types }: NumberReading): boolean {
  if (word === null || hasSign) return word !== null;
  if (number.typeSymbol !== null) return types.includes(word.type);
  return word.type === 'cong-van' || word.type === ANY_DOCUMENT || number.family === 'old';
}

/**
 * The type: the word in front beats the symbol ("Quy định số 66-QĐ/TW"), except that "văn bản" says
 * nothing; then the symbol; then the first of the list.
 */
function decideType(
  { number, types: [first, second] }: NumberReading,
  byWord: string | undefined,
  leader: Mention | null,
): string | null {
  if (byWord !== undefined && byWord !== ANY_DOCUMENT) return byWord;
  if (leader !== null && leader.parts?.typeSymbol === number.typeSymbol) return leader.type;
  const bySymbol = number.family === 'party' ? (second ?? first) : first;
  if (bySymbol !== undefined) return bySymbol;
  return number.family === 'cong-van' || byWord !== undefined ? 'cong-van' : null;
}

/** True for a number of several groups that fills a cell of a table or a field of a record. */
function isLoneCell(
  { folded }: ReadingView,
  start: number,
  { end, number }: NumberReading,
): boolean {
  const groups = number.issuers.length + (number.typeSymbol === null ? 0 : 1);
  return groups > 1 && isAt(CELL_START, folded, start) && isAt(CELL_END, folded, end);
}
