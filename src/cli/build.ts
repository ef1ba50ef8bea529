import { keepCompiledCode } from './keep-compiled-code.ts';

/**
 * `npm run build`: publishes `CONTENT_DIR` into `OUT_DIR`, as a whole or not at all; with
 * `-- --precompress` each file has its compressed forms beside it, with `-- --clean` every file is made
 * anew, whatever is known of the published site. With `-- --shard 2/4` it makes the second of four
 * parts of the site instead, which `npm run merge-shards` puts together.
 */
keepCompiledCode();
// Only what is imported from here on is found compiled.
const { runBuild } = await import('./run-build.ts');
await runBuild();
