import { parseArgs } from 'node:util';
import type { ComparedPlan } from '../../src/domain/reuse/collect-texts.ts';
import { ReuseDigests } from '../../src/domain/reuse/digest-reuse.ts';
import { NOTHING_COMPARED } from '../../src/domain/reuse/comparison.ts';
import { compareAgain } from '../../src/domain/reuse/find-reuse.ts';
import {
  digestPassages,
  packDigests,
  type Passage,
} from '../../src/domain/reuse/passage-digests.ts';
import { readReuse } from '../../src/domain/reuse/reuse-table.ts';
import type { PlanReuse } from '../../src/domain/reuse/reuse.ts';
import { readSources } from './synthetic/passages.ts';
import { SeededRandom } from './synthetic/random.ts';

/*
 * `npm run bench:reuse -- [--plans 2000,10000]`: what it costs to find the passages that plans share,
 * at first and after one plan has changed, where all do what plans do: repeat a formula, change a year
 * or a few words of it, or write anew.
 */
const { values } = parseArgs({ options: { plans: { type: 'string', default: '2000,10000' } } });
const PASSAGES = 40;
const { paragraphs } = readSources('content');
const syllables = [...new Set(paragraphs.flatMap((text) => text.split(' ')))];

console.log(
  '| plans | passages | digest s | KB a plan | find s | MB more | again s | digests of results s | same | numbers | near | part | only here |',
);
console.log(`|${'---|'.repeat(13)}`);
for (const count of values.plans.split(',').map(Number)) measure(count);

function measure(count: number): void {
  const [plans, digesting] = time(() =>
    Array.from({ length: count }, (_, index) => writePlan(index)),
  );
  const [, writing] = time(() => plans.forEach((_, index) => writePassages(index)));
  const kept = plans.reduce((sum, { digests }) => sum + packDigests(digests).length, 0);
  global.gc?.();
  const before = process.memoryUsage().rss;
  const middle = count >> 1;
  const keys = plans.map(({ id }) => id);
  const byKey = new Map(plans.map((plan) => [plan.id, plan]));
  const read = (key: string): ComparedPlan => byKey.get(key) ?? writeEdited(middle);
  const [first, finding] = time(() => compareAgain(NOTHING_COMPARED, keys, read));
  const { table } = first;
  const more = (process.memoryUsage().rss - before) / 1e6;
  const edited = keys.with(middle, 'edited');
  const [, again] = time(() => compareAgain(first, edited, read));
  const [, digestingResults] = time(() => {
    const digests = new ReuseDigests(table);
    for (const place of plans.keys()) digests.digestPlan(place);
  });
  const found = { same: 0, numbers: 0, near: 0, part: 0 };
  let onlyHere = 0;
  for (const place of plans.keys()) onlyHere += countFound(readReuse(table, place), found);
  const { same, numbers, near, part } = found;
  const cells = [
    count,
    count * PASSAGES,
    (digesting - writing).toFixed(1),
    (kept / count / 1000).toFixed(1),
    finding.toFixed(2),
    more.toFixed(0),
    again.toFixed(2),
    digestingResults.toFixed(2),
  ];
  console.log(`| ${[...cells, same, numbers, near, part, onlyHere].join(' | ')} |`);
}

/** What work gives, and the seconds of the processor that it took. */
function time<T>(work: () => T): readonly [result: T, seconds: number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}

function countFound(reuse: PlanReuse, found: Record<string, number>): number {
  for (const { likeness } of reuse.reused) found[likeness] = (found[likeness] ?? 0) + 1;
  return reuse.onlyHere.length;
}

function writePlan(index: number, passages = writePassages(index)): ComparedPlan {
  return {
    id: `plan-${index}`,
    agency: `agency-${index % 997}`,
    day: String(2014 + (index % 11)),
    digests: digestPassages(passages),
  };
}

/** The plan with one passage written otherwise. */
function writeEdited(index: number): ComparedPlan {
  const passages = writePassages(index);
  const edited = { fragment: 'd-edited', text: writePassage(new SeededRandom(-1)) };
  return writePlan(index, passages.with(PASSAGES >> 1, edited));
}

function writePassages(index: number): readonly Passage[] {
  const random = new SeededRandom(index);
  return Array.from({ length: PASSAGES }, (_, at) => ({
    fragment: `d-${index}-${at}`,
    text: writePassage(random),
  }));
}

function writePassage(random: SeededRandom): string {
  const formula = random.pick(paragraphs);
  if (random.chance(0.4)) return formula;
  if (random.chance(0.2)) return `${formula} trong năm ${random.between(2014, 2024)}`;
  const words = random.chance(0.6)
    ? formula.split(' ')
    : Array.from({ length: random.between(20, 90) }, () => random.pick(syllables));
  for (let change = random.between(1, 3); change > 0; change--) {
    words[random.between(0, words.length - 1)] = random.pick(syllables);
  }
  return words.join(' ');
}
