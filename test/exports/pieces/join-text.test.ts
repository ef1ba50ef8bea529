import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { citationGraphOf } from '../../../src/archive/citation-graph.ts';
import {
  columnsOf,
  nameTableFile,
  TABLE_FORMS,
  type DataTable,
} from '../../../src/exports/data-tables.ts';
import { GRAPH_FORMS } from '../../../src/exports/graph/print-graph.ts';
import {
  arrangeGraph,
  findFragmentsIn,
  outlineLinks,
  writeLinkPieces,
  writeNodePieces,
} from '../../../src/exports/pieces/graph-pieces.ts';
import { digestParts, joinText, type TextParts } from '../../../src/exports/pieces/join-text.ts';
import { arrangeTable, writeTablePieces } from '../../../src/exports/pieces/table-pieces.ts';
import {
  readTextPieces,
  writeTextPieces,
  type TextPiece,
} from '../../../src/exports/pieces/text-piece.ts';
import { listPlanTables, PLAN_TABLES } from '../../../src/exports/plan-tables.ts';
import { printTable } from '../../../src/exports/table-form.ts';
import { printWholeGraph } from '../graph/print-whole-graph.ts';
import { printSitePath, readRealArchive } from '../real-data.ts';

const archive = readRealArchive();
const folder = mkdtempSync(join(tmpdir(), 'joined-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const nameFile = (): string => join(folder, String(files++));

/** Joins parts; gives the bytes, of which all that was said of them holds. */
function joinParts(parts: TextParts): Buffer {
  const path = nameFile();
  const { size, sha256 } = joinText(path, parts);
  const bytes = readFileSync(path);
  assert.equal(size, bytes.length);
  assert.equal(sha256, createHash('sha256').update(bytes).digest('hex'));
  return bytes;
}

function writePieces(tables: readonly DataTable[]): ReadonlyMap<string, TextPiece> {
  const file = nameFile();
  writeTablePieces(file, tables);
  return readTextPieces(file);
}

const context = { printAddress: printSitePath, places: archive.places };
const whole = listPlanTables(archive.plans, context);
const NO_PLANS = listPlanTables([], context);
const divisions: readonly (readonly [how: string, parts: readonly (readonly DataTable[])[]])[] = [
  ['all plans together', [whole]],
  ['each plan by itself', archive.plans.map((plan) => listPlanTables([plan], context))],
  [
    'pieces without a row before, between and behind the others',
    [NO_PLANS, ...archive.plans.flatMap((plan) => [listPlanTables([plan], context), NO_PLANS])],
  ],
];

for (const [how, parts] of divisions) {
  test(`tables are joined to the bytes of a table printed at once: ${how}`, () => {
    const pieces = parts.map(writePieces);
    for (const [place, { definition }] of PLAN_TABLES.entries()) {
      const rows = whole[place]?.rows ?? [];
      assert.ok(rows.length > 0);
      for (const form of TABLE_FORMS) {
        const name = nameTableFile(definition, form);
        const own = pieces.flatMap((all) => all.get(name) ?? []);
        assert.equal(own.length, parts.length);
        const printed = [...printTable(form, columnsOf(definition), rows)].join('');
        assert.equal(joinParts(arrangeTable(definition, form, own)).toString(), printed, name);
        assert.equal(
          own.reduce((sum, piece) => sum + piece.rows, 0),
          rows.length,
          name,
        );
      }
    }
  });
}

test('a table without rows is printed as such, out of no piece and out of empty ones', () => {
  const [{ definition }] = PLAN_TABLES as [(typeof PLAN_TABLES)[number]];
  const empty = writePieces(NO_PLANS);
  for (const form of TABLE_FORMS) {
    const printed = [...printTable(form, columnsOf(definition), [])].join('');
    const piece = empty.get(nameTableFile(definition, form));
    assert.ok(piece !== undefined);
    for (const pieces of [[], [piece], [piece, piece]]) {
      assert.equal(joinParts(arrangeTable(definition, form, pieces)).toString(), printed);
    }
  }
});

test('the graph is joined to the bytes of one printed at once, wherever it is cut', () => {
  const graph = citationGraphOf(archive);
  const write = (writeInto: (file: string) => void): ReadonlyMap<string, TextPiece> => {
    const file = nameFile();
    writeInto(file);
    return readTextPieces(file);
  };
  const { plans } = archive;
  for (const groups of [
    [plans],
    plans.map((plan) => [plan]),
    [[], plans.slice(0, 2), [], plans.slice(2)],
  ]) {
    const nodePieces = write((file) => writeNodePieces(file, graph.nodes, printSitePath));
    const linkPieces = outlineLinks(graph, groups).map((outlined, place) =>
      write((file) =>
        writeLinkPieces(file, outlined, findFragmentsIn(groups[place] ?? []), printSitePath),
      ),
    );
    for (const form of GRAPH_FORMS) {
      const own = (pieces: ReadonlyMap<string, TextPiece>): TextPiece => {
        const piece = pieces.get(form.ending);
        assert.ok(piece !== undefined);
        return piece;
      };
      const joined = joinParts(arrangeGraph(form, [own(nodePieces)], linkPieces.map(own)));
      assert.equal(joined.toString(), printWholeGraph(form, graph), form.ending);
    }
  }
});

test('a large piece is copied whole, and letters of several bytes stay whole', () => {
  const file = nameFile();
  const [long, short] = ['đường '.repeat(500_000), 'ư'];
  writeTextPieces(file, [
    { name: 'short', rows: 1, text: [short] },
    { name: 'long', rows: 1, text: [long] },
  ]);
  const pieces = readTextPieces(file);
  const parts = ['<', pieces.get('long'), pieces.get('short'), '>'].filter(
    (part) => part !== undefined,
  );
  assert.equal(joinParts(parts).toString(), `<${long}${short}>`);
});

test('what was cut short is not joined, and no file is written over', () => {
  const file = nameFile();
  writeTextPieces(file, [{ name: 'a', rows: 1, text: ['một hai ba'] }]);
  const piece = readTextPieces(file).get('a');
  assert.ok(piece !== undefined);
  truncateSync(file, piece.start + 3);
  assert.throws(() => joinText(nameFile(), [piece]), /cut short/u);
  const there = nameFile();
  writeFileSync(there, '');
  assert.throws(() => joinText(there, ['a']), { code: 'EEXIST' });
});

test('the digest of parts tells words from each other, and pieces by what they hold', () => {
  const piece = (name: string, text: string): TextPiece => {
    const file = nameFile();
    writeTextPieces(file, [{ name, rows: 1, text: [text] }]);
    return readTextPieces(file).get(name) as TextPiece;
  };
  const same = [piece('a', 'một'), piece('b', 'một')].map((one) => digestParts(['<', one, '>']));
  assert.equal(same[0], same[1]);
  const others = [
    digestParts(['<', piece('a', 'hai'), '>']),
    digestParts(['<', piece('a', 'một')]),
    digestParts(['<>', piece('a', 'một')]),
  ];
  assert.equal(new Set([same[0], ...others]).size, 4);
});
