import type { Archive, PlanRecord } from '../archive/archive.ts';
import { listPlanYears, listYears, type PlanSelection } from '../archive/plan-selections.ts';
import { yearAddress } from '../domain/addresses/addresses.ts';

/** What the archive has of one year, as `YearBars.astro` takes it. */
export interface YearCount {
  readonly year: number;
  readonly held: number;
  readonly records: number;
  /** The page of the year; absent for a year of which the whole archive has nothing. */
  readonly href?: string | undefined;
}

/** A selection counted year by year. */
export interface YearCounts {
  /** Newest first, without a gap between the first and the last year. */
  readonly years: readonly YearCount[];
  /** Records whose source shows no year: they stand in no row. */
  readonly withoutYear: number;
}

/** Counts plans and records by the year that they are of; an empty selection has no years. */
export function countByYear({ held, records }: PlanSelection, archive: Archive): YearCounts {
  const heldYears = held.map(({ facts }) => facts.year.value);
  return countYears(heldYears, records, archive);
}

/** Counts all plans and records of an archive by year. */
export function countArchiveByYear(archive: Archive): YearCounts {
  return countYears(listPlanYears(archive), archive.records, archive);
}

function countYears(
  heldYears: readonly number[],
  records: readonly PlanRecord[],
  archive: Archive,
): YearCounts {
  const dated = records.filter(({ year }) => year !== undefined);
  const plans = Map.groupBy(heldYears, (year) => year);
  const known = new Set(listYears(archive));
  const years = [...plans.keys(), ...dated.flatMap(({ year }) => year ?? [])];
  const newest = Math.max(...years);
  const oldest = Math.min(...years);
  const span = years.length === 0 ? 0 : newest - oldest + 1;
  return {
    years: Array.from({ length: span }, (_, index) => newest - index).map((year) => ({
      year,
      held: plans.get(year)?.length ?? 0,
      records: dated.filter((record) => record.year === year).length,
      href: known.has(year) ? yearAddress(year) : undefined,
    })),
    withoutYear: records.length - dated.length,
  };
}
