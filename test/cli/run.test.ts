import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';

/** What a program of its own needs of this project. */
const LAUNCHER = [
  'src/cli/run.mjs',
  'src/cli/program/compile-program.ts',
  'src/archive/keep-file.ts',
  'src/publishing/keep-last-used.ts',
];

const SOURCES = {
  'src/cli/greet.ts': `
    import { Worker } from 'node:worker_threads';
    import { GREETING } from '../words/greeting.ts';
    import '../words/quiet.ts';
    const worker = new Worker(new URL('./answer-thread.ts', import.meta.url));
    worker.on('message', (answer: string) => console.log(answer));
    console.log(GREETING, ...process.argv.slice(2));
    console.log(import.meta.url);`,
  'src/cli/answer-thread.ts': `
    import { parentPort } from 'node:worker_threads';
    import { GREETING } from '../words/greeting.ts';
    parentPort?.postMessage(\`\${GREETING} from a thread\`);`,
  'src/words/greeting.ts': `export const GREETING: string = 'Xin chào';`,
  // Nothing of it comes into the program until it does something.
  'src/words/quiet.ts': `export const QUIET = true;`,
};

/** Makes a project with one command; its sources were written an hour ago. */
function makeProject(): { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'program-'));
  for (const file of LAUNCHER) cpSync(file, join(root, file));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  for (const [file, code] of Object.entries(SOURCES)) write(join(root, file), code);
  return { root, remove: () => rmSync(root, { recursive: true }) };
}

function write(file: string, code: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  const then = new Date(Date.now() - 3_600_000);
  utimesSync(file, then, then);
}

/** Runs its command and gives the lines that it prints. */
function greet(root: string, env: Record<string, string> = {}): readonly string[] {
  const others = { ...process.env };
  delete others['NODE_V8_COVERAGE'];
  delete others['CACHE_DIR'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/run.mjs', 'greet', '--xa'],
    { cwd: root, env: { ...others, ...env }, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return stdout.trim().split('\n');
}

const programOf = (root: string): string => join(root, '.cache', 'program', 'greet.json');

test('a command does the same as a program: its arguments, its threads, its place', (t) => {
  const { root, remove } = makeProject();
  t.after(remove);
  const place = pathToFileURL(join(root, 'src/cli/greet.ts')).href;
  const expected = ['Xin chào --xa', place, 'Xin chào from a thread'];
  for (const round of ['compiled', 'found']) assert.deepEqual(greet(root), expected, round);
  const { sources } = JSON.parse(readFileSync(programOf(root), 'utf8')) as {
    sources: readonly { path: string }[];
  };
  assert.deepEqual(
    sources.map(({ path }) => path).sort(),
    [...Object.keys(SOURCES), 'src/cli/program/compile-program.ts']
      .map((file) => join(root, file))
      .sort(),
  );
});

test('it is compiled anew when a file has changed that it was compiled from, and only then', (t) => {
  const { root, remove } = makeProject();
  t.after(remove);
  // The clock of the disk says that everything was written just now; see SLOWEST_TICK in run.mjs.
  greet(root);
  const file = programOf(root);
  const settle = (): string => {
    const program = JSON.parse(readFileSync(file, 'utf8')) as { compiledAt: number };
    const settled = JSON.stringify({ ...program, compiledAt: program.compiledAt + 10_000 });
    writeFileSync(file, settled);
    return settled;
  };
  const kept = settle();
  write(join(root, 'src/words/other.ts'), 'export {};');
  greet(root);
  assert.equal(readFileSync(file, 'utf8'), kept);

  write(join(root, 'src/words/greeting.ts'), `export const GREETING: string = 'Kính chào';`);
  assert.deepEqual(greet(root).slice(0, 1), ['Kính chào --xa']);
  settle();
  write(join(root, 'src/words/quiet.ts'), `console.log('Thưa quý vị');`);
  assert.deepEqual(greet(root).slice(0, 2), ['Thưa quý vị', 'Kính chào --xa']);
  write(join(root, 'src/words/quiet.ts'), '');
  greet(root);
  settle();
  rmSync(join(root, '.cache', 'program', 'greet'), { recursive: true });
  assert.deepEqual(greet(root).slice(0, 1), ['Kính chào --xa'], 'its files are gone');
  writeFileSync(file, '{');
  assert.deepEqual(
    greet(root).slice(0, 1),
    ['Kính chào --xa'],
    'what is known of it was cut short',
  );
});

test('where branches are counted the sources themselves run; a program lies in the cache that is named', (t) => {
  const { root, remove } = makeProject();
  t.after(remove);
  const lines = greet(root, { NODE_V8_COVERAGE: join(root, 'coverage') });
  assert.equal(lines[0], 'Xin chào --xa');
  assert.ok(!existsSync(join(root, '.cache')));
  greet(root, { CACHE_DIR: 'kept' });
  assert.ok(readdirSync(join(root, 'kept', 'code')).length > 0);
  assert.ok(existsSync(join(root, 'kept', 'program', 'greet.json')));
});
