import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { copyContent, type CopiedContent } from '../cli/copied-content.ts';
import { runCommand } from '../cli/run-command.ts';
import { PROJECT_DIR } from '../project/source-files.ts';
import { digestFolder } from './faults/folder-digest.ts';

/*
 * A build that finds most of its work done by an earlier one must write the same bytes as one that
 * finds nothing.
 */
const used = join('.cache', `test-used-${process.pid}`);
const fresh = join('.cache', `test-fresh-${process.pid}`);

async function build(content: CopiedContent, cache: string): Promise<string> {
  const outDir = join(content.root, basename(cache));
  const { code, stdout, stderr } = await runCommand('build', {
    args: cache === fresh ? ['--clean'] : [],
    env: { CONTENT_DIR: content.contentDir, OUT_DIR: outDir, CACHE_DIR: cache },
  });
  assert.equal(code, 0, stdout + stderr);
  return digestFolder(outDir);
}

/** Everything that is kept of plans is forgotten; what Astro has compiled is kept. */
function forgetPlans(): void {
  for (const file of ['plans.sqlite', 'search.sqlite']) {
    rmSync(join(PROJECT_DIR, fresh, file), { force: true });
  }
}

const CHANGES: readonly (readonly [what: string, change: (content: CopiedContent) => void])[] = [
  [
    'one plan edited',
    (content) =>
      content.edit(content.plan, (text) => text.replace(/^kind: .*$/mu, 'kind: phat-dong')),
  ],
  [
    "one directive's title changed",
    (content) =>
      content.edit(join('directives', 'ct-34-tw-2014.yaml'), (text) =>
        text.replace(/^title: .*$/mu, 'title: về việc đổi mới công tác thi đua'),
      ),
  ],
  [
    'one plan added',
    (content) => {
      // The same text under another name: a plan of its own for the archive.
      const folder = join(content.contentDir, dirname(content.plan));
      const copy = join(content.contentDir, content.plan.replace(/\.mdx$/u, '-ban-sao.mdx'));
      cpSync(join(content.contentDir, content.plan), copy);
      assert.ok(readdirSync(folder).length > 1);
    },
  ],
  [
    'one plan removed',
    (content) => {
      const copy = join(content.contentDir, content.plan.replace(/\.mdx$/u, '-ban-sao.mdx'));
      renameSync(copy, join(content.root, 'taken-out.mdx'));
    },
  ],
];

test('what was built before shows nowhere', async (t) => {
  const content = copyContent();
  for (const cache of [used, fresh]) mkdirSync(join(PROJECT_DIR, cache), { recursive: true });
  t.after(() => {
    content.remove();
    for (const cache of [used, fresh]) {
      rmSync(join(PROJECT_DIR, cache), { recursive: true, force: true });
    }
  });
  const sites = [await build(content, used)];
  for (const [what, change] of CHANGES) {
    await t.test(what, async () => {
      change(content);
      const again = await build(content, used);
      forgetPlans();
      assert.equal(again, await build(content, fresh));
      assert.notEqual(again, sites.at(-1));
      sites.push(again);
    });
  }
});

test('the parser changed', async (t) => {
  const content = copyContent();
  const project = join(content.root, 'project');
  t.after(content.remove);
  for (const part of ['src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(PROJECT_DIR, part), join(project, part), { recursive: true });
  }
  const { digestRenderingCode } = await import('../../src/archive/digest-code.ts');
  const before = digestRenderingCode(project);
  appendFileSync(join(project, 'src', 'markdown', 'html.ts'), '\n');
  assert.notEqual(digestRenderingCode(project), before);
});
