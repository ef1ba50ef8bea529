import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { ACCENTED_PHRASES, DOUBLED_ON_PURPOSE, KNOWN_SLIPS } from './known-slips.ts';

/**
 * Why words look like a slip: `known` (a slip that is often made), `letter-d` (Ð or ð for Đ or đ),
 * `mixed-tones` (the tone stands otherwise in the same word elsewhere: Hòa, Hoà), `doubled` (words
 * written twice), `unaccented` (accents were lost), `letter-case` (an accented capital inside a word in
 * small letters: "vỮng").
 */
export type SlipRule =
  'known' | 'letter-d' | 'mixed-tones' | 'doubled' | 'unaccented' | 'letter-case';

/** Words that may be a slip of recognition or typing. A suggestion: the author may have meant them. */
export interface Slip extends Span {
  readonly rule: SlipRule;
  /** Exactly the words from `start` to `end`. */
  readonly written: string;
  /** What was probably meant. */
  readonly suggested: string;
}

/** Finds what looks like slips in a text, in reading order. Offsets are UTF-16 offsets into it. */
export function findSlips(text: string): readonly Slip[] {
  return [
    ...findKnown(text),
    ...findLetterD(text),
    ...findMixedTones(text),
    ...findDoubled(text),
    ...findUnaccented(text),
    ...findLetterCase(text),
  ].sort((a, b) => a.start - b.start);
}

const WORD = /[\p{L}\p{M}]+/gu;
const NOT_IN_WORD_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const NOT_IN_WORD_AFTER = '(?![\\p{L}\\p{M}\\p{N}])';

function compile(words: string, before: readonly string[] = []): RegExp {
  const spaced = words.replaceAll(' ', '\\s+');
  const following = before.length === 0 ? '' : `(?=\\s+(?:${before.join('|')}))`;
  return new RegExp(`${NOT_IN_WORD_BEFORE}${spaced}${NOT_IN_WORD_AFTER}${following}`, 'giu');
}

const KNOWN = KNOWN_SLIPS.map(({ written, meant, before }) => ({
  pattern: compile(written, before),
  meant,
}));
const UNACCENTED = ACCENTED_PHRASES.map((meant) => ({ pattern: compile(foldText(meant)), meant }));

function findKnown(text: string): readonly Slip[] {
  return KNOWN.flatMap(({ pattern, meant }) => matchAll(text, pattern, 'known', meant));
}

function findUnaccented(text: string): readonly Slip[] {
  return UNACCENTED.flatMap(({ pattern, meant }) => matchAll(text, pattern, 'unaccented', meant));
}

function matchAll(text: string, pattern: RegExp, rule: SlipRule, meant: string): readonly Slip[] {
  return [...text.matchAll(pattern)].map((match) => ({
    ...at(match.index, match[0]),
    rule,
    suggested: takeCapitals(match[0], meant),
  }));
}

/** Gives the words meant the capitals of those written. */
function takeCapitals(written: string, meant: string): string {
  if (written === written.toUpperCase()) return meant.toUpperCase();
  const first = written.charAt(0);
  return first === first.toUpperCase() ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}

function findLetterD(text: string): readonly Slip[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(([word]) => /[Ðð]/u.test(word))
    .map((match) => ({
      ...at(match.index, match[0]),
      rule: 'letter-d',
      suggested: match[0].replaceAll('Ð', 'Đ').replaceAll('ð', 'đ'),
    }));
}

/**
 * Many capitals differ from their small letters in size alone, and a recogniser confuses them. Only
 * accented ones count: those without are in names and abbreviations ("eOffice", "mKH").
 */
function findLetterCase(text: string): readonly Slip[] {
  return [...text.matchAll(WORD)].flatMap((match): readonly Slip[] => {
    const [word] = match;
    const capitals = word.replace(/\P{Lu}/gu, '');
    if (!/^\p{Ll}/u.test(word) || !/[^A-Z]/u.test(capitals)) return [];
    return [{ ...at(match.index, word), rule: 'letter-case', suggested: word.toLowerCase() }];
  });
}

/** The two ways of placing the tone in "oa", "oe", "uy" at the end of a word. */
const NEW_TONES = 'oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ';
const OLD_TONES = 'òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy';

function findMixedTones(text: string): readonly Slip[] {
  const places = new Map<string, { readonly old: Span[]; readonly new: Span[] }>();
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    // After "q" the u belongs to the consonant, so there is one way only.
    if (/^q/iu.test(word)) continue;
    const ending = word.slice(-2).toLowerCase();
    const asNew = pairIndex(NEW_TONES, ending);
    const asOld = pairIndex(OLD_TONES, ending);
    if (asNew === -1 && asOld === -1) continue;
    const key = `${word.slice(0, -2)}${asNew === -1 ? asOld : asNew}`.toLowerCase();
    const known = places.get(key) ?? { old: [], new: [] };
    places.set(key, known);
    const span = { start: match.index, end: match.index + word.length };
    (asNew === -1 ? known.old : known.new).push(span);
  }
  return [...places.values()].flatMap((forms) => {
    if (forms.old.length === 0 || forms.new.length === 0) return [];
    const isNewRarer = forms.new.length <= forms.old.length;
    const rarer = isNewRarer ? forms.new : forms.old;
    return rarer.map(({ start, end }): Slip => {
      const written = text.slice(start, end);
      return { start, end, rule: 'mixed-tones', written, suggested: moveTone(written, isNewRarer) };
    });
  });
}

function pairIndex(pairs: string, ending: string): number {
  for (let index = 0; index < pairs.length; index += 2) {
    if (pairs.slice(index, index + 2) === ending) return index;
  }
  return -1;
}

function moveTone(word: string, isNew: boolean): string {
  const ending = word.slice(-2);
  const index = pairIndex(isNew ? NEW_TONES : OLD_TONES, ending.toLowerCase());
  const moved = (isNew ? OLD_TONES : NEW_TONES).slice(index, index + 2);
  const isCapital = ending === ending.toUpperCase();
  return word.slice(0, -2) + (isCapital ? moved.toUpperCase() : moved);
}

/** One or two words that stand twice with nothing but space between. */
function findDoubled(text: string): readonly Slip[] {
  const words = [...text.matchAll(WORD)].map((match) => at(match.index, match[0]));
  const slips: Slip[] = [];
  for (const [index, word] of words.entries()) {
    for (const length of [1, 2]) {
      const first = words.slice(index, index + length);
      const second = words.slice(index + length, index + 2 * length);
      const last = second.at(-1);
      if (last === undefined || second.length < length) continue;
      const between = text.slice(word.start, last.end);
      if (/[^\p{L}\p{M} ]/u.test(between)) continue;
      const [a, b] = [first, second].map((each) => each.map(({ written }) => written).join(' '));
      if (a === undefined || a !== b || a !== a.toLowerCase() || a.length < 3) continue;
      if (DOUBLED_ON_PURPOSE.has(a)) continue;
      slips.push({
        start: word.start,
        end: last.end,
        rule: 'doubled',
        written: between,
        suggested: a,
      });
    }
  }
  return slips;
}

function at(start: number, written: string): Span & { readonly written: string } {
  return { start, end: start + written.length, written };
}
