import { fileURLToPath } from 'node:url';
import { runConfined } from './confined/run-confined.ts';
import type { ImportAnswer, ImportRequest } from './import-file.ts';

/** What an import may use: seconds of time, megabytes of memory. */
export const IMPORT_LIMITS = { seconds: 30, megabytes: 512 } as const;

const CHILD = fileURLToPath(new URL('./import-child.ts', import.meta.url));

/** Imports a file in a confined process. Gives its answer, or a refusal when it was ended. */
export async function runImport(
  request: ImportRequest,
  { seconds = IMPORT_LIMITS.seconds }: { readonly seconds?: number } = {},
): Promise<ImportAnswer> {
  const { megabytes } = IMPORT_LIMITS;
  const readable = [request.file, request.contentDir];
  const outcome = await runConfined(CHILD, JSON.stringify(request), {
    seconds,
    megabytes,
    readable,
  });
  switch (outcome.kind) {
    case 'done':
      return JSON.parse(outcome.output) as ImportAnswer;
    case 'time':
      return refused('import-time', { seconds: String(seconds) });
    case 'memory':
      return refused('import-memory', { megabytes: String(megabytes) });
    case 'broken':
      return refused('import-broken', {});
  }
}

function refused(code: string, values: Record<string, string>): ImportAnswer {
  return { ok: false, refusals: [{ code, values }] };
}
