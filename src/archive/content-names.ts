import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/**
 * The names of all files below a content folder, from it on and with "/", in their order; without those
 * whose names or folders begin with ".". A link to a file is a file; one to a folder is none, because it
 * may lead round. Throws what reading a folder throws.
 */
export function listContentNames(contentFolder: string): readonly string[] {
  const names: string[] = [];
  const walk = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path, `${prefix}${entry.name}/`);
      else if (entry.isFile() || isLinkToFile(entry, path)) names.push(prefix + entry.name);
    }
  };
  walk(contentFolder, '');
  return names.sort();
}

function isLinkToFile(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
