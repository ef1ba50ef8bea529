import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { digestRuns, digestWords } from '../../../src/domain/reuse/digest-words.ts';
import { NEAR, type TextRuns } from '../../../src/domain/reuse/are-near.ts';
import { BANDS, digestBands } from '../../../src/domain/reuse/buckets.ts';
import { findNearTexts } from '../../../src/domain/reuse/find-near-texts.ts';
import { KEPT, type FormerNearTexts } from '../../../src/domain/reuse/former-near-texts.ts';

const NO_RUNS = new Uint32Array();
const NOTHING_FOUND: FormerNearTexts = {
  bands: new Uint32Array(),
  near: new Int32Array(),
  numbers: new Int32Array(),
  isMoved: new Uint8Array(),
};

/** For each text that has any, the texts near to it. */
function find(runs: readonly Uint32Array[]): ReadonlyMap<number, readonly number[]> {
  const bands = Uint32Array.from(runs.flatMap((own) => [...digestBands(own)]));
  const runsOf = (text: number): TextRuns => {
    const own = runs[text] ?? NO_RUNS;
    return { runs: own, start: 0, end: own.length };
  };
  const { near } = findNearTexts({ bands, runsOf }, NOTHING_FOUND);
  return new Map(
    runs.flatMap((_, text) => {
      const others = [...near.subarray(KEPT * text, KEPT * (text + 1))].filter((one) => one >= 0);
      return others.length === 0 ? [] : [[text, others]];
    }),
  );
}

function likeness(a: Uint32Array, b: Uint32Array): number {
  const inB = new Set(b);
  const common = a.filter((run) => inB.has(run)).length;
  return common / (a.length + b.length - common);
}

/** Texts out of a few formulas, some with a few words changed. */
const texts = fc
  .array(fc.tuple(fc.nat(3), fc.array(fc.tuple(fc.nat(39), fc.nat(99)), { maxLength: 4 })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((recipes) =>
    recipes.map(([formula, changes]) => {
      const words = Array.from({ length: 40 }, (_, at) => `w${formula}.${at}`);
      for (const [at, word] of changes) words[at] = `x${word}`;
      return digestRuns(words);
    }),
  );

test('what is found is near, both ways, and no text is near to itself', () => {
  fc.assert(
    fc.property(texts, (runs) => {
      for (const [text, others] of find(runs)) {
        for (const other of others) {
          const [a, b] = [runs[text], runs[other]];
          assert.ok(a !== undefined && b !== undefined && text !== other);
          assert.ok(likeness(a, b) >= NEAR);
        }
      }
    }),
  );
});

test('nearly every near text is found', () => {
  const formula = Array.from({ length: 60 }, (_, at) => `word${at}`);
  let missed = 0;
  const tries = 2_000;
  for (let i = 0; i < tries; i++) {
    const own = formula.map((word) => `${word}-${i}`);
    // Two changed words of sixty leave 52 of 64 runs: just above the limit.
    const changed = own.map((word, at) => (at === i % 50 || at === (i % 50) + 7 ? 'other' : word));
    if (!find([digestRuns(own), digestRuns(changed)]).has(0)) missed++;
  }
  assert.ok(missed <= 0.005 * tries, `${missed} of ${tries} missed`);
});

test('a text that thousands repeat with a word changed costs no more than others', () => {
  const formula = Array.from({ length: 60 }, (_, at) => `word${at}`);
  const runs = Array.from({ length: 20_000 }, (_, i) =>
    digestRuns(formula.map((word, at) => (at === 30 ? `other${i}` : word))),
  );
  const started = performance.now();
  const near = find(runs);
  const seconds = (performance.now() - started) / 1000;
  assert.equal(near.size, runs.length);
  assert.ok([...near.values()].every((others) => others.length > 0 && others.length <= 8));
  assert.ok(seconds < 10, `${seconds} s`);
});

test('digests tell texts apart by their words and by where words end', () => {
  const digests = [['ab', 'c'], ['a', 'bc'], ['abc'], ['c', 'ab'], ['ab', 'c', '']].map(
    digestWords,
  );
  assert.equal(new Set(digests).size, digests.length);
  assert.ok(digests.every(Number.isSafeInteger));
});

test('more texts than can be told apart are refused', () => {
  const bands = { length: BANDS * (2 ** 21 + 1) } as unknown as Uint32Array;
  const runsOf = (): TextRuns => ({ runs: NO_RUNS, start: 0, end: 0 });
  assert.throws(() => findNearTexts({ bands, runsOf }, NOTHING_FOUND), /Too many texts/u);
});
