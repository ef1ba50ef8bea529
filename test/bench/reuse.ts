import { parseArgs } from 'node:util';
import { findReuse } from '../../src/domain/reuse/find-reuse.ts';
import type { ComparedPlan } from '../../src/domain/reuse/read-texts.ts';
import type { PlanReuse } from '../../src/domain/reuse/reuse.ts';
import { readSources } from './synthetic/passages.ts';
import { SeededRandom } from './synthetic/random.ts';

/*
 * `npm run bench:reuse -- [--plans 2000,10000]`: what it costs to find the passages that plans share,
 * where all do what plans do: repeat a formula, change a year or a few words of it, or write anew.
 */
const { values } = parseArgs({ options: { plans: { type: 'string', default: '2000,10000' } } });
const PASSAGES = 40;
const { paragraphs } = readSources('content');
const syllables = [...new Set(paragraphs.flatMap((text) => text.split(' ')))];

console.log('| plans | passages | s | MB more | same | numbers | near | part | only here |');
console.log('|---|---|---|---|---|---|---|---|---|');
for (const count of values.plans.split(',').map(Number)) measure(count);

function measure(count: number): void {
  const plans = Array.from({ length: count }, (_, index) => writePlan(index));
  global.gc?.();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const found = { same: 0, numbers: 0, near: 0, part: 0 };
  let onlyHere = 0;
  for (const [, reuse] of findReuse(plans)) onlyHere += countFound(reuse, found);
  const seconds = (performance.now() - started) / 1000;
  const more = (process.memoryUsage().rss - before) / 1e6;
  const { same, numbers, near, part } = found;
  const cells = [count, count * PASSAGES, seconds.toFixed(1), more.toFixed(0)];
  console.log(`| ${[...cells, same, numbers, near, part, onlyHere].join(' | ')} |`);
}

function countFound(reuse: PlanReuse, found: Record<string, number>): number {
  for (const { likeness } of reuse.reused) found[likeness] = (found[likeness] ?? 0) + 1;
  return reuse.onlyHere.length;
}

/** Its passages are written when they are asked for, as those of real plans are read. */
function writePlan(index: number): ComparedPlan {
  return {
    id: `plan-${index}`,
    agency: `agency-${index % 997}`,
    day: String(2014 + (index % 11)),
    loadPassages: () => {
      const random = new SeededRandom(index);
      return Array.from({ length: PASSAGES }, (_, at) => ({
        fragment: `d-${at}`,
        text: writePassage(random),
      }));
    },
  };
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
