import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { PreparedArchive } from '../../archive/prepare-archive.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { compileSite } from '../compile-site.ts';
import { renderPages, type RenderOptions } from '../render-pages.ts';
import { joinSharedFaults, onOnePage } from '../shared-faults.ts';
import { createStaging, removeStaging } from '../staging.ts';
import { isPart, writePartFacts } from './part.ts';
import type { Shard } from './shard.ts';

export interface ShardOptions extends Omit<RenderOptions, 'compiledDir' | 'siteDir'> {
  /** Where the part is to lie. */
  readonly outDir: string;
  readonly shard: Shard;
  readonly addresses: SiteAddresses;
}

/**
 * Renders the files of one shard into `outDir`, with what merging must know of them. Gives what is
 * wrong with its own pages; where they lead is only known when all parts are together. `outDir` may
 * hold an earlier part, which is replaced, and nothing else.
 */
export async function buildShard(
  options: ShardOptions,
  tell: (written: number, waiting: number) => void,
): Promise<{ readonly faults: readonly Problem[]; readonly files: number }> {
  const { outDir, shard, base, siteUrl, addresses, prepared } = options;
  const staging = createStaging(outDir);
  try {
    const compiledDir = await compileSite({ base, siteUrl });
    const { siteDir } = staging;
    const pages = await renderPages({ ...options, compiledDir, siteDir }, tell);
    await pages.close();
    if (pages.faults.length > 0) {
      return { faults: joinSharedFaults(pages.faults.map(onOnePage)), files: 0 };
    }
    const source = digestSource(prepared, addresses, basename(compiledDir));
    const { expectedPages } = pages;
    const facts = { shard, base, siteUrl, source, addresses, expectedPages };
    const { files } = writePartFacts(staging.folder, facts);
    if (isPart(outDir)) rmSync(outDir, { recursive: true });
    renameSync(staging.folder, outDir);
    return { faults: [], files: files.length };
  } finally {
    removeStaging(staging);
  }
}

function digestSource(
  { planKeys, surroundings }: PreparedArchive,
  { register, changes }: SiteAddresses,
  code: string,
): string {
  return createHash('sha256')
    .update(JSON.stringify([code, surroundings, planKeys, register, changes]))
    .digest('hex');
}
