import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, after, test } from 'node:test';
import type { Archive } from '../../../src/archive/archive.ts';
import { readArchive } from '../../../src/archive/from-files.ts';
import { hasErrors } from '../../../src/checks/report.ts';
import type { Problem } from '../../../src/domain/problem/problem.ts';
import { listSiteFiles } from '../../../src/publishing/site-files.ts';
import { generateContent } from './generate-content.ts';
import { listSlots } from './list-slots.ts';

/** Enough for all years of several provinces. */
const PLANS = 400;

let folder: string;
let archive: Archive;
let problems: readonly Problem[];

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
  generateContent(join(folder, 'a'), PLANS);
  ({ archive, problems } = readArchive(join(folder, 'a')));
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the same seed gives the same bytes, another seed other ones', () => {
  generateContent(join(folder, 'b'), 60);
  generateContent(join(folder, 'c'), 60);
  generateContent(join(folder, 'd'), 60, 2);
  const read = (name: string): readonly string[] =>
    listSiteFiles(join(folder, name)).map((file) => readFileSync(join(folder, name, file), 'utf8'));
  assert.deepEqual(read('b'), read('c'));
  assert.notDeepEqual(read('b'), read('d'));
});

test('every synthetic plan may be published, and says that it is none', () => {
  assert.equal(hasErrors(problems), false, JSON.stringify(problems.slice(0, 3)));
  assert.equal(archive.plans.length, PLANS);
  assert.ok(
    archive.plans.every((plan) => plan.loadBody().text.includes('không phải văn bản thật')),
  );
});

test('documents of the country are cited in every province, those of a province only there', () => {
  const provincesOf = (id: string): number =>
    new Set(archive.documents.get(id)?.citedBy.map(({ plan }) => plan.facts.province.id)).size;
  const provinces = new Set(archive.plans.map((plan) => plan.facts.province.id)).size;
  assert.equal(provincesOf('luat-tdkt-2003'), provinces);
  const provincial = [...archive.documents.keys()].filter((id) => /^ct-\d+-ubnd-/u.test(id));
  assert.ok(provincial.length > 20);
  assert.ok(provincial.every((id) => provincesOf(id) <= 1));
});

test('numbers collide, and some are miswritten or wrong', () => {
  const colliding = [...archive.numbers.values()].filter(({ documents }) => documents.length > 2);
  assert.ok(colliding.length > 5);
  const citations = archive.plans.flatMap((plan) => plan.citations);
  const miswritten = citations.filter(({ repairs }) => repairs.length > 0).length;
  assert.ok(miswritten > citations.length * 0.02 && miswritten < citations.length * 0.2);
});

test('targets are in several indicators', () => {
  const indicators = new Set(
    archive.plans.flatMap((plan) => plan.targets.flatMap(({ indicator }) => indicator ?? [])),
  );
  assert.ok(indicators.size >= 8);
});

test('agencies are twenty of each province, however many plans there are', () => {
  const slots = listSlots(archive.places, 25_000);
  const agencies = new Set(
    slots.map(({ province, agency }) => `${province.era}/${province.id}/${agency.segment}`),
  );
  assert.equal(agencies.size, (63 + 34) * 20);
  const plans = new Set(
    slots.map((slot) =>
      JSON.stringify([
        slot.province.era,
        slot.province.id,
        slot.agency.segment,
        slot.year,
        slot.serial,
      ]),
    ),
  );
  assert.equal(plans.size, 25_000);
});
