import type { PrintAddress } from './annotate-plan.ts';
import { buildCitationRegister } from './find-plan-citations.ts';
import type { IndicatorEntry } from './read-indicators.ts';
import type { PlanSurroundings } from './read-plans.ts';
import type { Registers } from './registers.ts';

/** Gathers from the registers what reading a plan needs. */
export function gatherSurroundings(
  registers: Registers,
  indicators: readonly IndicatorEntry[],
  printAddress: PrintAddress,
): PlanSurroundings {
  const ids = (entries: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(entries.map((entry) => entry.id));
  return {
    known: {
      agencies: ids(registers.agencies),
      places: ids(registers.places),
      directives: ids(registers.directives),
      movements: ids(registers.movements),
      indicators: ids(indicators),
    },
    register: buildCitationRegister(registers),
    printAddress,
  };
}
