import { readArguments, runCommand } from './arguments.ts';
import { publishContent } from './publish-content.ts';
import { readSettings } from './settings.ts';

/**
 * `npm run build`: publishes `CONTENT_DIR` into `OUT_DIR`, as a whole or not at all; with
 * `-- --precompress` each file has its compressed forms beside it.
 */
await runCommand(() => {
  const { values } = readArguments({ precompress: { type: 'boolean' } });
  return publishContent(readSettings(process.env), { precompress: values.precompress ?? false });
});
