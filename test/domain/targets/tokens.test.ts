import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenizeSpan, wordKey } from '../../../src/domain/targets/tokens.ts';

const KEYS: readonly (readonly [why: string, word: string, key: string])[] = [
  ['the newer place of the tone', 'hoá', 'hóa'],
  ['the older place of the tone', 'HÓA', 'hóa'],
  ['marks that are not composed', 'thuỷ'.normalize('NFD'), 'thủy'],
  ['after q the u is no vowel', 'quý', 'quý'],
  ['a vowel behind which another letter stands', 'hoàn', 'hoàn'],
];
for (const [why, word, key] of KEYS) {
  test(`words are compared as one: ${why}`, () => assert.equal(wordKey(word), key));
}

const TOKENS: readonly (readonly [text: string, end: number, tokens: readonly string[]])[] = [
  ['đạt 95,5% hộ', 12, ['word đạt', 'number 95,5', 'mark %', 'word hộ']],
  ['đạt 95,5% hộ', 6, ['word đạt']],
  ['10/12 xã 👍 50ha', 16, ['ratio 10/12', 'word xã', 'mark 👍', 'number 50', 'word ha']],
  ['số 5A, quý I', 12, ['word số', 'code 5A', 'mark ,', 'word quý', 'word I']],
];
for (const [text, end, expected] of TOKENS) {
  test(`“${text}” up to ${end}: no token goes over the end`, () => {
    const tokens = tokenizeSpan(text, { start: 0, end });
    assert.deepEqual(
      tokens.map(({ kind, printed }) => `${kind} ${printed}`),
      expected,
    );
  });
}
