import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Citation } from '../domain/citations/citation.ts';
import { findCitations } from '../domain/citations/find/find-citations.ts';
import { UNKNOWN_CONTEXT } from '../domain/citations/resolve/citing-context.ts';
import type { CitingContext } from '../domain/citations/resolve/citing-context.ts';
import type { Register } from '../domain/citations/resolve/register.ts';
import { resolveCitations } from '../domain/citations/resolve/resolve-citations.ts';
import type { ResolvedCitation } from '../domain/citations/resolve/resolved-citation.ts';
import { printTypeLabel } from '../domain/citations/vocabulary/document-types.ts';
import { buildCitationRegister } from '../archive/find-plan-citations.ts';
import { readRegisters } from '../archive/read-registers.ts';
import type { Registers } from '../archive/registers.ts';
import { datePrecision } from '../domain/dates/civil-date.ts';
import type { CivilDate } from '../domain/dates/civil-date.ts';
import { EXIT, readArguments, runCommand, UsageError } from './arguments.ts';
import { readContentDir } from './settings.ts';

/** The name under which standard input appears in the output. */
const STANDARD_INPUT = '-';

await runCommand(async () => {
  const { values, files } = readArguments(
    { all: { type: 'boolean' }, province: { type: 'string' }, date: { type: 'string' } },
    { allowFiles: true },
  );
  const registers = readRegisters(readContentDir(process.env));
  const register = buildCitationRegister(registers).documents;
  const context: CitingContext = {
    ...UNKNOWN_CONTEXT,
    province: values.province === undefined ? null : readProvince(values.province, registers),
    issuedOn: values.date === undefined ? null : readDate(values.date),
    level: values.province === undefined ? null : 'provincial',
  };
  const inputs = files.length === 0 ? [STANDARD_INPUT] : files;
  for (const file of inputs) {
    const source = file === STANDARD_INPUT ? await text(process.stdin) : readSource(file);
    printCitations(file, source, register, context, values.all === true);
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

/** The province of the agency whose text it is: what "UBND tỉnh" means in it. */
function readProvince(id: string, { places }: Pick<Registers, 'places'>): string {
  if (places.some((place) => place.id === id)) return id;
  throw new UsageError(`--province: không có tỉnh, thành phố “${id}”, ví dụ quang-ngai.`);
}

/** The day of the text, as precise as it is known: a document cited in it is not younger. */
function readDate(date: string): CivilDate {
  if (datePrecision(date) !== null) return date;
  throw new UsageError(`--date: “${date}” không phải ngày, ví dụ 2023-01-30, 2023-01 hoặc 2023.`);
}

function printCitations(
  file: string,
  source: string,
  register: Register,
  context: CitingContext,
  all: boolean,
): void {
  const resolved = resolveCitations(findCitations(source), register, context);
  const lines = resolved
    .filter((citation) => all || !isBareLawName(citation))
    .map((citation) => `${JSON.stringify(toRecord(file, citation))}\n`);
  process.stdout.write(lines.join(''));
}

/** A law named without number and date stands for no document in particular; `--all` prints it too. */
function isBareLawName({ kind, type }: Citation): boolean {
  return kind === 'named' && type !== 'nghi-quyet';
}

/** The record of one mention, with the keys of the command's published interface. */
function toRecord(file: string, citation: ResolvedCitation): Readonly<Record<string, unknown>> {
  const { start, end, surface, kind, numberAsWritten, number, date, issuer, title, family } =
    citation;
  return {
    file,
    start,
    end,
    surface,
    kind,
    type: citation.type === null ? null : printTypeLabel(citation.type),
    numberAsWritten,
    number,
    date,
    issuer,
    title,
    family,
    repairs: citation.repairs,
    nestedIn: citation.nestedIn,
    work: citation.work,
    candidates: citation.candidates,
    evidence: citation.evidence,
    contradictions: citation.contradictions,
  };
}
