import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The names of all files below a content folder, from it on and with "/", in their order; without those
 * whose names or folders begin with ".". Throws what reading a folder throws.
 */
export function listContentNames(contentFolder: string): readonly string[] {
  const names: string[] = [];
  const walk = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) walk(join(folder, entry.name), `${prefix}${entry.name}/`);
      else if (entry.isFile()) names.push(prefix + entry.name);
    }
  };
  walk(contentFolder, '');
  return names.sort();
}
