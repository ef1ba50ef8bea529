import { readArchive } from '../archive/from-files.ts';
import { checkDeclarations } from '../checks/declarations/check-declarations.ts';
import { checkTexts } from '../checks/texts/check-texts.ts';
import { readSiteAddresses } from '../publishing/addresses/site-addresses.ts';
import { readArguments, runCommand } from './arguments.ts';
import { reportProblems } from './report.ts';
import { readContentDir } from './settings.ts';

/** `npm run check`: every problem of the content at once; `-- --json` for machines. */
await runCommand(() => {
  const { values } = readArguments({ json: { type: 'boolean' } });
  const contentDir = readContentDir(process.env);
  const { archive, problems } = readArchive(contentDir);
  const addresses = readSiteAddresses(contentDir, () => archive);
  const declarations = checkDeclarations(contentDir, archive);
  const texts = checkTexts(contentDir, archive);
  return reportProblems([...problems, ...declarations, ...texts, ...addresses.problems], {
    json: values.json ?? false,
  });
});
