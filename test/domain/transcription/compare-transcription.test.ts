import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  compareTranscription,
  type TranscriptionFault,
} from '../../../src/domain/transcription/compare-transcription.ts';
import type { DeclaredDifference } from '../../../src/domain/transcription/declared-difference.ts';

function ocr(received: string, corrected: string): DeclaredDifference {
  return { kind: 'ocr', received, corrected };
}

function join(received: string, corrected = received.replace(/\s+/gu, ' ')): DeclaredDifference {
  return { kind: 'page-join', received, corrected };
}

function layout(received: string, corrected = received): DeclaredDifference {
  return { kind: 'layout', received, corrected };
}

type Row = readonly [
  why: string,
  received: string,
  published: string,
  declared: readonly DeclaredDifference[],
  faults: readonly TranscriptionFault['fault'][],
];

const SPLIT = 'theo Chỉ thị\n\nsố 14/CT-UBND ngày 06/8/2021';
const JOINED = 'theo Chỉ thị số 14/CT-UBND ngày 06/8/2021';

const rows: readonly Row[] = [
  ['the same words', '## **A**\n\n- b\n- c', 'A\n- b\n- c', [], []],
  ['a line break that became a space', 'KẾ HOẠCH\nThi đua', 'KẾ HOẠCH Thi đua', [], []],
  ['a line break that became a block', 'KẾ HOẠCH\nThi đua', 'KẾ HOẠCH\nThi đua', [], []],
  ['a declared slip', 'Phần đầu đạt 100%', 'Phấn đấu đạt 100%', [ocr('Phần đầu', 'Phấn đấu')], []],
  ['a slip that nobody declared', 'Phần đầu đạt', 'Phấn đấu đạt', [], ['undeclared']],
  ['a curly quotation mark made straight', '“a”', '"a"', [], ['undeclared']],
  ['a dash of another length', '2021 –2025', '2021 -2025', [], ['undeclared']],
  ['a space put into a word', 'KT -XH', 'KT - XH', [], ['undeclared']],
  ['a full stop lost', 'a b.', 'a b', [], ['undeclared']],
  ['a word lost at the end', 'a b c', 'a b', [], ['undeclared']],
  ['a word added at the end', 'a b', 'a b c', [], ['undeclared']],
  ['a number changed', 'đạt 15%', 'đạt 51%', [], ['undeclared']],
  ['the other spelling of one syllable', 'Khánh Hoà', 'Khánh Hòa', [], ['undeclared']],
  [
    'a slip declared for words that are not there',
    'Phấn đấu đạt',
    'Phấn đấu đạt',
    [ocr('Phần đầu', 'Phấn đấu')],
    ['correction-not-found'],
  ],
  [
    'a slip declared with a part of a word',
    'truyền truyền, vận động',
    'tuyên truyền, vận động',
    [ocr('truyền truyền', 'tuyên truyền')],
    ['correction-not-found', 'undeclared'],
  ],
  [
    'a slip declared with too few words to tell where',
    'Phần đầu a. Phần đầu b.',
    'Phấn đấu a. Phần đầu b.',
    [ocr('Phần đầu', 'Phấn đấu')],
    ['correction-not-unique', 'undeclared'],
  ],
  [
    'two declarations of the same words',
    'qua hương ta',
    'quê hương ta',
    [ocr('qua hương', 'quê hương'), ocr('qua hương ta', 'quê hương ta')],
    ['corrections-overlap'],
  ],
  ['a slip that changes nothing', 'a b', 'a b', [ocr('a b', 'a b')], ['nothing-changed']],
  ['a declaration without words', 'a b', 'a b', [ocr('**', 'b')], ['empty']],
  ['a slip whose words were dropped', 'a b', 'a', [ocr('b', ' ')], ['empty', 'undeclared']],
  ['a word dropped next to others', 'tốt tốt công', 'tốt công', [ocr('tốt tốt', 'tốt')], []],
  ['a declared join', SPLIT, JOINED, [join('Chỉ thị\n\nsố')], []],
  ['a join that cuts a word in two', 'UB\n\nND tỉnh', 'UBND tỉnh', [join('UB\n\nND', 'UBND')], []],
  ['a join that nobody declared', SPLIT, JOINED, [], ['undeclared-join']],
  [
    'a break that nobody declared',
    JOINED,
    'theo Chỉ thị\nsố 14/CT-UBND ngày 06/8/2021',
    [],
    ['undeclared-break'],
  ],
  [
    'a declared join of what the file does not break',
    JOINED,
    JOINED,
    [join('Chỉ thị\n\nsố')],
    ['breaks-otherwise'],
  ],
  [
    'a declared join that names the break at another word',
    SPLIT,
    JOINED,
    [join('theo\n\nChỉ thị số')],
    ['breaks-otherwise'],
  ],
  [
    'a declared join that is still broken',
    SPLIT,
    'theo Chỉ thị\nsố 14/CT-UBND ngày 06/8/2021',
    [join('Chỉ thị\n\nsố')],
    ['undeclared-break'],
  ],
  [
    'a join declared without the break',
    SPLIT,
    JOINED,
    [join('Chỉ thị số')],
    ['not-one-break', 'undeclared-join'],
  ],
  [
    'a join over two breaks',
    'a\n\nb\n\nc',
    'a b c',
    [join('a\n\nb\n\nc')],
    ['not-one-break', 'undeclared-join', 'undeclared-join'],
  ],
  [
    'a join that changes a word',
    SPLIT,
    JOINED.replace('số', 'sổ'),
    [join('Chỉ thị\n\nsố', 'Chỉ thị sổ')],
    ['words-changed', 'undeclared'],
  ],
  [
    'a slip that would join unseen',
    'công\n\ntác truyền truyền',
    'công tác tuyên truyền',
    [ocr('công\n\ntác truyền truyền', 'công tác tuyên truyền')],
    ['break-inside', 'undeclared'],
  ],
  [
    'a slip quoted without the break that the file has there',
    'công\n\ntác truyền truyền',
    'công tác tuyên truyền',
    [ocr('công tác truyền truyền', 'công tác tuyên truyền')],
    ['breaks-otherwise'],
  ],
  [
    'a layout of the same words',
    'Quý II/2023\t\t\n\n1\ta',
    'Quý II/2023\n1\ta',
    [layout('Quý II/2023')],
    [],
  ],
  ['a layout that keeps its breaks', 'Việc\tAi', 'Việc\tAi', [layout('Việc\tAi', 'Việc Ai')], []],
  [
    'a layout that would join unseen',
    'Việc\tAi',
    'Việc Ai',
    [layout('Việc\tAi', 'Việc Ai')],
    ['undeclared-join'],
  ],
  [
    'a layout that changes a word',
    'a b',
    'a c',
    [layout('b', 'c')],
    ['words-changed', 'undeclared'],
  ],
];

for (const [why, received, published, declared, expected] of rows) {
  test(`comparing: ${why}`, () => {
    const compared = compareTranscription(received, published, declared);
    assert.deepEqual(compared.matches ? [] : compared.faults.map(({ fault }) => fault), [
      ...expected,
    ]);
    assert.equal(compared.matches, expected.length === 0);
  });
}

test('an undeclared difference is shown with the words around it', () => {
  const compared = compareTranscription('một hai ba bốn', 'một hai bà bốn', []);
  assert.deepEqual(compared, {
    matches: false,
    faults: [{ fault: 'undeclared', received: 'một hai ba bốn', published: 'một hai bà bốn' }],
  });
});

test('whatever the words, a text is its own transcription and a changed one is not', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}“”"–,.;:%/]{1,8}$/u);
  const blocks = fc.array(fc.array(word, { minLength: 1, maxLength: 9 }), { minLength: 1 });
  fc.assert(
    fc.property(blocks, fc.nat(), (drawn, at) => {
      const paragraphs = drawn.map((words) => words.join(' '));
      const received = paragraphs.join('\n\n');
      const published = paragraphs.join('\n');
      assert.equal(compareTranscription(received, published, []).matches, true);
      const index = at % published.length;
      const mutant = `${published.slice(0, index)}¤${published.slice(index + 1)}`;
      assert.equal(compareTranscription(received, mutant, []).matches, false);
    }),
    { numRuns: 1000 },
  );
});
