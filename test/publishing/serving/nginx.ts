import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readNginxModules } from '../../../src/publishing/serving/nginx-modules.ts';
import type { NginxModules } from '../../../src/publishing/serving/nginx-modules.ts';

const BROTLI_PACKAGE = 'libnginx-mod-http-brotli-static';
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** A real nginx on a free port of this machine. */
export interface RunningNginx {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Installs Debian's nginx where it is missing and may be installed. Gives the reason when there is none. */
export function findReasonWithoutNginx(): string | null {
  if (hasNginx()) return null;
  if (process.getuid?.() !== 0) {
    return 'nginx is not installed and only root may install it: sudo apt-get install nginx';
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: readonly string[]): unknown =>
    spawnSync('apt-get', args, { env, stdio: 'ignore' });
  apt('update', '--quiet');
  apt('install', '--yes', '--quiet', '--no-install-recommends', 'nginx', BROTLI_PACKAGE);
  return hasNginx() ? null : 'nginx is not installed and apt could not install it';
}

/** What the nginx that these tests start can do. */
export function findModules(): NginxModules {
  const version = spawnSync('nginx', ['-V'], { encoding: 'utf8' }).stderr;
  return readNginxModules(
    version,
    existsSync(BROTLI_MODULE) ? ['50-mod-http-brotli-static.conf'] : [],
  );
}

/** Starts nginx with one server and waits until it answers. Throws with what nginx said when it does not. */
export async function startNginx(printConfig: (listen: string) => string): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await findFreePort();
  const siteFile = join(folder, 'site.conf');
  const mainFile = join(folder, 'nginx.conf');
  writeFileSync(siteFile, printConfig(`127.0.0.1:${port}`));
  writeFileSync(mainFile, printMainConfig(folder, siteFile));
  const child = spawn('nginx', ['-c', mainFile, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const exited = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) break;
    if (await answers(port)) return { port, stop };
    await wait(50);
  }
  await stop();
  throw new Error(`nginx did not start: ${said}`);
}

function printMainConfig(folder: string, siteFile: string): string {
  const asRoot = process.getuid?.() === 0 ? 'user root;\n' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path "${folder}/${name}";\n`)
    .join('');
  const brotli = existsSync(BROTLI_MODULE) ? `load_module ${BROTLI_MODULE};\n` : '';
  return `${asRoot}${brotli}daemon off;
worker_processes 2;
pid "${folder}/nginx.pid";
error_log stderr error;
events { worker_connections 256; }
http {
  access_log off;
${temporary}  include "${siteFile}";
}
`;
}

function hasNginx(): boolean {
  return spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0;
}

/** A port of this machine that nothing listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    request({ host: '127.0.0.1', port, method: 'HEAD' }, (response) => {
      response.resume();
      resolve(true);
    })
      .on('error', () => resolve(false))
      .end();
  });
}
