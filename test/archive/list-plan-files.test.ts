import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { listPlanFiles } from '../../src/archive/list-plan-files.ts';

/** The ids that are taken, and the problems, of a folder with these entries. */
function list(...entries: readonly string[]): { ids: readonly string[]; codes: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'plans-'));
  try {
    for (const entry of entries) {
      const path = join(folder, 'plans', entry);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, '');
    }
    const { files, problems } = listPlanFiles(folder);
    return { ids: files.map(({ id }) => id), codes: problems.map(({ code }) => code) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PLAN = 'cao-bang/2023/ban-dan-toc/ke-hoach-dan-van';

test('only entries at their place are plans; what lies beside them is none', () => {
  const { ids, codes } = list(`${PLAN}.mdx`, `${PLAN}.txt`, `${PLAN}-goc.docx`);
  assert.deepEqual({ ids, codes }, { ids: [PLAN], codes: [] });
});

const REFUSED: readonly (readonly [why: string, entry: string, code: string])[] = [
  ['the same in other letters', 'cao-bang/2023/ban-dan-toc/Ke-Hoach-Dan-Van.mdx', 'id-invalid'],
  ['the same with accents', 'cao-bang/2023/ban-dan-toc/kế-hoạch-dân-vận.mdx', 'id-invalid'],
  [
    'the same with accents in two parts',
    `cao-bang/2023/ban-dan-toc/${'kế-hoạch-dân-vận'.normalize('NFD')}.mdx`,
    'id-invalid',
  ],
  ['the same with đ', 'cao-bang/2023/ban-dan-toc/ke-hoach-đan-van.mdx', 'id-invalid'],
  ['two hyphens together', 'cao-bang/2023/ban-dan-toc/ke--hoach.mdx', 'id-invalid'],
  ['a name too short', 'cao-bang/2023/ban-dan-toc/ke.mdx', 'id-invalid'],
  ['a name too long', `cao-bang/2023/ban-dan-toc/${'a'.repeat(81)}.mdx`, 'id-invalid'],
  ['no agency', 'cao-bang/2023/ke-hoach.mdx', 'path-mismatch'],
  ['a folder too many', 'cao-bang/2023/ban-dan-toc/a-b/ke-hoach.mdx', 'path-mismatch'],
  ['a year that is none', 'cao-bang/23/ban-dan-toc/ke-hoach.mdx', 'path-mismatch'],
];
for (const [why, entry, code] of REFUSED) {
  test(`an entry that may not stand beside another: ${why}`, () => {
    assert.deepEqual(list(`${PLAN}.mdx`, entry), { ids: [PLAN], codes: [code] });
  });
}
