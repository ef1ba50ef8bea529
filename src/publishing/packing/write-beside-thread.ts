import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { TrackedArchive } from '../../archive/build-archive.ts';
import { openTrackedArchive } from '../../archive/prepare-archive.ts';
import type { DataFileFacts } from '../../exports/data-file.ts';
import type { DataTable } from '../../exports/data-tables.ts';
import { addPassages } from '../../exports/sqlite/write-database.ts';
import { printPublishedAddress } from '../published-address.ts';
import { keepPassageParts } from './kept-passage-parts.ts';
import { copySettledTables, SETTLED_TABLES } from './settled-tables.ts';
import {
  DATABASE_FILE,
  finishDatabase,
  openDatabasePlace,
  writePackedContent,
  writeSettledInto,
} from './whole-files.ts';
import type { WholeFilesTask, WrittenWholeFiles } from './write-beside.ts';

/* A thread that writes files of the whole content, and tells of them when it is done. */

const { names, contentDir, prepared, deployment, siteDir, day, settledTables } =
  workerData as WholeFilesTask;
if (parentPort === null) throw new Error('Nobody waits for these files');
const handedOver = once(parentPort, 'message') as Promise<[readonly DataTable[]]>;

let opened: TrackedArchive | undefined;
const files: DataFileFacts[] = [];
for (const name of names) {
  files.push(
    await (name === DATABASE_FILE ? writeDatabase() : writePackedContent(contentDir, day, siteDir)),
  );
}
const written: WrittenWholeFiles = {
  files,
  settledTables: opened === undefined ? settledTables : opened.kept.get(SETTLED_TABLES),
  reads: opened?.memoReads.get(SETTLED_TABLES),
};
parentPort.postMessage(written);

async function writeDatabase(): Promise<DataFileFacts> {
  const path = openDatabasePlace(siteDir);
  if (!copySettledTables(settledTables, path)) {
    opened = openTrackedArchive(prepared);
    writeSettledInto(path, opened.archive, printPublishedAddress(deployment));
  }
  addPassages(path, keepPassageParts(prepared));
  const [unsettled] = await handedOver;
  return await finishDatabase(path, unsettled);
}
