import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishRelease, recoverRelease } from '../../../src/publishing/releases.ts';
import { precompressFiles } from '../../../src/publishing/serving/precompress.ts';
import { listSiteFiles } from '../../../src/publishing/site-files.ts';
import { createStaging, removeStaging } from '../../../src/publishing/staging.ts';

/** The pages of the sample site. */
export const SAMPLE_PAGES: readonly string[] = ['index.html', 'nam/index.html', 'tinh/index.html'];

/** Publishes a small site of given words, its style sheet named after them, as the build does: staged, compressed, swapped. */
export async function publishSample(outDir: string, words: string): Promise<void> {
  recoverRelease(outDir);
  const staging = createStaging(outDir);
  for (const page of SAMPLE_PAGES) {
    mkdirSync(join(staging.siteDir, page, '..'), { recursive: true });
    writeFileSync(join(staging.siteDir, page), words.repeat(500));
  }
  // The release after this one keeps it for pages that are still open.
  mkdirSync(join(staging.siteDir, '_astro'));
  writeFileSync(join(staging.siteDir, '_astro', `own.${encodeURIComponent(words)}.css`), words);
  await precompressFiles(staging.siteDir, listSiteFiles(staging.siteDir));
  publishRelease(staging.siteDir, outDir, 2);
  removeStaging(staging);
}
