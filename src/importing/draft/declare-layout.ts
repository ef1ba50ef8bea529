import {
  compareTranscription,
  type TranscriptionFault,
} from '../../domain/transcription/compare-transcription.ts';
import { findSequence } from '../../domain/transcription/find-sequence.ts';
import { listReceivedWords } from '../../domain/transcription/received-words.ts';
import type { DeclaredCorrection } from '../../schema/plan.ts';

const REASON =
  'Trong tệp nhận được, chỗ này được trình bày khác (xuống dòng hoặc bảng); chữ giữ nguyên.';
const MOST_DECLARED = 20;

/**
 * Declares places where the same words are laid out anew: where a block of the draft begins or ends
 * at other words than in the received file. Gives nothing when the words themselves differ.
 */
export function declareLayout(
  received: string,
  published: string,
  declared: readonly DeclaredCorrection[],
): readonly DeclaredCorrection[] {
  const layouts: DeclaredCorrection[] = [];
  const texts = listReceivedWords(received).map(({ text }) => text);
  for (let round = 0; round < MOST_DECLARED; round++) {
    const comparison = compareTranscription(received, published, [...declared, ...layouts]);
    if (comparison.matches) return layouts;
    const fault = comparison.faults.find(isBreak);
    if (fault === undefined || comparison.faults.some((other) => other.fault === 'undeclared'))
      return [];
    const words = chooseWords(texts, fault.published.split(' '));
    if (words === null || layouts.some((layout) => layout.received === words)) return [];
    layouts.push({ kind: 'layout', received: words, corrected: words, reason: REASON });
  }
  return [];
}

function isBreak(
  fault: TranscriptionFault,
): fault is Extract<TranscriptionFault, { fault: 'undeclared-join' | 'undeclared-break' }> {
  return fault.fault === 'undeclared-join' || fault.fault === 'undeclared-break';
}

/** The fewest words around the middle that stand in the file once. */
function chooseWords(texts: readonly string[], around: readonly string[]): string | null {
  return findSequence(texts, around).length === 1 ? around.join(' ') : null;
}
