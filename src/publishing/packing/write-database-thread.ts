import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { printPublishedAddress } from '../published-address.ts';
import { DatabaseFile } from './database-file.ts';
import {
  takeTask,
  type BeginningOfDatabase,
  type DatabaseStep,
  type EndOfDatabase,
  type SharedTask,
} from './database-thread.ts';
import { keepPlanPieces } from './kept-content-pieces.ts';

/* A thread that makes the pieces of plans and writes the database of the open data out of them. */

if (parentPort === null) throw new Error('Nobody waits for this database');
const given = on(parentPort, 'message');
const take = async <T>(): Promise<T> => ((await given.next()).value as [T])[0];
const tell = (step: DatabaseStep): void => parentPort?.postMessage(step);

const { plans, deployment, siteDir } = await take<BeginningOfDatabase>();
const pieces = keepPlanPieces(plans, printPublishedAddress(deployment));
tell({ step: 'pieces', pieces });
const database = new DatabaseFile(siteDir);
database.begin(pieces);
const registers = await take<EndOfDatabase>();
database.complete({ ...pieces, registers });
tell({ step: 'complete' });
const facts = database.describe();
if (takeTask(workerData as SharedTask)) database.check();
tell({ step: 'described', facts });
await given.return?.();
