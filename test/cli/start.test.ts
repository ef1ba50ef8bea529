import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PROJECT_DIR } from '../project/source-files.ts';
import { runCommand } from './run-command.ts';

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

test('start builds the archive, serves it at the port asked for, and stops when told to', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'start-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const port = await findFreePort();
  const child = spawn(process.execPath, ['src/cli/start.ts'], {
    cwd: PROJECT_DIR,
    env: { ...process.env, OUT_DIR: join(root, 'site'), PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  const address = `http://localhost:${port}/`;
  let printed = '';
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
      if (printed.includes(address)) resolve();
    });
  });
  assert.ok(printed.includes(address), printed);

  const home = await fetch(address);
  assert.equal(home.status, 200);
  assert.match(await home.text(), /<html lang="vi">/u);
  const missing = await fetch(`${address}khong-co/`);
  assert.equal(missing.status, 404);
  assert.match(await missing.text(), /<html lang="vi">/u);

  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number | null];
  assert.equal(code, 0);
});

test('a port that is taken is refused before anything is built', async (t) => {
  const server = createServer().listen(0, '127.0.0.1');
  t.after(() => server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { code, stdout, stderr } = await runCommand('start', { env: { PORT: String(port) } });
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
  assert.match(stderr, /^PORT: /u);
});
