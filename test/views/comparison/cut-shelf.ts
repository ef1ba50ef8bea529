import {
  indicatorData,
  PLANS_DATA,
  printIndex,
  printWhole,
  splitProvince,
  VALUES_DATA,
  type DataFile,
} from '../../../src/views/comparison/data-files.ts';
import type { ComparedPlan, Shelf } from '../../../src/views/comparison/shelf.ts';

/** The part of a shelf that some plans hold. */
export function narrowShelf(shelf: Shelf, keep: (plan: ComparedPlan) => boolean): Shelf {
  const plans = shelf.plans.filter(keep);
  const ids = new Set(plans.map((plan) => plan.id));
  return { plans, values: shelf.values.filter((value) => ids.has(value.plan)) };
}

/** The values of one indicator, with the plans that state them. */
export function selectIndicator(shelf: Shelf, indicator: string): Shelf {
  const values = shelf.values.filter((value) => value.indicator === indicator);
  const ids = new Set(values.map((value) => value.plan));
  return { plans: shelf.plans.filter((plan) => ids.has(plan.id)), values };
}

/** Every data file of a shelf: the plans, all values, and the values of each of `indicators`. */
export function listDataFiles(shelf: Shelf, indicators: readonly string[]): readonly DataFile[] {
  return [
    ...splitByProvince(PLANS_DATA, shelf),
    ...splitByProvince(VALUES_DATA, shelf),
    ...indicators.flatMap((indicator) =>
      splitByProvince(indicatorData(indicator), selectIndicator(shelf, indicator)),
    ),
  ];
}

function splitByProvince(address: string, shelf: Shelf): readonly DataFile[] {
  const whole = printWhole(address, shelf);
  if (whole !== null) return [whole];
  const provinces = [...new Set(shelf.plans.map(({ place }) => place.id))].map((id) =>
    splitProvince(
      address,
      id,
      narrowShelf(shelf, ({ place }) => place.id === id),
    ),
  );
  return [printIndex(address, provinces), ...provinces.flatMap(({ files }) => files)];
}
