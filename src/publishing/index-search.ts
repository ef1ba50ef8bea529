import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The folder of the text index below the site's root; the search page loads `pagefind.js` from it. */
export const SEARCH_BUNDLE = 'pagefind';

// Pagefind writes several ready-made interfaces as well; the site brings its own.
const UNUSED_INTERFACE = /^pagefind-.*ui\.|^pagefind-highlight\./u;

/**
 * Builds the text index of a built site into its `pagefind` folder. Only what stands inside
 * `data-pagefind-body` is indexed. Gives the number of indexed pages; throws what Pagefind reports.
 */
export async function indexSearch(siteDir: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: siteDir });
    throwWhenAny(added.errors);
    const outputPath = join(siteDir, SEARCH_BUNDLE);
    const written = await index.writeFiles({ outputPath });
    throwWhenAny(written.errors);
    for (const file of readdirSync(outputPath)) {
      if (UNUSED_INTERFACE.test(file)) rmSync(join(outputPath, file));
    }
    return added.page_count;
  } finally {
    await close();
  }
}

function throwWhenAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
