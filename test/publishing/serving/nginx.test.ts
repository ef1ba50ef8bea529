import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { AddressChanges } from '../../../src/domain/addresses/address-changes.ts';
import { publishRelease, rollBack } from '../../../src/publishing/releases.ts';
import { precompressFiles } from '../../../src/publishing/serving/precompress.ts';
import { printNginxConfig } from '../../../src/publishing/serving/print-nginx-config.ts';
import {
  ORIGINAL_POLICY,
  RESPONSE_HEADERS,
  SITE_POLICY,
} from '../../../src/publishing/serving/response-headers.ts';
import { listSiteFiles } from '../../../src/publishing/site-files.ts';
import { findModules, findReasonWithoutNginx, startNginx } from './nginx.ts';
import type { RunningNginx } from './nginx.ts';

const skip = findReasonWithoutNginx() ?? false;
const BASE = '/kho/';
const LONG = `/ke-hoach/quang-ngai/2023/ban-dan-toc/${'ke-hoach-phat-dong-thi-dua-'.repeat(5)}nam/`;
const CHANGES: AddressChanges = {
  moves: [
    { from: LONG, to: '/nam/2023/', reason: 'Thử', on: '2025' },
    { from: '/ban-goc/a/cu.txt', to: '/ban-goc/a/van-ban.txt', reason: 'Thử', on: '2025' },
  ],
  removals: [
    { address: '/nam/1999/', was: 'Năm 1999', reason: 'Thử', on: '2025' },
    { address: '/ban-goc/a/mat.txt', was: 'Văn bản', reason: 'Thử', on: '2025' },
  ],
};
const WORDS = 'Chỉ tiêu thi đua năm 2023. '.repeat(100);
const FILES: Readonly<Record<string, string>> = {
  'index.html': `<p>Trang chủ ${WORDS}`,
  '404.html': '<p>Không có trang này',
  'nam/2023/index.html': `<p>${WORDS}`,
  'nam/1999/index.html': '<h1>Đã gỡ: Năm 1999',
  '_astro/a.Bx12.css': `a{color:red}${'/* */'.repeat(400)}`,
  '_astro/b.Cy34.js': 'export {};',
  '_astro/c.Dz56.woff2': 'wOF2',
  'tim-kiem/chi-muc/muc-luc.json': '{}',
  'tim-kiem/chi-muc/0a335797aae0/tu/0.bin': '\u0000',
  'ke-hoach/a/trich-dan.bib': '@misc{}',
  'ke-hoach/a/trich-dan.ris': 'TY  -',
  'ke-hoach/a/thoi-han.ics': 'BEGIN:VCALENDAR',
  'du-lieu/thi-dua-mo.tar.gz': '\u001f\u008b',
  'feed.xml': '<feed/>',
  'du-lieu/plans.csv': 'id\r\n',
  'du-lieu/plans.json': '[]',
  'du-lieu/dcat.jsonld': '{}',
  'du-lieu/graph.graphml': '<graphml/>',
  'ke-hoach/a/hinh-chia-se.png': 'PNG',
  'du-lieu/archive.sqlite': 'SQLite format 3',
  'du-lieu/SHA256SUMS': '',
  'ban-goc/SHA256SUMS': '',
  'ban-goc/a/van-ban.txt': 'Văn bản',
  'ban-goc/a/quet.pdf': '%PDF-1.7',
  'ban-goc/a/trang.html': '<script>go()</script>',
  'ban-goc/a/la.xyz': '?',
  'ban-goc/a/mat.txt/index.html': '<h1>Đã gỡ: Văn bản',
  '.bi-mat': 'không được thấy',
  _redirects: '/a /b 301',
  'favicon.svg': '<svg/>',
};

let root = '';
let outDir = '';
let nginx: RunningNginx | null = null;
before(async () => {
  if (skip !== false) return;
  root = mkdtempSync(join(tmpdir(), 'served-'));
  outDir = join(root, 'dist');
  symlinkSync('nothing yet', outDir);
  await publishSample('1');
  nginx = await startNginx((listen) =>
    printNginxConfig({
      siteDir: outDir,
      base: BASE,
      listen,
      serverName: '_',
      modules: findModules(),
      changes: CHANGES,
    }),
  );
});
after(async () => {
  await nginx?.stop();
  if (root !== '') rmSync(root, { recursive: true, force: true });
});

/** Publishes the sample site as a new release; every page names its release. */
async function publishSample(release: string): Promise<void> {
  const staged = join(root, 'staged');
  for (const [file, text] of Object.entries(FILES)) {
    const path = join(staged, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.endsWith('.html') ? `${text}<i>bản ${release}</i>` : text);
  }
  await precompressFiles(staged, listSiteFiles(staged));
  publishRelease(staged, outDir, 3);
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });
after(() => agent.destroy());

async function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: nginx?.port, path, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers: received } = response;
        resolve({ status, headers: received, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

const TYPES: readonly (readonly [path: string, type: string])[] = [
  ['', 'text/html; charset=utf-8'],
  ['nam/2023/', 'text/html; charset=utf-8'],
  ['_astro/a.Bx12.css', 'text/css; charset=utf-8'],
  ['_astro/b.Cy34.js', 'text/javascript; charset=utf-8'],
  ['_astro/c.Dz56.woff2', 'font/woff2'],
  ['tim-kiem/chi-muc/muc-luc.json', 'application/json; charset=utf-8'],
  ['tim-kiem/chi-muc/0a335797aae0/tu/0.bin', 'application/octet-stream'],
  ['ke-hoach/a/trich-dan.bib', 'application/x-bibtex; charset=utf-8'],
  ['ke-hoach/a/trich-dan.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['ke-hoach/a/thoi-han.ics', 'text/calendar; charset=utf-8'],
  ['du-lieu/thi-dua-mo.tar.gz', 'application/gzip'],
  ['feed.xml', 'application/xml; charset=utf-8'],
  ['du-lieu/plans.csv', 'text/csv; charset=utf-8'],
  ['du-lieu/plans.json', 'application/json; charset=utf-8'],
  ['du-lieu/dcat.jsonld', 'application/ld+json; charset=utf-8'],
  ['du-lieu/graph.graphml', 'application/graphml+xml; charset=utf-8'],
  ['ke-hoach/a/hinh-chia-se.png', 'image/png'],
  ['du-lieu/archive.sqlite', 'application/vnd.sqlite3'],
  ['du-lieu/SHA256SUMS', 'text/plain; charset=utf-8'],
  ['ban-goc/SHA256SUMS', 'text/plain; charset=utf-8'],
  ['ban-goc/a/van-ban.txt', 'text/plain; charset=utf-8'],
  ['ban-goc/a/quet.pdf', 'application/pdf'],
  ['ban-goc/a/la.xyz', 'application/octet-stream'],
  ['favicon.svg', 'image/svg+xml; charset=utf-8'],
];
for (const [path, type] of TYPES) {
  test(`${BASE}${path} is ${type}, with every header`, { skip }, async () => {
    const { status, headers } = await ask(BASE + path);
    assert.equal(status, 200);
    assert.equal(headers['content-type'], type);
    assertHeaders(headers);
    assert.equal(headers['content-security-policy'], SITE_POLICY);
    const hashed = /^(?:_astro|tim-kiem\/chi-muc\/[0-9a-f]{12})\//u.test(path);
    assert.equal(headers['cache-control']?.includes('immutable'), hashed);
    const open = /\.(?:csv|graphml|json|jsonld|sqlite|gz|xml)$/u.test(path);
    assert.equal(headers['access-control-allow-origin'], open ? '*' : undefined);
  });
}

function assertHeaders(headers: IncomingHttpHeaders): void {
  for (const [name, value] of Object.entries(RESPONSE_HEADERS)) {
    assert.equal(headers[name.toLowerCase()], value, name);
  }
  assert.doesNotMatch(String(headers.server), /\d/u);
}

test('a file as received that is a page may run and load nothing', { skip }, async () => {
  const { status, headers } = await ask(`${BASE}ban-goc/a/trang.html`);
  assert.equal(status, 200);
  assertHeaders(headers);
  assert.equal(headers['content-security-policy'], ORIGINAL_POLICY);
});

const HIDDEN: readonly (readonly [why: string, path: string])[] = [
  ['nothing is there', 'khong-co/'],
  ['a folder without a page is not listed', 'ban-goc/'],
  ['a dotfile', '.bi-mat'],
  ['the redirects of other hosts', '_redirects'],
  ['the page of this answer itself', '404.html'],
];
for (const [why, path] of HIDDEN) {
  test(`${why}: the Vietnamese page and status 404, with every header`, { skip }, async () => {
    const { status, headers, body } = await ask(BASE + path);
    assert.equal(status, 404);
    assert.match(body.toString(), /Không có trang này/u);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assertHeaders(headers);
  });
}

test('outside its folder the server shows the same page', { skip }, async () => {
  const { status, body } = await ask('/');
  assert.equal(status, 404);
  assert.match(body.toString(), /Không có trang này/u);
});

for (const path of ['nam/2023/', '_astro/a.Bx12.css']) {
  test(
    `${BASE}${path} is sent compressed to those who can read it, and says so`,
    { skip },
    async () => {
      const plain = await ask(BASE + path);
      const gzipped = await ask(BASE + path, { 'accept-encoding': 'gzip' });
      assert.equal(gzipped.headers['content-encoding'], 'gzip');
      assert.deepEqual(gunzipSync(gzipped.body), plain.body);
      // A length is known only of what was compressed before it was asked for.
      assert.equal(gzipped.headers['content-length'], String(gzipped.body.length));
      for (const { headers } of [plain, gzipped]) {
        assert.match(String(headers['vary']), /accept-encoding/iu);
        assert.equal(headers['content-type'], plain.headers['content-type']);
      }
    },
  );
}

test('files compressed with brotli are sent where nginx has the module', { skip }, async () => {
  const modules = findModules();
  const { headers, body } = await ask(`${BASE}nam/2023/`, { 'accept-encoding': 'br' });
  assert.equal(headers['content-encoding'], modules.brotliStatic ? 'br' : undefined);
  const page = modules.brotliStatic ? brotliDecompressSync(body) : body;
  assert.match(page.toString(), /Chỉ tiêu thi đua/u);
  assert.match(String(headers['vary']), /accept-encoding/iu);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
});

test(
  'a page without its closing slash leads to the page, whatever name the server has',
  { skip },
  async () => {
    const { status, headers } = await ask(`${BASE}nam/2023`);
    assert.deepEqual([status, headers.location], [301, `${BASE}nam/2023/`]);
  },
);

test('what moved is one hop away', { skip }, async () => {
  for (const { from, to } of CHANGES.moves) {
    const { status, headers } = await ask(BASE + from.slice(1));
    assert.deepEqual([status, headers.location], [301, BASE + to.slice(1)]);
    assertHeaders(headers);
    assert.equal((await ask(headers.location ?? '')).status, 200);
  }
});

test('what was removed is gone, and a page says what it was', { skip }, async () => {
  for (const { address, was } of CHANGES.removals) {
    const { status, headers, body } = await ask(BASE + address.slice(1));
    assert.equal(status, 410);
    assert.match(body.toString(), new RegExp(`Đã gỡ: ${was}`, 'u'));
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assertHeaders(headers);
  }
});

const REQUESTS = 20_000;
const SWAPS = 20;

test(
  `${REQUESTS} requests meet no error while ${SWAPS} releases are swapped under them`,
  { skip, timeout: 60_000 },
  async () => {
    const seen = new Map<string, number>();
    let left = REQUESTS;
    const read = async (): Promise<void> => {
      while (left-- > 0) {
        const { status, body } = await ask(`${BASE}nam/2023/`);
        const release = /<i>bản (.*)<\/i>$/u.exec(body.toString())?.[1] ?? 'torn';
        const answer = `${status} ${release}`;
        seen.set(answer, (seen.get(answer) ?? 0) + 1);
      }
    };
    const swap = async (): Promise<void> => {
      for (let release = 2; release <= SWAPS; release++) {
        const due = REQUESTS - (release * REQUESTS) / (SWAPS + 2);
        while (left > due) await new Promise((resolve) => setImmediate(resolve));
        await publishSample(String(release));
      }
      rollBack(outDir);
    };
    await Promise.all([swap(), ...Array.from({ length: 8 }, read)]);
    const errors = [...seen].filter(([answer]) => !/^200 \d+$/u.test(answer));
    assert.deepEqual(errors, []);
    assert.ok(seen.size > SWAPS / 2, `only ${seen.size} releases were seen`);
  },
);
