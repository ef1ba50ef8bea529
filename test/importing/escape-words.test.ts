import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listReceivedWords } from '../../src/domain/transcription/received-words.ts';
import { printReceived } from '../../src/importing/print-received.ts';
import { normaliseBlocks } from '../../src/importing/normalise-blocks.ts';
import type { SourceBlock, SourceParagraph } from '../../src/importing/source-block.ts';
import { wordsOf } from '../../src/importing/source-block.ts';
import { printParagraph } from '../../src/importing/writing/print-paragraph.ts';
import { printTable } from '../../src/importing/writing/print-table.ts';
import { parsePlanBody } from '../../src/markdown/parse-plan-body.ts';

const RUNS = 1_000;

/** Letters, and every sign that Markdown, MDX or HTML gives a meaning to. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'thi đua',
      'Ủy ban',
      'năm 2031',
      '100%',
      '1.',
      '2)',
      '-',
      '+',
      '#',
      '##',
      '>',
      '|',
      '||',
      '^^',
    ],
    ...[
      '*',
      '**',
      '_',
      '__',
      '`',
      '```',
      '~~~',
      '---',
      '===',
      '<',
      '>',
      '<b>',
      '</p>',
      '<!--',
      '{',
      '}',
      '{a}',
    ],
    ...[
      '[',
      ']',
      '](',
      '![',
      '[^1]',
      '\\',
      '\\*',
      '&amp;',
      '&#35;',
      '&',
      'import',
      'export',
      'www.vi-du.example',
    ],
    ...['https://vi-du.example/a_b', 'a@vi-du.example', '“', '”', './.', '…', ':', '\n'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const run = fc.record({
  text: fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 5 })
    .map((pieces) => pieces.flat().join('')),
  strong: fc.boolean(),
  emphasis: fc.boolean(),
});
const paragraph: fc.Arbitrary<SourceParagraph> = fc.record({
  kind: fc.constant('paragraph' as const),
  runs: fc.array(run, { minLength: 1, maxLength: 4 }),
  isHeading: fc.constant(false),
});

/** The engine makes links of addresses, and the guard refuses one that holds a backslash. */
const UNSAFE_ADDRESS = /(?:\/\/|www\.|@|mailto:|xmpp:)\S*\\/iu;

function cleanParagraphs(paragraphs: readonly SourceParagraph[]): readonly SourceParagraph[] {
  return normaliseBlocks(paragraphs).blocks.filter(
    (block): block is SourceParagraph =>
      block.kind === 'paragraph' && !UNSAFE_ADDRESS.test(wordsOf(block)),
  );
}

function readWords(body: string): readonly string[] {
  const parsed = parsePlanBody(body, 'draft.mdx');
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.text.text.split(/\s+/u).filter((word) => word !== '');
}

function splitWords(words: string): readonly string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

test('the words of a paragraph are the words of the page, whatever signs are among them', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
      const clean = cleanParagraphs(paragraphs);
      const body = clean.map(printParagraph).join('\n\n');
      assert.deepEqual(
        readWords(body),
        clean.flatMap((each) => splitWords(wordsOf(each))),
        body,
      );
    }),
    { numRuns: RUNS },
  );
});

test('the words of a table are the words of the page', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(paragraph, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
      (rows) => {
        const cells = rows.map((row) =>
          row.map((each) => ({ paragraphs: cleanParagraphs([each]), columns: 1, rows: 1 })),
        );
        const body = printTable(cells);
        const words = cells
          .flat()
          .flatMap(({ paragraphs }) => paragraphs.flatMap((each) => splitWords(wordsOf(each))));
        assert.deepEqual(readWords(body), words, body);
      },
    ),
    { numRuns: RUNS },
  );
});

test('the text file that is kept beside an entry holds the same words', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
      const clean: readonly SourceBlock[] = cleanParagraphs(paragraphs);
      const printed = printReceived(clean);
      assert.deepEqual(
        listReceivedWords(printed).map(({ text }) => text),
        clean.flatMap((block) => (block.kind === 'paragraph' ? splitWords(wordsOf(block)) : [])),
        printed,
      );
    }),
    { numRuns: RUNS },
  );
});
