import { findSlips, type Slip, type SlipRule } from '../../domain/slips/find-slips.ts';
import { findSequence } from '../../domain/transcription/find-sequence.ts';
import { listReceivedWords } from '../../domain/transcription/received-words.ts';
import type { DeclaredCorrection } from '../../schema/plan.ts';
import type { JoinedBlock, JoinedParagraph } from '../join-pages.ts';
import type { SourceRun } from '../source-block.ts';

/** Slips with one clear meaning; a doubled word or a tone placed otherwise may be the author's own. */
const ACCEPTED: ReadonlySet<SlipRule> = new Set(['known', 'letter-d', 'letter-case', 'unaccented']);

const REASONS: Readonly<Record<SlipRule, string>> = {
  known: 'Lỗi nhận dạng chữ',
  'letter-case': 'Chữ thường bị nhận thành chữ hoa giữa từ',
  'letter-d': 'Chữ Đ bị nhận thành chữ Ð của tiếng nước ngoài',
  unaccented: 'Chữ bị mất dấu',
  doubled: 'Chữ bị viết hai lần',
  'mixed-tones': 'Dấu đặt khác với chỗ khác',
};
const FEWEST_WORDS = 2;
const MOST_WORDS = 12;

/**
 * Corrects clear slips of running text, as the editor asked, and declares each correction with enough
 * words around it to stand in the received file exactly once. A slip that cannot be declared so, or
 * that lies in a table or across marks of emphasis, stays as it is.
 */
export function acceptSlips(
  blocks: readonly JoinedBlock[],
  received: string,
): {
  readonly blocks: readonly JoinedBlock[];
  readonly corrections: readonly DeclaredCorrection[];
} {
  const texts = listReceivedWords(received).map(({ text }) => text);
  const corrections: DeclaredCorrection[] = [];
  const corrected = blocks.map((block) => {
    if (block.kind !== 'paragraph') return block;
    const raw = block.runs.map(({ text }) => text).join('');
    let runs = block.runs;
    for (const slip of findSlips(raw).toReversed()) {
      if (!ACCEPTED.has(slip.rule)) continue;
      const replaced = replaceInRun(runs, slip);
      const correction = replaced === null ? null : declare(block, slip, texts);
      if (replaced === null || correction === null) continue;
      runs = replaced;
      corrections.push(correction);
    }
    return { ...block, runs };
  });
  return { blocks: corrected, corrections: corrections.toReversed() };
}

function replaceInRun(runs: readonly SourceRun[], slip: Slip): readonly SourceRun[] | null {
  let from = 0;
  for (const [index, run] of runs.entries()) {
    const at = slip.start - from;
    if (at >= 0 && slip.end - from <= run.text.length) {
      const text = run.text.slice(0, at) + slip.suggested + run.text.slice(slip.end - from);
      return runs.with(index, { ...run, text });
    }
    from += run.text.length;
  }
  return null;
}

function declare(
  { pieces }: JoinedParagraph,
  { written, suggested, rule }: Slip,
  texts: readonly string[],
): DeclaredCorrection | null {
  const words = written.replace(/\s+/gu, ' ');
  const holders = pieces.filter((piece) => piece.includes(words));
  const [piece = ''] = holders;
  const at = piece.indexOf(words);
  // Twice in one paragraph: which of them is meant could not be said.
  if (holders.length !== 1 || piece.includes(words, at + 1)) return null;
  const before = splitWords(piece.slice(0, at));
  const after = splitWords(piece.slice(at + words.length));
  // A sign may stand right behind the slip: it is part of its last word.
  const glued = /^\S/u.test(piece.slice(at + words.length)) ? (after.shift() ?? '') : '';
  const opened = /\S$/u.test(piece.slice(0, at)) ? (before.pop() ?? '') : '';
  for (let count = FEWEST_WORDS; count <= MOST_WORDS; count++) {
    const print = (middle: string): string =>
      [...before.slice(-count), opened + middle + glued, ...after.slice(0, count)].join(' ');
    if (findSequence(texts, splitWords(print(words))).length !== 1) continue;
    return {
      kind: 'ocr',
      received: print(words).replace(/[\\*]/gu, '\\$&'),
      corrected: print(suggested),
      reason: `${REASONS[rule]}: “${words}” ở đây là “${suggested}”; người nhập đã xem và chấp nhận.`,
    };
  }
  return null;
}

function splitWords(words: string): string[] {
  return words.split(' ').filter((word) => word !== '');
}
