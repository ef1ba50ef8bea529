import assert from 'node:assert/strict';
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lookAtContent } from '../../../src/archive/content-files.ts';
import { digestOtherContent } from '../../../src/publishing/updating/site-context.ts';
import { makeFolder, writeFiles } from './site-folder.ts';

const CONTENT = {
  'plans/cao-bang/2023/a/ke-hoach.mdx': '---',
  'plans/cao-bang/2023/a/ban-goc.pdf': 'PDF',
  'directives/ct-34-tw-2014.yaml': 'title: Chỉ thị\n',
  'addresses/published/nam.txt': '/nam/2023/\n',
};
const DAY = new Date('2026-01-01T00:00:00Z');

const CHANGES: readonly (readonly [
  what: string,
  change: (content: string) => void,
  isOther: boolean,
])[] = [
  ['nothing changed', () => undefined, false],
  [
    'an entry changed: its plan has a key',
    (content) => writeFileSync(join(content, 'plans/cao-bang/2023/a/ke-hoach.mdx'), '--- '),
    false,
  ],
  [
    'a note in a register, which no page shows',
    (content) =>
      writeFileSync(join(content, 'directives/ct-34-tw-2014.yaml'), 'title: Chỉ thị\n# ghi chú\n'),
    true,
  ],
  [
    'an address that was published',
    (content) => writeFileSync(join(content, 'addresses/published/nam.txt'), '/nam/2024/\n'),
    true,
  ],
  [
    'another file beside an entry',
    (content) => writeFileSync(join(content, 'plans/cao-bang/2023/a/phu-luc.pdf'), 'PDF'),
    true,
  ],
  [
    'a longer file beside an entry',
    (content) => {
      const file = join(content, 'plans/cao-bang/2023/a/ban-goc.pdf');
      writeFileSync(file, 'PDF2');
      utimesSync(file, DAY, DAY);
    },
    true,
  ],
  ['a file is gone', (content) => rmSync(join(content, 'plans/cao-bang/2023/a/ban-goc.pdf')), true],
];
for (const [what, change, isOther] of CHANGES) {
  test(`what is packed and makes no plan: ${what}`, (t) => {
    const content = makeFolder(t);
    writeFiles(content, CONTENT);
    utimesSync(join(content, 'plans/cao-bang/2023/a/ban-goc.pdf'), DAY, DAY);
    const cache = makeFolder(t);
    const digest = (): string => digestOtherContent(lookAtContent(content, cache).files);
    const before = digest();
    change(content);
    assert.equal(digest() !== before, isOther);
  });
}
