import { hash } from 'node:crypto';
import type { Problem } from '../domain/problem/problem.ts';
import type { PrintAddress } from './annotate-plan.ts';
import type { ContentFile } from './content-files.ts';
import type { PlanFile } from './list-plan-files.ts';
import { digestRenderingCode } from './digest-code.ts';
import type { KeyedPlan, PlanCache } from './plan-cache.ts';
import type { IndicatorEntry } from './read-indicators.ts';
import { readPlan, type PlanSurroundings } from './read-plans.ts';
import type { Registers } from './registers.ts';

/** An entry with the digest of everything that its plan is made from. */
export interface KeyedFile {
  readonly file: PlanFile;
  readonly key: string;
}

/** How many plans are kept at once: enough for few transactions, few enough for little memory. */
const BATCH = 200;

/** A digest of what all plans share: the registers, the code, and where the site stands. */
export function digestSurroundings(
  registers: Registers,
  indicators: readonly IndicatorEntry[],
  printAddress: PrintAddress,
): string {
  return digest([
    digestRenderingCode(),
    printAddress('/'),
    JSON.stringify([registers, indicators], (name, value: unknown) =>
      // The same content is the same wherever it lies.
      name === 'path' ? undefined : value,
    ),
  ]);
}

/**
 * Digests an entry with its originals under what all plans share. `find` gives the file of a name, from
 * the content folder on, null where there is none.
 */
export function keyFile(
  file: PlanFile,
  surroundings: string,
  find: (name: string) => ContentFile | null,
): KeyedFile {
  const entry = find(file.name);
  const beside = file.name.slice(0, file.name.lastIndexOf('/') + 1);
  const originals = (entry?.originals ?? []).map((name) => find(beside + name));
  const sums = [entry, ...originals].map((found) => found?.sha256 ?? '');
  return { file, key: digest([surroundings, file.file, ...sums]) };
}

/**
 * Reads plans into the cache. Gives every problem of those that may not be published; they are not
 * kept, so that the next build tells their problems again. `tell` hears of every batch how many
 * plans it had.
 */
export function preparePlans(
  files: readonly KeyedFile[],
  surroundings: PlanSurroundings,
  cache: PlanCache,
  tell: (read: number) => void = () => undefined,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH);
    const plans: KeyedPlan[] = [];
    for (const { file, key } of batch) {
      const reading = readPlan(file, surroundings);
      if (reading.ok) plans.push({ key, plan: reading });
      else problems.push(...reading.problems);
    }
    cache.write(plans);
    tell(batch.length);
  }
  return problems;
}

function digest(parts: readonly string[]): string {
  // At once, which is faster for something so short.
  return hash('sha256', parts.map((part) => `${part}\0`).join(''));
}
