import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { drawCard, type Card } from '../../../src/exports/card/draw-card.ts';
import { describePlanCard } from '../../../src/exports/card/describe-card.ts';
import { glyphAtlas } from '../../../src/exports/card/glyph-atlas.ts';
import { glyphOf, measureWords, setLines } from '../../../src/exports/card/set-words.ts';
import { readRealArchive } from '../real-data.ts';
import { hasTool, runTool } from '../run-tool.ts';

const atlas = glyphAtlas();
const CARD: Card = { author: 'Ban Dân tộc', title: 'Phát động thi đua', facts: 'năm 2023' };

/** The rows of a picture as text, four pixels in a byte: what readers of PNG see. */
function readPixels(png: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Uint8Array[];
} {
  const view = Buffer.from(png);
  assert.equal(view.toString('latin1', 1, 4), 'PNG');
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  assert.deepEqual([view[24], view[25]], [2, 3]);
  const at = view.indexOf('IDAT', 0, 'latin1');
  const data = inflateSync(view.subarray(at + 4, at + 4 + view.readUInt32BE(at - 4)));
  const length = width / 4 + 1;
  const rows = Array.from({ length: height }, (_, y) => {
    assert.equal(data[y * length], 0);
    return data.subarray(y * length + 1, (y + 1) * length);
  });
  return { width, height, rows };
}

test('a card is a PNG of the size that is asked for, the same bytes for the same words', () => {
  const png = drawCard(CARD);
  const { width, height } = readPixels(png);
  assert.deepEqual([width, height], [1200, 630]);
  assert.deepEqual(drawCard(CARD), png);
  assert.notDeepEqual(drawCard({ ...CARD, title: 'Phát động thi đùa' }), png);
});

test('words stand between the margins, and a title of no words leaves its room empty', () => {
  const long = { author: 'W'.repeat(90), title: 'W '.repeat(400), facts: 'W'.repeat(90) };
  for (const card of [CARD, long]) {
    for (const [y, row] of readPixels(drawCard(card)).rows.entries()) {
      if (y < 14) continue;
      assert.ok(
        row.subarray(0, 17).every((byte) => byte === 0),
        `left of row ${y}`,
      );
      assert.ok(
        row.subarray(283).every((byte) => byte === 0),
        `right of row ${y}`,
      );
    }
  }
  const empty = readPixels(drawCard({ ...CARD, title: '' })).rows.slice(200, 500);
  assert.ok(empty.every((row) => row.every((byte) => byte === 0)));
});

test('the picture of every plan of the archive is light', () => {
  const archive = readRealArchive();
  for (const plan of archive.plans) {
    const png = drawCard(describePlanCard(plan, archive));
    assert.ok(png.length <= 15_000, `${plan.id}: ${png.length}`);
  }
});

test('the fonts have a letter of its own for every letter of titles and agencies', () => {
  const archive = readRealArchive();
  const words = [
    ...archive.plans.map(({ facts }) => facts.title.text),
    ...[...archive.agencies.values()].map(({ name }) => name),
  ].join('');
  const missing = new Set([...words].filter((letter) => !atlas.title.has(letter)));
  assert.deepEqual([...missing], []);
});

const LINES: readonly (readonly [
  words: string,
  width: number,
  lines: readonly string[],
  why: string,
])[] = [
  ['', 500, [], 'no words'],
  ['thi đua', 500, ['thi đua'], 'one line'],
  ['  thi   đua ', 500, ['thi đua'], 'white space is one space'],
  ['phong trào thi đua yêu nước', 400, ['phong trào thi', 'đua yêu nước'], 'two lines'],
  ['phong trào thi đua yêu nước năm 2023', 300, ['phong trào', 'thi đua…'], 'what is left out'],
  ['W'.repeat(30), 300, ['WWWW…'], 'a word wider than the line'],
];

for (const [words, width, lines, why] of LINES) {
  test(`set on lines of ${width}: ${why}`, () => {
    const set = setLines(atlas.title, words, width, 2);
    assert.deepEqual(set, lines);
    for (const line of set) assert.ok(measureWords(atlas.title, line) <= width, line);
  });
}

test('a letter that the fonts lack is shown plain, else as a question mark', () => {
  assert.equal(glyphOf(atlas.title, 'Ǎ'), atlas.title.get('a'));
  assert.equal(glyphOf(atlas.title, '漢'), atlas.title.get('?'));
});

test('another reader of PNG reads the picture', { skip: !hasTool('python3') }, () => {
  const script = [
    'import sys, struct, zlib',
    'data = sys.stdin.buffer.read(); data = bytes.fromhex(data.decode())',
    'at = 8; names = []',
    'while at < len(data):',
    '    length, name = struct.unpack(">I4s", data[at:at+8]); body = data[at+8:at+8+length]',
    '    assert struct.unpack(">I", data[at+8+length:at+12+length])[0] == zlib.crc32(name + body)',
    '    names.append(name.decode()); at += 12 + length',
    'print(" ".join(names))',
  ].join('\n');
  const run = runTool('python3', ['-c', script], '.', Buffer.from(drawCard(CARD)).toString('hex'));
  assert.equal(run.output.trim(), 'IHDR PLTE IDAT IEND', run.errors);
});
