import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, Indicator } from '../../archive/archive.ts';
import { TARGET_COUNTS } from '../../archive/target-indicators.ts';
import { indicatorAddress } from '../../domain/addresses/addresses.ts';
import type { ExportRow } from '../csv.ts';

/** One row per indicator of the register, by id. */
export function listIndicatorRows(
  archive: Archive,
  printAddress: PrintAddress,
): readonly ExportRow[] {
  const counts = archive.lookUp(TARGET_COUNTS);
  return [...archive.indicators.values()].map((indicator) =>
    describeIndicator(indicator, counts.get(indicator.id) ?? 0, printAddress),
  );
}

/** The row of one indicator with the number of its targets. */
export function describeIndicator(
  indicator: Indicator,
  targetCount: number,
  printAddress: PrintAddress,
): ExportRow {
  return {
    id: indicator.id,
    url: printAddress(indicatorAddress(indicator.id)),
    name: indicator.name,
    definition: indicator.definition,
    subjects: indicator.subjects,
    units: indicator.units.map((unit) => unit.name),
    gradings: indicator.gradings,
    bases: indicator.bases.map((base) => base.name),
    targetCount,
  };
}
