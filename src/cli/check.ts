import { readArchive } from '../archive/from-files.ts';
import { readArguments, runCommand } from './arguments.ts';
import { reportProblems } from './report.ts';
import { readContentDir } from './settings.ts';

/** `npm run check`: every problem of the content at once; `-- --json` for machines. */
await runCommand(() => {
  const { values } = readArguments({ json: { type: 'boolean' } });
  const { problems } = readArchive(readContentDir(process.env));
  return reportProblems(problems, { json: values.json ?? false });
});
