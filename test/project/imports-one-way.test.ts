import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { PROJECT_DIR, listProjectFiles } from './source-files.ts';

/** What each folder of `src` may import from the other folders of `src`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  schema: ['domain'],
  markdown: ['domain'],
  archive: ['domain', 'schema', 'markdown'],
  checks: ['domain', 'schema', 'archive'],
  exports: ['domain', 'archive'],
  search: ['domain', 'schema', 'archive', 'wording', 'views'],
  wording: ['domain', 'schema'],
  // Components say which finished values they take; views make those values.
  views: ['domain', 'schema', 'archive', 'wording', 'components'],
  // A server sends the policy of the layouts as a header. An archive that is opened for pages knows the
  // tables that their views ask it for.
  publishing: ['domain', 'archive', 'checks', 'exports', 'search', 'views', 'layouts'],
  styles: [],
  components: ['domain', 'wording', 'styles'],
  layouts: ['domain', 'wording', 'components', 'styles'],
  pages: [
    'domain',
    'schema',
    'wording',
    'archive',
    'views',
    'components',
    'layouts',
    'search',
    'exports',
    'publishing',
    'styles',
  ],
  cli: [
    'domain',
    'schema',
    'markdown',
    'archive',
    'checks',
    'exports',
    'search',
    'importing',
    'publishing',
    'wording',
  ],
  importing: ['domain', 'schema', 'markdown', 'archive'],
  'content.config.ts': ['schema', 'markdown', 'archive'],
};

/**
 * Where Astro's own modules may be used; everything else must run without Astro. In `archive` these
 * are the adapters that hand its records to Astro and take them back; publishing runs Astro as a tool.
 */
const MAY_USE_ASTRO: readonly RegExp[] = [
  /^src\/(?:components|layouts|pages)\//u,
  /^src\/content\.config\.ts$/u,
  /^src\/archive\/(?:from-collections|watch-content|[a-z-]+-loader)\.ts$/u,
  /^src\/publishing\/(?:compile-pages|page-renderer|press\/press-plugin)\.ts$/u,
  /^src\/cli\/start\.ts$/u,
];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly specifier: string;
}

const imports = listProjectFiles('src')
  .filter((file) => /\.(?:ts|mjs|astro)$/u.test(file))
  .flatMap(readImports);

function readImports(file: string): Import[] {
  const source = readFileSync(`${PROJECT_DIR}${file}`, 'utf8');
  return scriptsOf(file, source).flatMap((script) =>
    ts
      .preProcessFile(script, true, true)
      .importedFiles.map(({ fileName }) => ({ file, from: folderOf(file), specifier: fileName })),
  );
}

function scriptsOf(file: string, source: string): string[] {
  if (!file.endsWith('.astro')) return [source];
  const frontmatter = /^---\n(.*?)\n---/su.exec(source)?.[1] ?? '';
  const scripts = source.matchAll(/<script[^>]*>(.*?)<\/script>/gsu);
  return [frontmatter, ...[...scripts].map((match) => match[1] ?? '')];
}

/** The folder of `src` that a file belongs to; a file that lies in `src` itself stands for itself. */
function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}

test('imports are found at all', () => {
  assert.ok(imports.length > 20);
  assert.ok(imports.some(({ file }) => file.endsWith('.astro')));
});

test('every folder of src has its place in the order of layers', () => {
  const unknown = new Set(imports.map(({ from }) => from).filter((from) => !(from in MAY_IMPORT)));
  assert.deepEqual([...unknown], []);
});

test('imports between the folders of src go one way', () => {
  const wrong = imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map((line) => ({ ...line, to: folderOf(posix.join(dirname(line.file), line.specifier)) }))
    .filter(({ from, to }) => from !== to && !MAY_IMPORT[from]?.includes(to))
    .map(({ file, specifier }) => `${file} imports ${specifier}`);
  assert.deepEqual(wrong, []);
});

test('imports inside src name their file, extension included', () => {
  const wrong = imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .filter(({ specifier }) => !/\.(?:ts|astro|css|json|woff2|svg)(?:\?url)?$/u.test(specifier))
    .map(({ file, specifier }) => `${file} imports ${specifier}`);
  assert.deepEqual(wrong, []);
});

test('the domain uses no package and no part of Node', () => {
  const wrong = imports
    .filter(({ from, specifier }) => from === 'domain' && !specifier.startsWith('.'))
    .map(({ file, specifier }) => `${file} imports ${specifier}`);
  assert.deepEqual(wrong, []);
});

test("Astro's own modules are used only where pages are made", () => {
  const wrong = imports
    .filter(({ specifier }) => /^astro(?::|\/|$)/u.test(specifier))
    .filter(({ file }) => !MAY_USE_ASTRO.some((place) => place.test(file)))
    .map(({ file, specifier }) => `${file} imports ${specifier}`);
  assert.deepEqual(wrong, []);
});
