import { isAt, matchAt } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { readNumberAt } from '../numbers/read-number.ts';
import {
  TYPE_BY_WORDS,
  TYPE_ABBREVIATION,
  TYPE_ABBREVIATIONS,
  TYPE_WORD,
} from '../vocabulary/type-words.ts';
import type { FoundWord } from './find-type-word.ts';
import type { Mention } from './mention.ts';
import { bareKey, readBareNumber } from './read-bare-number.ts';
import { LAW_TYPES, readLaw } from './read-law.ts';
import { readNumberMention } from './read-number-mention.ts';
import { readResolution } from './read-resolution.ts';
import { isCapital } from './text-place.ts';

/**
 * Where a citation can begin to show: at a type word, its abbreviation, or digits. "Pháp luật", "kỷ
 * luật" and "quy luật" name no law.
 */
const PLACES = new RegExp(
  `\\d+|(?<![a-z]|(?:phap|ky|quy)\\s(?=luat))(?:${TYPE_WORD}|(?<![0-9/&_.-])${TYPE_ABBREVIATION}(?![a-z]))`,
  'gu',
);
// "O5-CT/TW": a letter that looks like the digit it stands for.
const LETTER_FOR_DIGIT = /(?<=[\s:(])[OolI]/uy;
/** Digits that go on from a word or number before them; they do not behind "số" or "QĐ:". */
const GOES_ON = /(?<=[a-z0-9/_=#@%+~]|[a-z0-9][-.,]|\d:)(?<!(?<![a-z0-9])(?:so|(?:so|s|hieu)\.))/uy;

/** Type words that are kept; what lies further before a number does not name it. */
const MAX_WORDS = 40;

/** Finds every mention of a document other than the text itself, in reading order. */
export function findMentions(view: ReadingView): readonly Mention[] {
  const { folded } = view;
  const words: FoundWord[] = [];
  const mentions: Mention[] = [];
  const add = (mention: Mention): void => {
    while ((mentions.at(-1)?.start ?? -1) >= mention.start) mentions.pop();
    if ((mentions.at(-1)?.end ?? 0) <= mention.start) mentions.push(mention);
  };
  for (let match = matchAt(PLACES, folded, 0); match; match = PLACES.exec(folded)) {
    const { 0: found, index } = match;
    const previous = mentions.at(-1);
    if (/^\d/u.test(found)) {
      const at = findNumberStart(view, index, words.at(-1));
      if (at === null) continue;
      const reading = readNumberAt(view, at);
      const mention =
        reading === null
          ? readBareNumber(view, index, words, previous)
          : readNumberMention(view, at, reading, words, previous);
      const end = mention?.end ?? reading?.end;
      if (end !== undefined) PLACES.lastIndex = end;
      if (mention === null) continue;
      add(mention);
    } else {
      const word = readFoundWord(view, index, found);
      if (word === null) continue;
      // "- 1Quyết định 248-TTg": the index of a list is glued to its entry, which begins with a capital.
      if (/\d/u.test(folded.charAt(index - 1)) && !isCapital(view, index)) continue;
      if (words.push(word) > MAX_WORDS) words.shift();
      if (index >= (previous?.end ?? 0)) readNamed(view, word, previous).forEach(add);
    }
  }
  return settleDoubts(mentions);
}

function readFoundWord({ written }: ReadingView, start: number, found: string): FoundWord | null {
  const end = start + found.length;
  const byWords = TYPE_BY_WORDS.get(found.replace(/\s/gu, ' '));
  const type = byWords ?? TYPE_ABBREVIATIONS.get(written.slice(start, end).replace('Ð', 'Đ'));
  const isAbbreviation = byWords === undefined;
  return type === undefined ? null : { start, end, type, isAbbreviation, date: null, issuer: null };
}

/** What is cited by its name: a law, or the resolution of a congress. */
function readNamed(
  view: ReadingView,
  word: FoundWord,
  previous: Mention | undefined,
): readonly Mention[] {
  if (LAW_TYPES.test(word.type))
    return /[_-]/u.test(view.folded.charAt(word.end)) ? [] : readLaw(view, word, previous);
  return word.type === 'nghi-quyet' ? readResolution(view, word) : [];
}

/** The start of the number that the digits belong to; null when they are the end of something else. */
function findNumberStart(
  { folded, written }: ReadingView,
  at: number,
  word: FoundWord | undefined,
): number | null {
  if (isAt(LETTER_FOR_DIGIT, written, at - 1)) return at - 1;
  // "NĐ30/2020", "TT04/2020/TT-BTP": the abbreviated type word without a space.
  return word?.end === at || !isAt(GOES_ON, folded, at) ? at : null;
}

/** A bare number in doubt counts when a whole number of its type and ordinal stands in the text. */
function settleDoubts(mentions: readonly Mention[]): readonly Mention[] {
  const known = new Set(mentions.map(({ type, parts }) => parts && bareKey(type, parts.ordinal)));
  return mentions.filter(({ doubt }) => doubt === null || known.has(doubt));
}
