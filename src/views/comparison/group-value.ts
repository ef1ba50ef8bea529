import { foldText, slugify } from '../../domain/text/fold.ts';
import type { Indicator } from '../../archive/archive.ts';
import type { ComparedValue, ComparisonGroup } from './shelf.ts';

/** What decides which values a value may stand on one scale with. */
export type GroupedFacts = Pick<
  ComparedValue,
  'comparator' | 'unit' | 'denominator' | 'level' | 'words' | 'area'
> & { readonly subject: string | null };

/** The group of values that share the unit, the base, the grade and the part of the territory. */
export function groupValue(
  facts: GroupedFacts,
  indicator: Pick<Indicator, 'units' | 'bases'> | undefined,
): ComparisonGroup {
  const grade = facts.level ?? (facts.comparator === 'qualitative' ? facts.words : null);
  const base = nameBase(facts, indicator);
  const unit = nameUnit(facts.unit, indicator);
  const parts = [
    ...(unit === null || unit === '%' ? [] : [`đơn vị: ${unit}`]),
    ...(grade === null ? [] : [`mức: ${grade}`]),
    ...(base === null ? [] : [`tính trên: ${base}`]),
    ...(facts.area === null ? [] : [`phạm vi: ${facts.area}`]),
  ];
  return parts.length === 0
    ? { key: 'chung', label: 'không ghi mức và cơ sở tính' }
    : { key: slugify([unit, grade, base, facts.area].join(' ')), label: parts.join('; ') };
}

function nameBase(
  facts: GroupedFacts,
  indicator: Pick<Indicator, 'bases'> | undefined,
): string | null {
  const words = foldText(facts.denominator ?? '');
  const known = indicator?.bases.find((base) =>
    base.words.some((word) => words.includes(foldText(word))),
  );
  return known?.name ?? facts.denominator;
}

function nameUnit(
  unit: string | null,
  indicator: Pick<Indicator, 'units'> | undefined,
): string | null {
  const known = indicator?.units.find(
    (one) => unit !== null && (one.name === unit || one.alsoWritten.includes(unit)),
  );
  return known?.name ?? unit;
}
