import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_DIR } from '../project/source-files.ts';
import { readBranches, sumBranches } from './read-branches.ts';
import type { FileBranches } from './read-branches.ts';

/*
 * `npm run coverage`: runs the tests that need no browser and says how many branches of the code
 * they take, file by file where some are left; exit code 1 when a part falls below its goal.
 */

interface Goal {
  readonly part: string;
  readonly files: RegExp;
  /** Of all branches, in per cent. */
  readonly percent: number;
}

const GOALS: readonly Goal[] = [
  { part: 'publishing', files: /^src\/publishing\//u, percent: 100 },
  {
    part: 'guard and escaping',
    files:
      /^src\/(?:markdown\/(?:guard|html|precheck|render-plan-text)|exports\/(?:csv|xml))\.ts$/u,
    percent: 100,
  },
  { part: 'domain core', files: /^src\/domain\//u, percent: 95 },
];

const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
const lcovFile = join(folder, 'lcov.info');
const run = spawnSync(
  process.execPath,
  [
    '--test',
    '--experimental-test-coverage',
    '--test-coverage-include=src/**/*.ts',
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=lcov',
    `--test-reporter-destination=${lcovFile}`,
    'test/!(site|e2e|bench)/**/*.test.ts',
  ],
  { cwd: PROJECT_DIR, stdio: ['ignore', 'inherit', 'inherit'] },
);
const files = readBranches(readFileSync(lcovFile, 'utf8'));
rmSync(folder, { recursive: true });

let missed = run.status !== 0;
for (const { part, files: pattern, percent } of GOALS) {
  const own = files.filter(({ file }) => pattern.test(file));
  const sum = sumBranches(own);
  const reached = (100 * sum.taken) / sum.all;
  console.log(
    `\n${part}: ${sum.taken} of ${sum.all} branches, ${reached.toFixed(2)} % (goal ${percent} %)`,
  );
  for (const entry of own.filter(({ taken, all }) => taken < all)) console.log(describeGap(entry));
  if (own.length === 0 || reached < percent) missed = true;
}
process.exitCode = missed ? 1 : 0;

function describeGap({ file, taken, all, lines }: FileBranches): string {
  return `  ${file}: ${taken} of ${all}, not taken at line ${lines.join(', ')}`;
}
