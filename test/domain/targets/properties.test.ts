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

/** Milliseconds of processor time, the better of two runs: other work on the machine plays little part. */
function measureReading(piece: string, length: number): number {
  const source = piece.repeat(Math.ceil(length / piece.length));
  const runs = [1, 2].map(() => {
    const start = process.cpuUsage();
    extractTargets(source);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.max(1, Math.min(...runs));
}

test('the time grows with the length of the text, not with its square', () => {
  measureReading('100% cán bộ, ', 20_000);
  for (const piece of PIECES) {
    const short = measureReading(piece, 10_000);
    const long = measureReading(piece, 200_000);
    // 20 times the text: 20 times the time, 400 times if it were quadratic.
    assert.ok(long < 160 * short, `${JSON.stringify(piece)}: ${short} ms, ${long} ms`);
  }
});
