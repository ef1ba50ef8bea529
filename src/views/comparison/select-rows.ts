import type { ComparedPlace, ComparedPlan, Shelf } from './shelf.ts';
import type { ComparisonView } from './view-address.ts';

/** A province and year that a view asks for and of which the archive has nothing, not even a record. */
export interface Gap {
  readonly province: string;
  /** Null: nothing of any year. */
  readonly year: number | null;
}

/** What a view puts in its rows. */
export interface SelectedRows {
  readonly plans: readonly ComparedPlan[];
  readonly gaps: readonly Gap[];
}

/**
 * Chooses the rows of a view. Where provinces or single plans are named, every plan of theirs is a
 * row, also one without any value: that it states none is an answer. Otherwise only plans that
 * state one of the indicators are.
 */
export function selectRows(shelf: Shelf, view: ComparisonView): SelectedRows {
  if (view.plans.length > 0) {
    const chosen = new Set(view.plans);
    return { plans: shelf.plans.filter((plan) => chosen.has(plan.id)), gaps: [] };
  }
  const inTime = shelf.plans.filter((plan) => isOfYears(plan, view.years));
  const ofHolding = inTime.filter((plan) => isOfHolding(plan, view));
  if (view.provinces.length === 0) {
    const stating = new Set(
      shelf.values
        .filter(
          (value) => view.indicators.length === 0 || view.indicators.includes(value.indicator),
        )
        .map((value) => value.plan),
    );
    return { plans: ofHolding.filter((plan) => stating.has(plan.id)), gaps: [] };
  }
  return {
    plans: ofHolding.filter((plan) => view.provinces.some((id) => liesIn(plan, id, view))),
    gaps: findGaps(shelf, view),
  };
}

/** True when a plan is of the province as issued or, where the view asks for it, as of today. */
export function liesIn(
  { place }: { readonly place: Pick<ComparedPlace, 'id' | 'todayId'> },
  province: string,
  { territory }: Pick<ComparisonView, 'territory'>,
): boolean {
  return place.id === province || (territory === 'hom-nay' && place.todayId === province);
}

/** True when no year is asked for, or the plan's year or period covers one. */
export function isOfYears(
  { years }: Pick<ComparedPlan, 'years'>,
  asked: readonly number[],
): boolean {
  if (asked.length === 0) return true;
  return years !== null && asked.some((year) => years.from <= year && year <= years.to);
}

function isOfHolding(plan: ComparedPlan, { holding }: ComparisonView): boolean {
  return holding === 'tat-ca' || (holding === 'toan-van') === plan.held;
}

/** Whether the archive has anything is asked of all documents: what a filter hides is not missing. */
function findGaps(shelf: Shelf, view: ComparisonView): readonly Gap[] {
  const years = view.years.length === 0 ? [null] : view.years;
  return view.provinces.flatMap((province) =>
    years
      .filter(
        (year) =>
          !shelf.plans.some(
            (plan) => liesIn(plan, province, view) && isOfYears(plan, year === null ? [] : [year]),
          ),
      )
      .map((year) => ({ province, year })),
  );
}
