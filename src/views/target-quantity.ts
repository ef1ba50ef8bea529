import type { TargetQuantity } from '../domain/targets/target.ts';
import type { DeclaredTarget } from '../schema/plan.ts';
import type { RecordTarget } from '../schema/plan-record.ts';

/** The value of a declared target or of a record's figure, in the form that the rules of targets take. */
export function quantityOf(target: DeclaredTarget | RecordTarget): TargetQuantity {
  return {
    comparator: target.comparator,
    value: target.value ?? null,
    valueMax: target.valueMax ?? null,
    unit: target.unit ?? null,
    denominator: target.denominator ?? null,
  };
}
