import { parentPort, workerData } from 'node:worker_threads';
import { openTrackedArchive } from '../../archive/prepare-archive.ts';
import { printPublishedAddress } from '../published-address.ts';
import { SETTLED_TABLES } from './settled-tables.ts';
import { writeDatabaseFile } from './whole-files.ts';
import type { DatabaseTask, WrittenDatabase } from './write-database-beside.ts';

/* A thread that writes the database of the open data, and tells of it when it is done. */

const { prepared, deployment, siteDir, settledTables } = workerData as DatabaseTask;
const { archive, kept, memoReads, takeOver } = openTrackedArchive(prepared);
if (settledTables !== undefined) takeOver(SETTLED_TABLES, settledTables);
const printAddress = printPublishedAddress(deployment);
const facts = await writeDatabaseFile({ archive, printAddress }, siteDir);
const written: WrittenDatabase = {
  facts,
  settledTables: kept.get(SETTLED_TABLES),
  reads: memoReads.get(SETTLED_TABLES),
};
parentPort?.postMessage(written);
