import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PROJECT_DIR } from '../project/source-files.ts';
import { copyContent, type CopiedContent } from './copied-content.ts';

/* `npm run dev` while an editor works: a draft with problems is told, and nothing else breaks. */

/** How long the server may take to begin, and a change to show. Milliseconds. */
const PATIENCE = 90_000;

const CACHE = '.cache/dev-test';

let content: CopiedContent;
let server: ChildProcess;
let printed = '';
let port = 0;

before(async () => {
  content = copyContent();
  port = await findPort();
  server = spawn(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--port', String(port)],
    {
      cwd: PROJECT_DIR,
      env: { ...process.env, CONTENT_DIR: content.contentDir, CACHE_DIR: CACHE },
    },
  );
  server.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  server.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
});
after(() => {
  server.kill('SIGKILL');
  content.remove();
  rmSync(join(PROJECT_DIR, CACHE), { recursive: true, force: true });
});

async function findPort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

/** Asks for a page until it answers as expected; gives its HTML. */
async function wait(path: string, isExpected: (status: number) => boolean): Promise<string> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    try {
      const response = await fetch(`http://localhost:${port}${path}`);
      const html = await response.text();
      if (isExpected(response.status)) return html;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${path} did not answer as expected:\n${printed}`);
}

const pageOf = (plan: string): string =>
  `/${plan.replace('plans', 'ke-hoach').replace('.mdx', '/')}`;

test('a draft is shown, goes when it has problems, and nothing else breaks', async () => {
  const page = pageOf(content.plan);
  assert.match(await wait(page, (status) => status === 200), /Đối chiếu với bản gốc/u);
  content.edit(content.plan, (text) => `${text}\n{process.env.HOME}\n`);
  await wait(page, (status) => status === 404);
  assert.match(printed, /\.mdx:\d+:1 mdx-expression/u);
  await wait('/ke-hoach/', (status) => status === 200);
  content.edit(content.plan, (text) => text.replace('\n{process.env.HOME}\n', ''));
  await wait(page, (status) => status === 200);
});
