import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddressChanges } from '../../src/archive/read-address-changes.ts';
import { readAddressRegister } from '../../src/archive/read-address-register.ts';
import { joinPromises, registerFileOf } from '../../src/domain/addresses/address-register.ts';
import { listPromises } from '../../src/publishing/addresses/list-promises.ts';
import { findNewPromises } from '../../src/publishing/addresses/write-register.ts';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { SITE_DIR, readPage } from './built-site.ts';

const register = readAddressRegister('content');
const { changes } = readAddressChanges('content');
const changed = new Set([
  ...changes.moves.map(({ from }) => from),
  ...changes.removals.map(({ address }) => address),
]);

test('the register holds every address and passage of the site; a line taken out is missed', () => {
  const promises = listPromises(listSiteFiles(SITE_DIR), readPage, (address) =>
    changed.has(address),
  );
  assert.ok(promises.length > 100);
  const missing = findNewPromises(register, promises).map(({ address, fragments }) =>
    `${address} ${fragments.join(' ')}`.trim(),
  );
  assert.deepEqual(missing, [], 'after a change that adds pages: npm run addresses -- --update');

  const [first, ...others] = register;
  assert.ok(first !== undefined);
  assert.equal(findNewPromises(others, promises).length, 1);
});

test('every address stands once, in the file that it belongs to, in order', () => {
  const misplaced = register.filter(
    ({ address, file }) => file !== `content/addresses/published/${registerFileOf(address)}`,
  );
  assert.deepEqual(misplaced, []);
  for (const lines of Map.groupBy(register, ({ file }) => file).values()) {
    assert.deepEqual(
      lines.map(({ address, fragments }) => ({ address, fragments })),
      joinPromises(lines),
    );
  }
});
