import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Archive } from '../archive/archive.ts';
import { handOverArchive } from '../archive/hand-over.ts';
import { openPreparedArchive } from '../archive/prepare-archive.ts';
import { indexSearch } from './index-search.ts';
import { listExpectedPages } from './list-expected-pages.ts';
import { handOverPackedContent } from './packing/hand-over.ts';
import { packIntoSite } from './packing/pack-open-data.ts';
import { PageRenderer, fileOfTask, type PageTask } from './page-renderer.ts';
import type {
  RenderOrder,
  RenderReport,
  RenderSetup,
  RouteShare,
  WorkShare,
} from './render-protocol.ts';
import { isFileOf } from './sharding/shard.ts';
import { PageSurvey } from './survey-pages.ts';

/*
 * A thread that renders its share of the pages into the site and surveys each page while it is in
 * memory. It does one thing at a time, as it is told (see render-protocol.ts).
 */

/** How many files of a route one thread takes at a time. */
const SHARE = 100;

/** Listing that takes longer than this for each file, in milliseconds, is the work: done only once. */
const COSTLY_LISTING = 1;

interface ListedRoute {
  readonly tasks: readonly PageTask[];
  readonly isCostly: boolean;
}

const { compiledDir, contentDir, siteDir, prepared, place, shard } = workerData as RenderSetup;
let archive = openArchive();
const renderer = await PageRenderer.open(compiledDir);
const routes = renderer.listRoutes();
const survey = new PageSurvey(place);
/** What routes make, listed once: a route is shared out in many parts. */
const tasksOf = new Map<number, ListedRoute>();
const madeFolders = new Set<string>([siteDir]);

parentPort?.on('message', (order: RenderOrder) => {
  // A rejected promise ends the thread, and with it the build.
  void follow(order);
});
tell({
  report: 'opened',
  routes: routes.map((route) => route.route),
  expectedPages: listExpectedPages(archive),
});

async function follow(order: RenderOrder): Promise<void> {
  switch (order.order) {
    case 'work':
      return tell({ report: 'done', files: await doShare(order.share) });
    case 'report':
      return tell({ report: 'survey', faults: survey.faults, links: survey.links });
    case 'find-missing':
      return tell({ report: 'missing', missing: survey.listMissing(order.wanted) });
  }
}

function openArchive(): Archive {
  const opened = openPreparedArchive(prepared);
  handOverArchive(opened);
  return opened;
}

async function doShare(share: WorkShare): Promise<number> {
  switch (share.work) {
    case 'search':
      return indexSearch(siteDir, archive).files.size;
    case 'pack':
      handOverPackedContent(await packIntoSite(contentDir, archive, siteDir));
      return 1;
    case 'renew':
      archive = openArchive();
      return 0;
    case 'route':
      return await renderShare(share);
  }
}

async function renderShare({ route, from, to }: RouteShare): Promise<number> {
  const { tasks, isCostly } = tasksOf.get(route) ?? (await listTasks(route));
  const own = isCostly ? to : Math.min(to, from + SHARE);
  if (own < Math.min(to, tasks.length)) {
    const shares: RouteShare[] = [];
    for (let next = own; next < tasks.length; next += SHARE) {
      shares.push({ work: 'route', route, from: next, to: next + SHARE });
    }
    tell({ report: 'shares', shares });
  }
  const share = tasks.slice(from, own);
  for (const task of share) await renderTask(task);
  return share.length;
}

async function listTasks(route: number): Promise<ListedRoute> {
  // Shares are handed out for the routes that this thread has told of.
  const data = routes[route] as PageTask['route'];
  const started = performance.now();
  const all = await renderer.listTasks(data);
  const tasks = all.filter((task) => isFileOf(shard, fileOfTask(task)));
  const listed = {
    tasks,
    isCostly: performance.now() - started > COSTLY_LISTING * all.length,
  };
  tasksOf.set(route, listed);
  return listed;
}

async function renderTask(task: PageTask): Promise<void> {
  const file = fileOfTask(task);
  const content = await renderer.render(task);
  const path = join(siteDir, file);
  makeFolder(dirname(path));
  // "wx": two routes that make one file are a mistake that must not pass silently.
  writeFileSync(path, content, { flag: 'wx' });
  if (file.endsWith('.html')) survey.add(file, content.toString());
}

function makeFolder(folder: string): void {
  if (madeFolders.has(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another thread has made it.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  madeFolders.add(folder);
}

function tell(report: RenderReport): void {
  parentPort?.postMessage(report);
}
