import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { publishRelease } from '../../src/publishing/releases.ts';
import { precompressFiles } from '../../src/publishing/serving/precompress.ts';
import { printNginxConfig } from '../../src/publishing/serving/print-nginx-config.ts';
import { findModules, findReasonWithoutNginx, startNginx } from '../publishing/serving/nginx.ts';
import { SITE_DIR, listTemplatePages } from '../site/built-site.ts';
import { runWrk } from './serving/run-wrk.ts';

/*
 * `npm run bench:serving -- [--seconds 5]`: how fast Debian's nginx sends the built site with the
 * configuration of the project, beside a server that knows nothing but one file of as many bytes; and
 * whether swapping releases under that load costs a single answer. The load comes from `wrk` on the
 * same machine, so figures are to be compared with each other only.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } });
const seconds = Math.min(60, Number(values.seconds));
const reason = findReasonWithoutNginx() ?? findReasonWithoutWrk();
if (reason !== null) throw new Error(reason);

const root = mkdtempSync(join(tmpdir(), 'serving-'));
// Workers of nginx that are not of root read it too.
const outDir = join(root, 'dist');
const modules = findModules();
const encoding = modules.brotliStatic ? 'br' : 'gzip';
const ending = modules.brotliStatic ? 'br' : 'gz';

const SWAPS = 20;
const FILES: readonly (readonly [what: string, file: string])[] = [
  [
    'a plan',
    listTemplatePages().find(({ address }) => /^ke-hoach\/.+\/.+\//u.test(address))?.file ?? '',
  ],
  ['the first page', 'index.html'],
  ['a table of the data', 'du-lieu/targets.csv'],
  ['the archive file', 'du-lieu/thi-dua-mo.tar.gz'],
];

try {
  symlinkSync('nothing yet', outDir);
  await publishCopy();
  const site = await startNginx((listen) =>
    printNginxConfig({
      siteDir: outDir,
      base: '/',
      listen,
      serverName: '_',
      modules,
      changes: { moves: [], removals: [] },
    }),
  );
  const bareDir = join(root, 'bare');
  mkdirSync(bareDir);
  const bare = await startNginx(
    (listen) => `server {\n  listen ${listen};\n  root "${bareDir}";\n}\n`,
  );
  try {
    console.log(
      `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${seconds} s each, 16 connections`,
    );
    console.log('requests a second / p99 in ms\n');
    console.log(`| file | bytes sent (${encoding}) | the site | a bare file |`);
    console.log('|---|---|---|---|');
    for (const [what, file] of FILES) await compare(what, file, site.port, bare.port, bareDir);
    await swapUnderLoad(site.port);
  } finally {
    await Promise.all([site.stop(), bare.stop()]);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Publishes the built site, with compressed forms of what is asked for. */
async function publishCopy(): Promise<void> {
  const staged = join(root, 'staged');
  cpSync(SITE_DIR, staged, { recursive: true });
  await precompressFiles(
    staged,
    FILES.map(([, file]) => file),
  );
  publishRelease(staged, outDir, 3);
}

async function compare(
  what: string,
  file: string,
  sitePort: number,
  barePort: number,
  bareDir: string,
): Promise<void> {
  const compressed = join(outDir, `${file}.${ending}`);
  const path = statSync(compressed, { throwIfNoEntry: false }) ? compressed : join(outDir, file);
  const { size } = statSync(path);
  writeFileSync(join(bareDir, 'file'), Buffer.alloc(size, 'a'));
  const address = file.replace(/(?:^|(?<=\/))index\.html$/u, '');
  const own = await runWrk(`http://127.0.0.1:${sitePort}/${address}`, seconds, encoding);
  const other = await runWrk(`http://127.0.0.1:${barePort}/file`, seconds, null);
  const cells = [own, other].map(
    ({ perSecond, p99, errors }) =>
      `${perSecond.toFixed(0)} / ${p99.toFixed(2)}${errors === 0 ? '' : `, ${errors} errors`}`,
  );
  console.log(`| ${[what, size, ...cells].join(' | ')} |`);
}

async function swapUnderLoad(port: number): Promise<void> {
  const load = runWrk(`http://127.0.0.1:${port}/nam/`, seconds, encoding);
  const swaps = async (): Promise<void> => {
    for (let swap = 0; swap < SWAPS; swap++) {
      await wait((seconds * 1000) / (SWAPS + 2));
      const staged = join(root, 'next');
      mkdirSync(join(staged, 'nam'), { recursive: true });
      writeFileSync(join(staged, 'index.html'), '');
      cpSync(join(SITE_DIR, 'nam', 'index.html'), join(staged, 'nam', 'index.html'));
      publishRelease(staged, outDir, 3);
    }
  };
  const [{ requests, errors }] = await Promise.all([load, swaps()]);
  console.log(`\n${SWAPS} releases swapped under ${requests} requests: ${errors} errors`);
}

function findReasonWithoutWrk(): string | null {
  const isThere = (): boolean => spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error === undefined;
  if (isThere()) return null;
  const args = ['install', '--yes', '--quiet', '--no-install-recommends', 'wrk'];
  spawnSync('apt-get', args, { stdio: 'ignore' });
  return isThere() ? null : 'wrk is not installed: sudo apt-get install wrk';
}
