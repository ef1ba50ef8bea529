import { datesAgree } from '../domain/dates/civil-date.ts';
import { findDates } from '../domain/dates/find-dates.ts';
import { findQuarters } from '../domain/dates/read-quarter.ts';
import { foldText } from '../domain/text/fold.ts';
import type { FieldPath } from '../schema/check-record.ts';
import { isAbsent } from '../schema/evidence.ts';
import type { PlanFrontmatter } from '../schema/plan.ts';

type Report = (code: string, path: FieldPath, values: Record<string, string>) => void;

/**
 * Holds the facts of an entry against the very words that they quote: a date or year that its passage
 * contradicts, and a number, name, place or theme that its passage does not say. Capitals, spaces and
 * signs do not count; a passage without any date says nothing against one.
 */
export function checkFacts(facts: PlanFrontmatter, report: Report): void {
  const { issuedOn, year, number, signer, place, theme } = facts;
  if (!isAbsent(issuedOn)) {
    checkDate(['issuedOn', 'value'], issuedOn.value, issuedOn.passage, report);
  }
  if (!new RegExp(`(?<!\\d)${year.value}(?!\\d)`, 'u').test(year.passage)) {
    const named = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(year.passage)?.[0];
    if (named !== undefined) {
      const values = { value: String(year.value), passage: year.passage, named };
      report('date-contradicts', ['year', 'value'], values);
    }
  }
  if (!isAbsent(facts.deadlines)) {
    for (const [index, { on, passage, datedBy }] of facts.deadlines.entries()) {
      checkDate(['deadlines', index, 'on'], on, datedBy ?? passage, report);
    }
  }
  if (number.status === 'stated') {
    checkWords(['number', 'value'], number.value, number.passage, report);
  }
  if (!isAbsent(signer)) checkWords(['signer', 'name'], signer.name, signer.passage, report);
  if (!isAbsent(place)) checkWords(['place', 'value'], place.value, place.passage, report);
  if (!isAbsent(theme)) checkWords(['theme', 'value'], theme.value, theme.passage, report);
}

function checkDate(path: FieldPath, value: string, passage: string, report: Report): void {
  const named = [
    ...findDates(passage).map(({ date }) => date),
    ...findQuarters(foldText(passage)).map(({ last }) => last),
  ];
  if (named.length === 0 || named.some((date) => datesAgree(date, value))) return;
  report('date-contradicts', path, { value, passage, named: named.join(', ') });
}

function checkWords(path: FieldPath, value: string, passage: string, report: Report): void {
  if (bare(passage).includes(bare(value))) return;
  report('value-not-in-passage', path, { value, passage });
}

/** Letters and figures alone: spaces and signs are set in many ways. */
function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
