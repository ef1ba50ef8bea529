import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { HOSTILE_PLANS } from '../markdown/hostile-plans.ts';
import { PROJECT_DIR } from '../project/source-files.ts';
import { copyContent, type CopiedContent } from './copied-content.ts';
import { runCommand } from './run-command.ts';

/** What the guard refuses; the rest is refused before it or by the parser. */
const BY_GUARD = /mdx-(?:esm|expression|component-unknown|attribute|node-unknown)|link-scheme/u;
const CACHE = '.cache/canary';

let content: CopiedContent;
let listed: readonly string[] = [];
let outDir = '';

/** Puts every hostile body behind the frontmatter of a real plan, each in an entry of its own. */
before(() => {
  content = copyContent();
  outDir = join(content.root, 'out');
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), 'trang đang công bố');
  const plan = join(content.contentDir, content.plan);
  const head = readFileSync(plan, 'utf8').split('\n---\n')[0] ?? '';
  const before = `${head}\n---\n`;
  const lines = before.split('\n').length - 1;
  // A second frontmatter is one only at the head of a file, which an entry has already.
  const bodies = HOSTILE_PLANS.filter(([, body]) => !body.startsWith('+++'));
  listed = bodies.flatMap(([, body, problems], index) => {
    const name = `mau-${index}.mdx`;
    writeFileSync(join(dirname(plan), name), before + body);
    return problems.split(', ').map((problem) => {
      const [place = '', code = ''] = problem.split(' ');
      const [line, column] = place.split(':');
      return `${name}:${Number(line) + lines}:${column}  lỗi  ${code}`;
    });
  });
});
after(() => {
  content.remove();
  rmSync(join(PROJECT_DIR, CACHE), { recursive: true, force: true });
});

async function findUnlisted(env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { code, stdout } = await runCommand('build', {
    env: { CONTENT_DIR: content.contentDir, OUT_DIR: outDir, CACHE_DIR: CACHE, ...env },
  });
  assert.equal(code, 1, stdout);
  const printed = stdout.split('\n');
  return listed.filter((problem) => !printed.some((line) => line.endsWith(`/${problem}`)));
}

test('a real build refuses every hostile plan at its line and column, and changes nothing', async () => {
  const files = readdirSync(content.root, { recursive: true }).length;
  assert.deepEqual(await findUnlisted({}), []);
  assert.equal(readdirSync(content.root, { recursive: true }).length, files);
  assert.equal(readFileSync(join(outDir, 'index.html'), 'utf8'), 'trang đang công bố');
});

test('without the guard none of what it refuses would be noticed', async () => {
  const without = new URL('./without-guard.ts', import.meta.url).href;
  const unlisted = await findUnlisted({ NODE_OPTIONS: `--import=${without}` });
  assert.deepEqual(
    unlisted,
    listed.filter((problem) => BY_GUARD.test(problem)),
  );
});
