import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Citation } from '../domain/citations/citation.ts';
import { findCitations } from '../domain/citations/find/find-citations.ts';
import { UNKNOWN_CONTEXT } from '../domain/citations/resolve/citing-context.ts';
import type { Register } from '../domain/citations/resolve/register.ts';
import { resolveCitations } from '../domain/citations/resolve/resolve-citations.ts';
import type { ResolvedCitation } from '../domain/citations/resolve/resolved-citation.ts';
import { printTypeLabel } from '../domain/citations/vocabulary/document-types.ts';
import { buildCitationRegister } from '../archive/find-plan-citations.ts';
import { readRegisters } from '../archive/read-registers.ts';
import { EXIT, readArguments, runCommand, UsageError } from './arguments.ts';
import { readContentDir } from './settings.ts';

/** The name under which standard input appears in the output. */
const STANDARD_INPUT = '-';

await runCommand(async () => {
  const { values, files } = readArguments({ all: { type: 'boolean' } }, { allowFiles: true });
  const registers = readRegisters(readContentDir(process.env));
  const register = buildCitationRegister(registers).documents;
  const inputs = files.length === 0 ? [STANDARD_INPUT] : files;
  for (const file of inputs) {
    const source = file === STANDARD_INPUT ? await text(process.stdin) : readSource(file);
    printCitations(file, source, register, values.all === true);
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

function printCitations(file: string, source: string, register: Register, all: boolean): void {
  const resolved = resolveCitations(findCitations(source), register, UNKNOWN_CONTEXT);
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
