import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAccented, readWords, spellWord } from '../../../src/domain/search/words.ts';

test('the spelling of a word does not depend on where its tone mark stands or how it is encoded', () => {
  for (const [one, other] of [
    ['hòa', 'hoà'],
    ['Thủy', 'thuỷ'],
    ['tiến', 'tiến'.normalize('NFD')],
    ['ĐUA', 'đua'],
  ] as const) {
    assert.equal(spellWord(one), spellWord(other), one);
  }
});

test('different words stay different', () => {
  for (const [one, other] of [
    ['hòa', 'hóa'],
    ['đua', 'dua'],
    ['đua', 'đưa'],
    ['dân', 'dần'],
    ['hoa', 'hòa'],
  ] as const) {
    assert.notEqual(spellWord(one), spellWord(other), one);
  }
});

test('a text is read into words with their places; everything else separates', () => {
  const text = 'Chỉ thị 34-CT/TW: “Thi đua”.';
  const words = readWords(text);
  assert.deepEqual(
    words.map((word) => word.folded),
    ['chi', 'thi', '34', 'ct', 'tw', 'thi', 'dua'],
  );
  assert.equal(text.slice(words[6]?.start, words[6]?.end), 'đua');
});

test('decomposed letters stay in their word', () => {
  const words = readWords('Hòa Bình'.normalize('NFD'));
  assert.deepEqual(
    words.map((word) => word.folded),
    ['hoa', 'binh'],
  );
});

test('a word counts as accented by any mark, đ included', () => {
  const accented = (text: string): boolean => readWords(text).every(isAccented);
  assert.ok(accented('đua tiên số'));
  assert.ok(!readWords('dua 34 CT').some(isAccented));
});
