import { readArchive } from '../archive/from-files.ts';
import { checkDeclarations } from '../checks/declarations/check-declarations.ts';
import { checkTexts } from '../checks/texts/check-texts.ts';
import { checkOriginals } from '../importing/check-originals.ts';
import { readSiteAddresses } from '../publishing/addresses/site-addresses.ts';
import { readArguments, runCommand } from './arguments.ts';
import { reportProblems } from './report.ts';
import { readContentDir } from './settings.ts';

/**
 * `npm run check`: every problem of the content at once; `-- --json` for machines; `-- --originals`
 * reads the files behind the entries again and compares their words too.
 */
await runCommand(async () => {
  const { values } = readArguments({ json: { type: 'boolean' }, originals: { type: 'boolean' } });
  const contentDir = readContentDir(process.env);
  const { archive, problems } = readArchive(contentDir);
  const addresses = readSiteAddresses(contentDir, () => archive);
  const declarations = checkDeclarations(contentDir, archive);
  const texts = checkTexts(contentDir, archive);
  const originals = values.originals === true ? await checkOriginals(contentDir, archive) : [];
  return reportProblems(
    [...problems, ...declarations, ...texts, ...originals, ...addresses.problems],
    { json: values.json ?? false },
  );
});
