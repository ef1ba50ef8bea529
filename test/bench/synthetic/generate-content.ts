import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listSlots, registerAgency } from './list-slots.ts';
import { readSources } from './passages.ts';
import { SeededRandom } from './random.ts';
import { writeSyntheticPlan } from './write-plan.ts';

/**
 * Writes a content folder with the project's registers and `count` synthetic plans. The same seed
 * and count always give the same bytes. Synthetic plans say in their text that they are none; they
 * never enter the published content.
 */
export function generateContent(target: string, count: number, seed = 1): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const register of [
    'directives',
    'agencies',
    'places',
    'indicators',
    'movements',
    'records',
  ]) {
    cpSync(join('content', register), join(target, register), { recursive: true });
  }
  const sources = readSources('content');
  const random = new SeededRandom(seed);
  for (const slot of listSlots(sources.places, count)) {
    registerAgency(join(target, 'agencies'), slot);
    writeSyntheticPlan(join(target, 'plans'), slot, sources, random);
  }
}
