import { join } from 'node:path';
import type { Problem } from '../domain/problem/problem.ts';
import { compileSite } from './compile-site.ts';
import { HASHED_FOLDER } from './hashed-files.ts';
import { isUpToDate, makeUpdate, makeWhole, type MadeSite } from './make-site.ts';
import { publishedNumber } from './release-folders.ts';
import type { PublishOptions, SiteOptions, Tell, VerifiedSite } from './publishing.ts';
import { publishRelease, recoverRelease } from './releases.ts';
import { precompressFiles } from './serving/precompress.ts';
import { listSiteFiles } from './site-files.ts';
import { createStaging, removeStaging } from './staging.ts';
import type { Staging } from './staging.ts';
import type { FileChanges } from './updating/file-changes.ts';
import { digestContext } from './updating/site-context.ts';
import { findSite, forgetSiteState, writeSiteState } from './updating/site-state.ts';
import { forgetSpares, keepAsSpare, makeSpares, recordChanges } from './updating/spare-release.ts';

/** A smaller site is copied in no time. */
const WORTH_A_SPARE = 10_000;

/**
 * Builds the site from content that was checked, verifies it and only then puts it in the place of
 * the published one: whatever goes wrong before that leaves the published site as it was. Where it is
 * known what the published one was made from, only what depends on a change is made anew.
 *
 * Gives the faults that verifying found (empty: published). Throws when a tool or the disk fails.
 */
export async function publishSite(
  options: PublishOptions,
  tell: Tell,
): Promise<readonly Problem[]> {
  const { outDir, base, siteUrl, keepReleases } = options;
  const compiledDir = await compileSite({ base, siteUrl });
  const context = digestContext(compiledDir, options);
  recover(outDir, tell);
  const known = options.isClean ? null : findSite(outDir, context, options.early?.site);
  if (known !== null && isUpToDate(known.content, options)) {
    tell({ step: 'unchanged' });
    return [];
  }
  let made: MadeSite | undefined;
  const make = async (siteDir: string): Promise<VerifiedSite> => {
    tell({ step: 'rendering' });
    const work = { ...options, compiledDir, siteDir };
    made = (known && (await makeUpdate(known, work, tell))) ?? (await makeWhole(work, tell));
    return made;
  };
  const faults = await publishMade(options, make, tell);
  if (faults.length > 0 || made === undefined) return faults;
  writeSiteState(outDir, context, made.state);
  if (made.changes === null && made.files.length > WORTH_A_SPARE) makeSpares(outDir, keepReleases);
  return [];
}

/** The same for a site that `make` makes in an empty folder and verifies, whichever way. */
export async function publishMade(
  options: SiteOptions,
  make: (siteDir: string) => Promise<VerifiedSite>,
  tell: Tell,
): Promise<readonly Problem[]> {
  const { outDir, keepReleases } = options;
  recover(outDir, tell);
  const staging = createStaging(outDir);
  const { siteDir } = staging;
  try {
    const { files, unlisted, faults, changes } = await make(siteDir);
    if (faults.length > 0) return faults;

    if (options.precompress) {
      tell({ step: 'compressing' });
      const changed = changes === null ? files : listChanged(changes, siteDir);
      await precompressFiles(siteDir, changed, (done, left) =>
        tell({ step: 'compressed', done, left }),
      );
    }
    tell({ step: 'publishing' });
    const from = publishedNumber(outDir);
    forgetSiteState(outDir);
    if (changes === null) forgetSpares(outDir);
    publishRelease(siteDir, outDir, keepReleases, changes === null ? undefined : keepAsSpare);
    if (changes !== null) recordChanges(outDir, from, changes, keepReleases);
    tell({
      step: 'published',
      pages: files.filter((file) => file.endsWith('.html')).length,
      files: files.length + unlisted,
      changed: changes === null ? null : changes.written.length + changes.removed.length,
    });
    return [];
  } finally {
    tidyUp(staging);
  }
}

/** Puts the published site back where an earlier build was cut short between two renames. */
function recover(outDir: string, tell: Tell): void {
  if (recoverRelease(outDir)) tell({ step: 'recovered' });
}

function tidyUp(staging: Staging): void {
  try {
    removeStaging(staging);
  } catch {
    // What stays is removed by the next build; it must neither hide why this one failed nor make a
    // site that is published look as if it were not.
  }
}

/** What must be compressed of a site that was brought up to date; its hashed files were copied anew. */
function listChanged({ written }: FileChanges, siteDir: string): readonly string[] {
  const hashed = listSiteFiles(join(siteDir, HASHED_FOLDER));
  return [...written, ...hashed.map((file) => `${HASHED_FOLDER}/${file}`)];
}
