import { readFileSync } from 'node:fs';
import type { Archive } from '../../archive/archive.ts';
import { listPlanFiles } from '../../archive/list-plan-files.ts';
import { readPlanEntry } from '../../archive/read-plan-entry.ts';
import {
  findPersonalData,
  type PersonalDataKind,
} from '../../domain/personal-data/find-personal-data.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { findSlips, type SlipRule } from '../../domain/slips/find-slips.ts';
import type { DeclaredRemark } from '../../schema/plan.ts';
import { findDuplicatePlans } from './find-duplicate-plans.ts';

const PERSONAL_DATA_CODES: Readonly<Record<PersonalDataKind, string>> = {
  phone: 'personal-phone',
  email: 'personal-email',
  identity: 'personal-identity',
};

const SLIP_CODES: Readonly<Record<SlipRule, string>> = {
  known: 'slip-known',
  'letter-d': 'slip-letter-d',
  'letter-case': 'slip-letter-case',
  'mixed-tones': 'slip-mixed-tones',
  doubled: 'slip-doubled',
  unaccented: 'slip-unaccented',
};

/**
 * Looks at the texts themselves: plans entered twice, plans nearly alike, personal data, and what
 * looks like a slip of recognition or typing. A remark whose passage holds the words acknowledges
 * them: the editor has seen them, and readers are told. Only a plan entered twice is an error.
 */
export function checkTexts(contentFolder: string, archive: Archive): readonly Problem[] {
  const plans = new Map(archive.plans.map((plan) => [plan.id, plan]));
  const problems: Problem[] = [];
  for (const { id, file, path } of listPlanFiles(contentFolder).files) {
    const plan = plans.get(id);
    // An entry with problems is no plan yet, but its text is looked at all the same.
    const read = plan === undefined ? readPlanEntry(readFileSync(path, 'utf8'), file) : null;
    const text = plan?.loadBody().text ?? (read?.ok === true ? read.text.text : '');
    const facts = plan?.facts ?? (read?.ok === true ? read.facts : undefined);
    const found = findInText(text, facts?.remarks ?? []);
    if (found.length === 0) continue;
    const source = readFileSync(path, 'utf8');
    for (const { code, values, words } of found) {
      problems.push({ code, values, severity: 'warning', file, ...placeOf(source, words) });
    }
  }
  for (const { kind, plan, other, share } of findDuplicatePlans(archive.plans)) {
    const values = { other: other.file, share: String(Math.round(share * 100)) };
    problems.push({
      code: kind === 'same' ? 'plan-duplicate' : 'plan-near-duplicate',
      values,
      severity: kind === 'same' ? 'error' : 'warning',
      file: plan.file,
      line: 1,
      column: 1,
    });
  }
  return problems;
}

interface FoundWords {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
  readonly words: string;
}

function findInText(text: string, remarks: readonly DeclaredRemark[]): readonly FoundWords[] {
  const acknowledged = remarks.map(({ passage }) => passage);
  const found = [
    ...findPersonalData(text).map(({ kind, words }) => ({
      code: PERSONAL_DATA_CODES[kind],
      values: { found: words },
      words,
    })),
    ...findSlips(text).map(({ rule, written, suggested }) => ({
      code: SLIP_CODES[rule],
      values: { written, suggested },
      words: written,
    })),
  ];
  return found.filter(({ words }) => !acknowledged.some((passage) => passage.includes(words)));
}

/** The first place of the words below the frontmatter. */
function placeOf(
  source: string,
  words: string,
): { readonly line: number; readonly column: number } {
  const at = source.indexOf(words, Math.max(0, source.indexOf('\n---\n')));
  if (at === -1) return { line: 1, column: 1 };
  const before = source.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
