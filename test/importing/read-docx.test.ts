import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocx } from '../../src/importing/docx/read-docx.ts';
import { normaliseBlocks } from '../../src/importing/normalise-blocks.ts';
import { wordsOf, type SourceBlock } from '../../src/importing/source-block.ts';
import { makeDocx, type DocxParts } from './make-docx.ts';

function read(
  body: string,
  parts: DocxParts = {},
): { blocks: readonly SourceBlock[]; codes: readonly string[] } {
  const reading = readDocx(makeDocx(body, parts));
  assert.ok(reading.ok);
  return {
    blocks: normaliseBlocks(reading.blocks).blocks,
    codes: reading.notes.map(({ code }) => code),
  };
}

function readLines(body: string, parts: DocxParts = {}): readonly string[] {
  return read(body, parts).blocks.map((block) =>
    block.kind === 'paragraph' ? wordsOf(block) : block.kind,
  );
}

const run = (words: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const item = (list: number, level: number, words: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(words)}</w:p>`;
const level = (depth: number, format: string, text: string, start = 1): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'decimal', '%2.%4.')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '-')}${level(1, 'bullet', '\uf0b7')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;

test('numbers that Word computes become words: Roman, letters, of several levels, begun anew', () => {
  const body = [
    item(1, 0, 'MỤC ĐÍCH'),
    item(1, 1, 'Yêu cầu chung'),
    item(1, 2, 'kịp thời'),
    item(1, 2, 'đúng việc'),
    item(1, 3, 'từng tháng'),
    item(1, 0, 'CHỈ TIÊU'),
    item(1, 1, 'Của tập thể'),
    item(3, 1, 'Của cá nhân'),
    item(2, 0, 'Đội xe;'),
    item(2, 1, 'Đội máy;'),
  ].join('');
  assert.deepEqual(readLines(body, { numbering: NUMBERING }), [
    'I. MỤC ĐÍCH',
    '1. Yêu cầu chung',
    'a) kịp thời',
    'b) đúng việc',
    '1.1. từng tháng',
    'II. CHỈ TIÊU',
    '1. Của tập thể',
    '7. Của cá nhân',
    '- Đội xe;',
    '• Đội máy;',
  ]);
});

test('an empty paragraph of a list takes no number', () => {
  const empty =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
  assert.deepEqual(readLines(item(1, 0, 'A') + empty + item(1, 0, 'B'), { numbering: NUMBERING }), [
    'I. A',
    'II. B',
  ]);
});

test('a list and bold may come from a style, and from the one that it is based on', () => {
  const styles = `<w:style w:type="paragraph" w:styleId="Goc"><w:rPr><w:b/></w:rPr><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Goc"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`;
  const body = `<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr>${run('NỘI DUNG')}</w:p>`;
  const [block] = read(body, { styles, numbering: NUMBERING }).blocks;
  assert.ok(block?.kind === 'paragraph');
  assert.deepEqual(
    [wordsOf(block), block.isHeading, block.runs.every(({ strong }) => strong)],
    ['I. NỘI DUNG', true, true],
  );
});

const LEGACY: readonly (readonly [font: string, written: string, shown: string])[] = [
  ['.VnTime', 'KÕ ho¹ch thi ®ua', 'Kế hoạch thi đua'],
  ['.VnTimeH', 'uû ban nh©n d©n', 'UỶ BAN NHÂN DÂN'],
  ['.VnArial', 'Phông tr\u00adêng, tr\u00adëng', 'Phụng trường, trưởng'],
  ['VNI-Times', 'Keá hoaïch thi ñua', 'Kế hoạch thi đua'],
  ['VNI-Times', 'UÛY BAN NHAÂN DAÂN', 'ỦY BAN NHÂN DÂN'],
  ['VNI-Times', 'tröôûng phoøng, ñoàng chí', 'trưởng phòng, đồng chí'],
  ['.VnTime', 'đã gõ bằng Unicode', 'đã gõ bằng Unicode'],
  ['Times New Roman', 'Ýt gÆp', 'Ýt gÆp'],
];
for (const [font, written, shown] of LEGACY) {
  test(`words in ${font}: ${shown}`, () => {
    const look = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`;
    assert.deepEqual(readLines(`<w:p>${run(written, look)}</w:p>`), [shown]);
  });
}

test('fonts are converted run by run, and named', () => {
  const look = '<w:rFonts w:ascii=".VnTime"/>';
  const { blocks, codes } = read(`<w:p>${run('thi ®ua', look)}${run(' năm 2031')}</w:p>`);
  assert.deepEqual(
    blocks.map((block) => block.kind === 'paragraph' && wordsOf(block)),
    ['thi đua năm 2031'],
  );
  assert.deepEqual(codes, ['import-font-converted']);
});

test('a mark of VNI that was typed in the next run belongs to the letter before it', () => {
  const look = '<w:rFonts w:ascii="VNI-Times"/>';
  assert.deepEqual(readLines(`<w:p>${run('hoa', look)}${run('ïch', `${look}<w:b/>`)}</w:p>`), [
    'hoạch',
  ]);
});

test('letters that are composed of two stay one letter across runs', () => {
  assert.deepEqual(readLines(`<w:p>${run('thi đua khe')}${run('\u0302n')}</w:p>`), [
    'thi đua khên',
  ]);
});

test('cells that are merged in both directions keep their extent', () => {
  const cell = (properties: string, words: string): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${run(words)}</w:p></w:tc>`;
  const table = `<w:tbl><w:tr>${cell('<w:gridSpan w:val="2"/>', 'Quý I')}${cell('<w:vMerge w:val="restart"/>', 'Đội xe')}</w:tr><w:tr>${cell('', '1')}${cell('', 'rà soát')}${cell('<w:vMerge/>', '')}</w:tr></w:tbl>`;
  const [block] = read(table).blocks;
  assert.ok(block?.kind === 'table');
  assert.deepEqual(
    block.rows.map((row) =>
      row.map(({ columns, rows, paragraphs }) => [columns, rows, paragraphs.map(wordsOf).join()]),
    ),
    [
      [
        [2, 1, 'Quý I'],
        [1, 2, 'Đội xe'],
      ],
      [
        [1, 1, '1'],
        [1, 1, 'rà soát'],
      ],
    ],
  );
});

test('a change that nobody accepted is read as changed, and told', () => {
  const { blocks, codes } = read(
    `<w:p>${run('đạt ')}<w:del><w:r><w:delText>90%</w:delText></w:r></w:del><w:ins>${run('95%')}</w:ins></w:p>`,
  );
  assert.deepEqual(
    blocks.map((block) => block.kind === 'paragraph' && wordsOf(block)),
    ['đạt 95%'],
  );
  assert.deepEqual(codes, ['import-tracked-changes']);
});

test('hidden words and the instructions of fields are no words of the page; results and links are', () => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const body = `<w:p>${run('ẩn', '<w:vanish/>')}${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('separate')}${run('trang 2')}${field('end')}<w:hyperlink>${run(', xem thêm')}</w:hyperlink></w:p>`;
  assert.deepEqual(readLines(body), ['trang 2, xem thêm']);
});

test('a page break parts a paragraph, a line break does not; capitals are those that are seen', () => {
  const body = `<w:p>${run('tổ chức')}<w:r><w:br w:type="page"/></w:r>${run('thực hiện')}</w:p><w:p>${run('kế hoạch', '<w:caps/>')}<w:r><w:br/></w:r>${run('năm 2031')}</w:p>`;
  assert.deepEqual(readLines(body), ['tổ chức', 'page-break', 'thực hiện', 'KẾ HOẠCH năm 2031']);
});
