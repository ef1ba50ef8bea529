import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { lookUpTexts, shareTexts } from '../../src/archive/shared-texts.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  ['b', 'Thi đua yêu nước'],
  ['a', ''],
  ['c', 'khen thưởng 🎖'],
];

test('texts are found under their names, and no others', () => {
  const find = lookUpTexts(shareTexts(TEXTS));
  for (const [name, text] of TEXTS) assert.equal(find(name), text);
  assert.equal(find('d'), null);
  assert.equal(lookUpTexts(shareTexts([]))('a'), null);
});

test('another thread reads the same memory', async () => {
  const shared = shareTexts(TEXTS);
  const worker = new Worker(
    `const { workerData, parentPort } = require('node:worker_threads');
     new Uint8Array(workerData.bytes)[0] = 0x74;
     parentPort.postMessage('done');`,
    { eval: true, workerData: shared },
  );
  await once(worker, 'message');
  assert.equal(lookUpTexts(shared)('b'), 'thi đua yêu nước');
});
