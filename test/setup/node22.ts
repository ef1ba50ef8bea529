import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { PROJECT_DIR } from '../project/source-files.ts';

/*
 * `npm run test:node22`: runs the tests of the core under Node 22 and compares the site that it builds
 * with the one of this Node, byte for byte. Node 22 is `NODE22_PATH`, or the npm package
 * `node`, which is put into `.cache/node22` the first time.
 */

const VERSION = '22.23.3';
/** What every command and page rests on. */
const CORE = [
  'archive',
  'checks',
  'components',
  'domain',
  'exports',
  'markdown',
  'schema',
  'search',
  'views',
];
const FOLDER = join(PROJECT_DIR, '.cache', 'node22');

function findNode22(): string {
  const chosen = process.env['NODE22_PATH'];
  if (chosen) return chosen;
  const installed = join(FOLDER, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(installed)) return installed;
  mkdirSync(FOLDER, { recursive: true });
  // npm takes leave to run a package's script from the project that it installs into.
  const project = { private: true, allowScripts: { node: true } };
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify(project));
  const args = ['install', '--no-save', '--no-package-lock', `node@${VERSION}`];
  const { status } = spawnSync('npm', args, { cwd: FOLDER, stdio: 'inherit' });
  if (status !== 0 || !existsSync(installed)) {
    throw new Error('Node 22 could not be installed: set NODE22_PATH to one');
  }
  return installed;
}

function buildWith(node: string, outDir: string): void {
  const { status } = spawnSync(node, ['--no-warnings', 'src/cli/run.mjs', 'build'], {
    cwd: PROJECT_DIR,
    env: { ...process.env, OUT_DIR: outDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${node} could not build the site`);
}

function listDifferences(one: string, other: string): readonly string[] {
  const files = listSiteFiles(one);
  if (files.join() !== listSiteFiles(other).join()) return ['the list of files'];
  return files.filter((file) => {
    const [a, b] = [one, other].map((folder) => readFileSync(join(folder, file)));
    return a === undefined || b === undefined || !a.equals(b);
  });
}

const node22 = findNode22();
console.log(spawnSync(node22, ['--version'], { encoding: 'utf8' }).stdout.trim());
const root = mkdtempSync(join(tmpdir(), 'node22-'));
try {
  const [own, other] = [join(root, 'own'), join(root, 'node22')];
  buildWith(process.execPath, own);
  buildWith(node22, other);
  const different = listDifferences(own, other);
  const count = listSiteFiles(own).length;
  console.log(`${count} files by ${process.version} and by Node 22: ${different.length} differ`);
  for (const file of different) console.log(`  ${file}`);
  const tests = spawnSync(
    node22,
    [
      '--no-warnings',
      '--test',
      '--test-reporter=./test/setup/reporter.ts',
      `test/{${CORE.join()}}/**/*.test.ts`,
    ],
    { cwd: PROJECT_DIR, stdio: 'inherit' },
  );
  process.exitCode = different.length === 0 && tests.status === 0 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true });
}
