import type { Archive } from '../../archive/archive.ts';
import type { LabelledFact, RegisterRow } from '../../components/values.ts';
import { indicatorAddress } from '../../domain/addresses/addresses.ts';
import { listIndicatorIds, nameIndicator } from './catalogue.ts';
import { listIndicatorParts } from './shelved-plans.ts';

/** Indicators with how many held plans and records state each, most stated first. */
export function listIndicators(archive: Archive): readonly RegisterRow[] {
  const parts = listIndicatorParts(archive);
  return listIndicatorIds(archive)
    .map((id) => {
      const { plans = [] } = parts.get(id) ?? {};
      const held = plans.filter((plan) => plan.held).length;
      return {
        name: nameIndicator(id, archive),
        href: indicatorAddress(id),
        count: plans.length,
        detail: `${held} kế hoạch có toàn văn, ${plans.length - held} bản ghi`,
      };
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'));
}

/** What the register says of an indicator; [] for one that it does not know. */
export function viewIndicatorFacts(id: string, archive: Archive): readonly LabelledFact[] {
  const indicator = archive.indicators.get(id);
  if (indicator === undefined) return [];
  const listed = (label: string, values: readonly string[]): readonly LabelledFact[] =>
    values.length === 0 ? [] : [{ label, values: values.map((text) => ({ text })), wide: true }];
  return [
    ...listed('Đối tượng', indicator.subjects),
    ...listed(
      'Đơn vị',
      indicator.units.map((unit) => unit.name),
    ),
    ...listed('Các mức, từ thấp đến cao', indicator.gradings),
    ...listed(
      'Cơ sở tính',
      indicator.bases.map((base) => base.name),
    ),
  ];
}

/** Indicators that look like this one and are not it, each with the reason. */
export function listConfusions(id: string, archive: Archive): readonly RegisterRow[] {
  return (archive.indicators.get(id)?.confusedWith ?? []).map((other) => ({
    name: nameIndicator(other.id, archive),
    href: indicatorAddress(other.id),
    detail: other.why,
  }));
}
