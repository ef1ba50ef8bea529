import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNginxModules } from '../../../src/publishing/serving/nginx-modules.ts';

const DEBIAN = 'nginx version: nginx/1.22.1\nconfigure arguments: --with-http_gzip_static_module';
const ENABLED = ['50-mod-http-brotli-filter.conf', '50-mod-http-brotli-static.conf'];
const ROWS: readonly (readonly [
  why: string,
  version: string,
  enabled: readonly string[],
  gzipStatic: boolean,
  brotliStatic: boolean,
])[] = [
  ['no nginx at all', '', [], false, false],
  ["Debian's nginx", DEBIAN, ['50-mod-http-geoip2.conf'], true, false],
  ["Debian's nginx with the module of brotli", DEBIAN, ENABLED, true, true],
  [
    'the module that compresses while sending is another one',
    DEBIAN,
    ENABLED.slice(0, 1),
    true,
    false,
  ],
  ['brotli built in', 'configure arguments: --add-module=/src/ngx_brotli', [], false, true],
];
for (const [why, version, enabled, gzipStatic, brotliStatic] of ROWS) {
  test(`modules of nginx: ${why}`, () => {
    assert.deepEqual(readNginxModules(version, enabled), { gzipStatic, brotliStatic });
  });
}
