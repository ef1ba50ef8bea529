import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

type Plugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;

/** Whatever compiled pages and components import of Astro. */
const ASTRO_RUNTIME = /^astro\/(?:compiler-runtime|jsx-runtime|runtime\/server\/index\.js)$/u;

const RUNTIME = fileURLToPath(new URL('runtime.ts', import.meta.url));
const ANSWER = fileURLToPath(new URL('answer.ts', import.meta.url));
const SOURCES = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = fileURLToPath(new URL('../../pages/', import.meta.url));

/**
 * Lets pages and components of the site compile against the runtime of the press, and endpoints
 * against its answers. Compiling fails when one of them imports a name that the runtime does not have.
 */
export const pressPlugin: Plugins[number] = {
  name: 'press-pages',
  enforce: 'pre',
  resolveId(source, importer) {
    return ASTRO_RUNTIME.test(source) && importer?.startsWith(SOURCES) ? RUNTIME : null;
  },
  transform(code, id) {
    if (!id.startsWith(PAGES) || !code.includes('export const GET')) return null;
    return `import { Answer as Response } from ${JSON.stringify(ANSWER)};\n${code}`;
  },
};
