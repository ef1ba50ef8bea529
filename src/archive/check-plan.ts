import { listBlocks } from '../domain/plan-text/blocks.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { locatePassage } from '../domain/text/locate-passage.ts';
import {
  compareTranscription,
  type TranscriptionFault,
} from '../domain/transcription/compare-transcription.ts';
import { printFieldPath, type FieldPath } from '../schema/check-record.ts';
import { isAbsent } from '../schema/evidence.ts';
import { checkFacts } from './check-facts.ts';
import type { PlanFile } from './list-plan-files.ts';
import { listPassages } from './list-passages.ts';
import type { PlanEntry } from './read-plan-entry.ts';

/** The ids of the registers. */
export interface KnownIds {
  readonly agencies: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly directives: ReadonlySet<string>;
  readonly movements: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
}

/** The ids that one plan may refer to: those of the registers, and the documents that it cites itself. */
export type ReferableIds = {
  readonly [Register in keyof KnownIds]: { readonly has: (id: string) => boolean };
};

/** The file as received: its text, or null when it is not there; and its digest. */
export interface ReceivedFile {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Checks an entry against itself, its original and the registers: every passage stands in the text,
 * every target's passage stands there once, no fact contradicts its passage, every id is known, the path says what the facts say,
 * and the text is the received one word for word but for what is declared. Gives every problem.
 */
export function checkPlan(
  file: PlanFile,
  entry: PlanEntry,
  received: ReceivedFile | null,
  known: ReferableIds,
  original: Pick<ReceivedFile, 'sha256'> | null = null,
): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (code: string, path: FieldPath, values: Record<string, string> = {}): void => {
    problems.push({ code, severity: 'error', file: file.file, ...entry.locate(path), values });
  };
  checkPassages(entry, report);
  checkFacts(entry.facts, report);
  checkReferences(entry, known, report);
  checkPath(file, entry, report);
  checkReceived(entry, received, report);
  checkOriginal(entry, original, report);
  checkAnchors(entry, report);
  return problems;
}

type Report = (code: string, path: FieldPath, values?: Record<string, string>) => void;

function checkPassages({ facts, text }: PlanEntry, report: Report): void {
  for (const { path, passage } of listPassages(facts)) {
    const location = locatePassage(text.text, passage);
    if (!location.found) report('passage-not-found', path, { passage });
    else if (!location.unique && path[0] === 'targets') {
      report('passage-not-unique', path, { passage });
    }
  }
}

function checkReferences({ facts }: PlanEntry, known: ReferableIds, report: Report): void {
  const need = (register: keyof KnownIds, path: FieldPath, id: string): void => {
    if (known[register].has(id)) return;
    report('reference-unknown', path, { field: printFieldPath(path), id, register });
  };
  need('agencies', ['agency', 'id'], facts.agency.id);
  need('places', ['province', 'id'], facts.province.id);
  if (!isAbsent(facts.basis)) {
    for (const [i, item] of facts.basis.entries()) {
      for (const [j, id] of item.documents.entries()) {
        need('directives', ['basis', i, 'documents', j], id);
      }
    }
  }
  if (!isAbsent(facts.movements)) {
    for (const [i, { id }] of facts.movements.entries())
      need('movements', ['movements', i, 'id'], id);
  }
  if (!isAbsent(facts.targets)) {
    for (const [i, { indicator }] of facts.targets.entries()) {
      if (indicator !== null) need('indicators', ['targets', i, 'indicator'], indicator);
    }
  }
}

function checkPath(file: PlanFile, { facts }: PlanEntry, report: Report): void {
  const [province = '', year = '', agency = '', name = ''] = file.id.split('/');
  const expectedAgency = facts.agency.id.endsWith(`-${facts.province.id}`)
    ? facts.agency.id.slice(0, -facts.province.id.length - 1)
    : facts.agency.id;
  const expected = [facts.province.id, String(facts.year.value), expectedAgency, name].join('/');
  if ([province, year, agency, name].join('/') !== expected) {
    report('path-mismatch', [], { actual: file.id, expected });
  }
}

function checkAnchors({ facts: { anchors = [] }, text }: PlanEntry, report: Report): void {
  if (anchors.length === 0) return;
  const passages = new Set(listBlocks(text).map(({ block }) => block.id));
  const declared = new Set<string>();
  for (const [i, { from, to }] of anchors.entries()) {
    if (!passages.has(to)) report('anchor-target-unknown', ['anchors', i, 'to'], { to });
    if (passages.has(from)) report('anchor-in-use', ['anchors', i, 'from'], { from });
    if (declared.has(from)) report('anchor-repeated', ['anchors', i, 'from'], { from });
    declared.add(from);
  }
}

function checkReceived(entry: PlanEntry, received: ReceivedFile | null, report: Report): void {
  const { source, corrections } = entry.facts;
  if (received === null) {
    report('original-missing', ['source', 'file'], { path: source.file });
    return;
  }
  if (received.sha256 !== source.sha256) {
    report('original-hash', ['source', 'sha256'], {
      path: source.file,
      actual: received.sha256,
      expected: source.sha256,
    });
  }
  const comparison = compareTranscription(received.text, entry.text.text, corrections);
  if (comparison.matches) return;
  for (const fault of comparison.faults) reportFault(fault, entry, report);
}

/** The file that the received words were taken out of, when the entry names one. */
function checkOriginal(
  { facts: { source } }: PlanEntry,
  original: Pick<ReceivedFile, 'sha256'> | null,
  report: Report,
): void {
  if (source.original === undefined) return;
  const { file: path, sha256: expected } = source.original;
  if (original === null) {
    report('original-missing', ['source', 'original', 'file'], { path });
  } else if (original.sha256 !== expected) {
    const values = { path, actual: original.sha256, expected };
    report('original-hash', ['source', 'original', 'sha256'], values);
  }
}

function reportFault(fault: TranscriptionFault, entry: PlanEntry, report: Report): void {
  switch (fault.fault) {
    case 'undeclared':
      report('correction-undeclared', ['corrections'], {
        expected: fault.received,
        actual: fault.published,
      });
      return;
    case 'undeclared-join':
    case 'undeclared-break':
      report(`correction-${fault.fault}`, ['corrections'], { passage: fault.published });
      return;
    default: {
      const at = entry.facts.corrections.findIndex(
        (correction) => correction.received === fault.received,
      );
      report(
        fault.fault === 'correction-not-found' ? fault.fault : 'correction-faulty',
        ['corrections', at],
        { passage: fault.received, fault: fault.fault },
      );
    }
  }
}
