import type { Archive, Plan, PlanRecord } from '../archive/archive.ts';
import type { RegisterRow } from '../components/values.ts';
import { isAbsent } from '../schema/evidence.ts';
import { listPlan, listRecord } from './list-plans.ts';

/** Held plans and records that share something, kept apart. */
export interface PlanSelection {
  readonly held: readonly Plan[];
  readonly records: readonly PlanRecord[];
}

export function selectByAgency(archive: Archive, agencyId: string): PlanSelection {
  return {
    held: archive.plans.filter((plan) => plan.facts.agency.id === agencyId),
    records: archive.records.filter((record) => record.agency === agencyId),
  };
}

/** Plans whose province bore this id when they were made, in either era. */
export function selectByProvince(archive: Archive, provinceId: string): PlanSelection {
  return {
    held: archive.plans.filter((plan) => plan.facts.province.id === provinceId),
    records: archive.records.filter((record) => record.province?.id === provinceId),
  };
}

/** Plans of a year, and those whose period covers it. */
export function selectByYear(archive: Archive, year: number): PlanSelection {
  return {
    held: archive.plans.filter(
      ({ facts }) =>
        facts.year.value === year ||
        (facts.period !== undefined && facts.period.from <= year && year <= facts.period.to),
    ),
    records: archive.records.filter((record) => record.year === year),
  };
}

/** Held plans that name a movement; records have no text that could name one. */
export function selectByMovement(archive: Archive, movementId: string): readonly Plan[] {
  return archive.plans.filter(
    ({ facts }) =>
      !isAbsent(facts.movements) && facts.movements.some((mention) => mention.id === movementId),
  );
}

/** Records of plans that are about a movement, by their titles. */
export function selectRecordsByMovement(
  archive: Archive,
  movementId: string,
): readonly PlanRecord[] {
  return archive.records.filter(({ movements }) => movements?.includes(movementId) === true);
}

/** Every year of a held plan or a record, newest first. */
export function listYears(archive: Archive): readonly number[] {
  const years = new Set([
    ...archive.plans.map((plan) => plan.facts.year.value),
    ...archive.records.flatMap((record) => (record.year === undefined ? [] : [record.year])),
  ]);
  return [...years].sort((a, b) => b - a);
}

/** The selection as rows for `PlanSections.astro`. */
export function listSelection(
  selection: PlanSelection,
  archive: Archive,
): { held: readonly RegisterRow[]; records: readonly RegisterRow[] } {
  return {
    held: selection.held.map((plan) => listPlan(plan, archive)),
    records: selection.records.map((record) => listRecord(record, archive)),
  };
}

/** How many held plans and records, in words: "1 kế hoạch có toàn văn, 3 bản ghi". */
export function wordSelection({ held, records }: PlanSelection): string {
  const words = [
    held.length === 0 ? '' : `${held.length} kế hoạch có toàn văn`,
    records.length === 0 ? '' : `${records.length} bản ghi`,
  ].filter((part) => part !== '');
  return words.length === 0 ? 'chưa có gì trong kho' : words.join(', ');
}
