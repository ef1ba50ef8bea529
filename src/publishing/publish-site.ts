import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { SiteAddresses } from './addresses/site-addresses.ts';
import { indexSearch } from './index-search.ts';
import { renderPages } from './render-pages.ts';
import type { RenderOptions } from './render-pages.ts';
import { publishRelease, recoverRelease } from './releases.ts';
import { listSiteFiles } from './site-files.ts';
import { createStaging, removeStaging } from './staging.ts';

import { verifySite } from './verify-site.ts';

export interface PublishOptions extends Omit<RenderOptions, 'cacheDir'> {
  /** What the pages show; the search index is made from it. */
  readonly archive: Archive;
  /** Addresses that must answer, below the base. */
  readonly expectedPages: readonly string[];
  /** What was published before and must answer for ever. */
  readonly addresses: SiteAddresses;
  /** How many releases stay, this one included. */
  readonly keepReleases: number;
}

/** A step of publishing, told when it begins; the last one tells how large the site is. */
export type PublishStep =
  | { readonly step: 'recovered' | 'rendering' | 'indexing' | 'verifying' | 'publishing' }
  | { readonly step: 'published'; readonly pages: number; readonly files: number };

/**
 * Builds the site from content that was checked, verifies it and only then puts it in the place of
 * the published one: whatever goes wrong before that leaves the published site as it was.
 *
 * Gives the faults that verifying found (empty: published). Throws when a tool or the disk fails.
 */
export async function publishSite(
  options: PublishOptions,
  tell: (step: PublishStep) => void,
): Promise<readonly Problem[]> {
  const { outDir, base, siteUrl, expectedPages } = options;
  if (recoverRelease(outDir)) tell({ step: 'recovered' });
  const staging = createStaging(outDir);
  const { siteDir } = staging;
  try {
    tell({ step: 'rendering' });
    await renderPages({ ...options, outDir: siteDir, cacheDir: staging.cacheDir });
    tell({ step: 'indexing' });
    if (!existsSync(join(siteDir, 'index.html'))) throw new Error('Astro wrote no home page');
    indexSearch(siteDir, options.archive);

    tell({ step: 'verifying' });
    const files = listSiteFiles(siteDir);
    const faults = verifySite({
      files,
      readPage: (file) => readFileSync(join(siteDir, file), 'utf8'),
      origin: new URL(siteUrl ?? 'http://localhost').origin,
      base,
      expectedPages,
      addresses: options.addresses,
    });
    if (faults.length > 0) return faults;

    tell({ step: 'publishing' });
    publishRelease(siteDir, outDir, options.keepReleases);
    const pages = files.filter((file) => file.endsWith('.html')).length;
    tell({ step: 'published', pages, files: files.length });
    return [];
  } finally {
    removeStaging(staging);
  }
}
