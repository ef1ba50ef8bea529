/** One row of a dot plot. */
export interface DotPlotRow {
  readonly label: string;
  readonly href?: string | undefined;
  /** What stands beside the name, "≥ 15 %", or the reason why there is none. */
  readonly text: string;
  /** Absent where the row has no value. */
  readonly value?: number | undefined;
  /** The value is only the lower or the upper end of what satisfies the target. */
  readonly bound?: 'lower' | 'upper' | undefined;
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
