import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { readIndicators } from '../archive/read-indicators.ts';
import { extractTargets } from '../domain/targets/extract-targets.ts';
import type { ExtractionOptions } from '../domain/targets/extract-targets.ts';
import { compileIndicators } from '../domain/targets/match-indicator.ts';
import type { Target } from '../domain/targets/target.ts';
import { EXIT, UsageError, readArguments, runCommand } from './arguments.ts';
import { readContentDir } from './settings.ts';

/** The name under which standard input appears in the output. */
const STANDARD_INPUT = '-';

await runCommand(async () => {
  const { values, files } = readArguments({ year: { type: 'string' } }, { allowFiles: true });
  const options: ExtractionOptions = {
    indicators: compileIndicators(readIndicators(readContentDir(process.env)).indicators),
    ...(values.year === undefined ? {} : { year: readYear(values.year) }),
  };
  const inputs = files.length === 0 ? [STANDARD_INPUT] : files;
  for (const file of inputs) {
    const source = file === STANDARD_INPUT ? await text(process.stdin) : readSource(file);
    const lines = extractTargets(source, options).map((target) => toRecord(file, target));
    process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
  return EXIT.clean;
});

function readSource(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Không đọc được tệp “${file}”.`, { cause: error });
  }
}

function readYear(year: string): number {
  if (!/^(?:19|20)\d\d$/u.test(year)) throw new UsageError(`--year: “${year}” không phải một năm.`);
  return Number(year);
}

/** The record of one target, with the keys of the command's published interface. */
function toRecord(file: string, target: Target): Readonly<Record<string, unknown>> {
  const { start, end, text: surface, subject, indicator, comparator, value, valueMax } = target;
  const { unit, denominator, level, hedge, due, kind, section, order } = target;
  return {
    file,
    start,
    end,
    surface,
    subject,
    indicator,
    comparator,
    value,
    valueMax,
    unit,
    denominator,
    level,
    hedge,
    due: due?.date ?? null,
    dueWords: due?.words ?? null,
    kind,
    section,
    order,
  };
}
