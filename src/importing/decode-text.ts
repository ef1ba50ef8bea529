import { RefusedFile } from './refused-file.ts';

/** Decodes a text file: UTF-8, or UTF-16 with its mark. Refuses anything else: guessing loses letters. */
export function decodeText(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedFile('import-not-unicode');
  }
}
