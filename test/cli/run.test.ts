import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const ROWS: readonly (readonly [what: string, env: Record<string, string>, isKept: boolean])[] = [
  ['a build keeps what it has compiled of its code', {}, true],
  ['not where the branches of its code are counted', { NODE_V8_COVERAGE: 'coverage' }, false],
];

for (const [what, env, isKept] of ROWS) {
  test(what, (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const own = Object.entries(env).map(([name, value]) => [name, join(folder, value)]);
    const others = { ...process.env };
    delete others['NODE_V8_COVERAGE'];
    // It ends as soon as all code is there.
    const { status } = spawnSync(process.execPath, ['src/cli/build.ts', '--shard', 'x'], {
      env: { ...others, CACHE_DIR: folder, ...(Object.fromEntries(own) as typeof env) },
    });
    assert.equal(status, 2);
    const kept = join(folder, 'code');
    assert.equal(existsSync(kept) && readdirSync(kept).length > 0, isKept);
  });
}
