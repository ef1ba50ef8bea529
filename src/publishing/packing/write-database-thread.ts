import { parentPort, workerData } from 'node:worker_threads';
import { openPreparedArchive } from '../../archive/prepare-archive.ts';
import { printPublishedAddress } from '../published-address.ts';
import { writeDatabaseFile } from './whole-files.ts';
import type { DatabaseTask } from './write-database-beside.ts';

/* A thread that writes the database of the open data, and tells of it when it is done. */

const { prepared, deployment, siteDir } = workerData as DatabaseTask;
const archive = openPreparedArchive(prepared);
const printAddress = printPublishedAddress(deployment);
parentPort?.postMessage(await writeDatabaseFile({ archive, printAddress }, siteDir));
