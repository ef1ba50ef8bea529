import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { printPublishedAddress } from '../published-address.ts';
import { DatabaseFile } from './database-file.ts';
import type { BeginningOfDatabase, DatabaseStep } from './database-thread.ts';
import { keepPlanPieces } from './kept-content-pieces.ts';

/* A thread that makes the pieces of plans and writes the database of the open data out of them. */

if (parentPort === null) throw new Error('Nobody waits for this database');
const given = once(parentPort, 'message') as Promise<[registers: string]>;
const tell = (step: DatabaseStep): void => parentPort?.postMessage(step);
const { plans, deployment, siteDir } = workerData as BeginningOfDatabase;
const pieces = keepPlanPieces(plans, printPublishedAddress(deployment));
tell({ step: 'pieces', pieces });
const database = new DatabaseFile(siteDir);
database.begin(pieces);
const [registers] = await given;
database.complete({ ...pieces, registers });
tell({ step: 'complete' });
tell({ step: 'described', facts: database.describe() });
