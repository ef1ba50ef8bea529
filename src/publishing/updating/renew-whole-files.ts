import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { TrackedArchive } from '../../archive/build-archive.ts';
import type { PreparedArchive } from '../../archive/prepare-archive.ts';
import type { DataFileFacts } from '../../exports/data-file.ts';
import type { Deployment } from '../compile-site.ts';
import { dayOfContent } from '../packing/pack-content.ts';
import { keepPassageParts } from '../packing/kept-passage-parts.ts';
import {
  DATABASE_FILE,
  listUnsettledTables,
  placeOfDataFile,
  WHOLE_FILES,
  writeWholeFiles,
} from '../packing/whole-files.ts';
import { SETTLED_TABLES } from '../packing/settled-tables.ts';
import { WholeFilesThread } from '../packing/write-beside.ts';
import { printPublishedAddress } from '../published-address.ts';
import type { PublishOptions } from '../publishing.ts';
import { removeFile } from './file-changes.ts';

/** What the files of the whole content are made from, and where they wait until they are wanted. */
export interface WholeFilesWork {
  readonly contentDir: string;
  readonly prepared: PreparedArchive;
  readonly tracked: TrackedArchive;
  readonly deployment: Deployment;
  readonly waitingDir: string;
  /** The thread that writes them; null for a small archive. */
  readonly thread: WholeFilesThread | null;
}

/** A smaller archive has them written sooner than a thread starts. */
const WORTH_A_THREAD = 300;

/** Starts the thread that will write the files of a large archive, long before it is known what to write. */
export function startWholeFiles({
  contentDir,
  contentFiles,
  prepared: { planIds, planKeys },
}: Pick<PublishOptions, 'contentDir' | 'contentFiles' | 'prepared'>): WholeFilesThread | null {
  if (planKeys.length < WORTH_A_THREAD) return null;
  return new WholeFilesThread({ contentDir, contentFiles, planIds, planKeys });
}

/** Makes the files of the whole content anew that are stale, while pages are rendered. */
export class WholeFilesRenewal {
  readonly #waitingDir: string;
  readonly #stale: readonly string[];
  readonly #known: ReadonlyMap<string, DataFileFacts>;
  readonly #written: Promise<readonly DataFileFacts[]>;

  /** Begins at once. `findKnown` gives what is known of a file that has not changed, else undefined. */
  constructor(work: WholeFilesWork, findKnown: (name: string) => DataFileFacts | undefined) {
    this.#waitingDir = work.waitingDir;
    const facts = WHOLE_FILES.map((name) => [name, findKnown(name)] as const);
    this.#known = new Map(facts.flatMap(([name, known]) => (known ? [[name, known]] : [])));
    this.#stale = WHOLE_FILES.filter((name) => !this.#known.has(name));
    this.#written = writeFiles(work, this.#stale);
    // It may fail while pages are rendered; whoever takes the files hears of it.
    this.#written.catch(() => undefined);
  }

  /** Waits until nothing is written any more, whatever came of it. */
  async settle(): Promise<void> {
    await Promise.allSettled([this.#written]);
  }

  /**
   * Moves what is new into the site; gives what all are, and the paths of the new ones.
   */
  async takeInto(siteDir: string): Promise<{
    readonly files: readonly DataFileFacts[];
    readonly written: readonly string[];
  }> {
    const made = await this.#written;
    const places = this.#stale.map(placeOfDataFile);
    for (const place of places) {
      removeFile(siteDir, place);
      renameSync(join(this.#waitingDir, place), join(siteDir, place));
    }
    const all = [...this.#known.values(), ...made];
    const files = WHOLE_FILES.flatMap((name) => all.filter((file) => file.name === name));
    return { files, written: places };
  }
}

/** Writes files where they wait, those of a large archive in a thread. */
async function writeFiles(
  { contentDir, prepared, tracked, deployment, waitingDir, thread }: WholeFilesWork,
  names: readonly string[],
): Promise<readonly DataFileFacts[]> {
  const { archive } = tracked;
  const printAddress = printPublishedAddress(deployment);
  if (thread === null) {
    const listPassageParts = (): readonly string[] => keepPassageParts(prepared);
    const content = { contentDir, archive, printAddress, listPassageParts };
    return await writeWholeFiles(content, waitingDir, names);
  }
  const settledTables = tracked.kept.get(SETTLED_TABLES);
  const day = dayOfContent(archive);
  const isDatabaseStale = names.includes(DATABASE_FILE);
  const written = await thread.write({
    names,
    prepared,
    deployment,
    siteDir: waitingDir,
    day,
    settledTables,
    unsettled: isDatabaseStale ? listUnsettledTables(archive, printAddress) : [],
  });
  if (isDatabaseStale) tracked.takeOver(SETTLED_TABLES, written.settledTables, written.reads);
  return written.files;
}
