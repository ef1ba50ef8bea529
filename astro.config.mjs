import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Only the build command sets these; `astro dev` and the editor run with the defaults.
const { OUT_DIR = 'dist', SITE_URL, BASE_PATH = '/' } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH,
  outDir: OUT_DIR,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // A strict Content-Security-Policy holds only when nothing is inlined.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // WebViews of old phones know neither range media queries nor nesting.
      cssTarget: ['chrome80', 'safari13', 'firefox78'],
    },
  },
  markdown: { syntaxHighlight: false },
  // Smart punctuation would rewrite the quotation marks and dashes of official text.
  integrations: [mdx({ smartypants: false })],
});
