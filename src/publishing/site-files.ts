import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Lists every file below a folder, by its path from there with "/", in an order that is the same everywhere. */
export function listSiteFiles(siteDir: string): readonly string[] {
  const files: string[] = [];
  const walk = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) walk(join(folder, entry.name), `${prefix}${entry.name}/`);
      else if (entry.isFile()) files.push(prefix + entry.name);
    }
  };
  walk(siteDir, '');
  return files.sort();
}
