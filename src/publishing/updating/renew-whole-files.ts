import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { TrackedArchive } from '../../archive/build-archive.ts';
import type { PreparedArchive } from '../../archive/prepare-archive.ts';
import type { DataFileFacts } from '../../exports/data-file.ts';
import type { DataTable } from '../../exports/data-tables.ts';
import type { Deployment } from '../compile-site.ts';
import { keepPassageParts } from '../packing/kept-passage-parts.ts';
import {
  DATABASE_FILE,
  listUnsettledTables,
  placeOfDataFile,
  WHOLE_FILES,
} from '../packing/whole-files.ts';
import { SETTLED_TABLES } from '../packing/settled-tables.ts';
import { writeDatabaseBeside } from '../packing/write-database-beside.ts';
import { printPublishedAddress } from '../published-address.ts';
import { removeFile } from './file-changes.ts';

/** What the files of the whole content are made from, and where they wait until they are wanted. */
export interface WholeFilesWork {
  readonly contentDir: string;
  readonly prepared: PreparedArchive;
  readonly tracked: TrackedArchive;
  readonly deployment: Deployment;
  readonly waitingDir: string;
}

/** A smaller archive has its database written sooner than a thread starts. */
const WORTH_A_THREAD = 300;

/** Makes the files of the whole content anew that are stale, while pages are rendered. */
export class WholeFilesRenewal {
  readonly #waitingDir: string;
  readonly #files: readonly { readonly name: string; readonly facts: Promise<DataFileFacts> }[];
  readonly #stale: ReadonlySet<string>;

  /** Begins at once. `findKnown` gives what is known of a file that has not changed, else undefined. */
  constructor(work: WholeFilesWork, findKnown: (name: string) => DataFileFacts | undefined) {
    this.#waitingDir = work.waitingDir;
    const stale = new Set<string>();
    this.#files = WHOLE_FILES.map((file) => {
      const [name] = file;
      const known = findKnown(name);
      if (known !== undefined) return { name, facts: Promise.resolve(known) };
      stale.add(name);
      const facts = writeInto(work, file);
      // It may fail while pages are rendered; whoever takes the files hears of it.
      facts.catch(() => undefined);
      return { name, facts };
    });
    this.#stale = stale;
  }

  /** Waits until nothing is written any more, whatever came of it. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#files.map(({ facts }) => facts));
  }

  /** Moves what is new into the site; gives what all are, and the paths of the new ones. */
  async takeInto(siteDir: string): Promise<{
    readonly files: readonly DataFileFacts[];
    readonly written: readonly string[];
  }> {
    const files = await Promise.all(this.#files.map(({ facts }) => facts));
    const written = [...this.#stale].map(placeOfDataFile);
    for (const file of written) {
      removeFile(siteDir, file);
      renameSync(join(this.#waitingDir, file), join(siteDir, file));
    }
    return { files, written };
  }
}

/** Writes one of the files where it waits, the database of a large archive in a thread. */
async function writeInto(
  { contentDir, prepared, tracked, deployment, waitingDir }: WholeFilesWork,
  [name, write]: (typeof WHOLE_FILES)[number],
): Promise<DataFileFacts> {
  const { archive } = tracked;
  const printAddress = printPublishedAddress(deployment);
  if (name !== DATABASE_FILE || prepared.planKeys.length < WORTH_A_THREAD) {
    const listPassageParts = (): readonly string[] => keepPassageParts(prepared);
    return await write({ contentDir, archive, printAddress, listPassageParts }, waitingDir);
  }
  const settledTables = tracked.kept.get(SETTLED_TABLES);
  const task = { prepared, deployment, siteDir: waitingDir, settledTables };
  const listUnsettled = (): Iterable<DataTable> => listUnsettledTables(archive, printAddress);
  const written = await writeDatabaseBeside(task, listUnsettled);
  tracked.takeOver(SETTLED_TABLES, written.settledTables, written.reads);
  return written.facts;
}
