import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TrackedArchive } from '../../archive/build-archive.ts';
import { handOverArchive } from '../../archive/hand-over.ts';
import { PlanCache } from '../../archive/plan-cache.ts';
import { openTrackedArchive, type PreparedArchive } from '../../archive/prepare-archive.ts';
import { memoCell } from '../../archive/reads/cells.ts';
import { digestJoinedCells } from '../../archive/reads/digest-cells.ts';
import { findChangedCells, type RecordedCells } from '../../archive/reads/find-changes.ts';
import { listPlanChanges, type PlanChanges } from '../../archive/reads/list-plan-changes.ts';
import type { DataFileFacts } from '../../exports/data-file.ts';
import { dataFileMemo } from '../../exports/open-data.ts';
import { HASHED_FOLDER } from '../hashed-files.ts';
import { listExpectedPages } from '../list-expected-pages.ts';
import { handOverWholeFiles } from '../packing/hand-over.ts';
import { placeOfDataFile } from '../packing/place-of-data-file.ts';
import { PACKED_FILE } from '../packing/whole-files.ts';
import { fileOfTask, PageRenderer, type PageTask } from '../page-renderer.ts';
import type { PublishOptions } from '../publishing.ts';
import type { RenderOptions } from '../render-pages.ts';
import { SITE_TABLES } from '../site-tables.ts';
import { PageSurvey, type SitePlace } from '../survey-pages.ts';
import type { CellMarks } from './cell-marks.ts';
import { removeFile, replaceFile, type FileChanges } from './file-changes.ts';
import { findRouteWork } from './find-work.ts';
import { beginDatabase, WholeFilesRenewal } from './renew-whole-files.ts';
import type { FileLedger } from './file-ledger.ts';
import { EXPECTED_PAGES, type MadeRecord } from './made-record.ts';
import { digestOtherContent, keyPlans } from './site-context.ts';
import type { KnownSite, SiteContent } from './site-state.ts';
import { copyPublished } from './spare-release.ts';
import { updateSearch } from './update-search.ts';

/** A site that was brought up to date. */
export interface UpdatedSite {
  readonly made: MadeRecord;
  readonly others: readonly string[];
  readonly searchFiles: number;
  readonly otherContent: string;
  readonly changes: FileChanges;
  /** What the pages hold that were made anew. */
  readonly survey: PageSurvey;
  readonly expectedPages: readonly string[];
  /** Whether some page of the site before led to a place. */
  readonly wasLinked: (link: string) => boolean;
}

/** When more of the site than this must be made, all processors make it sooner as a whole. */
const LARGEST_SHARE = 0.25;

/** What is known of the packed content, which holds more than plans. */
const PACKED_MEMO = dataFileMemo(PACKED_FILE);

/** Below this many files it is never worth while to start threads. */
const ALWAYS_UPDATED = 500;

/**
 * Makes the next site out of the published one: only what depends on something that has changed is
 * made. Gives null, and leaves the folder empty, when it is better made as a whole. The bytes are those
 * of a site made as a whole.
 */
export async function updateSite(
  known: KnownSite,
  options: RenderOptions & Pick<PublishOptions, 'contentFiles' | 'outDir' | 'early'>,
  place: SitePlace,
  tell: (written: number, waiting: number) => void,
): Promise<UpdatedSite | null> {
  const { contentDir, contentFiles, prepared, outDir, siteDir, compiledDir, early } = options;
  const changedPlans = comparePlans(known.content, prepared);
  const deployment = { base: options.base, siteUrl: options.siteUrl };
  const waitingDir = `${siteDir}.whole-files`;
  const thread =
    changedPlans.parts.size === 0
      ? null
      : beginDatabase(prepared, deployment, waitingDir, early?.database);
  const state = await known.load();
  if (state === null) {
    thread?.stop();
    return null;
  }
  const { ledger } = state;
  const tracked = openTrackedArchive(prepared, undefined, SITE_TABLES);
  // Before anything is asked for that is made from them.
  for (const [name, list] of state.planLists) {
    tracked.planLists.takeOver(name, list, changedPlans.parts.keys());
  }
  const otherContent = digestOtherContent(contentFiles);
  const isPackedChanged =
    changedPlans.parts.size > 0 || otherContent !== state.content.otherContent;
  const recorded: RecordedCells = {
    digestOf: (cell) => ledger.digests.get(cell),
    isMemoStale: (name) =>
      (isPackedChanged && name === PACKED_MEMO) || ledger.memos.isStale(name, marks),
  };
  const cellChanges = findChangedCells(recorded, changedPlans, tracked);
  const { isChanged } = cellChanges;
  const marks = ledger.markCells(cellChanges);
  const kept = [...state.kept].filter(([name]) => !isChanged(memoCell(name)));
  for (const [name, value] of kept) tracked.takeOver(name, value);

  const wholeFiles = new WholeFilesRenewal(
    {
      contentDir,
      contentFiles,
      prepared,
      tracked,
      deployment,
      waitingDir,
      findEarlier: (name) => state.kept.get(dataFileMemo(name)) as DataFileFacts | undefined,
      thread,
    },
    (name) => tracked.kept.get(dataFileMemo(name)) as DataFileFacts | undefined,
  );

  // The compiled pages read these when they are opened.
  Object.assign(process.env, { NODE_ENV: 'production', CONTENT_DIR: contentDir });
  handOverArchive(tracked.archive);
  const renderer = await PageRenderer.open(compiledDir);
  // What these files are is only said below `/du-lieu/`; everything else can be made beside them.
  handOverWholeFiles([]);
  tracked.takeReuse(await options.reuse);
  const work = await findRouteWork(ledger, renderer, tracked, marks);
  if (work.tasks.length > Math.max(ALWAYS_UPDATED, LARGEST_SHARE * ledger.size)) {
    await wholeFiles.settle();
    return null;
  }

  copyPublished(outDir, siteDir);
  for (const [route, cells] of work.listings) ledger.listings.set(route, cells);
  const written: string[] = [];
  const write = (file: string, content: string | Uint8Array): void => {
    const path = join(siteDir, file);
    const bytes = Buffer.from(content);
    if (existsSync(path) && readFileSync(path).equals(bytes)) return;
    replaceFile(siteDir, file, bytes);
    written.push(file);
  };
  for (const file of work.removed) {
    ledger.delete(file);
    removeFile(siteDir, file);
  }
  const survey = new PageSurvey(place);
  const wasLinked = ledger.rememberLinks();
  const newLinks = new Set<string>();
  const render = async (task: PageTask): Promise<void> => {
    const file = fileOfTask(task);
    const { value: content, cells } = await tracked.log.listenAsync(() => renderer.render(task));
    write(file, content);
    const links = file.endsWith('.html') ? survey.add(file, content.toString()) : [];
    const linksBefore = ledger.linksOf(file);
    for (const link of links) if (!linksBefore.has(link)) newLinks.add(link);
    ledger.set({ file, route: task.route.route, reads: cells, links });
    tell(++done, work.tasks.length - done);
  };
  let done = 0;
  const { open = [], pages = [] } = Object.groupBy(work.tasks, describesData);
  for (const task of pages) await render(task);
  const search = updateSearch(tracked, state, siteDir, marks);
  const taken = await wholeFiles.takeInto(siteDir);
  handOverWholeFiles(taken.files);
  written.push(...taken.written);
  for (const task of open) await render(task);
  refreshHashedFiles(siteDir, compiledDir);
  const expectedPages = updateExpectedPages(tracked, ledger, marks, work.removed);
  updateMemos(ledger, tracked, isChanged);
  ledger.digests.change(digestJoinedCells([...marks.listChanged(), ...ledger.newCells], tracked));
  return {
    made: { ledger, kept: tracked.kept, planLists: tracked.planLists.kept },
    others: state.content.others,
    searchFiles: search.files,
    otherContent,
    changes: {
      renamed: search.renamed,
      removed: [...work.removed, ...search.removed],
      written: [...written, ...search.written],
    },
    survey,
    expectedPages,
    wasLinked: (link) => !newLinks.has(link) || wasLinked(link),
  };
}

/** Whether a file is made below `/du-lieu/`, where something may be said of every data file. */
function describesData(task: PageTask): 'open' | 'pages' {
  return fileOfTask(task).startsWith(placeOfDataFile('')) ? 'open' : 'pages';
}

/** How plans differ from those that the site was made from. */
function comparePlans({ plans }: SiteContent, prepared: PreparedArchive): PlanChanges {
  const cache = new PlanCache();
  try {
    return listPlanChanges(plans, keyPlans(prepared), cache);
  } finally {
    cache.close();
  }
}

/** Pages that must be there and may not be: none when all that were expected before still are. */
function updateExpectedPages(
  { archive, log }: TrackedArchive,
  ledger: FileLedger,
  marks: CellMarks,
  removed: readonly string[],
): readonly string[] {
  if (removed.length === 0 && !ledger.listings.isStale(EXPECTED_PAGES, marks)) return [];
  const { value: pages, cells } = log.listen(() => listExpectedPages(archive));
  ledger.listings.set(EXPECTED_PAGES, cells);
  return pages;
}

/** What was remembered and has not changed was not made again, and is known from before. */
function updateMemos(
  { memos }: FileLedger,
  { memoReads }: TrackedArchive,
  isChanged: (cell: string) => boolean,
): void {
  const changed = memos.names.filter((name) => isChanged(memoCell(name)));
  for (const name of changed) if (!memoReads.has(name)) memos.delete(name);
  for (const [name, cells] of memoReads) memos.set(name, cells);
}

/** A release holds the hashed files of others too (see hashed-files.ts); a new one begins with its own. */
function refreshHashedFiles(siteDir: string, compiledDir: string): void {
  const own = join(compiledDir, 'assets', HASHED_FOLDER);
  rmSync(join(siteDir, HASHED_FOLDER), { recursive: true, force: true });
  cpSync(own, join(siteDir, HASHED_FOLDER), { recursive: true });
}
