import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPreparedArchive, prepareArchive } from '../../src/archive/prepare-archive.ts';
import { listExportCosts } from './exports/list-export-costs.ts';
import { generateContent } from './synthetic/generate-content.ts';

/*
 * `npm run bench:exports -- [--plans 2000] [--content FOLDER]`: what each export costs, in one thread,
 * over a synthetic archive of so many plans (or a content folder that is there already), and what that
 * makes for 10,000. Every export is made as the build makes it; nothing is written.
 */
const { values } = parseArgs({
  options: { plans: { type: 'string', default: '2000' }, content: { type: 'string' } },
});
const GOAL = 10_000;

const folder = mkdtempSync(join(tmpdir(), 'bench-exports-'));
process.env['CACHE_DIR'] ??= folder;
try {
  const content = values.content ?? join(folder, 'content');
  if (!existsSync(content)) generateContent(content, Number(values.plans));
  const { prepared } = await prepareArchive(content, '/');
  const archive = openPreparedArchive(prepared);
  const plans = archive.plans.length;
  console.log(`${plans} plans, ${archive.documents.size} documents, Node ${process.version}\n`);
  console.log(`| export | files | MB | CPU s | ms a plan | CPU s at ${GOAL} plans |`);
  console.log('|---|---|---|---|---|---|');
  let total = 0;
  for (const [name, make] of listExportCosts(archive)) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    const { files, bytes } = make();
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    total += seconds;
    printRow(name, files, bytes, seconds, plans);
  }
  printRow('all', NaN, NaN, total, plans);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function printRow(
  name: string,
  files: number,
  bytes: number,
  seconds: number,
  plans: number,
): void {
  const cells = [
    name,
    Number.isNaN(files) ? '' : files,
    Number.isNaN(bytes) ? '' : (bytes / 1e6).toFixed(1),
    seconds.toFixed(2),
    ((seconds * 1000) / plans).toFixed(3),
    ((seconds / plans) * GOAL).toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
