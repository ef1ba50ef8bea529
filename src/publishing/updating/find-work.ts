import type { TrackedArchive } from '../../archive/build-archive.ts';
import { fileOfTask, taskOfFile, type PageRenderer, type PageTask } from '../page-renderer.ts';
import type { CellMarks } from './cell-marks.ts';
import type { FileLedger } from './file-ledger.ts';

/** What is left to do so that the files of all routes are what they would be if made anew. */
export interface RouteWork {
  readonly tasks: readonly PageTask[];
  readonly removed: readonly string[];
  /** What lists that had to be made anew were made from, by route. */
  readonly listings: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Finds the files that must be made: those that read something which has changed, and new ones; and those
 * that no route makes any more.
 */
export async function findRouteWork(
  ledger: FileLedger,
  renderer: PageRenderer,
  { log }: TrackedArchive,
  marks: CellMarks,
): Promise<RouteWork> {
  const stale = ledger.listStale(marks);
  const tasks: PageTask[] = [];
  const removed: string[] = [];
  const listings = new Map<string, ReadonlySet<string>>();
  for (const route of renderer.listRoutes()) {
    const own = stale.get(route.route);
    const isListStale = ledger.listings.isStale(route.route, marks);
    if (own === undefined && !isListStale) continue;

    if (!isListStale) {
      // The route makes the files that it made before.
      for (const file of own ?? []) tasks.push(taskOfFile(file, route));
      continue;
    }
    const { value: listed, cells } = await log.listenAsync(() => renderer.listTasks(route));
    listings.set(route.route, cells);
    const before = ledger.filesOf(route.route);
    const files = new Set<string>();
    for (const task of listed) {
      const file = fileOfTask(task);
      files.add(file);
      if (own?.has(file) === true || !before.has(file)) tasks.push(task);
    }
    for (const file of before) if (!files.has(file)) removed.push(file);
  }
  return { tasks, removed, listings };
}
