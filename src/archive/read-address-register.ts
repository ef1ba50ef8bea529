import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseRegisterLine, type PromisedAddress } from '../domain/addresses/address-register.ts';
import { contentFileName } from './list-register-files.ts';

/** A promise with the line of the register that it stands on. */
export interface RegisteredAddress extends PromisedAddress {
  readonly file: string;
  readonly line: number;
}

/** The folder of the register in a content folder. */
export function registerFolderOf(contentFolder: string): string {
  return join(contentFolder, 'addresses', 'published');
}

/**
 * Reads every address that was ever published (`addresses/published/**.txt`), file by file and line
 * by line; an address may stand on several lines. A content folder without a register has promised
 * nothing yet.
 */
export function readAddressRegister(contentFolder: string): readonly RegisteredAddress[] {
  const root = registerFolderOf(contentFolder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .flatMap((name) => {
      const file = contentFileName(contentFolder, 'addresses/published', name);
      return readFileSync(join(root, name), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const promise = parseRegisterLine(line);
          return promise === null ? [] : [{ ...promise, file, line: index + 1 }];
        });
    });
}
