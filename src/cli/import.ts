import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Problem } from '../domain/problem/problem.ts';
import type { Overrides } from '../importing/draft/read-facts.ts';
import type { ImportAnswer, ImportRequest } from '../importing/import-file.ts';
import { recogniseScan } from '../importing/scan/recognise-scan.ts';
import { runImport } from '../importing/run-import.ts';
import { writeDraft, type DraftFolders } from '../importing/write-draft.ts';
import { EXIT, readArguments, runCommand, UsageError } from './arguments.ts';
import { reportProblems } from './report.ts';
import { readContentDir } from './settings.ts';

/**
 * `npm run import -- FILE …`: a draft entry out of each file, with its source beside it, and a list
 * of everything that was inferred, doubted or not found. `--out DIR` takes the place of the folder of
 * plans; `--province`, `--year` and `--agency` go before what is read; `--accept-slips` corrects clear
 * slips of recognition and declares each correction.
 */
await runCommand(async () => {
  const { values, files } = readArguments(
    {
      out: { type: 'string' },
      province: { type: 'string' },
      year: { type: 'string' },
      agency: { type: 'string' },
      'accept-slips': { type: 'boolean' },
    },
    { allowFiles: true },
  );
  if (files.length === 0) throw new UsageError('Cần ít nhất một tệp: npm run import -- TỆP …');
  const contentDir = readContentDir(process.env);
  const folders =
    values.out === undefined
      ? { plans: join(contentDir, 'plans'), agencies: join(contentDir, 'agencies') }
      : { plans: resolve(values.out), agencies: null };
  const overrides = readOverrides(values);
  const acceptSlips = values['accept-slips'] === true;
  for (const file of files) {
    if (!existsSync(file) || !statSync(file).isFile()) {
      throw new UsageError(`Không đọc được tệp “${file}”.`);
    }
  }
  let code: number = EXIT.clean;
  for (const file of files) {
    code = Math.max(code, await importOne(file, { contentDir, folders, overrides, acceptSlips }));
  }
  return code;
});

interface Destination {
  readonly contentDir: string;
  readonly folders: DraftFolders;
  readonly overrides: Overrides;
  readonly acceptSlips: boolean;
}

async function importOne(
  file: string,
  { contentDir, folders, overrides, acceptSlips }: Destination,
): Promise<number> {
  const request = { file: resolve(file), contentDir, overrides, acceptSlips };
  let answer = await runImport(request);
  if (!answer.ok && answer.refusals.some(({ code }) => code === 'import-no-text')) {
    answer = await importScan(file, request);
  }
  if (!answer.ok)
    return reportProblems(answer.refusals.map((note) => toProblem(file, note, 'error')));
  const written = writeDraft(folders, file, answer);
  const entry = join(folders.plans, `${answer.id}.mdx`);
  const shown = relative('', entry);
  if (written === null) {
    const note = { code: 'import-exists', values: { path: shown } };
    return reportProblems([toProblem(file, note, 'error')]);
  }
  const code = reportProblems(answer.notes.map((note) => toProblem(shown, note, 'warning')));
  console.log(`Đã viết:\n${written.map((path) => `  ${relative('', path)}`).join('\n')}`);
  console.log('Xem lại bản nháp theo danh sách trên, rồi chạy “npm run check”.');
  return code;
}

/** Recognises the words of a scan first; a refusal is told of the file, a missing tool of the machine. */
async function importScan(file: string, request: ImportRequest): Promise<ImportAnswer> {
  const refused = (code: string, values: Record<string, string> = {}): ImportAnswer => {
    return { ok: false, refusals: [{ code, values }] };
  };
  const scan = recogniseScan(file);
  switch (scan.kind) {
    case 'pages':
      return runImport({ ...request, recognised: scan.pages });
    case 'tool-missing':
      throw new UsageError(
        `Tệp “${file}” là bản quét, không có chữ để lấy ra. Máy này chưa có ${scan.tool}; hãy cài ${scan.packages} rồi chạy lại.`,
      );
    case 'time':
      return refused('import-time', { seconds: String(scan.seconds) });
    case 'too-long':
      return refused('import-scan-pages', { limit: String(scan.limit) });
    case 'unreadable':
      return refused('import-no-text');
  }
}

function toProblem(
  file: string,
  note: Pick<Problem, 'code' | 'values'> & Partial<Pick<Problem, 'line' | 'column'>>,
  severity: Problem['severity'],
): Problem {
  const { code, values, line = 1, column = 1 } = note;
  return { code, values, severity, file, line, column };
}

function readOverrides(values: {
  readonly province?: string | undefined;
  readonly year?: string | undefined;
  readonly agency?: string | undefined;
}): Overrides {
  const { province, year, agency } = values;
  for (const [name, id] of Object.entries({ province, agency })) {
    if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
      throw new UsageError(`--${name}: “${id}” không phải mã như “cao-bang”.`);
    }
  }
  if (year !== undefined && !/^(?:19|20)\d\d$/u.test(year)) {
    throw new UsageError(`--year: “${year}” không phải một năm.`);
  }
  return {
    ...(province === undefined ? {} : { province }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(agency === undefined ? {} : { agency }),
  };
}
