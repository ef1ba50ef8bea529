import type { Span } from '../text/span.ts';
import { digestRuns, digestWords } from './digest-words.ts';
import { divideClauses, FEWEST_SYLLABLES, maskNumbers } from './passage-words.ts';

/** A plan whose passages are compared with those of others. */
export interface ComparedPlan {
  readonly id: string;
  readonly agency: string;
  /** What plans are ordered by: a day, a month or a year, as far as it is known; by code units. */
  readonly day: string;
  /** Asked once, so that the words of two plans are never in memory together. */
  readonly loadPassages: () => readonly { readonly fragment: string; readonly text: string }[];
}

/** A text that stands in plans: in how many, and where in the first of them. */
export interface HeldText {
  readonly plans: number;
  readonly first: readonly { readonly plan: number; readonly fragment: string }[];
}

/** A passage with the text that it is, as it stands and without its numbers, and those of its clauses. */
export interface PlacedText {
  readonly fragment: string;
  readonly exact: number;
  readonly masked: number;
  /** Clauses that are long enough to tell, without their numbers, longest first. */
  readonly clauses: readonly (Span & { readonly text: number })[];
}

/** The texts of all plans, each once, and which plan holds which. Plans are named by their place. */
export interface TextCollection {
  /** Oldest first. */
  readonly plans: readonly {
    readonly id: string;
    readonly agency: string;
    readonly passages: readonly PlacedText[];
  }[];
  readonly exact: readonly HeldText[];
  readonly masked: readonly HeldText[];
  readonly clauses: readonly HeldText[];
  /** Digests of the runs of each masked text. */
  readonly runs: readonly Uint32Array[];
}

/** How many of the plans that hold a text are remembered; the number of the others is. */
const REMEMBERED = 4;

/**
 * Reads the passages of all plans, oldest plan first. Their words are not kept, so that what a text
 * takes does not grow with the plans that hold it.
 */
export function readTexts(plans: readonly ComparedPlan[]): TextCollection {
  const exact = new TextIndex();
  const masked = new TextIndex();
  const clauses = new TextIndex();
  const runs: Uint32Array[] = [];
  const readPassage = (plan: number, fragment: string, text: string): PlacedText | null => {
    const divided = divideClauses(text);
    const syllables = divided.flatMap((clause) => clause.syllables);
    if (syllables.length < FEWEST_SYLLABLES) return null;
    const withoutNumbers = maskNumbers(syllables);
    const number = masked.hold(digestWords(withoutNumbers), plan, fragment);
    runs[number] ??= digestRuns(withoutNumbers);
    return {
      fragment,
      exact: exact.hold(digestWords(syllables), plan, fragment),
      masked: number,
      clauses: divided
        .filter((clause) => clause.syllables.length >= FEWEST_SYLLABLES)
        .map((clause) => ({
          start: clause.start,
          end: clause.end,
          text: clauses.hold(digestWords(maskNumbers(clause.syllables)), plan, fragment),
        }))
        .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start),
    };
  };
  const ordered = [...plans].sort((a, b) => compareText(a.day, b.day) || compareText(a.id, b.id));
  const read = ordered.map(({ id, agency, loadPassages }, plan) => ({
    id,
    agency,
    passages: loadPassages().flatMap(
      ({ fragment, text }) => readPassage(plan, fragment, text) ?? [],
    ),
  }));
  return { plans: read, exact: exact.texts, masked: masked.texts, clauses: clauses.texts, runs };
}

type GrowingText = { -readonly [K in keyof HeldText]: HeldText[K] } & {
  readonly first: { plan: number; fragment: string }[];
  last: number;
};

/** Texts under their digests, numbered as they come. */
class TextIndex {
  readonly texts: GrowingText[] = [];
  readonly #numbers = new Map<number, number>();

  /** Notes that a plan holds a text; gives the number of the text. Plans come one after the other. */
  hold(digest: number, plan: number, fragment: string): number {
    const known = this.#numbers.get(digest);
    const text = known === undefined ? undefined : this.texts[known];
    if (known === undefined || text === undefined) {
      this.#numbers.set(digest, this.texts.length);
      return this.texts.push({ plans: 1, last: plan, first: [{ plan, fragment }] }) - 1;
    }
    if (text.last !== plan) {
      text.plans++;
      text.last = plan;
      if (text.first.length < REMEMBERED) text.first.push({ plan, fragment });
    }
    return known;
  }
}

/** By code units, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
