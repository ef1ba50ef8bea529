import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPreparedArchive, prepareArchive } from '../../../src/archive/prepare-archive.ts';
import { indexSearch } from '../../../src/publishing/index-search.ts';

/*
 * The search index alone, made out of nothing that was known before, in a process of its own:
 * `index-search.ts CONTENT`. Prints seconds.
 */
const [content = 'content'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'search-'));
const { prepared } = await prepareArchive(content, '/');
const archive = openPreparedArchive(prepared);
const started = performance.now();
indexSearch(join(folder, 'site'), archive, folder);
console.log(((performance.now() - started) / 1000).toFixed(1));
rmSync(folder, { recursive: true });
