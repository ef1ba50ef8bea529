import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinSharedFaults, onOnePage } from '../../src/publishing/shared-faults.ts';

const fault = (file: string, url: string) =>
  ({
    code: 'site-link-broken',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    values: { url },
  }) as const;

test('a fault of many pages is given once, at the first page, with their number', () => {
  const found = joinSharedFaults([
    onOnePage(fault('nam/index.html', '/x/')),
    { problem: fault('b/index.html', '/x/'), pages: 3 },
    onOnePage(fault('c/index.html', '/y/')),
  ]);
  assert.deepEqual(
    found.map(({ file, values }) => [file, values]),
    [
      ['b/index.html', { url: '/x/', pages: '4' }],
      ['c/index.html', { url: '/y/', pages: '1' }],
    ],
  );
});
