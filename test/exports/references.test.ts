import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeCsl } from '../../src/exports/references/describe-csl.ts';
import { printBibtex } from '../../src/exports/references/print-bibtex.ts';
import { printRis } from '../../src/exports/references/print-ris.ts';
import { describeReference, type Reference } from '../../src/exports/references/reference.ts';
import { printSitePath, readRealArchive } from './real-data.ts';

const reference: Reference = {
  key: 'a-2023-b-c',
  title: 'Kế hoạch “Dân vận khéo” & 100% cơ sở',
  agency: 'Ban Tuyên giáo, Dân vận',
  date: '2023-01-30',
  number: '34-KH/BDV_TU',
  address: 'https://kho.example/ke-hoach/a/2023/b/c/',
};

test('BibTeX keeps words and escapes what TeX would run', () => {
  const bibtex = printBibtex(reference);
  assert.ok(bibtex.startsWith('@techreport{a-2023-b-c,\n'));
  assert.ok(bibtex.includes('  title = {{Kế hoạch “Dân vận khéo” \\& 100\\% cơ sở}},\n'));
  assert.ok(bibtex.includes('  number = {34-KH/BDV\\_TU},\n'));
  assert.equal(bibtex.match(/\{/gu)?.length, bibtex.match(/\}/gu)?.length);
});

test('braces in a title cannot end its field', () => {
  assert.ok(printBibtex({ ...reference, title: 'a}, b = {c' }).includes('{{a\\}, b = \\{c}}'));
});

const dates: readonly (readonly [date: string, bibtex: RegExp, ris: string, csl: number[]])[] = [
  ['2023', /year = \{2023\},\n {2}number/u, 'PY  - 2023\r\nM1', [2023]],
  ['2023-01', /year = \{2023\},\n {2}month = \{01\}/u, 'DA  - 2023/01//\r\n', [2023, 1]],
  ['2023-01-30', /month = \{01\}/u, 'DA  - 2023/01/30/\r\n', [2023, 1, 30]],
];

for (const [date, bibtex, ris, csl] of dates) {
  test(`a reference is as precise as its date: ${date}`, () => {
    assert.match(printBibtex({ ...reference, date }), bibtex);
    assert.ok(printRis({ ...reference, date }).includes(ris), printRis({ ...reference, date }));
    assert.deepEqual(describeCsl({ ...reference, date })['issued'], { 'date-parts': [csl] });
  });
}

test('RIS begins with the type, ends with the end mark, and keeps an agency in one piece', () => {
  const lines = printRis(reference).split('\r\n');
  assert.equal(lines[0], 'TY  - GOVDOC');
  assert.deepEqual(lines.slice(-2), ['ER  - ', '']);
  assert.ok(lines.includes('AU  - Ban Tuyên giáo Dân vận'));
  for (const line of lines.slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- /u);
});

test('every held plan has a key of its own, and no number that it does not state', () => {
  const archive = readRealArchive();
  const all = archive.plans.map((plan) => describeReference(plan, archive, printSitePath));
  assert.equal(new Set(all.map(({ key }) => key)).size, archive.plans.length);
  assert.deepEqual(new Set(all.map(({ number }) => number)), new Set([null]));
});
