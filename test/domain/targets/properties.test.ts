import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { extractTargets } from '../../../src/domain/targets/extract-targets.ts';

const PIECES = [
  'II. CHỈ TIÊU\n',
  'I. KẾT QUẢ\n',
  '100%',
  ' từ 15% ',
  '1.500',
  '10/12',
  ' đến ',
  ' trở lên',
  'ít nhất ',
  'không có ',
  'văn bản quá hạn',
  'tập thể',
  'lao động tiên tiến',
  'phấn đấu ',
  'năm 2026',
  '(',
  ')',
  ', ',
  '; ',
  ': ',
  '. ',
  ' và ',
  'trong đó ',
  '\n',
  '\t',
  '“',
  '”',
  '12/5/2026',
  '34-CT/TW',
  'e\u0301',
  '😀',
];
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), {
  maxLength: 40,
});

test('of any text, every target is a verbatim clause and its fields agree', () => {
  fc.assert(
    fc.property(text, (pieces) => {
      const source = pieces.join('');
      for (const [index, target] of extractTargets(source).entries()) {
        assert.equal(source.slice(target.start, target.end), target.text);
        assert.ok(target.start < target.end);
        assert.equal(target.order, index + 1);
        assert.equal(target.value === null, target.comparator === 'qualitative');
        assert.equal(target.valueMax !== null, target.comparator === 'range');
        assert.ok(target.valueMax === null || Number(target.value) < target.valueMax);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a text that is twice as long takes about twice as long', () => {
  for (const piece of PIECES) {
    const measure = (length: number): number => {
      const source = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      extractTargets(source);
      return performance.now() - start;
    };
    measure(20_000);
    // Quadratic work would take 100 times as long and more than this.
    const [short, long] = [measure(20_000), measure(200_000)];
    assert.ok(long < 40 * short + 200, `${JSON.stringify(piece)}: ${short} ms, ${long} ms`);
  }
});
