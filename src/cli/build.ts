import { readArguments, runCommand } from './arguments.ts';
import { publishContent } from './publish-content.ts';
import { readSettings } from './settings.ts';

/** `npm run build`: publishes `CONTENT_DIR` into `OUT_DIR`, as a whole or not at all. */
await runCommand(() => {
  readArguments({});
  return publishContent(readSettings(process.env));
});
