import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_DIR } from '../project/source-files.ts';
import {
  changePlanTitle,
  changeTarget,
  changeTitle,
  editParagraph,
  listEntries,
  movePlan,
} from './build/change-content.ts';
import { findHugo, type Hugo } from './build/hugo/find-hugo.ts';
import { measureProcess, type ProcessCost } from './build/measure-process.ts';
import { generateContent } from './synthetic/generate-content.ts';

/*
 * `npm run bench:build -- [--plans 100,1000,2000,5000,10000,20000] [--no-changes] [--no-hugo] [--keep]`: what whole
 * builds of synthetic archives cost. "clean" finds nothing done before, with the search index;
 * "again" finds everything done; then one plan has other words, then another number in a target, then
 * another title; one more comes, it goes again, and a directive that many plans cite has another title. Hugo builds the same kinds of pages, feeds,
 * references and data out of the same content, but is told all that has to be found out: what each
 * plan cites, its targets, the passages that it shares; it indexes nothing and checks nothing.
 * `--no-changes` leaves out all that comes after the first build.
 * `TMPDIR` says where content and sites lie; the cache of pages lies in the project.
 */
const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '100,1000,2000' },
    'no-changes': { type: 'boolean', default: false },
    'no-hugo': { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
// The compiled pages use the project's packages, so their cache lies inside the project.
const cache = join('.cache', `bench-${process.pid}`);
const hugo = values['no-hugo'] ? null : findHugo(join(folder, 'hugo'));
console.log(
  `${availableParallelism()} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
);
console.log(hugo === null ? 'Hugo: none to be had' : `Hugo ${hugo.version}`);
console.log('wall s / CPU s / peak MB; pages / files / MB\n');
const COLUMNS = [
  'plans',
  'site',
  'clean',
  'again',
  'one edited',
  'one target',
  'one name',
  'one added',
  'one removed',
  'one title',
  'search alone',
  'Hugo site',
  'Hugo',
];
console.log(`| ${COLUMNS.join(' | ')} |`);
console.log(`|${COLUMNS.map(() => '---|').join('')}`);
try {
  for (const plans of values.plans.split(',').map(Number)) await measureBuilds(plans);
} finally {
  rmSync(cache, { recursive: true, force: true });
  if (values.keep) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}

async function measureBuilds(plans: number): Promise<void> {
  const content = join(folder, `content-${plans}`);
  const withheld = join(folder, `withheld-${plans}`);
  const site = join(folder, `site-${plans}`);
  rmSync(cache, { recursive: true, force: true });
  // The one that comes makes them as many as are asked for: beyond a round number, what says "at least
  // 2.000 other plans" would change on every page.
  generateContent(content, plans);
  const [first = '', ...others] = listEntries(content);
  const edited = others[Math.floor(others.length / 2)] ?? first;
  const remove = (): void => movePlan(first, content, withheld);
  const run = (file: string, ...args: string[]): Promise<ProcessCost> =>
    measureProcess(process.execPath, [file, ...args], {
      cwd: PROJECT_DIR,
      env: { CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache },
    });
  const build = (): Promise<ProcessCost> => run('src/cli/run.mjs', 'build');

  const editWords = (entry: string): void => editParagraph(entry, 'một cách thiết thực');

  remove();
  const clean = await build();
  const sizes = countFiles(site);
  const changes: ProcessCost[] = [];
  if (!values['no-changes']) {
    changes.push(await build());
    for (const change of [editWords, changeTarget, changePlanTitle]) {
      change(edited);
      changes.push(await build());
    }
    movePlan(first.replace(content, withheld), withheld, content);
    changes.push(await build());
    remove();
    changes.push(await build());
  }
  const search = await run('test/bench/build/index-search.ts', content);
  const byHugo = hugo === null ? null : await measureHugo(hugo, content, plans, run);
  if (!values['no-changes']) {
    changeTitle(content);
    changes.push(await build());
  }

  const cells = [
    plans,
    sizes,
    print(clean),
    ...Array.from({ length: 7 }, (_, index) => printOrNone(changes[index])),
    print(search),
    ...(byHugo === null ? ['–', '–'] : [byHugo.sizes, print(byHugo.cost)]),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  for (const done of [site, `${site}.releases`, content]) {
    if (!values.keep) rmSync(done, { recursive: true, force: true });
  }
}

async function measureHugo(
  { command, env }: Hugo,
  content: string,
  plans: number,
  run: (file: string, ...args: string[]) => Promise<ProcessCost>,
): Promise<{ readonly cost: ProcessCost; readonly sizes: string }> {
  const source = join(folder, `hugo-source-${plans}`);
  const target = join(folder, `hugo-site-${plans}`);
  await run('test/bench/build/hugo/prepare-hugo.ts', content, source);
  const args = ['--quiet', '--source', source, '--destination', target];
  const cost = await measureProcess(command, args, { cwd: folder, env });
  const sizes = countFiles(target);
  rmSync(source, { recursive: true, force: true });
  if (!values.keep) rmSync(target, { recursive: true, force: true });
  return { cost, sizes };
}

function printOrNone(cost: ProcessCost | undefined): string {
  return cost === undefined ? '–' : print(cost);
}

function print({ wall, cpu, peak }: ProcessCost): string {
  return `${wall.toFixed(1)} / ${cpu.toFixed(1)} / ${peak.toFixed(0)}`;
}

/** Pages, files and MB of a site. */
function countFiles(site: string): string {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  const bytes = files.reduce(
    (sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
    0,
  );
  return `${pages} / ${files.length} / ${(bytes / 1e6).toFixed(0)}`;
}
