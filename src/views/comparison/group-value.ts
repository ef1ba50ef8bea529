import type { Indicator } from '../../domain/targets/indicator.ts';
import {
  baseKey,
  placeOnScale,
  type ScaledFacts,
  type TargetScale,
} from '../../domain/targets/scale.ts';
import { slugify } from '../../domain/text/fold.ts';
import type { ComparisonGroup } from './shelf.ts';

/**
 * The group that a value belongs to: the values of its scale, or those that have no scale for the
 * same reason. An indicator that is not registered gives no rules, so that its values share a scale
 * only where the sources say the same of unit, base and grade.
 */
export function groupValue(
  facts: ScaledFacts,
  indicator: Indicator | undefined,
  issuer: string | null,
): ComparisonGroup {
  const placement = placeOnScale(facts, indicator ?? unregistered(facts), issuer);
  if (placement.placed) return groupScale(placement.scale);
  const { reason } = placement.why;
  const unit = reason === 'no-number' ? null : facts.unit;
  return {
    ...NO_SCALE,
    key: slugify([reason, unit].join(' ')),
    apart: reason,
    unit,
    grade: reason === 'no-number' ? null : facts.level,
  };
}

const NO_SCALE: ComparisonGroup = {
  key: '',
  apart: null,
  unit: null,
  grade: null,
  base: null,
  area: null,
  outside: false,
  proposed: false,
};

function groupScale(scale: TargetScale): ComparisonGroup {
  const { unit, grade, base, area, kind, proposed } = scale;
  const outside = kind === 'ngoai-muc';
  const key = [
    unit === '%' ? 'ty-le' : unit,
    grade,
    baseKey(base),
    area,
    outside ? 'ngoai-muc' : null,
    proposed ? 'de-nghi' : null,
  ];
  return {
    key: slugify(key.join(' ')),
    apart: null,
    unit,
    grade,
    base: base === null || typeof base === 'string' ? base : base.name,
    area,
    outside,
    proposed,
  };
}

function unregistered({ unit }: ScaledFacts): Indicator {
  return {
    id: '',
    name: '',
    definition: '',
    subjects: [],
    units: unit === null ? [] : [{ name: unit, alsoWritten: [] }],
    gradings: [],
    bases: [],
    wordings: [],
    confusedWith: [],
  };
}
