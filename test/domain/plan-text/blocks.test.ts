import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BlockNames } from '../../../src/domain/plan-text/block-id.ts';
import { blockAt, listBlocks, textOf } from '../../../src/domain/plan-text/blocks.ts';
import { parsePlanBody } from '../../../src/markdown/parse-plan-body.ts';

const SOURCE = `Căn cứ luật;

## I. MỤC ĐÍCH

### 1. Mục đích

- Nâng cao chất lượng

## II. CHỈ TIÊU

| TT | Việc |
| - | - |
| 1 | Tổng kết |

<ChuKy>

Trần Văn Mẫn

</ChuKy>
`;

const parsed = parsePlanBody(SOURCE, 'test.mdx');
assert.ok(parsed.ok);
const plan = parsed.text;
const blocks = listBlocks(plan);

test('every block stands in reading order under its sections', () => {
  assert.deepEqual(
    blocks.map(({ block, kind, sections, part }) => [
      textOf(plan, block),
      kind,
      sections.at(-1) ?? null,
      part,
    ]),
    [
      ['Căn cứ luật;', 'paragraph', null, null],
      ['I. MỤC ĐÍCH', 'heading', null, null],
      ['1. Mục đích', 'heading', 'I. MỤC ĐÍCH', null],
      ['- Nâng cao chất lượng', 'item', '1. Mục đích', null],
      ['II. CHỈ TIÊU', 'heading', null, null],
      ['TT', 'cell', 'II. CHỈ TIÊU', null],
      ['Việc', 'cell', 'II. CHỈ TIÊU', null],
      ['1', 'cell', 'II. CHỈ TIÊU', null],
      ['Tổng kết', 'cell', 'II. CHỈ TIÊU', null],
      ['Trần Văn Mẫn', 'paragraph', 'II. CHỈ TIÊU', 'signature'],
    ],
  );
});

test('the block of an offset is found by its words, and none lies between two blocks', () => {
  for (const placed of blocks) {
    assert.equal(blockAt(blocks, placed.block.start), placed);
    assert.equal(blockAt(blocks, placed.block.end - 1), placed);
    assert.equal(blockAt(blocks, placed.block.end), null);
  }
});

test('names depend on the words alone, so other passages keep theirs when one is edited', () => {
  const before = new BlockNames();
  const kept = [before.nameBlock('Một'), before.nameBlock('Hai'), before.nameBlock('Ba')];
  const after = new BlockNames();
  const edited = [after.nameBlock('Một'), after.nameBlock('Hai sửa'), after.nameBlock('Ba')];
  assert.equal(kept[0], edited[0]);
  assert.notEqual(kept[1], edited[1]);
  assert.equal(kept[2], edited[2]);
});

test('equal words get names of their own', () => {
  const names = new BlockNames();
  const first = names.nameBlock('* Chủ trì: Lãnh đạo Ban.');
  const second = names.nameBlock('* Chủ trì: Lãnh đạo Ban.');
  assert.equal(second, `${first}-2`);
  assert.equal(
    names.nameHeading('III. CHỈ TIÊU THI ĐUA NĂM 2023:'),
    'muc-iii-chi-tieu-thi-dua-nam-2023',
  );
});
