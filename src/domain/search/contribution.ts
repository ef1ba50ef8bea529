import { ByteReader, ByteWriter } from './document-list.ts';
import { listWords, readForms } from './words.ts';

/** Bits that say where in a document a term stands, beside its plain text. */
export const STRONG = 1;
export const TOP = 2;

/** A text of a document, and whether its words stand in a place of weight: 0, `STRONG` or `TOP`. */
export type RankedText = readonly [text: string, rank: number];

/**
 * What one document gives to the index of texts, whatever else is in it: its terms, each once. Words
 * are named by their place in `words`.
 */
export interface Contribution {
  /** Folded. */
  readonly words: readonly string[];
  /** For each word the bits of its places. */
  readonly wordRanks: readonly number[];
  readonly spellings: readonly string[];
  /** For each spelling its word. */
  readonly spelt: readonly number[];
  /** First and second word of each pair, one pair after the other. */
  readonly pairs: readonly number[];
  readonly pairRanks: readonly number[];
  readonly facets: readonly string[];
}

/** Reads the terms of a document out of its texts; a facet is a term of its own. */
export function readContribution(
  texts: readonly RankedText[],
  facets: Iterable<string>,
): Contribution {
  // A word takes a letter and what parts it from the next. Small numbers are found fastest.
  const letters = texts.reduce((sum, [text]) => sum + text.length + 1, 1);
  const most = 2 ** Math.ceil(Math.log2(letters / 2 + 1));
  const words = new Numbering<string>();
  const spellings = new Numbering<string>();
  const pairs = new Numbering<number>();
  const wordRanks: number[] = [];
  const pairRanks: number[] = [];
  const spelt: number[] = [];
  // A text repeats few words many times.
  const known = new Map<string, number>();
  const claimWord = (printed: string): number => {
    const { folded, spelling } = readForms(printed);
    const word = words.claim(folded);
    known.set(printed, word);
    spelt[spellings.claim(`${word} ${spelling}`)] = word;
    return word;
  };
  for (const [text, rank] of texts) {
    let previous = -1;
    for (const printed of listWords(text)) {
      const word = known.get(printed) ?? claimWord(printed);
      wordRanks[word] = (wordRanks[word] ?? 0) | rank;
      if (previous !== -1) {
        const pair = pairs.claim(previous * most + word);
        pairRanks[pair] = (pairRanks[pair] ?? 0) | rank;
      }
      previous = word;
    }
  }
  return {
    words: words.list(),
    wordRanks,
    spellings: spellings.list().map((spelling) => spelling.slice(spelling.indexOf(' ') + 1)),
    spelt,
    pairs: pairs.list().flatMap((pair) => [Math.floor(pair / most), pair % most]),
    pairRanks,
    facets: [...new Set(facets)],
  };
}

/** Values numbered as they come, each once. */
class Numbering<T> {
  readonly #numbers = new Map<T, number>();

  claim(value: T): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(value, number);
    return number;
  }

  list(): readonly T[] {
    return [...this.#numbers.keys()];
  }
}

/** Packs a contribution for keeping. */
export function packContribution(contribution: Contribution): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const writeAll = (numbers: readonly number[]): void => {
    writer.writeNumber(numbers.length);
    for (const number of numbers) writer.writeNumber(number);
  };
  for (const list of [contribution.words, contribution.spellings, contribution.facets]) {
    writer.writeText(list.join('\n'));
  }
  writeAll(contribution.wordRanks);
  writeAll(contribution.spelt);
  writeAll(contribution.pairs);
  writeAll(contribution.pairRanks);
  return writer.finish();
}

/** Unpacks what `packContribution` gave. */
export function unpackContribution(bytes: Uint8Array): Contribution {
  const reader = new ByteReader(bytes);
  const readLines = (): readonly string[] => {
    const text = reader.readText();
    return text === '' ? [] : text.split('\n');
  };
  const readAll = (): readonly number[] => {
    const numbers: number[] = [];
    for (let left = reader.readNumber(); left > 0; left--) numbers.push(reader.readNumber());
    return numbers;
  };
  return {
    words: readLines(),
    spellings: readLines(),
    facets: readLines(),
    wordRanks: readAll(),
    spelt: readAll(),
    pairs: readAll(),
    pairRanks: readAll(),
  };
}
