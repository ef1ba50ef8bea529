import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { TrackedArchive } from '../archive/build-archive.ts';
import { handOverArchive } from '../archive/hand-over.ts';
import { openTrackedArchive } from '../archive/prepare-archive.ts';
import { ReadLog } from '../archive/reads/read-log.ts';
import { RecentValues } from '../archive/recent-values.ts';
import { compareText } from '../domain/text/compare-text.ts';
import { indexSearch } from './index-search.ts';
import { listExpectedPages } from './list-expected-pages.ts';
import { handOverWholeFiles } from './packing/hand-over.ts';
import { keepContentPieces } from './packing/kept-content-pieces.ts';
import { writeWholeFiles } from './packing/whole-files.ts';
import { PageRenderer, fileOfTask, type PageTask } from './page-renderer.ts';
import { printPublishedAddress } from './published-address.ts';
import type {
  RenderOrder,
  RenderReport,
  RenderSetup,
  RouteShare,
  WorkShare,
} from './render-protocol.ts';
import { isFileOf } from './sharding/shard.ts';
import { SITE_TABLES } from './site-tables.ts';
import { PageSurvey, placeSite } from './survey-pages.ts';
import { FileLedger } from './updating/file-ledger.ts';
import { EXPECTED_PAGES, packRecord, recordMade, SEARCH } from './updating/made-record.ts';

/*
 * A thread that renders its share of the pages into the site and surveys each page while it is in
 * memory. It does one thing at a time, as it is told (see render-protocol.ts).
 */

/** How many files one thread takes at a time. */
const SHARE = 200;

/** Listing that takes longer than this for each file, in milliseconds, is the work: done only once. */
const COSTLY_LISTING = 1;

/** Of how many routes what they have listed is kept: another thread may bring the last ones back. */
const RECENT_ROUTES = 3;

interface ListedRoutes {
  readonly tasks: readonly PageTask[];
  readonly isCostly: boolean;
}

const { compiledDir, contentDir, siteDir, prepared, deployment, shard } = workerData as RenderSetup;
const printAddress = printPublishedAddress(deployment);
/** One for all archives that are opened here, because what was listed of an earlier one is still read. */
const log = new ReadLog();
let tracked = openArchive(new Map());
/** What was remembered in archives that were opened before. */
let earlierMemos: TrackedArchive['memoReads'] = new Map();
let earlierKept: TrackedArchive['kept'] = new Map();
const ledger = new FileLedger();
const renderer = await PageRenderer.open(compiledDir);
const routes = renderer.listRoutes();
const survey = new PageSurvey(placeSite(deployment));
/** What routes make, listed once: a route is shared out in many parts, which follow each other. */
const listedRoutes = new RecentValues<Promise<ListedRoutes>>(RECENT_ROUTES);
const madeFolders = new Set<string>([siteDir]);

parentPort?.on('message', (order: RenderOrder) => {
  // A rejected promise ends the thread, and with it the build.
  void follow(order);
});
tell({ report: 'opened', routes: routes.map((route) => route.route) });

async function follow(order: RenderOrder): Promise<void> {
  switch (order.order) {
    case 'work':
      return tell({ report: 'done', files: await doShare(order.share) });
    case 'list-expected': {
      const { value: pages, cells } = log.listen(() => listExpectedPages(tracked.archive));
      ledger.listings.set(EXPECTED_PAGES, cells);
      return tell({ report: 'expected', pages });
    }
    case 'survey':
      return tell({ report: 'survey', faults: survey.faults, links: survey.links });
    case 'record':
      for (const [name, cells] of listMemos()) ledger.memos.set(name, cells);
      return tell({
        report: 'record',
        made: packRecord(
          recordMade(ledger, { kept: listKept(), planLists: tracked.planLists.kept }, tracked),
        ),
      });
    case 'find-missing':
      return tell({ report: 'missing', missing: survey.listMissing(order.wanted) });
  }
}

function openArchive(planLists: TrackedArchive['planLists']['kept']): TrackedArchive {
  const opened = openTrackedArchive(prepared, log, SITE_TABLES);
  for (const [name, list] of planLists) opened.planLists.takeOver(name, list);
  handOverArchive(opened.archive);
  return opened;
}

function listMemos(): TrackedArchive['memoReads'] {
  return new Map([...earlierMemos, ...tracked.memoReads]);
}

function listKept(): TrackedArchive['kept'] {
  return new Map([...earlierKept, ...tracked.kept]);
}

async function doShare(share: WorkShare): Promise<number> {
  switch (share.work) {
    case 'search': {
      const { value, cells } = log.listen(() => indexSearch(siteDir, tracked.archive));
      ledger.listings.set(SEARCH, cells);
      return value.files.size;
    }
    case 'whole-files': {
      const { archive } = tracked;
      const listPieces = (): ReturnType<typeof keepContentPieces> =>
        keepContentPieces(archive, prepared, printAddress);
      const content = { contentDir, archive, printAddress, listPieces };
      const { files } = await writeWholeFiles(content, siteDir);
      handOverWholeFiles(files);
      return files.length;
    }
    case 'renew':
      earlierMemos = listMemos();
      earlierKept = listKept();
      listedRoutes.clear();
      tracked = openArchive(tracked.planLists.kept);
      return 0;
    case 'routes':
      return await renderShare(share);
  }
}

async function renderShare({ routes, from, to }: RouteShare): Promise<number> {
  const { tasks, isCostly } = await listedRoutes.get(routes.join(), () => listTasks(routes));
  const own = isCostly ? to : Math.min(to, from + SHARE);
  if (own < Math.min(to, tasks.length)) {
    const shares: RouteShare[] = [];
    for (let next = own; next < tasks.length; next += SHARE) {
      shares.push({ work: 'routes', routes, from: next, to: next + SHARE });
    }
    tell({ report: 'shares', shares });
  }
  const share = tasks.slice(from, own);
  for (const task of share) await renderTask(task);
  return share.length;
}

async function listTasks(places: readonly number[]): Promise<ListedRoutes> {
  const started = performance.now();
  const all: PageTask[] = [];
  for (const place of places) {
    // Shares are handed out for the routes that this thread has told of.
    const data = routes[place] as PageTask['route'];
    const { value: listed, cells } = await log.listenAsync(() => renderer.listTasks(data));
    ledger.listings.set(data.route, cells);
    for (const task of listed) all.push(task);
  }
  const isCostly = performance.now() - started > COSTLY_LISTING * all.length;
  const tasks = all.filter((task) => isFileOf(shard, fileOfTask(task)));
  if (places.length > 1) tasks.sort((a, b) => compareText(a.pathname, b.pathname));
  return { tasks, isCostly };
}

async function renderTask(task: PageTask): Promise<void> {
  const file = fileOfTask(task);
  const { value: content, cells: reads } = await log.listenAsync(() => renderer.render(task));
  const path = join(siteDir, file);
  makeFolder(dirname(path));
  // "wx": two routes that make one file are a mistake that must not pass silently.
  writeFileSync(path, content, { flag: 'wx' });
  const links = file.endsWith('.html') ? survey.add(file, content.toString()) : [];
  ledger.set({ file, route: task.route.route, reads, links });
}

function makeFolder(folder: string): void {
  if (madeFolders.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  madeFolders.add(folder);
}

function tell(report: RenderReport): void {
  parentPort?.postMessage(report);
}
