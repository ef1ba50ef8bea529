import { build } from 'astro';

/*
 * The child process that renders the pages (see render-pages.ts): a crash of a native part of the
 * toolchain then ends this process and not the one that guards the published site.
 */
await build({ root: process.cwd(), logLevel: 'warn' });
