import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPreparedArchive, prepareArchive } from '../../src/archive/prepare-archive.ts';
import { PROJECT_DIR } from '../project/source-files.ts';
import { findHugo, type Hugo } from './build/find-hugo.ts';
import { measureProcess, type ProcessCost } from './build/measure-process.ts';
import { writeHugoSite } from './build/write-hugo-site.ts';
import { generateContent } from './synthetic/generate-content.ts';

/*
 * `npm run bench:build -- [--plans 100,1000,2000] [--no-hugo] [--keep]`: what whole builds of
 * synthetic archives cost. "clean" finds nothing done before; "again" finds everything done;
 * "one edited" has one plan with other words. Hugo builds the pages of plans, documents, numbers,
 * provinces, years and agencies of the same archive, and is told what each plan cites.
 */
const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '100,1000,2000' },
    'no-hugo': { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
// The compiled pages use the project's packages, so their cache lies inside the project.
const cache = join('.cache', `bench-${process.pid}`);
process.env['CACHE_DIR'] = cache;
const hugo = values['no-hugo'] ? null : findHugo(join(folder, 'hugo'));
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}`);
console.log(hugo === null ? 'Hugo: none to be had' : `Hugo ${hugo.version}`);
console.log('wall s / CPU s / peak MB\n');
console.log(
  '| plans | pages | files | MB | clean | again | one edited | search alone | Hugo | Hugo pages |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|');
try {
  for (const plans of values.plans.split(',').map(Number)) await measureBuilds(plans, hugo);
} finally {
  rmSync(cache, { recursive: true, force: true });
  if (values.keep) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}

async function measureBuilds(plans: number, hugo: Hugo | null): Promise<void> {
  const content = join(folder, `content-${plans}`);
  const site = join(folder, `site-${plans}`);
  rmSync(cache, { recursive: true, force: true });
  generateContent(content, plans);
  const build = (): Promise<ProcessCost> =>
    measureProcess(process.execPath, ['src/cli/build.ts'], {
      cwd: PROJECT_DIR,
      env: { CONTENT_DIR: content, OUT_DIR: site },
    });
  const clean = await build();
  const again = await build();
  editOnePlan(content);
  const edited = await build();
  const search = await measureProcess(
    process.execPath,
    ['test/bench/build/index-search.ts', content],
    { cwd: PROJECT_DIR },
  );
  const { files, pages, bytes } = countFiles(site);
  const byHugo = hugo === null ? null : await measureHugo(hugo, content, plans);
  const cells = [
    plans,
    pages,
    files,
    (bytes / 1e6).toFixed(0),
    print(clean),
    print(again),
    print(edited),
    print(search),
    byHugo === null ? '–' : print(byHugo.cost),
    byHugo === null ? '–' : byHugo.pages,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  rmSync(site, { recursive: true, force: true });
  rmSync(`${site}.releases`, { recursive: true, force: true });
}

async function measureHugo(
  { command, env }: Hugo,
  content: string,
  plans: number,
): Promise<{ readonly cost: ProcessCost; readonly pages: number }> {
  const source = join(folder, `hugo-source-${plans}`);
  const target = join(folder, `hugo-site-${plans}`);
  const { prepared } = await prepareArchive(content, '/');
  writeHugoSite(openPreparedArchive(prepared), content, source);
  const args = ['--quiet', '--source', source, '--destination', target];
  const cost = await measureProcess(command, args, { cwd: folder, env });
  const { pages } = countFiles(target);
  rmSync(source, { recursive: true, force: true });
  rmSync(target, { recursive: true, force: true });
  return { cost, pages };
}

/** Adds words to one plan and to its original, so that the entry still says what was received. */
function editOnePlan(content: string): void {
  const root = join(content, 'plans');
  const entries = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const entry = entries.find((path) => path.endsWith('.mdx'));
  if (entry === undefined) throw new Error(`No plan in ${root}`);
  // A remark of the editor is in the entry alone.
  appendFileSync(join(root, entry), '\n');
}

function print({ wall, cpu, peak }: ProcessCost): string {
  return `${wall.toFixed(1)} / ${cpu.toFixed(1)} / ${peak.toFixed(0)}`;
}

function countFiles(site: string): { files: number; pages: number; bytes: number } {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0),
  };
}
