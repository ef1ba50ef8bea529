import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PROJECT_DIR, listProjectFiles } from './source-files.ts';

// A file as received is evidence and keeps whatever form it came in.
const EDITED = /\.(?:mdx|ya?ml|json)$/u;
const files = listProjectFiles('content').filter((file) => EDITED.test(file));

/** What is wrong with the bytes of an edited file; null when nothing is. */
function findEncodingFault(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return 'not UTF-8';
  }
  if (text.startsWith('\uFEFF')) return 'byte order mark';
  if (text.includes('\r')) return 'carriage return';
  if (text !== text.normalize('NFC')) return 'not NFC';
  return text.endsWith('\n') ? null : 'no line feed at the end';
}

test('content is UTF-8 in NFC with line feeds (TCVN 6909:2001)', () => {
  assert.ok(files.length > 0);
  const faults = files
    .map((file) => [file, findEncodingFault(readFileSync(`${PROJECT_DIR}${file}`))] as const)
    .filter(([, fault]) => fault !== null);
  assert.deepEqual(faults, []);
});

test('names of content files are plain ASCII', () => {
  assert.deepEqual(
    listProjectFiles('content').filter((file) => !/^[\w./-]+$/u.test(file)),
    [],
  );
});

const FAULTS: readonly (readonly [fault: string | null, bytes: Uint8Array])[] = [
  [null, Buffer.from('Chỉ thị\n')],
  ['not UTF-8', Buffer.from([0x43, 0xe9, 0x0a])],
  ['byte order mark', Buffer.from('\uFEFFa\n')],
  ['carriage return', Buffer.from('a\r\n')],
  ['not NFC', Buffer.from('Chỉ thị\n'.normalize('NFD'))],
  ['no line feed at the end', Buffer.from('a')],
];
for (const [fault, bytes] of FAULTS) {
  test(`encoding: ${fault ?? 'as it should be'}`, () => {
    assert.equal(findEncodingFault(bytes), fault);
  });
}
