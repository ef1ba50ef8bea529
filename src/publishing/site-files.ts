import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Lists every file below a folder, by its path from there with "/", in an order that is the same everywhere. */
export function listSiteFiles(siteDir: string): readonly string[] {
  return readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
