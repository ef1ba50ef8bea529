import { findSequence } from '../../domain/transcription/find-sequence.ts';
import { listReceivedWords } from '../../domain/transcription/received-words.ts';
import type { DeclaredCorrection } from '../../schema/plan.ts';
import type { JoinedBlock } from '../join-pages.ts';

const REASON = 'Câu bị ngắt giữa chừng ở chỗ sang trang; hai phần được nối lại.';
const FEWEST_WORDS = 2;
const MOST_WORDS = 12;

/**
 * Declares every joint of two pieces of a paragraph that stand apart in the received file, with
 * enough words on both sides to stand there exactly once.
 */
export function declareJoins(
  received: string,
  blocks: readonly JoinedBlock[],
): readonly DeclaredCorrection[] {
  const texts = listReceivedWords(received).map(({ text }) => text);
  return blocks.flatMap((block) =>
    block.kind !== 'paragraph'
      ? []
      : block.pieces.slice(1).map((piece, index) => {
          const above = (block.pieces[index] ?? '').split(' ');
          const below = piece.split(' ');
          let count = FEWEST_WORDS;
          while (count < MOST_WORDS) {
            const around = [...above.slice(-count), ...below.slice(0, count)];
            if (findSequence(texts, around).length < 2) break;
            count++;
          }
          const before = above.slice(-count).join(' ');
          const after = below.slice(0, count).join(' ');
          return {
            kind: 'page-join' as const,
            received: `${escapeMarks(before)}\n\n${escapeMarks(after)}`,
            corrected: `${before} ${after}`,
            reason: REASON,
          };
        }),
  );
}

/** A declaration is read as the received file is, where these signs are marks. */
function escapeMarks(words: string): string {
  return words.replace(/[\\*]/gu, '\\$&');
}
