import { readFileSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/*
 * `node src/cli/run.mjs build …` does what `node src/cli/build.ts …` does, but begins sooner: out of
 * few files that hold all code of the command, which are compiled when one of their sources has
 * changed. This file alone is JavaScript, because to take the types off one file takes Node as long as
 * to open the whole program.
 */

/** @typedef {import('./program/compile-program.ts').Program} Program */

/** A file that is written again within the same tick of a clock has the same times; no clock ticks slower. */
const SLOWEST_TICK = 2_000;

const [command = ''] = process.argv.splice(2, 1);
const { env } = process;

if (env['NODE_V8_COVERAGE'] !== undefined) {
  // A compiled program says too little of which branches were taken.
  await import(`./${command}.ts`);
} else {
  const cache = resolve(env['CACHE_DIR'] ?? '.cache');
  // Node keeps there, for this process and its threads, what it makes of the code.
  env['NODE_COMPILE_CACHE'] = join(cache, 'code');
  enableCompileCache(env['NODE_COMPILE_CACHE']);
  const known = readProgram(join(cache, 'program', `${command}.json`));
  const { file } = known !== null && isCurrent(known) ? known : await compile(cache);
  await import(pathToFileURL(file).href);
}

/**
 * @param {string} file
 * @returns {Program | null}
 */
function readProgram(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Nothing was compiled yet.
    return null;
  }
}

/**
 * Whether all sources are those that a program was compiled from, and the program is still there.
 *
 * @param {Program} program
 */
function isCurrent({ node, file, sources, compiledAt }) {
  return (
    node === process.version &&
    statSync(file, { throwIfNoEntry: false }) !== undefined &&
    sources.every(({ path, size, mtimeMs, ctimeMs }) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return (
        found?.size === size &&
        found.mtimeMs === mtimeMs &&
        found.ctimeMs === ctimeMs &&
        compiledAt - Math.max(mtimeMs, ctimeMs) > SLOWEST_TICK
      );
    })
  );
}

/** @param {string} cache */
async function compile(cache) {
  const { compileProgram } = await import('./program/compile-program.ts');
  return await compileProgram(command, fileURLToPath(new URL('..', import.meta.url)), cache);
}
