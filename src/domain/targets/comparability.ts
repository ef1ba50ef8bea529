import type { Indicator } from './indicator.ts';
import { baseKey, foldWords, placeOnScale, scaleKey } from './scale.ts';
import type { ScaledFacts, TargetScale, Unplaced } from './scale.ts';

/** A target with what is known of where it comes from. */
export interface ScaledTarget {
  readonly facts: ScaledFacts & { readonly indicator: string | null };
  /** The kind of agency that stated it; null when it is not known. */
  readonly issuer: string | null;
}

/** The part in which two scales differ. */
export type ScaleDifference = 'unit' | 'base' | 'grade' | 'area' | 'kind' | 'proposed';

/** Why two targets may not stand on one scale; pages word it. */
export type Incomparability =
  | { readonly reason: 'no-indicator' }
  | { readonly reason: 'different-indicators'; readonly indicators: readonly [string, string] }
  | (Unplaced & { readonly which: 'first' | 'second' })
  | {
      readonly reason: 'different-scales';
      /** Every part that differs, the weightiest first. */
      readonly differences: readonly ScaleDifference[];
      readonly scales: readonly [TargetScale, TargetScale];
    };

export type Comparability =
  | { readonly comparable: true; readonly scale: TargetScale }
  | { readonly comparable: false; readonly why: Incomparability };

/**
 * Tells whether two targets may stand on one scale: same indicator, unit, base, grade, area and kind,
 * and not a proposal beside a commitment. `indicators` is the register by id; a target whose
 * indicator is not in it has none.
 */
export function compareTargets(
  first: ScaledTarget,
  second: ScaledTarget,
  indicators: ReadonlyMap<string, Indicator>,
): Comparability {
  const indicator = indicators.get(first.facts.indicator ?? '');
  const other = indicators.get(second.facts.indicator ?? '');
  if (indicator === undefined || other === undefined) return refuse({ reason: 'no-indicator' });
  if (indicator.id !== other.id) {
    return refuse({ reason: 'different-indicators', indicators: [indicator.id, other.id] });
  }
  const one = placeOnScale(first.facts, indicator, first.issuer);
  if (!one.placed) return refuse({ ...one.why, which: 'first' });
  const two = placeOnScale(second.facts, indicator, second.issuer);
  if (!two.placed) return refuse({ ...two.why, which: 'second' });
  if (scaleKey(one.scale) === scaleKey(two.scale)) return { comparable: true, scale: one.scale };
  const scales = [one.scale, two.scale] as const;
  return refuse({ reason: 'different-scales', differences: findDifferences(...scales), scales });
}

/** Targets of one indicator that share a scale, and those that have none with the reason. */
export interface ScaleGroups<T> {
  readonly groups: readonly { readonly scale: TargetScale; readonly members: readonly T[] }[];
  readonly apart: readonly { readonly target: T; readonly why: Unplaced }[];
}

/** Groups targets of one indicator by scale, scales and members in the order of their first target. */
export function groupByScale<T extends ScaledTarget>(
  targets: readonly T[],
  indicator: Indicator,
): ScaleGroups<T> {
  const groups = new Map<string, { scale: TargetScale; members: T[] }>();
  const apart: { target: T; why: Unplaced }[] = [];
  for (const target of targets) {
    const placement = placeOnScale(target.facts, indicator, target.issuer);
    if (!placement.placed) {
      apart.push({ target, why: placement.why });
      continue;
    }
    const key = scaleKey(placement.scale);
    const group = groups.get(key) ?? { scale: placement.scale, members: [] };
    group.members.push(target);
    groups.set(key, group);
  }
  return { groups: [...groups.values()], apart };
}

function refuse(why: Incomparability): Comparability {
  return { comparable: false, why };
}

function findDifferences(a: TargetScale, b: TargetScale): readonly ScaleDifference[] {
  const differs: readonly (readonly [ScaleDifference, boolean])[] = [
    ['unit', a.unit !== b.unit],
    ['base', baseKey(a.base) !== baseKey(b.base)],
    ['grade', foldWords(a.grade) !== foldWords(b.grade)],
    ['area', foldWords(a.area) !== foldWords(b.area)],
    ['kind', a.kind !== b.kind],
    ['proposed', a.proposed !== b.proposed],
  ];
  return differs.filter(([, differ]) => differ).map(([part]) => part);
}
