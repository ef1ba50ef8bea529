import { createHash, randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown, type OutputChunk, type Plugin } from 'rolldown';
import { keepFile } from '../../archive/keep-file.ts';
import { keepLastUsed, useKept } from '../../publishing/keep-last-used.ts';

/** A command in few files that hold all its code, with what tells whether it is still that of its sources. */
export interface Program {
  /** The version of Node that it was compiled by. */
  readonly node: string;
  /** The file to be run. */
  readonly file: string;
  readonly sources: readonly ProgramSource[];
  /** When compiling began, in milliseconds since 1970. */
  readonly compiledAt: number;
}

/** A file that a program was compiled from, as it was on the disk. */
export interface ProgramSource {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

/** Packages with parts that are not JavaScript. */
const NOT_COMPILED = ['satteri', /\.node$/u];

/** How many versions of a program are kept: a build that is running still opens files of its own. */
const KEPT_VERSIONS = 4;

/**
 * Compiles a command of a folder of sources with every thread that it may start, and keeps it in the
 * cache in place of the one before. Throws what the compiler throws.
 */
export async function compileProgram(
  command: string,
  sourceDir: string,
  cacheFolder: string,
): Promise<Program> {
  const compiledAt = Date.now();
  const folder = join(cacheFolder, 'program', command);
  const staged = join(folder, `.${randomUUID()}`);
  const read = new Set([fileURLToPath(import.meta.url)]);
  try {
    const bundle = await rolldown({
      input: join(sourceDir, 'cli', `${command}.ts`),
      platform: 'node',
      external: NOT_COMPILED,
      plugins: [placeModules(sourceDir), noteModules(read)],
    });
    const { output } = await bundle.write({
      dir: staged,
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
    });
    await bundle.close();
    const chunks = output.filter((file) => file.type === 'chunk');
    const version = join(folder, digestChunks(chunks));
    if (!useKept(version)) renameSync(staged, version);
    const program: Program = {
      node: process.version,
      file: resolve(version, `${command}.mjs`),
      sources: listSources(read),
      compiledAt,
    };
    keepFile(join(cacheFolder, 'program', `${command}.json`), JSON.stringify(program));
    keepLastUsed(folder, KEPT_VERSIONS);
    return program;
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

/** Threads of a program are files beside it; everything else is still found from where its source lies. */
function placeModules(sourceDir: string): Plugin {
  return {
    name: 'place-modules',
    transform(code, id) {
      if (!id.startsWith(sourceDir) || !code.includes(OWN_ADDRESS)) return null;
      const address = JSON.stringify(pathToFileURL(id).href);
      return code
        .replaceAll(THREAD_ADDRESS, (_, thread: string) => {
          const fileName = `${thread}.mjs`;
          this.emitFile({ type: 'chunk', id: join(dirname(id), `${thread}.ts`), fileName });
          return `new URL('./${fileName}', ${SELF})`;
        })
        .replaceAll(OWN_ADDRESS, address)
        .replaceAll(SELF, OWN_ADDRESS);
    },
  };
}

/** Notes every module that is read, also those of which nothing comes into the program as they are. */
function noteModules(read: Set<string>): Plugin {
  return {
    name: 'note-modules',
    buildEnd() {
      for (const id of this.getModuleIds()) read.add(id);
    },
  };
}

const OWN_ADDRESS = 'import.meta.url';
const THREAD_ADDRESS = /new URL\('\.\/([\w-]+-thread)\.ts', import\.meta\.url\)/gu;
/** Stands for the address of the file that a module is compiled into. */
const SELF = '__COMPILED_FILE__';

function digestChunks(chunks: readonly OutputChunk[]): string {
  const hash = createHash('sha256');
  for (const { fileName, code } of chunks) hash.update(fileName).update('\0').update(code);
  return hash.digest('hex').slice(0, 32);
}

/** Modules that are no files are the compiler's own, or not compiled. */
function listSources(modules: ReadonlySet<string>): readonly ProgramSource[] {
  return [...modules]
    .filter((path) => existsSync(path))
    .map((path) => {
      const { size, mtimeMs, ctimeMs } = statSync(path);
      return { path, size, mtimeMs, ctimeMs };
    });
}
