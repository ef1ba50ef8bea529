import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openTrackedArchive, prepareArchive } from '../../../src/archive/prepare-archive.ts';
import type { DataFileFacts } from '../../../src/exports/data-file.ts';
import type { ContentPieces } from '../../../src/publishing/packing/content-pieces.ts';
import { keepContentPieces } from '../../../src/publishing/packing/kept-content-pieces.ts';
import { DATABASE_FILE } from '../../../src/publishing/packing/database-file.ts';
import { placeOfDataFile } from '../../../src/publishing/packing/place-of-data-file.ts';
import {
  PACKED_FILE,
  WHOLE_FILES,
  writeWholeFiles,
} from '../../../src/publishing/packing/whole-files.ts';
import { printPublishedAddress } from '../../../src/publishing/published-address.ts';
import {
  beginDatabase,
  WholeFilesRenewal,
} from '../../../src/publishing/updating/renew-whole-files.ts';
import { generateContent } from '../../bench/synthetic/generate-content.ts';
import { makeFolder, writeFiles } from './site-folder.ts';

/** Enough that the database is written in a thread. */
const PLANS = 300;
const DEPLOYMENT = { base: '/kho/', siteUrl: 'https://thidua.example' } as const;
const KNOWN = { name: PACKED_FILE, mediaType: 'application/gzip', size: 1, sha256: 'a' } as const;

test('the files of a large archive are written in a thread, to the same bytes, and only what is new', async (t) => {
  const root = makeFolder(t);
  const contentDir = join(root, 'content');
  generateContent(contentDir, PLANS, 1);
  const { prepared, contentFiles } = await prepareArchive(contentDir, DEPLOYMENT.base);

  const { archive } = openTrackedArchive(prepared);
  const printAddress = printPublishedAddress(DEPLOYMENT);
  const listPieces = (): ContentPieces => keepContentPieces(archive, prepared, printAddress);
  const content = { contentDir, archive, printAddress, listPieces };
  const names = WHOLE_FILES.filter((name) => name !== PACKED_FILE);
  const whole = await writeWholeFiles(content, join(root, 'whole'), names);
  const bytesOf = (folder: string, name: string): Buffer =>
    readFileSync(join(root, folder, placeOfDataFile(name)));

  const tracked = openTrackedArchive(prepared);
  const known = new Map(whole.files.map((file) => [file.name, file]));
  for (const [round, earlier, expected] of [
    ['nothing known', new Map<string, DataFileFacts>(), names],
    ['all known', known, [DATABASE_FILE]],
  ] as const) {
    const siteDir = join(root, round);
    const places = WHOLE_FILES.map((name) => [placeOfDataFile(name), 'of before'] as const);
    writeFiles(siteDir, Object.fromEntries(places));
    const waitingDir = join(root, `${round}.waits`);
    const renewal = new WholeFilesRenewal(
      {
        contentDir,
        contentFiles,
        prepared,
        tracked,
        deployment: DEPLOYMENT,
        waitingDir,
        findEarlier: (name) => earlier.get(name),
        thread: beginDatabase(prepared, DEPLOYMENT, waitingDir),
      },
      (name) => (name === PACKED_FILE ? KNOWN : undefined),
    );
    await renewal.settle();
    const { files, written } = await renewal.takeInto(siteDir);
    assert.deepEqual(files, [...whole.files, KNOWN], round);
    assert.deepEqual(written, expected.map(placeOfDataFile), round);
    for (const name of WHOLE_FILES) {
      const isNew = (expected as readonly string[]).includes(name);
      const bytes = isNew ? bytesOf('whole', name) : Buffer.from('of before');
      assert.ok(bytesOf(round, name).equals(bytes), `${round}: ${name}`);
    }
  }

  const broken = { ...prepared, registers: { ...prepared.registers, agencies: [] } };
  const waitingDir = join(root, 'broken.waits');
  const renewal = new WholeFilesRenewal(
    {
      contentDir,
      contentFiles,
      prepared: broken,
      tracked: openTrackedArchive(broken),
      deployment: DEPLOYMENT,
      waitingDir,
      findEarlier: () => undefined,
      thread: beginDatabase(broken, DEPLOYMENT, waitingDir),
    },
    () => undefined,
  );
  await assert.rejects(renewal.takeInto(join(root, 'broken')), /Broken keys/u);
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
      contentFiles,
      prepared,
      tracked: openTrackedArchive(prepared),
      deployment: DEPLOYMENT,
      waitingDir,
      findEarlier: () => undefined,
      thread: beginDatabase(prepared, DEPLOYMENT, waitingDir),
    },
    () => undefined,
  );
  // Long enough for a failure that nobody hears of to end the process.
  await setTimeout(50);
  await assert.rejects(renewal.takeInto(root), /already exists/u);
  await renewal.settle();
});
