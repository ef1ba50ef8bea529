import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../domain/problem/problem.ts';
import type { ReuseTable } from '../domain/reuse/reuse-table.ts';
import type { Archive } from './archive.ts';
import { buildTrackedArchive, type TrackedArchive } from './build-archive.ts';
import { compareKeptPlans } from './compare-kept-plans.ts';
import { ComparingThread } from './comparing-thread.ts';
import { checkRecordIndicators } from './check-references.ts';
import { lookAtContent, type ContentFile } from './content-files.ts';
import { ReadLog } from './reads/read-log.ts';
import { listPlanFiles } from './list-plan-files.ts';
import { LOOKUP_TABLES } from './lookup-tables.ts';
import { PlanCache } from './plan-cache.ts';
import { digestSurroundings, keyFile, preparePlans, type KeyedFile } from './prepare-plans.ts';
import type { IndicatorEntry } from './read-indicators.ts';
import { openKeptIndex } from './kept-plan-index.ts';
import { readKeptIndicators, readKeptRegisters } from './kept-registers.ts';
import { readReuse } from './kept-reuse.ts';
import { PlanIndex, type PlanColumns } from './plan-index.ts';
import type { Registers } from './registers.ts';
import { gatherSurroundings } from './surroundings.ts';

/** A content folder that was read and checked: the registers, and where the cache keeps each plan. */
export interface PreparedArchive {
  readonly registers: Registers;
  readonly indicators: readonly IndicatorEntry[];
  /** What `digestSurroundings` gave of these, below the path that the site will stand under. */
  readonly surroundings: string;
  /** Keys of the plans in the cache, in the order of their ids. */
  readonly planKeys: readonly string[];
  /** What they are joined by, their ids among it, at the same places. */
  readonly planColumns: PlanColumns;
  /** What `prepareReuse` gave; without it every archive that is opened finds it anew. */
  readonly reuse?: ReuseTable;
}

/** A content folder that was read. */
export interface CheckedFolder {
  readonly prepared: PreparedArchive;
  /** All its files, as they were before anything was read. */
  readonly contentFiles: readonly ContentFile[];
  readonly problems: readonly Problem[];
}

/** What a thread that reads plans is given. */
export interface ReadingTask {
  readonly files: readonly KeyedFile[];
  readonly registers: Registers;
  readonly indicators: readonly IndicatorEntry[];
  readonly base: string;
}

/** What such a thread tells: plans of a batch, and at its end every problem. */
export interface ReadingReport {
  readonly read: number;
  readonly problems: readonly Problem[] | null;
}

/** Fewer plans than this are read sooner than a thread starts. */
const WORTH_A_THREAD = 150;

/** Fewer plans than this are compared sooner than a thread starts. */
const COMPARED_BESIDE = 300;

/**
 * Reads and checks a content folder once, for all that builds on it: plans that have not changed
 * come out of the cache, the others are read on all processors. Gives every problem; what has
 * problems is not among the prepared plans.
 *
 * `base` is the path that the site will stand under: "/" or "/kho/". `tell` hears how many of the
 * plans that must be read are read.
 */
export async function prepareArchive(
  contentFolder: string,
  base: string,
  tell: (read: number, unread: number) => void = () => undefined,
  contentFiles: readonly ContentFile[] = lookAtContent(contentFolder).files,
): Promise<CheckedFolder> {
  const registers = readKeptRegisters(contentFolder, contentFiles);
  const { indicators, problems: indicatorProblems } = readKeptIndicators(
    contentFolder,
    contentFiles,
  );
  const surroundings = gatherSurroundings(registers, indicators, printAddressBelow(base));
  const listed = listPlanFiles(
    contentFolder,
    contentFiles.map(({ name }) => name),
  );
  const digest = digestSurroundings(registers, indicators, printAddressBelow(base));
  const found = new Map(contentFiles.map((file) => [file.name, file]));
  const files = listed.files.map((file) =>
    keyFile(file, digest, (name) => found.get(name) ?? null),
  );

  const cache = new PlanCache();
  try {
    const known = cache.listKeys();
    const unread = files.filter(({ key }) => !known.has(key));
    let read = 0;
    const count = (more: number): void => {
      read += more;
      tell(read, unread.length - read);
    };
    const threads = Math.min(availableParallelism(), Math.floor(unread.length / WORTH_A_THREAD));
    const planProblems =
      threads < 2
        ? preparePlans(unread, surroundings, cache, count)
        : await readOnThreads(threads, unread, { registers, indicators, base }, count);
    const kept = files.filter(({ key }) => known.has(key) || cache.has(key));
    const planKeys = kept.map(({ key }) => key);
    cache.forgetOld(planKeys);
    const { columns: planColumns } = openKeptIndex(planKeys, (key) => cache.openPlan(key));
    return {
      prepared: { registers, indicators, surroundings: digest, planKeys, planColumns },
      contentFiles,
      problems: [
        ...registers.problems,
        ...indicatorProblems,
        ...checkRecordIndicators(registers.records, surroundings.known.indicators),
        ...listed.problems,
        ...planProblems,
      ],
    };
  } finally {
    cache.close();
  }
}

/** Joins prepared content into the archive; texts are read out of the cache when a page needs them. */
export function openPreparedArchive(prepared: PreparedArchive): Archive {
  return openTrackedArchive(prepared).archive;
}

/** The same with whoever hears what is read out of it. */
export function openTrackedArchive(
  { registers, indicators, planKeys, planColumns, reuse }: PreparedArchive,
  log = new ReadLog(),
  tables = LOOKUP_TABLES,
): TrackedArchive {
  const cache = new PlanCache();
  const plans = planKeys.map((key) => cache.openPlan(key));
  const index = new PlanIndex(planColumns);
  return buildTrackedArchive({ ...registers, indicators, reuse, plans, index }, log, tables);
}

/**
 * Compares the passages of all prepared plans, for all threads that open the archive; those of many
 * plans in a thread, while something else is done. `started` is one that waits for them.
 */
export async function prepareReuse(
  { planKeys }: PreparedArchive,
  started?: ComparingThread,
): Promise<ReuseTable> {
  const known =
    planKeys.length < COMPARED_BESIDE ? compareKeptPlans(planKeys) : readReuse(planKeys);
  return known ?? (await (started ?? new ComparingThread()).compare(planKeys));
}

/** Addresses of the site as they stand below a base. */
export function printAddressBelow(base: string): (address: string) => string {
  const prefix = base.replace(/\/$/u, '');
  return (address) => prefix + address;
}

/** Every thread takes each n-th plan, so that large neighbours do not meet in one. */
async function readOnThreads(
  threads: number,
  files: readonly KeyedFile[],
  shared: Omit<ReadingTask, 'files'>,
  tell: (read: number) => void,
): Promise<readonly Problem[]> {
  const answers = await Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const own = files.filter((_file, index) => index % threads === thread);
      return readOnThread({ ...shared, files: own }, tell);
    }),
  );
  return answers.flat();
}

async function readOnThread(
  task: ReadingTask,
  tell: (read: number) => void,
): Promise<readonly Problem[]> {
  const worker = new Worker(new URL('./read-plans-thread.ts', import.meta.url), {
    workerData: task,
  });
  const { promise, resolve, reject } = Promise.withResolvers<readonly Problem[]>();
  worker.on('message', ({ read, problems }: ReadingReport) => {
    if (problems === null) tell(read);
    else resolve(problems);
  });
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new Error(`A thread that reads plans ended with ${code}`)));
  return await promise;
}
