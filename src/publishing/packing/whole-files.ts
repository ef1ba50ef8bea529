import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive } from '../../archive/archive.ts';
import type { DataFile, DataFileFacts } from '../../exports/data-file.ts';
import { makeContentPieces, type ContentPieces } from './content-pieces.ts';
import { DATABASE_FILE, DatabaseFile } from './database-file.ts';
import { dayOfContent, packContent, groupContent, type GroupedContent } from './pack-content.ts';
import { placeOfDataFile } from './place-of-data-file.ts';
import { joinTextFile, openPieces, TEXT_FILE_NAMES, type TextFileFacts } from './text-files.ts';

/*
 * The files of the open data that hold something of every plan, and are too large to be made again and
 * again. They are joined out of pieces straight where they shall lie, beside the pages and not by one of
 * them.
 */

/** The name that the whole content is published under: one address for ever, whatever day it is of. */
export const PACKED_FILE = 'thi-dua-mo.tar.gz';

/** What all the files are made from. */
export interface WholeContent {
  readonly contentDir: string;
  readonly archive: Archive;
  /** Makes the addresses that rows carry. */
  readonly printAddress: PrintAddress;
  /** The pieces; those that are kept nowhere are made in the folder given. */
  readonly listPieces: (folder: string) => ContentPieces;
}

/** The names of these files, in the order in which they are described. */
export const WHOLE_FILES: readonly string[] = [...TEXT_FILE_NAMES, DATABASE_FILE, PACKED_FILE];

/** What an earlier site is known to hold under a name; undefined where nothing is known. */
export type FindEarlier = (name: string) => DataFileFacts | undefined;

/** What is known of all files that were asked for, and which of them were written. */
export interface WrittenFiles {
  readonly files: readonly DataFileFacts[];
  /** The names of those that are not the same as before. */
  readonly written: readonly string[];
}

/** Writes files of some names into a site, where none of these may lie. */
export async function writeWholeFiles(
  content: WholeContent,
  siteDir: string,
  names = WHOLE_FILES,
  findEarlier: FindEarlier = () => undefined,
): Promise<WrittenFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'du-lieu-'));
  try {
    const { contentDir, archive } = content;
    const writer = new WholeFileWriter(siteDir, findEarlier);
    if (names.some((name) => name !== PACKED_FILE)) {
      const pieces = content.listPieces(folder);
      writer.joinTexts(names, pieces);
      if (names.includes(DATABASE_FILE)) {
        const database = new DatabaseFile(siteDir);
        database.begin(pieces);
        database.complete(pieces);
        database.check();
        writer.add(database.describe());
      }
    }
    if (names.includes(PACKED_FILE)) {
      await writer.pack(groupContent(contentDir), dayOfContent(archive));
    }
    return writer.finish();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes files of the whole content into a site, one after the other. */
export class WholeFileWriter {
  readonly #siteDir: string;
  readonly #findEarlier: FindEarlier;
  readonly #files = new Map<string, DataFileFacts>();
  readonly #written: string[] = [];

  constructor(siteDir: string, findEarlier: FindEarlier) {
    this.#siteDir = siteDir;
    this.#findEarlier = findEarlier;
  }

  /** What came of it, in the order of all files. */
  finish(): WrittenFiles {
    return {
      files: WHOLE_FILES.flatMap((name) => this.#files.get(name) ?? []),
      written: this.#written,
    };
  }

  /** Joins those of some files that are joined out of pieces of text and were not the same before. */
  joinTexts(names: readonly string[], pieces: ContentPieces): void {
    const wanted = names.filter((name) => TEXT_FILE_NAMES.includes(name));
    if (wanted.length === 0) return;
    const opened = openPieces(pieces);
    for (const name of wanted) {
      const earlier = this.#findEarlier(name) as TextFileFacts | undefined;
      const facts = joinTextFile(name, opened, this.#open(name), earlier);
      if (facts === earlier) this.#files.set(name, facts);
      else this.add(facts);
    }
  }

  /** Writes the packed content, dated by a day. Throws when it is there already. */
  async pack(content: GroupedContent, day: string): Promise<void> {
    const sink = createWriteStream(this.#open(PACKED_FILE), { flags: 'wx' });
    const { size, sha256 } = await packContent(content, day, sink);
    this.add({ name: PACKED_FILE, mediaType: 'application/gzip', size, sha256 });
  }

  /** Takes up a file that was written at its place. */
  add(facts: DataFileFacts): void {
    this.#files.set(facts.name, facts);
    this.#written.push(facts.name);
  }

  #open(name: string): string {
    const path = join(this.#siteDir, placeOfDataFile(name));
    mkdirSync(join(path, '..'), { recursive: true });
    return path;
  }
}

/** The same files for `astro dev` and a bare `astro build`, which write every file themselves. */
export async function makeWholeFiles(
  contentDir: string,
  archive: Archive,
  printAddress: PrintAddress,
): Promise<readonly DataFile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'du-lieu-'));
  try {
    const listPieces = (place: string): ContentPieces =>
      makeContentPieces(place, archive, printAddress);
    const content = { contentDir, archive, printAddress, listPieces };
    const { files } = await writeWholeFiles(content, folder);
    return files.map((file) => ({
      ...file,
      bytes: new Uint8Array(readFileSync(join(folder, placeOfDataFile(file.name)))),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
