import { compareTranscription } from '../domain/transcription/compare-transcription.ts';
import { listReceivedWords } from '../domain/transcription/received-words.ts';
import { runImport } from './run-import.ts';
import type { ImportRequest } from './import-file.ts';
import type { SourceNote } from './source-block.ts';

/** How the words that are kept of an original stand to the original itself. */
export type OriginalComparison =
  | { readonly kind: 'same' }
  /** The first words that differ, as they are kept and as they are read today. */
  | { readonly kind: 'differs'; readonly kept: string; readonly read: string }
  /** A scan, for one: its words are not in the file. */
  | { readonly kind: 'unread'; readonly refusal: SourceNote };

/**
 * Reads a Word, PDF or web file again, confined, and compares its words with those that were kept of
 * it when it was imported: word for word, and where its paragraphs begin.
 */
export async function compareOriginal(
  request: ImportRequest,
  kept: string,
): Promise<OriginalComparison> {
  const answer = await runImport(request);
  if (!answer.ok) {
    const [refusal = { code: 'import-broken', values: {} }] = answer.refusals;
    return { kind: 'unread', refusal };
  }
  const read = answer.files.find(({ text }) => text !== null)?.text ?? '';
  const comparison = compareTranscription(read, printBlocks(kept), []);
  if (comparison.matches) return { kind: 'same' };
  const [fault] = comparison.faults;
  if (fault?.fault === 'undeclared') {
    return { kind: 'differs', kept: fault.published, read: fault.received };
  }
  const words = fault !== undefined && 'published' in fault ? fault.published : '';
  return { kind: 'differs', kept: words, read: words };
}

/** The words of a received file, one block on a line, without the marks of its transcription. */
function printBlocks(received: string): string {
  return listReceivedWords(received)
    .map(
      ({ text, breakBefore }, index) =>
        (index === 0 ? '' : breakBefore === 'block' ? '\n' : ' ') + text,
    )
    .join('');
}
