import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { withMemory, withoutNetwork } from '../../../src/importing/confined/confine-command.ts';
import { recogniseScan, SCAN_LIMITS } from '../../../src/importing/scan/recognise-scan.ts';

const PATH = process.env['PATH'] ?? '';
let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'tools-'));
});
afterEach(() => {
  process.env['PATH'] = PATH;
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Puts programs of the test's own before those of the machine. */
function install(tools: Readonly<Record<string, string>>): void {
  const bin = mkdtempSync(join(folder, 'bin-'));
  for (const [name, script] of Object.entries(tools)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  process.env['PATH'] = [bin, PATH].join(delimiter);
}

const LANGUAGES = 'if [ "$1" = --list-langs ]; then echo vie; exit 0; fi';
const WORDS = String.raw`printf 'level\n1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n4\t1\t1\t1\t1\t0\t300\t300\t900\t50\t-1\t\n5\t1\t1\t1\t1\t1\t300\t300\t900\t40\t96\tThi\n'`;
/** Draws as many pages as the file has; behind them none. */
const draws = (pages: number): string =>
  `[ "$1" = -v ] && exit 0
while [ $# -gt 2 ]; do [ "$1" = -f ] && page=$2; shift; done
[ "$page" -le ${pages} ] && printf 'P5\\n1 1\\n255\\n\\377' > "$2-$page.pgm"
exit 0`;

const PDF = 'scan.pdf';

test('every page of a PDF is recognised by itself', () => {
  install({ tesseract: `${LANGUAGES}\n${WORDS}`, pdftoppm: draws(3) });
  const scan = recogniseScan(PDF);
  assert.equal(scan.kind, 'pages');
  assert.deepEqual(
    scan.kind === 'pages' && scan.pages.map(({ pieces }) => pieces.map(({ text }) => text)),
    [['Thi '], ['Thi '], ['Thi ']],
  );
});

const FAILURES: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['Tesseract knows no Vietnamese', { tesseract: 'echo eng', pdftoppm: draws(1) }, 'tool-missing'],
  [
    'a page cannot be read: none may be lost',
    { tesseract: `${LANGUAGES}\nexit 1`, pdftoppm: draws(2) },
    'unreadable',
  ],
  ['the file has no page', { tesseract: LANGUAGES, pdftoppm: draws(0) }, 'unreadable'],
  ['there are more pages than may be', { tesseract: LANGUAGES, pdftoppm: draws(99) }, 'too-long'],
];
for (const [why, tools, kind] of FAILURES) {
  test(`a scan is not read: ${why}`, () => {
    install(tools);
    assert.equal(recogniseScan(PDF).kind, kind);
  });
}

test('the tools have no network and the memory of a page, where the system can', (t) => {
  const command = { program: 'true', args: [] };
  const isConfined = [withoutNetwork(command), withMemory(command, 500)].every(
    ({ program }) => program !== command.program,
  );
  if (!isConfined) return t.skip('this system confines no tools');
  const told = join(folder, 'told');
  const tell = `(ulimit -v; grep -c : /proc/net/dev) > ${told}`;
  install({ tesseract: `${LANGUAGES}\n${tell}`, pdftoppm: draws(1) });
  recogniseScan(PDF);
  const [kilobytes, interfaces] = readFileSync(told, 'utf8').split('\n').map(Number);
  assert.equal(kilobytes, (SCAN_LIMITS.megabytes * 1_000_000) / 1_024);
  assert.equal(interfaces, 1);
});
