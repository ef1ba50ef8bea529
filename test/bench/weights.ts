import { statSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { runCommand } from '../cli/run-command.ts';
import { generateContent } from './synthetic/generate-content.ts';

/*
 * `npm run bench:weights -- [--plans 10000 | --site FOLDER]`: the heaviest file of each kind in a site,
 * with how many there are and what they weigh together. Ends with 1 when a page is over its budget.
 */
const { values } = parseArgs({
  options: { plans: { type: 'string', default: '1000' }, site: { type: 'string' } },
});

/** What a page may weigh, in bytes of HTML. */
const BUDGET = 100 * 1024;

/** Parts of an address that are no name of anything. */
const FIXED = new Set(['trang', 'theo-so', 'chuoi-chi-dao', 'du-lieu', 'gia-tri', 'chi-muc']);

const folder = mkdtempSync(join(tmpdir(), 'bench-weights-'));
try {
  const site = values.site ?? (await buildSite(Number(values.plans)));
  const kinds = weighKinds(site);
  console.log('| file | number | MB together | KB at most | the heaviest |');
  console.log('|---|---|---|---|---|');
  for (const { kind, count, sum, most, heaviest } of kinds) {
    const cells = [kind, count, (sum / 1e6).toFixed(1), (most / 1024).toFixed(0), heaviest];
    console.log(`| ${cells.join(' | ')} |`);
  }
  const heavy = kinds.filter(({ kind, most }) => kind.endsWith('.html') && most > BUDGET);
  console.log(
    heavy.length === 0
      ? `\nNo page over ${BUDGET / 1024} KB.`
      : `\nOver ${BUDGET / 1024} KB: ${heavy.map(({ kind }) => kind).join(', ')}`,
  );
  process.exitCode = heavy.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function buildSite(plans: number): Promise<string> {
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  generateContent(content, plans);
  const { code, stdout, stderr } = await runCommand('build', {
    env: { CONTENT_DIR: content, OUT_DIR: site },
  });
  if (code !== 0) throw new Error(stdout + stderr);
  return site;
}

interface Kind {
  readonly kind: string;
  readonly count: number;
  /** Bytes. */
  readonly sum: number;
  readonly most: number;
  readonly heaviest: string;
}

/** Kinds of file, those with the heaviest one first. */
function weighKinds(site: string): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const file of listSiteFiles(site)) {
    const { size } = statSync(join(site, file));
    const kind = kindOf(file);
    const known = kinds.get(kind) ?? { kind, count: 0, sum: 0, most: -1, heaviest: '' };
    kinds.set(kind, {
      ...(size > known.most ? { kind, most: size, heaviest: file } : known),
      count: known.count + 1,
      sum: known.sum + size,
    });
  }
  return [...kinds.values()].map((kind) => ({ ...kind })).sort((a, b) => b.most - a.most);
}

/** "van-ban/ct-34-tw-2014/trang-2/index.html" → "van-ban/…/trang/index.html". */
function kindOf(file: string): string {
  const parts = file.split('/');
  const name = parts.pop() ?? '';
  const [part = '', ...below] = parts;
  const told = below.map((segment) => segment.replace(/^trang-\d+$/u, 'trang'));
  // The files of the whole archive bear names, those of one thing the name of the thing.
  const isNamed = below.length === 0 || /^(?:index|van-ban|trich-dan|thoi-han)\./u.test(name);
  const ending = isNamed ? name : `…${/\.[a-z0-9]+$/u.exec(name)?.[0] ?? ''}`;
  const path = [part, ...told.map((segment) => (FIXED.has(segment) ? segment : '…')), ending];
  return path
    .filter((segment) => segment !== '')
    .join('/')
    .replace(/…(?:\/…)+/gu, '…');
}
