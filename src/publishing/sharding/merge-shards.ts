import type { Problem } from '../../domain/problem/problem.ts';
import { publishMade } from '../publish-site.ts';
import type { SiteOptions, Tell, VerifiedSite } from '../publishing.ts';
import { listSiteFiles } from '../site-files.ts';
import { placeSite } from '../survey-pages.ts';
import { surveySite } from '../survey-site.ts';
import { findPartFaults, type PartFault } from './check-parts.ts';
import type { Part } from './part.ts';
import { verifyPages } from '../verify-pages.ts';
import { uniteParts } from './unite-parts.ts';

/** Thrown when a part is not as its shard has made it. */
class DamagedParts extends Error {
  readonly faults: readonly PartFault[];

  constructor(faults: readonly PartFault[]) {
    super(`${faults.length} damaged files`);
    this.faults = faults;
  }
}

/** Why merging has published nothing; both lists are empty when it has. */
export interface MergeResult {
  readonly partFaults: readonly PartFault[];
  readonly siteFaults: readonly Problem[];
}

/**
 * Unites the parts of all shards into one site, verifies it as a whole, as a build of one piece is
 * verified, and publishes it the same way. What the parts say of one another is checked before.
 */
export async function mergeShards(
  parts: readonly Part[],
  options: Pick<SiteOptions, 'outDir' | 'keepReleases' | 'precompress'>,
  tell: Tell,
): Promise<MergeResult> {
  const [first] = parts;
  const partFaults = findPartFaults(parts);
  if (first === undefined || partFaults.length > 0) return { partFaults, siteFaults: [] };
  const { base, addresses, expectedPages } = first.facts;
  const place = placeSite(first.facts);
  const unite = async (siteDir: string): Promise<VerifiedSite> => {
    tell({ step: 'merging' });
    const damaged = uniteParts(parts, siteDir, (done, left) =>
      tell({ step: 'merged', done, left }),
    );
    if (damaged.length > 0) throw new DamagedParts(damaged);
    const files = listSiteFiles(siteDir);
    const survey = await surveySite(siteDir, place, files, (done, left) =>
      tell({ step: 'surveyed', done, left }),
    );
    try {
      return await verifyPages(siteDir, { expectedPages, ...survey }, { base, addresses }, tell);
    } finally {
      await survey.close();
    }
  };
  try {
    const siteFaults = await publishMade({ ...options, base, addresses }, unite, tell);
    return { partFaults: [], siteFaults };
  } catch (error) {
    if (!(error instanceof DamagedParts)) throw error;
    return { partFaults: error.faults, siteFaults: [] };
  }
}
