import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { PROJECT_DIR } from '../project/source-files.ts';
import { editParagraph, listEntries } from './build/change-content.ts';
import { generateContent } from './synthetic/generate-content.ts';

/*
 * `npm run bench:dev -- [--plans 2000] [--port 4920] [--edits 5]`: how long the development server
 * takes until it shows an edit of a plan, from writing the file to the page that has the new words.
 */
const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '2000' },
    port: { type: 'string', default: '4920' },
    edits: { type: 'string', default: '5' },
  },
});
/** Longer than this nobody waits, in milliseconds. */
const PATIENCE = 600_000;
/** Between two edits, so that what each starts in the background is over. */
const PAUSE = 8_000;

const folder = mkdtempSync(join(tmpdir(), 'bench-dev-'));
const content = join(folder, 'content');
generateContent(content, Number(values.plans));
const entries = listEntries(content);
const entry = entries[Math.floor(entries.length / 2)] ?? '';
const address = entry.slice(`${content}/plans`.length).replace(/\.mdx$/u, '/');
const url = `http://127.0.0.1:${values.port}/ke-hoach${address}`;
const started = performance.now();
const server = spawn(
  join(PROJECT_DIR, 'node_modules', '.bin', 'astro'),
  ['dev', '--host', '127.0.0.1', '--port', values.port],
  {
    cwd: PROJECT_DIR,
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  },
);
try {
  await waitFor('TỔ CHỨC THỰC HIỆN');
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(
    `${values.plans} plans, load ${load}: first page ${since(started)} s after the start`,
  );
  for (let edit = 1; edit <= Number(values.edits); edit++) {
    await sleep(PAUSE);
    const words = `lần đo thứ ${edit}`;
    const written = performance.now();
    editParagraph(entry, words);
    await waitFor(words);
    console.log(`edit ${edit}: shown after ${since(written)} s`);
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function waitFor(words: string): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    const page = await fetch(url).then(
      (response) => response.text(),
      () => '',
    );
    if (page.includes(words)) return;
    await sleep(20);
  }
  throw new Error(`${url} never showed “${words}”`);
}

function since(time: number): string {
  return ((performance.now() - time) / 1000).toFixed(2);
}
