import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRegisterLine } from '../../../src/domain/addresses/address-register.ts';
import {
  findLostAddresses,
  listPromisedFragments,
} from '../../../src/publishing/addresses/find-lost-addresses.ts';

const WHY = { reason: 'thử', on: '2025' };
const MOVES = [
  { from: '/old/', to: '/plan/', ...WHY },
  { from: '/ban-goc/old.pdf', to: '/ban-goc/new.pdf', ...WHY },
];
const REMOVALS = [
  { address: '/gone/', was: 'Trang', ...WHY },
  { address: '/ban-goc/gone.pdf', was: 'Tệp', ...WHY },
];
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'plan/index.html': ['d-1', 'd-2'],
  'old/index.html': [],
  'gone/index.html': [],
  'ban-goc/old.pdf/index.html': [],
  'ban-goc/gone.pdf/index.html': [],
};

/** What is lost of a register of these lines, as "line code fragment". */
function findLost(
  lines: readonly string[],
  files: readonly string[] = [...Object.keys(PAGES), 'ban-goc/new.pdf'],
): readonly string[] {
  const register = lines.flatMap((line, index) => {
    const promise = parseRegisterLine(line);
    return promise === null ? [] : [{ ...promise, file: 'register.txt', line: index + 1 }];
  });
  const addresses = { register, changes: { moves: MOVES, removals: REMOVALS } };
  const wanted = new Set(
    listPromisedFragments(addresses).map(({ target, fragment }) => `${target}#${fragment}`),
  );
  return findLostAddresses(addresses, {
    files: new Set(files),
    isMissing: ({ target, fragment }) => {
      assert.ok(wanted.has(`${target}#${fragment}`), 'asked for a fragment that was not listed');
      return PAGES[target]?.includes(fragment) !== true;
    },
  }).map(({ line, code, values }) => `${line} ${code} ${values['fragment'] ?? ''}`.trim());
}

const ROWS: readonly (readonly [why: string, lines: readonly string[], lost: readonly string[]])[] =
  [
    ['a page with its passages', ['/plan/ d-1 d-2'], []],
    ['a file', ['/ban-goc/new.pdf'], []],
    ['an address that nothing answers', ['/plan/', '/nothing/'], ['2 address-lost']],
    ['a passage that is lost', ['/plan/ d-1 d-3'], ['1 address-fragment-lost d-3']],
    ['a page that moved, with its passages at the new address', ['/old/ d-1'], []],
    ['a passage that was lost on the way', ['/old/ d-9'], ['1 address-fragment-lost d-9']],
    ['a file that moved', ['/ban-goc/old.pdf'], []],
    ['a removal ends the promise of passages', ['/gone/ d-9', '/ban-goc/gone.pdf'], []],
  ];
for (const [why, lines, lost] of ROWS) {
  test(`register: ${why}`, () => assert.deepEqual(findLost(lines), lost));
}

test('a change that is declared and has no page is a loss too', () => {
  assert.deepEqual(findLost(['/old/ d-1', '/gone/', '/ban-goc/old.pdf'], ['plan/index.html']), [
    '1 address-lost',
    '2 address-lost',
    '3 address-lost',
  ]);
});

test('passages of a page that moved to a page which is not there are lost', () => {
  assert.deepEqual(findLost(['/old/ d-1'], ['old/index.html']), ['1 address-fragment-lost d-1']);
});
