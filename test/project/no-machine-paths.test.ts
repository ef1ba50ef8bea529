import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PROJECT_DIR, listProjectFiles } from './source-files.ts';

const MACHINE_PATHS = /(?<![\p{L}\p{N}./-])\/(?:work|tmp|home|Users|root)\/[\p{L}\p{N}._-]+/gu;
const TEXT = /\.(?:ts|mjs|js|json|astro|css|md|mdx|ya?ml|svg|html|txt|sh)$|^\.[\w/]+$/u;

/** The paths of one machine that a text names. */
function findMachinePaths(text: string): string[] {
  return text.match(MACHINE_PATHS) ?? [];
}

test('no file of the project names a path of the machine that it was made on', () => {
  const named = listProjectFiles()
    .filter((file) => TEXT.test(file) && !file.startsWith('test/project/'))
    .flatMap((file) =>
      findMachinePaths(readFileSync(`${PROJECT_DIR}${file}`, 'utf8')).map(
        (path) => `${file}: ${path}`,
      ),
    );
  assert.deepEqual(named, []);
});

test('machine paths are told from addresses', () => {
  assert.deepEqual(findMachinePaths('in /tmp/build-1 and "/home/lan/kho"'), [
    '/tmp/build-1',
    '/home/lan',
  ]);
  assert.deepEqual(findMachinePaths('https://example.vn/home/a ./tmp/x /ke-hoach/ src/work/a'), []);
});
