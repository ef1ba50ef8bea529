/**
 * What a mark says of its value: exactly that (`exact`), it or more (`at-least`), more than it
 * (`more-than`), it or less, less than it, about it, or anything up to `valueMax` (`range`).
 */
export type PlotBound =
  'exact' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about' | 'range';

/** One row of a dot plot. */
export interface DotPlotRow {
  readonly label: string;
  readonly href?: string | undefined;
  /** What stands beside the name, "≥ 15 %", or the reason why there is none. */
  readonly text: string;
  /** A second line under the name, such as the agency. */
  readonly detail?: string | undefined;
  /** Absent where the row has no value. */
  readonly value?: number | undefined;
  /** The upper end of a range. */
  readonly valueMax?: number | undefined;
  /** Absent: exact. */
  readonly bound?: PlotBound | undefined;
}

/** One year of a series. */
export interface SeriesPoint {
  readonly year: number;
  /** "≥ 95 %". */
  readonly text: string;
  readonly value: number;
  readonly bound: PlotBound;
  readonly href: string;
}

const tickCount = 4;

/** Where `value` stands between `min` and `max`, as a share from 0 to 1; values outside stand at the end. */
export function placeOnScale(value: number, min: number, max: number): number {
  return (Math.min(max, Math.max(min, value)) - min) / (max - min);
}

/** A share of the plot's width as an SVG length, with room for half a dot at both ends: "50%". */
export function formatPlace(share: number): string {
  return `${Math.round((2 + share * 96) * 100) / 100}%`;
}

/** Which way the values that satisfy a mark reach beyond it. */
export function reachOf(bound: PlotBound): 'up' | 'down' | null {
  if (bound === 'at-least' || bound === 'more-than') return 'up';
  return bound === 'at-most' || bound === 'less-than' ? 'down' : null;
}

/** True when the value of the mark itself does not satisfy it, or is only about right: its dot is hollow. */
export function isHollow(bound: PlotBound): boolean {
  return bound === 'more-than' || bound === 'less-than' || bound === 'about';
}

/** Five marks from `min` to `max` with their places, numbers written the Vietnamese way. */
export function markScale(
  min: number,
  max: number,
): readonly { readonly x: string; readonly label: string }[] {
  return Array.from({ length: tickCount + 1 }, (_, index) => {
    const value = min + ((max - min) * index) / tickCount;
    return {
      x: formatPlace(index / tickCount),
      label: String(Math.round(value * 100) / 100).replace('.', ','),
    };
  });
}

/** The ends of a scale that starts at nought and holds every value: 100 for shares, else four even steps. */
export function chooseScale(
  values: readonly number[],
  isShare: boolean,
): { readonly min: number; readonly max: number } {
  const greatest = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  if (isShare && greatest <= 100) return { min: least, max: 100 };
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(greatest, 1)));
  const step = [1, 2, 4, 5, 8, 10, 20].find((n) => n * magnitude >= greatest) ?? 20;
  return { min: least, max: Math.max(4, step * magnitude) };
}

/** Where the years of a series stand, as shares of the width: in proportion to time. */
export function placeYears(years: readonly number[]): readonly number[] {
  const first = Math.min(...years);
  const last = Math.max(...years);
  return years.map((year) => (last === first ? 0.5 : (year - first) / (last - first)));
}
