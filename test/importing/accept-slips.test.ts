import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTranscription } from '../../src/domain/transcription/compare-transcription.ts';
import { acceptSlips } from '../../src/importing/draft/accept-slips.ts';
import { joinPages } from '../../src/importing/join-pages.ts';
import { wordsOf } from '../../src/importing/source-block.ts';
import { readText } from '../../src/importing/text/read-text.ts';

function accept(received: string): {
  words: string;
  corrections: readonly string[];
  matches: boolean;
} {
  const { blocks, corrections } = acceptSlips(joinPages(readText(received)), received);
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? wordsOf(block) : block.kind));
  return {
    words: lines.join('\n'),
    corrections: corrections.map((each) => `${each.received} → ${each.corrected}`),
    matches: compareTranscription(received, lines.join('\n'), corrections).matches,
  };
}

const CORRECTED: readonly (readonly [
  why: string,
  received: string,
  words: string,
  correction: string,
])[] = [
  [
    'a word read wrong, declared with its neighbours',
    'Các thôn đơn đốc nhau trồng rừng.',
    'Các thôn đôn đốc nhau trồng rừng.',
    'Các thôn đơn đốc nhau trồng → Các thôn đôn đốc nhau trồng',
  ],
  [
    'more neighbours where few are not enough',
    'Xã phần đầu đạt hai giải.\n\nNăm sau Xã phần đầu đạt hai cúp.',
    'Xã phấn đấu đạt hai giải.\nNăm sau Xã phấn đấu đạt hai cúp.',
    'Xã phần đầu đạt hai giải. → Xã phấn đấu đạt hai giải.',
  ],
  [
    'signs that touch the slip stay with it',
    'Toàn thể (CBCCVN); mọi người cùng làm.',
    'Toàn thể (CBCCVC); mọi người cùng làm.',
    'Toàn thể (CBCCVN); mọi người → Toàn thể (CBCCVC); mọi người',
  ],
];
for (const [why, received, words, correction] of CORRECTED) {
  test(`a slip is corrected as asked: ${why}`, () => {
    const accepted = accept(received);
    assert.equal(accepted.words, words);
    assert.ok(accepted.corrections.includes(correction), accepted.corrections.join('\n'));
    assert.ok(accepted.matches);
  });
}

const KEPT: readonly (readonly [why: string, received: string])[] = [
  ['it stands twice in one paragraph', 'Thôn Thượng đơn đốc thôn Hạ, thôn Hạ đơn đốc thôn Trung.'],
  ['a word written twice may be meant', 'Các tập thể thể hiện quyết tâm.'],
  ['a tone placed otherwise is no slip', 'Hóa đơn và hoá chất, hóa học.'],
  ['the same paragraph twice cannot be told apart', 'Xã đơn đốc thôn.\n\nXã đơn đốc thôn.'],
];
for (const [why, received] of KEPT) {
  test(`a slip is kept: ${why}`, () => {
    const accepted = accept(received);
    assert.equal(accepted.words, received.replaceAll('\n\n', '\n'));
    assert.deepEqual(accepted.corrections, []);
  });
}
