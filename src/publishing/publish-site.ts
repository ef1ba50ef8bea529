import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem/problem.ts';
import type { SiteAddresses } from './addresses/site-addresses.ts';
import { listRedirects, printRedirectsFile } from './addresses/print-redirects.ts';
import { renderPages } from './render-pages.ts';
import type { RenderedPages, RenderOptions } from './render-pages.ts';
import { publishRelease, recoverRelease } from './releases.ts';
import { precompressFiles } from './serving/precompress.ts';
import { listSiteFiles } from './site-files.ts';
import { createStaging, removeStaging } from './staging.ts';
import type { Staging } from './staging.ts';
import { verifySite } from './verify-site.ts';

/** What publishing a site takes, however it was made. */
export interface SiteOptions {
  /** The place of the published site. */
  readonly outDir: string;
  /** "/" or a folder such as "/kho/". */
  readonly base: string;
  /** What was published before and must answer for ever. */
  readonly addresses: SiteAddresses;
  /** How many releases stay, this one included. */
  readonly keepReleases: number;
  /** Whether compressed files are to lie beside the others, for a server that sends them. */
  readonly precompress: boolean;
}

export type PublishOptions = RenderOptions & SiteOptions;

/** A step of publishing, told when it begins; the last one tells how large the site is. */
export type PublishStep =
  | {
      readonly step:
        'recovered' | 'rendering' | 'merging' | 'verifying' | 'compressing' | 'publishing';
    }
  /** Within a step: how many files are done, and how many are known to be still to come. */
  | {
      readonly step: 'rendered' | 'merged' | 'surveyed' | 'compressed';
      readonly done: number;
      readonly left: number;
    }
  | { readonly step: 'published'; readonly pages: number; readonly files: number };

/**
 * Builds the site from content that was checked, verifies it and only then puts it in the place of
 * the published one: whatever goes wrong before that leaves the published site as it was.
 *
 * Gives the faults that verifying found (empty: published). Throws when a tool or the disk fails.
 */
export function publishSite(
  options: PublishOptions,
  tell: (step: PublishStep) => void,
): Promise<readonly Problem[]> {
  const render = (siteDir: string): Promise<RenderedPages> => {
    tell({ step: 'rendering' });
    return renderPages({ ...options, outDir: siteDir }, (done, left) =>
      tell({ step: 'rendered', done, left }),
    );
  };
  return publishMade(options, render, tell);
}

/** The same for a site that `make` makes in an empty folder, whichever way. */
export async function publishMade(
  options: SiteOptions,
  make: (siteDir: string) => Promise<RenderedPages>,
  tell: (step: PublishStep) => void,
): Promise<readonly Problem[]> {
  const { outDir } = options;
  if (recoverRelease(outDir)) tell({ step: 'recovered' });
  const staging = createStaging(outDir);
  const { siteDir } = staging;
  try {
    const { files, faults } = await makeAndVerify(siteDir, options, make, tell);
    if (faults.length > 0) return faults;

    if (options.precompress) {
      tell({ step: 'compressing' });
      await precompressFiles(siteDir, files, (done, left) =>
        tell({ step: 'compressed', done, left }),
      );
    }
    tell({ step: 'publishing' });
    publishRelease(siteDir, outDir, options.keepReleases);
    const count = files.filter((file) => file.endsWith('.html')).length;
    tell({ step: 'published', pages: count, files: files.length });
    return [];
  } finally {
    tidyUp(staging);
  }
}

/** Makes the site in a folder and gives its files and what is wrong with them. */
async function makeAndVerify(
  siteDir: string,
  options: SiteOptions,
  make: (siteDir: string) => Promise<RenderedPages>,
  tell: (step: PublishStep) => void,
): Promise<{ readonly files: readonly string[]; readonly faults: readonly Problem[] }> {
  const pages = await make(siteDir);
  try {
    writeRedirects(siteDir, options);
    tell({ step: 'verifying' });
    const files = listSiteFiles(siteDir);
    const readPage = (file: string): string => readFileSync(join(siteDir, file), 'utf8');
    const { addresses } = options;
    return { files, faults: await verifySite({ files, readPage, addresses, ...pages }) };
  } finally {
    await pages.close();
  }
}

function tidyUp(staging: Staging): void {
  try {
    removeStaging(staging);
  } catch {
    // What stays is removed by the next build; it must neither hide why this one failed nor make a
    // site that is published look as if it were not.
  }
}

/** Hosts that know no other way to redirect read this file; others send it to nobody. */
function writeRedirects(siteDir: string, { addresses, base }: SiteOptions): void {
  const redirects = listRedirects(addresses.changes.moves, base);
  if (redirects.length === 0) return;
  writeFileSync(join(siteDir, '_redirects'), printRedirectsFile(redirects));
}
