import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXIT, readArguments, runCommand } from './arguments.ts';
import { readLicences } from './read-licences.ts';

const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/** `npm run --silent licences`: every package with its licence, as a table of Markdown. */
await runCommand(() => {
  readArguments({});
  const packages = readLicences(readFileSync(LOCK, 'utf8'));
  const lines = packages.map(
    ({ name, version, licence, development }) =>
      `| ${name} | ${version} | ${licence ?? 'không khai'} | ${development ? 'kiểm thử' : 'dựng trang'} |`,
  );
  console.log(
    ['| gói | phiên bản | giấy phép | dùng để |', '| --- | --- | --- | --- |', ...lines].join('\n'),
  );
  return EXIT.clean;
});
