import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ComparedPlan } from '../../../src/domain/reuse/collect-texts.ts';
import { NOTHING_COMPARED, type Comparison } from '../../../src/domain/reuse/comparison.ts';
import { compareAgain } from '../../../src/domain/reuse/find-reuse.ts';
import { digestPassages } from '../../../src/domain/reuse/passage-digests.ts';

/** A plan out of texts that are told by their numbers. */
interface Draft {
  readonly id: string;
  readonly agency: string;
  readonly day: string;
  readonly texts: readonly number[];
}

/** More than are compared in a bucket, and more than are kept as near. */
const VARIANTS = 20;
const FORMULAS = 3;
const SHORT = 4;

/** Texts near to each other, of other years, with clauses of each other, and of their own. */
const TEXTS = [
  ...Array.from({ length: FORMULAS * VARIANTS }, (_, text) => writeVariant(text)),
  ...Array.from({ length: FORMULAS * 3 }, (_, text) => `${writeVariant(text)} năm ${2020 + text}`),
  ...Array.from({ length: SHORT }, (_, text) => writeWords(12, text, -1)),
  ...Array.from({ length: SHORT }, (_, text) =>
    [writeWords(12, text, -1), writeWords(14, text % 2, -1)].join('; '),
  ),
  ...Array.from({ length: SHORT }, (_, text) => `${writeWords(12, text, -1)}.`.toUpperCase()),
];

function writeVariant(text: number): string {
  const variant = Math.floor(text / FORMULAS);
  return writeWords(60, text % FORMULAS, variant === 0 ? -1 : 3 * variant);
}

function writeWords(length: number, formula: number, changed: number): string {
  const letter = 'abcd'.charAt(formula);
  return Array.from(
    { length },
    (_, at) => `${letter}${at === changed ? 'x' : 'y'}${letter.repeat(at)}`,
  ).join(' ');
}

function toPlan({ id, agency, day, texts }: Draft): ComparedPlan {
  const seen = new Map<number, number>();
  const passages = texts.map((text) => {
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return { fragment: `d-${text}-${nth}`, text: TEXTS[text] ?? '' };
  });
  return { id, agency, day, digests: digestPassages(passages) };
}

/** Compares drafts; their keys say all of them. Gives also how many were read. */
function compare(
  before: Comparison,
  drafts: readonly Draft[],
): { readonly found: Comparison; readonly read: number } {
  let read = 0;
  const found = compareAgain(
    before,
    drafts.map((draft) => JSON.stringify(draft)),
    (key) => {
      read++;
      return toPlan(JSON.parse(key) as Draft);
    },
  );
  return { found, read };
}

const text = fc.nat(TEXTS.length - 1);
const agency = fc.constantFrom('x', 'y', 'z');
const day = fc.constantFrom('2021', '2022', '2022-03-01', '2023');
const texts = fc.array(text, { maxLength: 8 });
const drafts = fc.uniqueArray(fc.record({ id: fc.nat(30).map(String), agency, day, texts }), {
  selector: ({ id }) => id,
  maxLength: 20,
});

type Change = (drafts: readonly Draft[]) => readonly Draft[];

function changeOne(nth: number, change: (draft: Draft) => Draft): Change {
  return (all) => all.map((draft, at) => (at === nth % all.length ? change(draft) : draft));
}

function changeTexts(nth: number, change: (texts: readonly number[]) => readonly number[]): Change {
  return changeOne(nth, (draft) => ({ ...draft, texts: change(draft.texts) }));
}

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.nat(), fc.nat(), text)
      .map(([nth, at, other]) =>
        changeTexts(nth, (own) =>
          own.map((same, place) => (place === at % own.length ? other : same)),
        ),
      ),
  },
  fc
    .tuple(fc.nat(), fc.nat(8), text)
    .map(([nth, at, other]) => changeTexts(nth, (own) => own.toSpliced(at, 0, other))),
  fc.tuple(fc.nat(), fc.nat(8)).map(([nth, at]) => changeTexts(nth, (own) => own.toSpliced(at, 1))),
  fc.nat().map((nth) => changeTexts(nth, (own) => own.toReversed())),
  fc.tuple(fc.nat(), day).map(([nth, other]) => changeOne(nth, (own) => ({ ...own, day: other }))),
  fc
    .tuple(fc.nat(), agency)
    .map(([nth, other]) => changeOne(nth, (own) => ({ ...own, agency: other }))),
  fc.nat().map(
    (nth): Change =>
      (all) =>
        all.toSpliced(nth % Math.max(1, all.length), 1),
  ),
  fc
    .record({ agency, day, texts })
    .map((own): Change => (all) => [
      { ...own, id: 'new' },
      ...all.filter(({ id }) => id !== 'new'),
    ]),
);

test('what is found after changes is what is found from nothing', () => {
  fc.assert(
    fc.property(
      drafts,
      fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      (first, steps) => {
        let { found } = compare(NOTHING_COMPARED, first);
        let now: readonly Draft[] = first;
        for (const changes of steps) {
          for (const apply of changes) if (now.length > 0) now = apply(now);
          found = compare(found, now).found;
          assert.deepEqual(found, compare(NOTHING_COMPARED, now).found);
        }
      },
    ),
    { numRuns: 300 },
  );
});

/** Plans that all hold one formula, and each a few of its own. */
const MANY: readonly Draft[] = Array.from({ length: 300 }, (_, nth) => ({
  id: String(nth).padStart(3, '0'),
  agency: String(nth % 40),
  day: String(2010 + (nth % 9)),
  texts: [0, 3 * (nth % VARIANTS), 3 * (nth % VARIANTS) + 1, 1],
}));

const EDITS: readonly (readonly [why: string, draft: number, texts: readonly number[]])[] = [
  ['a text that all hold gone from the oldest plan', 0, [3, 4, 1]],
  ['a text that all hold gone from a plan in the middle', 155, [3, 4, 1]],
  ['a text that all hold for another one', 155, [2, 3 * 15, 3 * 15 + 1, 1]],
  ['a text near to those of many', 31, [0, 3 * 11, 3 * 11 + 1, 1, 5]],
  ['a text less', 299, [0]],
  ['nothing left', 7, []],
  ['the same texts in another order', 7, [1, 21, 22, 0]],
];
for (const [why, draft, edited] of EDITS) {
  test(`among many plans: ${why}`, () => {
    const before = compare(NOTHING_COMPARED, MANY).found;
    const now = changeTexts(draft, () => edited)(MANY);
    const { found, read } = compare(before, now);
    assert.deepEqual(found, compare(NOTHING_COMPARED, now).found);
    assert.ok(read < 80, `${read} plans were read`);
    assert.deepEqual(compare(found, MANY).found, before);
  });
}

test('of plans that have not changed none is read', () => {
  const before = compare(NOTHING_COMPARED, MANY).found;
  const { found, read } = compare(before, MANY.toReversed());
  assert.deepEqual(found, before);
  assert.equal(read, 0);
});
