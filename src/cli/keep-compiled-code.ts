import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { CACHE_FOLDER } from '../archive/cache-folder.ts';

/**
 * Lets Node keep what it has compiled of the code that is imported from now on: most of what a build
 * costs before it does anything. Where it cannot be kept, the code is compiled each time.
 */
export function keepCompiledCode(): void {
  // Compiled code says too little of which branches were taken.
  if (process.env['NODE_V8_COVERAGE'] !== undefined) return;
  const folder = resolve(CACHE_FOLDER, 'code');
  enableCompileCache(folder);
  // Threads find it here.
  process.env['NODE_COMPILE_CACHE'] = folder;
}
