import type { DotPlotRow, PlotBound, SeriesPoint } from '../../components/chart/dot-plot.ts';
import { chooseScale } from '../../components/chart/dot-plot.ts';
import type { TargetComparator } from '../../domain/targets/target.ts';
import { groupInOrder } from './group-in-order.ts';
import { evidenceAddress, printPlottedValue, printYears } from './print-value.ts';
import type { ComparedPlan, ComparedValue } from './shelf.ts';

/** A value with the plan that states it. */
export interface StatedValue {
  readonly value: ComparedValue;
  readonly plan: ComparedPlan;
}

/** More rows than this are better read as a table. */
const MOST_ROWS = 30;

const BOUND: Readonly<Record<Exclude<TargetComparator, 'qualitative'>, PlotBound>> = {
  '=': 'exact',
  '>=': 'at-least',
  '>': 'more-than',
  '<=': 'at-most',
  '<': 'less-than',
  approx: 'about',
  range: 'range',
};

export interface DotPlotView {
  readonly rows: readonly DotPlotRow[];
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** How many values the plot leaves to the table. */
  readonly leftOut: number;
}

/** The values of one scale as a plot, greatest first; null for fewer than two: there is nothing to see. */
export function viewDotPlot(stated: readonly StatedValue[]): DotPlotView | null {
  const points = stated.flatMap(readPoint);
  if (points.length < 2) return null;
  const sorted = [...points].sort((a, b) => b.number - a.number);
  const unit = points[0]?.value.unit ?? '';
  const ends = points.flatMap(({ value, number }) => [number, value.valueMax ?? number]);
  return {
    rows: sorted.slice(0, MOST_ROWS).map(({ value, plan, number, bound }) => ({
      label: `${plan.place.name}, ${printYears(plan)}`,
      detail: plan.agency,
      href: evidenceAddress(value, plan),
      text: printPlottedValue(value),
      value: number,
      valueMax: value.valueMax ?? undefined,
      bound,
    })),
    unit,
    ...chooseScale(ends, unit.startsWith('%')),
    leftOut: Math.max(0, points.length - MOST_ROWS),
  };
}

export interface SeriesView {
  readonly agency: string;
  readonly place: string;
  readonly points: readonly SeriesPoint[];
  readonly min: number;
  readonly max: number;
}

/**
 * Agencies whose values of one scale reach over several years. A block of one name in a province that
 * was merged in 2025 is not the same agency, and an agency that is not known is no agency.
 */
export function listSeries(stated: readonly StatedValue[]): readonly SeriesView[] {
  const known = stated.filter(({ plan }) => plan.id.split('/')[2] !== 'khong-ro-co-quan');
  const byAgency = groupInOrder(known, ({ plan }) => `${plan.place.name}|${plan.agency}`);
  return [...byAgency.values()].flatMap((members) => {
    const points = members
      .flatMap(readPoint)
      .flatMap(({ value, plan, number, bound }) =>
        plan.years === null
          ? []
          : [
              {
                year: plan.years.from,
                text: printPlottedValue(value),
                value: number,
                bound,
                href: evidenceAddress(value, plan),
              },
            ],
      )
      .sort((a, b) => a.year - b.year);
    const [first] = members;
    // Two values of one year are two plans, not a course of time.
    if (first === undefined || new Set(points.map(({ year }) => year)).size < points.length)
      return [];
    if (points.length < 2) return [];
    const isShare = first.value.unit?.startsWith('%') ?? false;
    return [
      {
        agency: first.plan.agency,
        place: first.plan.place.name,
        points,
        ...chooseScale(
          points.map((point) => point.value),
          isShare,
        ),
      },
    ];
  });
}

function readPoint({
  value,
  plan,
}: StatedValue): readonly (StatedValue & { number: number; bound: PlotBound })[] {
  if (value.value === null || value.comparator === 'qualitative') return [];
  return [{ value, plan, number: value.value, bound: BOUND[value.comparator] }];
}
