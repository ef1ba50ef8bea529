import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { listReleases } from '../../../src/publishing/releases.ts';
import { listSiteFiles } from '../../../src/publishing/site-files.ts';
import { digestFolder } from './folder-digest.ts';
import { injectFault } from './inject-fault.ts';
import { SAMPLE_PAGES, publishSample } from './publish-sample.ts';

const CODES = ['EACCES', 'EIO', 'ENOSPC'] as const;
const WAYS = ['folder', 'link'] as const;
/** More writes than publishing the sample needs. */
const MOST_WRITES = 60;

for (const way of WAYS) {
  for (const code of CODES) {
    test(`${way}: whichever write fails with ${code}, the published release stays and the next build succeeds`, async () => {
      let at = 1;
      for (; at <= MOST_WRITES; at++) {
        const root = mkdtempSync(join(tmpdir(), 'faults-'));
        const outDir = join(root, 'dist');
        try {
          if (way === 'link') symlinkSync('nothing', outDir);
          await publishSample(outDir, 'one');
          await publishSample(outDir, 'two');
          await publishSample(outDir, 'three');
          const before = digestFolder(outDir);

          const fault = injectFault({ code, at, below: root });
          const failure = await publishSample(outDir, 'four').then(
            () => null,
            (error: Error) => error,
          );
          fault.restore();
          if (!fault.struck()) break;
          if (failure === null) assertPublished(outDir, 'four');
          else {
            assert.match(failure.message, /injected/u);
            const isNew = readFileSync(join(outDir, 'index.html'), 'utf8').startsWith('four');
            // After the swap only tidying up is left, which publishSite lets pass.
            if (!isNew) assert.equal(digestFolder(outDir), before, `write ${at}`);
            else assert.match(failure.message, /rmSync/u);
          }
          await publishSample(outDir, 'five');
          assertPublished(outDir, 'five');
          const kept = listReleases(outDir);
          assert.equal(kept.length, 2);
          assert.equal(kept.at(-1)?.published, true);
          assert.equal(
            readFileSync(join(kept[0]?.folder ?? '', 'index.html'), 'utf8').length > 0,
            true,
          );
        } finally {
          rmSync(root, { recursive: true, force: true });
        }
      }
      assert.ok(at > 10 && at < MOST_WRITES, `${at - 1} writes were made to fail`);
    });
  }
}

function assertPublished(outDir: string, words: string): void {
  assert.ok(readFileSync(join(outDir, 'index.html'), 'utf8').startsWith(words));
  assert.deepEqual(
    listSiteFiles(outDir).filter((file) => file.endsWith('.html')),
    SAMPLE_PAGES,
  );
}
