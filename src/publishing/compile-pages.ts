import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { pressPlugin } from './press/press-plugin.ts';

/*
 * The child process that lets Astro compile the pages and their assets without rendering any of them
 * (see compile-site.ts). A crash of a native part of the toolchain then ends this process and not the
 * one that guards the published site. The one argument is the folder to write into; the rest is in
 * the environment.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('The folder to compile into is missing');

const keepCompiledPages: AstroIntegration = {
  name: 'keep-compiled-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => setPrerenderer(renderNothing),
    // The folder of the compiled pages is removed after this.
    'astro:build:generated': ({ dir }) => {
      cpSync(fileURLToPath(new URL('.prerender/', dir)), join(folder, 'renderer'), {
        recursive: true,
      });
    },
  },
};

const renderNothing: AstroPrerenderer = {
  name: 'render-nothing',
  getStaticPaths: async () => [],
  render: async () => {
    throw new Error('No page is rendered while compiling');
  },
};

await build({
  root: process.cwd(),
  outDir: join(folder, 'assets'),
  cacheDir: join(folder, 'cache'),
  logLevel: 'warn',
  integrations: [keepCompiledPages],
  vite: { plugins: [pressPlugin] },
});
