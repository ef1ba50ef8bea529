import { listReleases } from '../publishing/releases.ts';
import { listSiteFiles } from '../publishing/site-files.ts';
import { EXIT, readArguments, runCommand } from './arguments.ts';
import { readSettings } from './settings.ts';

/** `npm run releases`: the releases that are kept, oldest first, and which one is published. */
await runCommand(() => {
  readArguments({});
  const { outDir } = readSettings(process.env);
  const releases = listReleases(outDir);
  for (const { number, folder, published } of releases) {
    const files = listSiteFiles(folder);
    const pages = files.filter((file) => file.endsWith('.html')).length;
    const mark = published ? '  đang công bố' : '';
    console.log(`bản ${number}  ${pages} trang, ${files.length} tệp  ${folder}${mark}`);
  }
  if (releases.length === 0) console.log('Chưa công bố bản nào.');
  return EXIT.clean;
});
