import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { PROJECT_DIR } from '../project/source-files.ts';

const FINDER = 'src/domain/citations/find/find-citations.ts';

/** Bundles modules of the project as the build of the site does for browsers; the finder when none is named. */
export async function bundleFinder(files: readonly string[] = [FINDER]): Promise<string> {
  const bundle = await rolldown({ input: files.map((file) => join(PROJECT_DIR, file)) });
  const { output } = await bundle.generate({ minify: true, comments: false });
  return output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}
