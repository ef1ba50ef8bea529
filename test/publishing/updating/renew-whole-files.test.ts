import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openTrackedArchive, prepareArchive } from '../../../src/archive/prepare-archive.ts';
import { keepPassageParts } from '../../../src/publishing/packing/kept-passage-parts.ts';
import { SETTLED_TABLES } from '../../../src/publishing/packing/settled-tables.ts';
import {
  DATABASE_FILE,
  PACKED_FILE,
  placeOfDataFile,
  writeDatabaseFile,
} from '../../../src/publishing/packing/whole-files.ts';
import { printPublishedAddress } from '../../../src/publishing/published-address.ts';
import {
  startWholeFiles,
  WholeFilesRenewal,
} from '../../../src/publishing/updating/renew-whole-files.ts';
import { generateContent } from '../../bench/synthetic/generate-content.ts';
import { makeFolder, writeFiles } from './site-folder.ts';

/** Enough that the database is written in a thread. */
const PLANS = 300;
const DEPLOYMENT = { base: '/kho/', siteUrl: 'https://thidua.example' } as const;
const KNOWN = { name: PACKED_FILE, mediaType: 'application/gzip', size: 1, sha256: 'a' } as const;

test('the database of a large archive is written in a thread, to the same bytes', async (t) => {
  const root = makeFolder(t);
  const contentDir = join(root, 'content');
  generateContent(contentDir, PLANS, 1);
  const { prepared, contentFiles } = await prepareArchive(contentDir, DEPLOYMENT.base);

  const whole = openTrackedArchive(prepared);
  const printAddress = printPublishedAddress(DEPLOYMENT);
  const expected = await writeDatabaseFile(
    { archive: whole.archive, printAddress, listPassageParts: () => keepPassageParts(prepared) },
    join(root, 'whole'),
  );
  const place = placeOfDataFile(DATABASE_FILE);
  const bytes = readFileSync(join(root, 'whole', place));

  const tracked = openTrackedArchive(prepared);
  for (const round of ['written', 'taken over']) {
    const siteDir = join(root, round);
    writeFiles(siteDir, { [place]: 'of before', [placeOfDataFile(PACKED_FILE)]: 'kept' });
    const renewal = new WholeFilesRenewal(
      {
        contentDir,
        prepared,
        tracked,
        deployment: DEPLOYMENT,
        waitingDir: join(root, `${round}.waits`),
        thread: startWholeFiles({ contentDir, contentFiles, prepared }),
      },
      (name) => (name === PACKED_FILE ? KNOWN : undefined),
    );
    await renewal.settle();
    const { files, written } = await renewal.takeInto(siteDir);
    assert.deepEqual(files, [expected, KNOWN], round);
    assert.deepEqual(written, [place], round);
    assert.ok(readFileSync(join(siteDir, place)).equals(bytes), round);
    // The second time the tables that are settled need not be written, and what they were made from is known.
    assert.ok((tracked.memoReads.get(SETTLED_TABLES)?.size ?? 0) > PLANS, round);
  }
});

test('a file that cannot be written is told to whoever takes it, and to nobody before', async (t) => {
  const root = makeFolder(t);
  const contentDir = join(root, 'content');
  generateContent(contentDir, 2, 1);
  const { prepared, contentFiles } = await prepareArchive(contentDir, DEPLOYMENT.base);
  const waitingDir = join(root, 'waits');
  writeFiles(waitingDir, { [placeOfDataFile(DATABASE_FILE)]: 'in the way' });
  const renewal = new WholeFilesRenewal(
    {
      contentDir,
      prepared,
      tracked: openTrackedArchive(prepared),
      deployment: DEPLOYMENT,
      waitingDir,
      thread: startWholeFiles({ contentDir, contentFiles, prepared }),
    },
    () => undefined,
  );
  // Long enough for a failure that nobody hears of to end the process.
  await setTimeout(50);
  await assert.rejects(renewal.takeInto(root), /already exists/u);
  await renewal.settle();
});
