import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packTexts, readText, unpackTexts } from '../../../src/publishing/updating/packed-texts.ts';

test('texts are read again one by one and together, whatever letters they have', () => {
  const texts = ['plan#a#body', '', 'Chỉ thị số 34-CT/TW', '𝄞', '', 'đ'];
  const packed = structuredClone(packTexts(texts));
  assert.deepEqual(
    texts.map((_, place) => readText(packed, place)),
    texts,
  );
  assert.deepEqual(unpackTexts(packed), texts);
  assert.deepEqual(unpackTexts(packTexts([])), []);
});
