import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DigestNumbering } from '../../../src/domain/reuse/digest-numbering.ts';
import {
  digestPassages,
  packDigests,
  unpackDigests,
} from '../../../src/domain/reuse/passage-digests.ts';

const FORMULA =
  'Tổ chức các đợt thi đua sâu rộng, thiết thực, hướng vào những việc khó của cơ quan; khen thưởng kịp thời những người lao động trực tiếp, không để dồn vào cuối năm 2022';

const passages = fc.array(
  fc.record({
    fragment: fc.stringMatching(/^[a-z0-9-]{1,12}$/u),
    text: fc
      .array(fc.constantFrom('thi', 'Đua', 'khen', 'thưởng', '2023', ';', 'nước.'), {
        maxLength: 40,
      })
      .map((words) => words.join(' ')),
  }),
  { maxLength: 8 },
);

test('digests are unpacked as they were packed, wherever in memory they lie', () => {
  fc.assert(
    fc.property(passages, fc.nat(7), (given, offset) => {
      const digests = digestPassages(given);
      const packed = packDigests(digests);
      const moved = new Uint8Array(packed.length + offset).subarray(offset);
      moved.set(packed);
      assert.deepEqual(unpackDigests(packed), digests);
      assert.deepEqual(unpackDigests(moved), digests);
    }),
  );
});

test('a passage has one digest as it stands and one without its numbers, and one for each long clause', () => {
  const { fragments, exact, masked, clauses, clauseStarts, clauseSpans } = digestPassages([
    { fragment: 'a', text: FORMULA },
    { fragment: 'too-short', text: 'Nơi nhận: như trên' },
    { fragment: 'b', text: `3. ${FORMULA.replace('2022', '2023')}` },
  ]);
  assert.deepEqual(fragments, ['a', 'b']);
  assert.notEqual(exact[0], exact[1]);
  assert.equal(masked[0], masked[1]);
  assert.deepEqual([...clauseStarts], [0, 2, 4]);
  assert.deepEqual(clauses.slice(0, 2), clauses.slice(2));
  const [start, end] = clauseSpans;
  assert.equal(FORMULA.slice(start, end), FORMULA.slice(FORMULA.indexOf('khen')), 'longest first');
});

test('digests are numbered as they come, however many there are', () => {
  const digests = fc.array(fc.bigInt(0n, 2n ** 53n - 1n).map(Number), { maxLength: 3_000 });
  fc.assert(
    fc.property(digests, (given) => {
      const numbering = new DigestNumbering();
      const known = new Map<number, number>();
      // Digests with equal high halves meet in one slot.
      for (const digest of [0, ...given, ...given.map((other) => other % 1_000)]) {
        if (!known.has(digest)) known.set(digest, known.size);
        assert.equal(numbering.claim(digest), known.get(digest));
      }
      assert.equal(numbering.size, known.size);
    }),
    { numRuns: 20 },
  );
});
