import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { TrackedArchive } from '../../archive/build-archive.ts';
import type { PreparedArchive } from '../../archive/prepare-archive.ts';
import type { DataFileFacts } from '../../exports/data-file.ts';
import type { Deployment } from '../compile-site.ts';
import {
  keepArchivePieces,
  keepContentPieces,
  listKeyedPlans,
} from '../packing/kept-content-pieces.ts';
import { dayOfContent } from '../packing/pack-content.ts';
import {
  placeOfDataFile,
  WHOLE_FILES,
  writeWholeFiles,
  type FindEarlier,
  type WrittenFiles,
} from '../packing/whole-files.ts';
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
  /** What is known of the files of the site before, whatever has changed since. */
  readonly findEarlier: FindEarlier;
  /** The thread that writes them; null for a small archive. */
  readonly thread: WholeFilesThread | null;
}

/** A smaller archive has them written sooner than a thread starts. */
const WORTH_A_THREAD = 300;

/**
 * Starts the thread that will write the files of a large archive, long before all is known that they
 * are made from. Some plan must have changed.
 */
export function startWholeFiles(
  {
    contentDir,
    contentFiles,
    prepared,
  }: Pick<PublishOptions, 'contentDir' | 'contentFiles' | 'prepared'>,
  deployment: Deployment,
  waitingDir: string,
): WholeFilesThread | null {
  if (prepared.planKeys.length < WORTH_A_THREAD) return null;
  const plans = listKeyedPlans(prepared);
  return new WholeFilesThread({ contentDir, contentFiles, plans, deployment, siteDir: waitingDir });
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

/** Writes files where they wait, those of a large archive in a thread. */
async function writeFiles(
  { contentDir, prepared, tracked, deployment, waitingDir, findEarlier, thread }: WholeFilesWork,
  names: readonly string[],
): Promise<WrittenFiles> {
  const { archive } = tracked;
  const printAddress = printPublishedAddress(deployment);
  if (thread === null) {
    const listPieces = (): ReturnType<typeof keepContentPieces> =>
      keepContentPieces(archive, prepared, printAddress);
    const content = { contentDir, archive, printAddress, listPieces };
    return await writeWholeFiles(content, waitingDir, names, findEarlier);
  }
  return await thread.write({
    names,
    earlier: new Map(
      names.flatMap((name) => {
        const facts = findEarlier(name);
        return facts === undefined ? [] : [[name, facts]];
      }),
    ),
    day: dayOfContent(archive),
    pieces: keepArchivePieces(archive, listKeyedPlans(prepared), printAddress),
  });
}
