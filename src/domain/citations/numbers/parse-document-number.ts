import { buildReadingView } from '../../text/reading-view.ts';
import type { DocumentNumber } from './document-number.ts';
import { readNumberAt } from './read-number.ts';

/**
 * Parses a text that is one document number and nothing else, however its separators, capitals and
 * Đ are written ("34/CT-TW", "34-ct-tw", "34 ct tw"). Gives null when it is none; parsing what
 * `printDocumentNumber` prints gives the same number again.
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const view = buildReadingView(text.trim());
  const reading =
    readNumberAt(view, 0) ?? readNumberAt(buildReadingView(text.trim().toUpperCase()), 0);
  return reading !== null && reading.end === view.folded.length ? reading.parts : null;
}
