import { createWriteStream, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openPreparedArchive, prepareArchive } from '../archive/prepare-archive.ts';
import { hasErrors } from '../checks/report.ts';
import { DIRECTIVE_INDEX, PLAN_INDEX } from '../exports/bulk/index-definitions.ts';
import { printBulk } from '../exports/bulk/print-bulk.ts';
import { printPublishedAddress } from '../publishing/published-address.ts';
import { EXIT, readArguments, runCommand, UsageError } from './arguments.ts';
import { Progress } from './progress.ts';
import { reportProblems } from './report.ts';
import { readSettings } from './settings.ts';

const ENDING = '.ndjson';

/**
 * `npm run export-bulk -- --out FILE.ndjson`: the archive for a search engine that reads the bulk
 * format of OpenSearch and Elasticsearch, and beside it one file for each index with its settings and
 * mapping, to be sent first.
 */
await runCommand(async () => {
  const { values } = readArguments({ out: { type: 'string' } });
  const file = readTarget(values.out);
  const { contentDir, base, siteUrl } = readSettings(process.env);
  const progress = new Progress(process.stdout);
  const { prepared, problems } = await prepareArchive(contentDir, base, (read, unread) =>
    progress.show(read, unread, 'kế hoạch đã đọc'),
  );
  progress.clear();
  if (hasErrors(problems)) return reportProblems(problems);

  const archive = openPreparedArchive(prepared);
  const all = archive.plans.length + archive.records.length + archive.documents.size;
  let written = 0;
  function* printAll(): Generator<string> {
    for (const document of printBulk(archive, printPublishedAddress({ base, siteUrl }))) {
      yield document;
      written++;
      progress.show(written, all - written, 'bản ghi đã viết');
    }
  }
  mkdirSync(dirname(file), { recursive: true });
  const staged = `${file}.part`;
  await pipeline(Readable.from(printAll()), createWriteStream(staged));
  progress.clear();
  renameSync(staged, file);
  for (const { name, body } of [PLAN_INDEX, DIRECTIVE_INDEX]) {
    const definition = `${file.slice(0, -ENDING.length)}.${name}.json`;
    writeFileSync(definition, `${JSON.stringify(body, null, 2)}\n`);
    console.log(`Chỉ mục ${name}: cấu hình ở ${definition}`);
  }
  console.log(`Đã viết ${written} bản ghi vào ${file}.`);
  return EXIT.clean;
});

function readTarget(out: string | undefined): string {
  if (out === undefined || !out.endsWith(ENDING)) {
    throw new UsageError(`--out: hãy cho tên tệp kết thúc bằng ${ENDING}, ví dụ kho${ENDING}.`);
  }
  return resolve(out);
}
