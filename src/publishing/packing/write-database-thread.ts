import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { TrackedArchive } from '../../archive/build-archive.ts';
import { openTrackedArchive } from '../../archive/prepare-archive.ts';
import type { DataTable } from '../../exports/data-tables.ts';
import { addPassages } from '../../exports/sqlite/write-database.ts';
import { printPublishedAddress } from '../published-address.ts';
import { keepPassageParts } from './kept-passage-parts.ts';
import { copySettledTables, SETTLED_TABLES } from './settled-tables.ts';
import { finishDatabase, openDatabasePlace, writeSettledInto } from './whole-files.ts';
import type { DatabaseTask, WrittenDatabase } from './write-database-beside.ts';

/* A thread that writes the database of the open data, and tells of it when it is done. */

const { prepared, deployment, siteDir, settledTables } = workerData as DatabaseTask;
if (parentPort === null) throw new Error('Nobody waits for the database');
const handedOver = once(parentPort, 'message') as Promise<[readonly DataTable[]]>;

const path = openDatabasePlace(siteDir);
let opened: TrackedArchive | undefined;
if (!copySettledTables(settledTables, path)) {
  opened = openTrackedArchive(prepared);
  writeSettledInto(path, opened.archive, printPublishedAddress(deployment));
}
addPassages(path, keepPassageParts(prepared));
const [unsettled] = await handedOver;
const written: WrittenDatabase = {
  facts: await finishDatabase(path, unsettled),
  settledTables: opened === undefined ? settledTables : opened.kept.get(SETTLED_TABLES),
  reads: opened?.memoReads.get(SETTLED_TABLES),
};
parentPort.postMessage(written);
