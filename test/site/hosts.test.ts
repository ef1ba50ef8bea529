import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright';
import { printNginxConfig } from '../../src/publishing/serving/print-nginx-config.ts';
import {
  findFreePort,
  findModules,
  findReasonWithoutNginx,
  startNginx,
} from '../publishing/serving/nginx.ts';
import { copyContent } from '../cli/copied-content.ts';
import { runCommand } from '../cli/run-command.ts';
import { launchChromium } from '../setup/chromium.ts';
import { SITE_DIR, listTemplatePages } from './built-site.ts';

/** A host that serves a site. */
interface Host {
  /** Of the first page. */
  readonly address: string;
  /** Addresses below it, one for each template. */
  readonly pages: readonly string[];
  readonly stop: () => Promise<void>;
}

async function startPython(folder = SITE_DIR): Promise<Host> {
  const port = await findFreePort();
  const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1'];
  const child: ChildProcess = spawn('python3', args, { cwd: folder, stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/`;
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok === true) break;
    await wait(50);
  }
  const stop = async (): Promise<void> => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  return { address, pages: listTemplateAddresses(), stop };
}

/** A site in a folder of a host, with an address that was removed. */
async function startPythonWithFolder(): Promise<Host> {
  const content = copyContent();
  try {
    const addresses = join(content.contentDir, 'addresses');
    mkdirSync(join(addresses, 'published'), { recursive: true });
    writeFileSync(join(addresses, 'published', 'cu.txt'), '/mat/\n');
    const why = 'reason: Thử một lần, on: 2025-11-20';
    writeFileSync(join(addresses, 'moved.yaml'), '');
    writeFileSync(join(addresses, 'removed.yaml'), `- { address: /mat/, was: Trang, ${why} }\n`);
    const siteDir = join(content.root, 'www', 'kho');
    const { code, stdout, stderr } = await runCommand('build', {
      env: { CONTENT_DIR: content.contentDir, OUT_DIR: siteDir, BASE_PATH: '/kho/' },
    });
    assert.equal(code, 0, stdout + stderr);
    const host = await startPython(join(content.root, 'www'));
    const stop = async (): Promise<void> => {
      await host.stop();
      content.remove();
    };
    const pages = [...listTemplateAddresses(siteDir), 'mat/'];
    return { address: `${host.address}kho/`, pages, stop };
  } catch (error) {
    content.remove();
    throw error;
  }
}

function listTemplateAddresses(siteDir = SITE_DIR): readonly string[] {
  return listTemplatePages(siteDir).map(({ address }) => address);
}

async function startDebianNginx(): Promise<Host> {
  const { port, stop } = await startNginx((listen) =>
    printNginxConfig({
      siteDir: SITE_DIR,
      base: '/',
      listen,
      serverName: '_',
      modules: findModules(),
      changes: { moves: [], removals: [] },
    }),
  );
  return { address: `http://127.0.0.1:${port}/`, pages: listTemplateAddresses(), stop };
}

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

const hasPython = spawnSync('python3', ['--version'], { stdio: 'ignore' }).status === 0;
const HOSTS: readonly (readonly [
  name: string,
  start: () => Promise<Host>,
  skip: string | false,
])[] = [
  ['python3 -m http.server', startPython, hasPython ? false : 'python3 is not installed'],
  [
    'a folder of python3 -m http.server, with the page of what was removed',
    startPythonWithFolder,
    hasPython ? false : 'python3 is not installed',
  ],
  [
    "Debian's nginx with the headers of the site",
    startDebianNginx,
    findReasonWithoutNginx() ?? false,
  ],
];
for (const [name, start, skip] of HOSTS) {
  test(
    `${name}: every template opens without a fault and asks nobody else`,
    { skip },
    async (t) => {
      const host = await start();
      t.after(host.stop);
      const context = await browser.newContext();
      t.after(() => context.close());
      const faults: string[] = [];
      assert.ok(host.pages.length > 20);
      for (const address of host.pages) {
        const page = await context.newPage();
        const complain = (what: string): void => void faults.push(`/${address}: ${what}`);
        page.on('request', (request) => {
          if (!request.url().startsWith(host.address)) complain(`asks ${request.url()}`);
        });
        page.on('response', (response) => {
          const isMissingPage = response.url().endsWith('/404.html');
          if (response.status() >= 400 && !isMissingPage) {
            complain(`${response.status()} ${response.url()}`);
          }
        });
        page.on('console', (message) => {
          const isMissingPage = message.location().url.endsWith('/404.html');
          if (/error|warning/u.test(message.type()) && !isMissingPage) complain(message.text());
        });
        page.on('pageerror', (error) => complain(error.message));
        await page.goto(`${host.address}${address}`, { waitUntil: 'load' });
        if ((await page.locator('h1').count()) !== 1) complain('has no main heading');
        await page.close();
      }
      assert.deepEqual(faults, []);
      assert.deepEqual(await context.cookies(), []);
    },
  );
}
