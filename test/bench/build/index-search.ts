import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPreparedArchive, prepareArchive } from '../../../src/archive/prepare-archive.ts';
import { indexSearch } from '../../../src/publishing/index-search.ts';

/* The search index alone, in a process of its own: `index-search.ts CONTENT`. Prints seconds. */
const [content = 'content'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'search-'));
const { prepared } = await prepareArchive(content, '/');
const archive = openPreparedArchive(prepared);
const started = performance.now();
indexSearch(folder, archive);
console.log(((performance.now() - started) / 1000).toFixed(1));
rmSync(folder, { recursive: true });
