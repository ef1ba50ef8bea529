import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { TrackedArchive } from '../../archive/build-archive.ts';
import { openTrackedArchive } from '../../archive/prepare-archive.ts';
import type { DataFileFacts } from '../../exports/data-file.ts';
import { addPassages } from '../../exports/sqlite/write-database.ts';
import { printPublishedAddress } from '../published-address.ts';
import { groupContent } from './pack-content.ts';
import { keepPassageParts } from './kept-passage-parts.ts';
import { copySettledTables, SETTLED_TABLES } from './settled-tables.ts';
import {
  DATABASE_FILE,
  finishDatabase,
  openDatabasePlace,
  writePackedContent,
  writeSettledInto,
} from './whole-files.ts';
import type { BeginningOfWork, WholeFilesOrder, WrittenWholeFiles } from './write-beside.ts';

/* A thread that writes files of the whole content, and tells of them when it is done. */

if (parentPort === null) throw new Error('Nobody waits for these files');
const given = once(parentPort, 'message') as Promise<[WholeFilesOrder]>;
const { contentDir, contentFiles, ...plans } = workerData as BeginningOfWork;
const passageParts = keepPassageParts(plans);
const content = groupContent(contentDir, contentFiles);
const [order] = await given;
let opened: TrackedArchive | undefined;
const files: DataFileFacts[] = [];
for (const name of order.names) {
  files.push(await (name === DATABASE_FILE ? writeDatabase(order) : writePacked(order)));
}
const written: WrittenWholeFiles = {
  files,
  settledTables: opened === undefined ? order.settledTables : opened.kept.get(SETTLED_TABLES),
  reads: opened?.memoReads.get(SETTLED_TABLES),
};
parentPort.postMessage(written);

async function writePacked({ day, siteDir }: WholeFilesOrder): Promise<DataFileFacts> {
  return await writePackedContent(content, day, siteDir);
}

async function writeDatabase({
  prepared,
  deployment,
  siteDir,
  settledTables,
  unsettled,
}: WholeFilesOrder): Promise<DataFileFacts> {
  const path = openDatabasePlace(siteDir);
  if (!copySettledTables(settledTables, path)) {
    opened = openTrackedArchive(prepared);
    writeSettledInto(path, opened.archive, printPublishedAddress(deployment));
  }
  addPassages(path, passageParts);
  return await finishDatabase(path, unsettled, opened === undefined ? 'checked' : 'unchecked');
}
