import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAddressChanges } from '../../src/archive/read-address-changes.ts';

/** Reads changes out of the text of the two files; null leaves one out. */
function readChanges(
  moved: string | null,
  removed: string | null,
): ReturnType<typeof readAddressChanges> {
  const content = mkdtempSync(join(tmpdir(), 'changes-'));
  try {
    mkdirSync(join(content, 'addresses'));
    if (moved !== null) writeFileSync(join(content, 'addresses', 'moved.yaml'), moved);
    if (removed !== null) writeFileSync(join(content, 'addresses', 'removed.yaml'), removed);
    return readAddressChanges(content);
  } finally {
    rmSync(content, { recursive: true });
  }
}

const MOVED = `- from: /van-ban/a/
  to: /van-ban/b/
  reason: Xác định lại năm ban hành
  on: 2025-11-20
- { from: /ban-goc/a/1.pdf, to: /ban-goc/SHA256SUMS, reason: Thử, on: 2025-11 }
`;

test('moves and removals are read, each with its place', () => {
  const removed = '- { address: /nam/1999/, was: Năm 1999, reason: Thử, on: 2025-11-20 }\n';
  const { changes, problems, locate } = readChanges(MOVED, removed);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    changes.moves.map(({ from, to }) => `${from} > ${to}`),
    ['/van-ban/a/ > /van-ban/b/', '/ban-goc/a/1.pdf > /ban-goc/SHA256SUMS'],
  );
  assert.equal(changes.removals[0]?.was, 'Năm 1999');
  const { file, line } = locate({ list: 'moves', index: 1, fault: 'chained', address: '' });
  assert.match(`${file}:${line}`, /\/addresses\/moved\.yaml:5$/u);
});

test('without the files, or with comments alone, nothing is declared', () => {
  for (const text of [null, '# chưa có\n']) {
    const { changes, problems, locate } = readChanges(text, text);
    assert.deepEqual({ changes, problems }, { changes: { moves: [], removals: [] }, problems: [] });
    assert.equal(locate({ list: 'removals', index: 0, fault: 'chained', address: '' }).line, 1);
  }
});

const REFUSED: readonly (readonly [why: string, text: string, codes: readonly string[]])[] = [
  ['no YAML', '- {', ['yaml-syntax']],
  [
    'an address of another host',
    MOVED.replace('/van-ban/b/', 'https://a.example/'),
    ['schema-bad-value'],
  ],
  ['a path upwards', MOVED.replace('/van-ban/b/', '/../b/'), ['schema-bad-value']],
  ['a fragment', MOVED.replace('/van-ban/b/', '/van-ban/b/#d-1'), ['schema-bad-value']],
  [
    'what a server could take for its own',
    MOVED.replace('/van-ban/b/', '/b;}'),
    ['schema-bad-value'],
  ],
  [
    'no reason',
    MOVED.replace('  reason: Xác định lại năm ban hành\n', ''),
    ['schema-missing-field'],
  ],
  ['a day that does not exist', MOVED.replace('2025-11-20', '2025-11-31'), ['date-impossible']],
];
for (const [why, text, codes] of REFUSED) {
  test(`moves that are refused: ${why}`, () => {
    const { changes, problems } = readChanges(text, null);
    assert.deepEqual(
      problems.map(({ code }) => code),
      codes,
    );
    assert.deepEqual(changes.moves, []);
  });
}
