import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { printPublishedAddress } from '../published-address.ts';
import { keepPlanPieces } from './kept-content-pieces.ts';
import { groupContent } from './pack-content.ts';
import { DATABASE_FILE, PACKED_FILE, WholeFileWriter, type WrittenFiles } from './whole-files.ts';
import type { BeginningOfWork, WholeFilesOrder } from './write-beside.ts';

/* A thread that writes files of the whole content, and tells of them when it is done. */

if (parentPort === null) throw new Error('Nobody waits for these files');
const given = once(parentPort, 'message') as Promise<[WholeFilesOrder]>;
const { contentDir, contentFiles, plans, deployment, siteDir } = workerData as BeginningOfWork;
let earlier: WholeFilesOrder['earlier'] = new Map();
const writer = new WholeFileWriter(siteDir, (name) => earlier.get(name));
const planPieces = keepPlanPieces(plans, printPublishedAddress(deployment));
// It is made anew after every change of a plan, for which alone the thread is started.
writer.beginDatabase(planPieces);
const [order] = await given;
earlier = order.earlier;
const pieces = { ...planPieces, ...order.pieces };
writer.joinTexts(order.names, pieces);
if (order.names.includes(DATABASE_FILE)) writer.completeDatabase(pieces);
if (order.names.includes(PACKED_FILE))
  await writer.pack(groupContent(contentDir, contentFiles), order.day);
const written: WrittenFiles = writer.finish();
parentPort.postMessage(written);
