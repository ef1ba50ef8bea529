import { build } from 'astro';

/*
 * The child process that renders the pages (see render-pages.ts): a crash of a native part of the
 * toolchain then ends this process and not the one that guards the published site. The one argument
 * is the folder for what Astro keeps while it builds; the rest is in the environment.
 */
const [cacheDir] = process.argv.slice(2);
if (cacheDir === undefined) throw new Error('The folder of the cache is missing');
await build({ root: process.cwd(), cacheDir, logLevel: 'warn' });
