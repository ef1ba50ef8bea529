/**
 * Measures the citation engine: throughput on one core, its size in a browser, and the citations of
 * the archive's own plans that were gained or lost against the committed result.
 *
 *     npm run bench:citations              prints the measures; exit 1 when a citation was lost
 *     npm run bench:citations -- --write   writes the result that later runs compare with
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readArchive } from '../../src/archive/from-files.ts';
import { findCitations } from '../../src/domain/citations/find/find-citations.ts';
import { FINDING_ROWS } from '../domain/citations/find/find-citations.rows.ts';
import { PROJECT_DIR } from '../project/source-files.ts';
import { bundleFinder } from '../setup/bundle-finder.ts';

const RESULT_FILE = join(PROJECT_DIR, 'test/bench/citations.json');
const MEGABYTE = 1_000_000;
const ROUNDS = 5;
const RESOLVER = 'src/domain/citations/resolve/resolve-citations.ts';

const current = listPlanCitations();
printThroughput(
  'passages dense with citations',
  repeatTo(FINDING_ROWS.map(({ text }) => text).join('\n\n')),
);
printThroughput('the archive’s plans', repeatTo(readPlanTexts()));
await printSize('finding, in a browser');
await printSize('resolving, in a browser', [RESOLVER]);
if (process.argv.includes('--write')) {
  writeFileSync(RESULT_FILE, `${JSON.stringify(current, null, 2)}\n`);
  console.log(`${String(current.length)} citations written to test/bench/citations.json`);
} else {
  compareWithCommitted();
}

/** One line for every citation of the plans: what a reader would miss if it were lost. */
function listPlanCitations(): readonly string[] {
  const { archive } = readArchive(join(PROJECT_DIR, 'content'));
  return archive.plans.flatMap((plan) =>
    plan.citations.map(({ surface, number, date, work }) =>
      [plan.id, surface.replace(/\s+/gu, ' '), number ?? '-', date ?? '-', work ?? '-'].join(' | '),
    ),
  );
}

function readPlanTexts(): string {
  const { archive } = readArchive(join(PROJECT_DIR, 'content'));
  return archive.plans.map((plan) => plan.loadBody().text).join('\n\n');
}

function repeatTo(text: string): string {
  return `${text}\n\n`.repeat(Math.ceil((4 * MEGABYTE) / Math.max(1, Buffer.byteLength(text))));
}

/** Processor time, not the clock: other work on the machine does not count. */
function printThroughput(name: string, text: string): void {
  const size = Buffer.byteLength(text);
  let best = Infinity;
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    found = findCitations(text).length;
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1_000_000);
  }
  console.log(`${name}: ${(size / MEGABYTE / best).toFixed(1)} MB/s (${String(found)} citations)`);
}

async function printSize(name: string, files?: readonly string[]): Promise<void> {
  const code = await bundleFinder(files);
  const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(1);
  console.log(
    `${name}: ${kilobytes(brotliCompressSync(code).length)} KB brotli (${kilobytes(Buffer.byteLength(code))} KB minified)`,
  );
}

function compareWithCommitted(): void {
  if (!existsSync(RESULT_FILE)) {
    console.log('No committed result; run with --write.');
    return;
  }
  const committed: unknown = JSON.parse(readFileSync(RESULT_FILE, 'utf8'));
  if (!Array.isArray(committed)) throw new Error(`${RESULT_FILE} holds no list`);
  const gained = subtract(current, committed);
  const lost = subtract(committed, current);
  for (const line of gained) console.log(`+ ${line}`);
  for (const line of lost) console.log(`- ${String(line)}`);
  console.log(
    `${String(current.length)} citations, ${String(gained.length)} gained, ${String(lost.length)} lost`,
  );
  if (lost.length > 0) process.exitCode = 1;
}

/** The lines of `left` that `right` does not have, counting repetitions. */
function subtract(left: readonly string[], right: readonly unknown[]): readonly string[] {
  const rest = [...right];
  return left.filter((line) => {
    const at = rest.indexOf(line);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}
