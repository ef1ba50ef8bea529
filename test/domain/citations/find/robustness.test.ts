import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCitations } from '../../../../src/domain/citations/find/find-citations.ts';
import { UNKNOWN_CONTEXT } from '../../../../src/domain/citations/resolve/citing-context.ts';
import { buildRegister } from '../../../../src/domain/citations/resolve/register.ts';
import { resolveCitations } from '../../../../src/domain/citations/resolve/resolve-citations.ts';
import { FINDING_ROWS } from './find-citations.rows.ts';

const MUTATIONS = 20_000;
const PIECES = [
  '/',
  '-',
  '–',
  ' ',
  '\n',
  '\n\n',
  '\t',
  'Đ',
  'đ',
  'Ð',
  '1',
  '2023',
  'số ',
  'ngày ',
  'của ',
  ', ',
  ';',
  '(',
  ')',
  '"',
  'Luật ',
  'QĐ',
  '&',
  '.',
  '\u0301',
  '\u00ad',
  '\ud83d',
  '<',
  '|',
  'Nghị quyết Đại hội ',
];

/** A small generator (mulberry32), so that a failure can be run again. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function mutate(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  const length = Math.floor(random() * 4);
  const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
  const kind = random();
  if (kind < 0.3) return text.slice(0, at) + text.slice(at + length);
  if (kind < 0.8) return text.slice(0, at) + piece + text.slice(at);
  return text.slice(0, at) + text.slice(at + length) + text.slice(0, at);
}

test(`${String(MUTATIONS)} mutations: no exception, and surfaces in order that stand in the text`, () => {
  const random = makeRandom(2014);
  const register = buildRegister([]);
  for (let count = 0; count < MUTATIONS; count++) {
    let text = FINDING_ROWS[count % FINDING_ROWS.length]?.text ?? '';
    for (let step = 0; step < 1 + (count % 4); step++) text = mutate(text, random);
    const citations = findCitations(text);
    let last = 0;
    citations.forEach(({ start, end, surface, nestedIn }, index) => {
      assert.ok(start >= last && end > start && end <= text.length, text);
      assert.equal(text.slice(start, end), surface);
      assert.ok(nestedIn === null || nestedIn < index, text);
      last = start;
    });
    assert.equal(resolveCitations(citations, register, UNKNOWN_CONTEXT).length, citations.length);
  }
});

const REPEATED = [
  '1 ',
  '1/',
  '12-',
  'số 1/',
  '12/KH-',
  '12/KH-UBND ',
  '12/KH-UBND, ',
  '12/KH-UBND (',
  '|12/KH-UBND',
  'Kế hoạch số 12/KH-UBND về thực hiện ',
  '12/KH-UBND của Ủy ban ',
  'Luật ',
  'Luật sửa đổi của ',
  'Chỉ thị 05, ',
  'Nghị quyết Đại hội ',
  '\n1',
  '\n\n- 1 -\n\n',
  ' ',
  '\n',
  '<a ',
  '&',
  '\\',
  '(',
  'A&',
  '-AB',
  '\u0301',
  'ngày 1/1/2020 ',
  'Chỉ thị số '.normalize('NFD'),
  '"12/KH-UBND"\n',
  'www.a/',
];

test('text made to be slow: time grows with its length, not with the square of it', () => {
  // Generous: shared machines stall. What is quadratic takes minutes at this length.
  const LIMIT_MS = 20_000;
  for (const piece of REPEATED) {
    const text = piece.repeat(Math.ceil(250_000 / piece.length));
    const before = process.cpuUsage();
    findCitations(text);
    const { user, system } = process.cpuUsage(before);
    assert.ok((user + system) / 1_000 < LIMIT_MS, JSON.stringify(piece));
  }
});
