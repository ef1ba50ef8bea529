import { createWriteStream, mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArchive } from '../archive/from-files.ts';
import { hasErrors } from '../checks/report.ts';
import {
  dayOfContent,
  nameContentFolder,
  groupContent,
  packContent,
} from '../publishing/packing/pack-content.ts';
import { EXIT, readArguments, runCommand } from './arguments.ts';
import { reportProblems } from './report.ts';
import { readContentDir } from './settings.ts';

/**
 * `npm run pack`: packs the content and its originals into one file named after the day of its newest
 * plan, out of which the site can be built again; `-- --out FOLDER` says where (default: here).
 */
await runCommand(async () => {
  const { values } = readArguments({ out: { type: 'string', default: '.' } });
  const contentDir = readContentDir(process.env);
  const { archive, problems } = readArchive(contentDir);
  if (hasErrors(problems)) return reportProblems(problems);
  const day = dayOfContent(archive);
  const folder = nameContentFolder(day);
  const file = join(resolve(values.out), `${folder}.tar.gz`);
  mkdirSync(resolve(values.out), { recursive: true });
  const staged = `${file}.part`;
  const { files, sha256 } = await packContent(
    groupContent(contentDir),
    day,
    createWriteStream(staged),
  );
  renameSync(staged, file);
  console.log(`Đã gói ${files} tệp vào ${file} (SHA-256 ${sha256}).`);
  console.log(`Dựng lại: giải nén rồi chạy CONTENT_DIR=${folder}/content npm run build.`);
  return EXIT.clean;
});
