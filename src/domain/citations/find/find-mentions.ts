import { readNumberAt } from '../numbers/read-number.ts';
import type { Mention } from './mention.ts';
import {
  TYPE_ABBREVIATION,
  TYPE_ABBREVIATIONS,
  TYPE_WORD,
  readTypeWordAt,
} from '../vocabulary/type-words.ts';
import { readNumberMention } from './read-number-mention.ts';
import type { Found } from './found.ts';
import { bareKey, readBareNumber } from './read-bare-number.ts';
import { LAW_TYPES, readLaw } from './read-law.ts';
import type { FoundWord } from './find-type-word.ts';
import { isAt, matchAt } from '../../text/match-at.ts';
import { isCapital } from './text-place.ts';
import { readResolution } from './read-resolution.ts';
import type { ReadingView } from '../../text/reading-view.ts';

/**
 * Where a citation can begin to show: at a type word, its abbreviation, or digits. "Pháp luật", "kỷ
 * luật" and "quy luật" name no law.
 */
const PLACES = new RegExp(
  `\\d+|(?<![a-z]|(?:phap|ky|quy)\\s(?=luat))(?:${TYPE_WORD}|(?<![0-9/&_.-])${TYPE_ABBREVIATION}(?![a-z]))`,
  'gu',
);

/** Type words that are kept; what lies further before a number does not name it. */
const MAX_WORDS = 40;

/** Finds every mention of a document other than the text itself, in reading order. */
export function findMentions(view: ReadingView): readonly Mention[] {
  const words: FoundWord[] = [];
  const mentions: Mention[] = [];
  const found: Found = { ...view, words, mentions };
  const add = (mention: Mention): void => {
    while ((mentions.at(-1)?.start ?? -1) >= mention.start) mentions.pop();
    if ((mentions.at(-1)?.end ?? 0) <= mention.start) mentions.push(mention);
  };
  for (let match = matchAt(PLACES, view.folded, 0); match; match = PLACES.exec(view.folded)) {
    const { 0: text, index } = match;
    if (/\d/u.test(text)) {
      const at = findNumberStart(found, index);
      if (at === null) continue;
      const reading = readNumberAt(view, at);
      const mention = reading
        ? readNumberMention(found, at, reading)
        : readBareNumber(found, index);
      PLACES.lastIndex = mention?.end ?? reading?.end ?? PLACES.lastIndex;
      if (mention) add(mention);
    } else {
      const word = readFoundWord(view, index, text);
      if (!word) continue;
      // "- 1Quyết định 248-TTg": the index of a list is glued to its entry, which begins with a capital.
      if (isAt(/(?<=\d)/uy, view.folded, index) && !isCapital(view, index)) continue;
      if (words.unshift(word) > MAX_WORDS) words.pop();
      if (index >= (mentions.at(-1)?.end ?? 0)) readNamed(found, word).forEach(add);
    }
  }
  return settleDoubts(mentions);
}

function readFoundWord(view: ReadingView, start: number, found: string): FoundWord | null {
  const word = readTypeWordAt(view.folded, start);
  const end = start + found.length;
  const type =
    word?.type ?? TYPE_ABBREVIATIONS.get(view.written.slice(start, end).replace('Ð', 'Đ'));
  return type ? { start, end, type, isAbbreviation: !word } : null;
}

/** What is cited by its name: a law, or the resolution of a congress. */
function readNamed(found: Found, word: FoundWord): readonly Mention[] {
  if (LAW_TYPES.test(word.type) && !isAt(/[_-]/uy, found.folded, word.end))
    return readLaw(found, word);
  return word.type === 'nghi-quyet' ? readResolution(found, word) : [];
}

/** A bare number in doubt counts when a whole number of its type and ordinal stands in the text. */
function settleDoubts(mentions: readonly Mention[]): readonly Mention[] {
  const known = new Set(
    mentions.map((mention) => mention.parts && bareKey(mention.type, mention.parts.ordinal)),
  );
  return mentions.filter((mention) => !mention.doubt || known.has(mention.doubt));
}

/** The start of the number that the digits belong to; null when they are the end of something else. */
function findNumberStart(view: Found, at: number): number | null {
  // "O5-CT/TW": a letter that looks like the digit it stands for.
  if (isAt(/(?<=[\s:(])[OolI]/uy, view.written, at - 1)) return at - 1;
  // Digits that go on from a word or number before them; they do not behind "số" or "QĐ:".
  const GOES_ON = /(?<=[a-z0-9/_=#@%+~]|[a-z0-9][-.,]|\d:)(?<!(?<![a-z0-9])(?:so?\.?|hieu\.))/uy;
  // "NĐ30/2020", "TT04/2020/TT-BTP": the abbreviated type word without a space.
  return view.words[0]?.end === at || !isAt(GOES_ON, view.folded, at) ? at : null;
}
