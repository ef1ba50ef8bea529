import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanNode, PlanText } from '../../src/domain/plan-text/plan-text.ts';
import { parsePlanBody } from '../../src/markdown/parse-plan-body.ts';

function readPlan(body: string): PlanText {
  const parsed = parsePlanBody(body, 'test.mdx');
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.text;
}

const texts: readonly [why: string, body: string, text: string][] = [
  ['numbers of a list as printed', '1. a\n2. b', '1. a\n2. b'],
  ['numbers that do not begin at 1', '3. a', '3. a'],
  ['numbers that do not count', '1. a\n1. b\n7. c', '1. a\n1. b\n7. c'],
  ['a number with a bracket', '1) a', '1) a'],
  ['a number with a leading zero', '01. a', '01. a'],
  ['each kind of dash and sign', '- a\n\n* b\n\n+ c', '- a\n* b\n+ c'],
  [
    'a marker that is no Markdown',
    '1- a\n\n(1)- b\n\n4.1- c\n\na) d',
    '1- a\n(1)- b\n4.1- c\na) d',
  ],
  ['a dash at a word', '-a', '-a'],
  ['an escaped asterisk', '\\* *Chủ trì:* Ban', '* Chủ trì: Ban'],
  ['an escaped number', '2023\\. a', '2023. a'],
  ['an item of two paragraphs', '- a\n\n  b', '- a\nb'],
  ['an item without words', 'a\n\n-\n\nb', 'a\n-\nb'],
  ['a list right inside an item', '- - a', '-\n- a'],
  ['a box for a task', '- [ ] a', '- [ ] a'],
  ['a wrapped line as a space', 'a\n   b', 'a b'],
  ['a forced line break as a space', 'a\\\nb', 'a b'],
  ['bold and italics without their marks', '***a*** (*b*) “**c**”', 'a (b) “c”'],
  ['quotation marks as they are', '"a" “b” \'c\' ‘d’', '"a" “b” \'c\' ‘d’'],
  ['dashes and dots as they are', '2021 –2025 -- a --- b...', '2021 –2025 -- a --- b...'],
  ['an ampersand', 'DTTS&MN; DTTS & MN', 'DTTS&MN; DTTS & MN'],
  ['a heading without its marks', '## I. MỤC TIÊU', 'I. MỤC TIÊU'],
  ['words on the lines of a component', '<TieuDe>\n\na\n\n</TieuDe>\n\nb', 'a\nb'],
  ['words between the tags of one line', '<TieuDe>**a** b</TieuDe>', 'a b'],
  ['frontmatter left out', '---\nkind: "{a} <b"\n---\n\nc', 'c'],
  ['a table, one row per line', '| a | b |\n| - | - |\n| c | d |', 'a\tb\nc\td'],
  ['an empty cell', '| a | b |\n| - | - |\n| c |  |', 'a\tb\nc\t'],
  ['a cell merged to the left', '| a | b |\n| - | - |\n| c ||', 'a\tb\nc'],
  [
    'a row that begins with a merged cell',
    '| a | b |\n| - | - |\n| c | d |\n| ^^ | e |',
    'a\tb\nc\td\ne',
  ],
  ['a bar in a cell', '| a \\| b |\n| - |', 'a | b'],
];

for (const [why, body, text] of texts) {
  test(`the text keeps ${why}`, () => assert.equal(readPlan(body).text, text));
}

/** The shape of a table: words, then "c" and "r" for the columns and rows spanned beyond one. */
function shapeOf(body: string): string[] {
  const plan = readPlan(body);
  const [table] = plan.nodes;
  assert.ok(table?.kind === 'table');
  return table.rows.map(({ cells }) =>
    cells
      .map(({ block, columns, rows }) => {
        const words = plan.text.slice(block.start, block.end);
        return words + (columns > 1 ? ` c${columns}` : '') + (rows > 1 ? ` r${rows}` : '');
      })
      .join(' | '),
  );
}

const HEAD = '| A | B | C |\n| - | - | - |\n';
const tables: readonly [why: string, rows: string, shape: string[]][] = [
  ['a row of its own', '| **Quý I/2023** |||', ['Quý I/2023 c3']],
  ['two cells to the left', '| a | b ||', ['a | b c2']],
  ['a space between bars is an empty cell', '| a | b | |', ['a | b | ']],
  [
    'cells from above',
    '| a | b | c |\n| ^^ | d | e |\n| ^^ | f | ^^ |',
    ['a r3 | b | c', 'd | e r2', 'f'],
  ],
  ['a block of two by two', '| a || b |\n| ^^ || c |', ['a c2 r2 | b', 'c']],
  ['the same with both signs', '| a || b |\n| ^^ | ^^ | c |', ['a c2 r2 | b', 'c']],
  ['a heading never reaches into the body', '| ^^ | a | b |', ['^^ | a | b']],
  [
    'what is left of a merged cell above is no neighbour',
    '| a | b | c |\n| d | ^^ | e |',
    ['a | b r2 | c', 'd | e'],
  ],
];

for (const [why, rows, shape] of tables) {
  test(`merged cells: ${why}`, () => {
    assert.deepEqual(shapeOf(HEAD + rows), ['A | B | C', ...shape]);
  });
}

test('blocks stand in reading order, apart by one character, and spell the whole text', () => {
  const plan = readPlan(
    '<TieuDe>\n\n**A\\\nB**\n\n</TieuDe>\n\n## I\n\n1. a\n   - b\n\n| c | d |\n| - | - |\n| e ||\n\n---\n\nf',
  );
  const blocks: { start: number; end: number }[] = [];
  const visit = (nodes: readonly PlanNode[]): void => {
    for (const node of nodes) {
      if (node.kind === 'heading' || node.kind === 'paragraph') blocks.push(node.block);
      else if (node.kind === 'list') for (const item of node.items) visit(item.children);
      else if (node.kind === 'part') visit(node.children);
      else if (node.kind === 'table')
        blocks.push(...node.rows.flatMap(({ cells }) => cells.map(({ block }) => block)));
    }
  };
  visit(plan.nodes);
  assert.equal(blocks[0]?.start, 0);
  assert.equal(blocks.at(-1)?.end, plan.text.length);
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (next !== undefined) assert.equal(next.start, block.end + 1);
  }
});

test('long runs of spaces and long paragraphs take no time', () => {
  const started = performance.now();
  readPlan(`a${' '.repeat(19_990)}a\n`.repeat(45));
  readPlan('a\n'.repeat(200_000));
  assert.ok(performance.now() - started < 5000);
});

test('a hundred thousand blocks take seconds, not minutes', () => {
  const started = performance.now();
  readPlan('- a\n'.repeat(100_000));
  readPlan(`| a | b |\n| - | - |\n${'| ^^ | x |\n'.repeat(30_000)}`);
  assert.ok(performance.now() - started < 15_000);
});
