import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { TrackedArchive } from '../../archive/build-archive.ts';
import type { PreparedArchive } from '../../archive/prepare-archive.ts';
import type { DataFileFacts } from '../../exports/data-file.ts';
import type { Deployment } from '../compile-site.ts';
import type { ContentPieces } from '../packing/content-pieces.ts';
import { DatabaseFile } from '../packing/database-file.ts';
import { DatabaseThread } from '../packing/database-thread.ts';
import {
  keepArchivePieces,
  keepContentPieces,
  listKeyedPlans,
} from '../packing/kept-content-pieces.ts';
import { dayOfContent, groupContent } from '../packing/pack-content.ts';
import { placeOfDataFile } from '../packing/place-of-data-file.ts';
import {
  PACKED_FILE,
  WHOLE_FILES,
  WholeFileWriter,
  writeWholeFiles,
  type FindEarlier,
  type WrittenFiles,
} from '../packing/whole-files.ts';
import { printPublishedAddress } from '../published-address.ts';
import type { PublishOptions } from '../publishing.ts';
import { removeFile } from './file-changes.ts';

/** What the files of the whole content are made from, and where they wait until they are wanted. */
export interface WholeFilesWork extends Pick<PublishOptions, 'contentDir' | 'contentFiles'> {
  readonly prepared: PreparedArchive;
  readonly tracked: TrackedArchive;
  readonly deployment: Deployment;
  readonly waitingDir: string;
  /** What is known of the files of the site before, whatever has changed since. */
  readonly findEarlier: FindEarlier;
  /** The thread that writes the database; null for a small archive. */
  readonly thread: DatabaseThread | null;
}

/** A smaller archive has its database written sooner than a thread starts. */
const WORTH_A_THREAD = 300;

/**
 * Lets a thread begin with the database of a large archive, long before all is known that it is made
 * from: one that was started already, or another one. Some plan must have changed, so that another
 * database is wanted. Gives null for a small archive.
 */
export function beginDatabase(
  prepared: PreparedArchive,
  deployment: Deployment,
  waitingDir: string,
  started?: DatabaseThread,
): DatabaseThread | null {
  if (prepared.planKeys.length < WORTH_A_THREAD) return null;
  const thread = started ?? new DatabaseThread();
  thread.begin({ plans: listKeyedPlans(prepared), deployment, siteDir: waitingDir });
  return thread;
}

/** Makes the files of the whole content anew that are stale, while pages are rendered. */
export class WholeFilesRenewal {
  readonly #waitingDir: string;
  readonly #known: ReadonlyMap<string, DataFileFacts>;
  readonly #written: Promise<WrittenFiles>;

  /** Begins at once. `findKnown` gives what is known of a file that has not changed, else undefined. */
  constructor(work: WholeFilesWork, findKnown: (name: string) => DataFileFacts | undefined) {
    this.#waitingDir = work.waitingDir;
    const facts = WHOLE_FILES.map((name) => [name, findKnown(name)] as const);
    this.#known = new Map(facts.flatMap(([name, known]) => (known ? [[name, known]] : [])));
    const stale = WHOLE_FILES.filter((name) => !this.#known.has(name));
    this.#written = writeFiles(work, stale);
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
    const { files: made, written } = await this.#written;
    const places = written.map(placeOfDataFile);
    for (const place of places) {
      removeFile(siteDir, place);
      renameSync(join(this.#waitingDir, place), join(siteDir, place));
    }
    const all = [...this.#known.values(), ...made];
    const files = WHOLE_FILES.flatMap((name) => all.filter((file) => file.name === name));
    return { files, written: places };
  }
}

/** Writes files where they wait, the database of a large archive in a thread. */
async function writeFiles(
  { contentDir, contentFiles, prepared, tracked, deployment, ...work }: WholeFilesWork,
  names: readonly string[],
): Promise<WrittenFiles> {
  const { waitingDir, findEarlier, thread } = work;
  const { archive } = tracked;
  const printAddress = printPublishedAddress(deployment);
  if (thread === null) {
    const listPieces = (): ContentPieces => keepContentPieces(archive, prepared, printAddress);
    const content = { contentDir, archive, printAddress, listPieces };
    return await writeWholeFiles(content, waitingDir, names, findEarlier);
  }
  const archivePieces = keepArchivePieces(archive, listKeyedPlans(prepared), printAddress);
  thread.complete(archivePieces.registers);
  const day = dayOfContent(archive);
  const writer = new WholeFileWriter(waitingDir, findEarlier);
  writer.joinTexts(names, { ...(await thread.pieces), ...archivePieces });
  if (names.includes(PACKED_FILE)) await writer.pack(groupContent(contentDir, contentFiles), day);
  await thread.completed;
  if (thread.takeCheck()) new DatabaseFile(waitingDir).check();
  writer.add(await thread.described);
  return writer.finish();
}
