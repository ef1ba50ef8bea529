import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAddressRegister } from '../../../src/archive/read-address-register.ts';
import { listPromises } from '../../../src/publishing/addresses/list-promises.ts';
import {
  addToRegister,
  findNewPromises,
} from '../../../src/publishing/addresses/write-register.ts';

test('a register grows and never loses a line', (t) => {
  const content = mkdtempSync(join(tmpdir(), 'register-'));
  t.after(() => rmSync(content, { recursive: true, force: true }));
  assert.deepEqual(readAddressRegister(content), []);
  const plan = '/ke-hoach/cao-bang/2023/a/b/';
  addToRegister(content, [
    { address: plan, fragments: ['d-1'] },
    { address: '/', fragments: [] },
  ]);
  addToRegister(content, [
    { address: plan, fragments: ['d-2'] },
    { address: '/nam/2023/', fragments: [] },
  ]);
  const file = join(content, 'addresses', 'published', 'ke-hoach', 'cao-bang.txt');
  assert.equal(readFileSync(file, 'utf8'), `${plan} d-1 d-2\n`);

  // What git leaves when two branches added a passage each.
  writeFileSync(file, `${plan} d-1 d-2\n${plan} d-1 d-3\n`);
  const register = readAddressRegister(content);
  assert.deepEqual(
    register.map(({ address, line }) => `${address} ${line}`),
    ['/ 1', `${plan} 1`, `${plan} 2`, '/nam/2023/ 1'],
  );
  assert.match(register[1]?.file ?? '', /\/addresses\/published\/ke-hoach\/cao-bang\.txt$/u);
  assert.deepEqual(findNewPromises(register, [{ address: plan, fragments: ['d-3', 'd-4'] }]), [
    { address: plan, fragments: ['d-4'] },
  ]);
  assert.deepEqual(findNewPromises(register, [{ address: '/', fragments: [] }]), []);
  addToRegister(content, []);
  assert.equal(readFileSync(file, 'utf8'), `${plan} d-1 d-2 d-3\n`);
});

test('a built site promises its pages and documents, and the passages of plans', () => {
  const pages: Readonly<Record<string, string>> = {
    'index.html': '<h1 id="muc-i">Trang chủ</h1>',
    'ke-hoach/index.html': '<h2 id="muc-i">Kế hoạch</h2>',
    'ke-hoach/a/2023/b/c/index.html': '<p id="d-1"><a id="vien-dan-1">',
    'ke-hoach/old/index.html': '',
    'ban-goc/old.pdf/index.html': '',
    'du-lieu/plans.csv': '',
    'du-lieu/plans.csv.br': '',
    'ban-goc/a.gz': '',
    '404.html': '',
  };
  const changed = new Set(['/ke-hoach/old/', '/ban-goc/old.pdf']);
  const promises = listPromises(
    Object.keys(pages),
    (file) => pages[file] ?? '',
    (address) => changed.has(address),
  );
  assert.deepEqual(promises, [
    { address: '/', fragments: [] },
    { address: '/ke-hoach/', fragments: [] },
    { address: '/ke-hoach/a/2023/b/c/', fragments: ['d-1'] },
    { address: '/du-lieu/plans.csv', fragments: [] },
    { address: '/ban-goc/a.gz', fragments: [] },
  ]);
});
