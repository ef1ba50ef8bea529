import type { Archive, Plan, PlanRecord } from '../archive/archive.ts';
import { foldWords } from '../domain/targets/scale.ts';
import { isAbsent } from '../schema/evidence.ts';
import { listPlanValues, listRecordValues } from './comparison/compare-documents.ts';
import { groupInOrder } from './comparison/group-in-order.ts';
import type { ComparedValue } from './comparison/shelf.ts';

/** One of two plans that are laid side by side. */
export interface PlanSide {
  /** False for a record: what its source does not show may stand in the plan all the same. */
  readonly whole: boolean;
  /** Documents of the opening basis; null where it is not known. */
  readonly basis: readonly string[] | null;
  /** Values of registered indicators. */
  readonly values: readonly ComparedValue[];
}

/** Ids of documents that both plans rest on, that only the later does, and that only the earlier did. */
export interface BasisChange {
  readonly kept: readonly string[];
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

/**
 * What became of the values of one indicator on one scale. `not-seen`: one of the two sides is known
 * in part only, so nothing can be said of its silence. `no-scale`: both state something, in words or
 * units that no scale compares.
 */
export type ValueChangeKind = 'same' | 'changed' | 'added' | 'dropped' | 'not-seen' | 'no-scale';

export interface ValueChange {
  readonly indicator: string;
  readonly kind: ValueChangeKind;
  readonly earlier: readonly ComparedValue[];
  readonly later: readonly ComparedValue[];
}

export interface PlanChanges {
  /** Null where the basis of either side is not known whole. */
  readonly basis: BasisChange | null;
  /** In the order of the later plan; what only the earlier states comes last. */
  readonly values: readonly ValueChange[];
}

/** Lays two plans of one agency side by side: what they rest on and what they set out to reach. */
export function comparePlans(earlier: PlanSide, later: PlanSide): PlanChanges {
  const both = [...later.values, ...earlier.values];
  const groups = groupInOrder(both, (value) => `${value.indicator} ${value.group.key}`);
  return {
    basis:
      earlier.basis === null || later.basis === null || !earlier.whole || !later.whole
        ? null
        : compareBasis(earlier.basis, later.basis),
    values: [...groups.values()].map((values) => {
      const sides = {
        earlier: values.filter((value) => earlier.values.includes(value)),
        later: values.filter((value) => later.values.includes(value)),
      };
      const indicator = values[0]?.indicator ?? '';
      return { indicator, kind: judgeChange(sides, earlier, later), ...sides };
    }),
  };
}

function compareBasis(earlier: readonly string[], later: readonly string[]): BasisChange {
  return {
    kept: later.filter((id) => earlier.includes(id)),
    added: later.filter((id) => !earlier.includes(id)),
    dropped: earlier.filter((id) => !later.includes(id)),
  };
}

function judgeChange(
  values: Pick<ValueChange, 'earlier' | 'later'>,
  earlier: PlanSide,
  later: PlanSide,
): ValueChangeKind {
  if (values.earlier.length === 0) return earlier.whole ? 'added' : 'not-seen';
  if (values.later.length === 0) return later.whole ? 'dropped' : 'not-seen';
  if (printValues(values.earlier) === printValues(values.later)) return 'same';
  return values.later.some(({ group }) => group.apart !== null) ? 'no-scale' : 'changed';
}

/** What of the values of one group may change, whatever their order; on a scale that is sign and number. */
function printValues(values: readonly ComparedValue[]): string {
  return values
    .map(({ comparator, value, valueMax, words, level, group }) =>
      JSON.stringify([
        comparator,
        value,
        valueMax,
        ...(group.apart === null ? [] : [foldWords(words), foldWords(level)]),
      ]),
    )
    .sort()
    .join();
}

/** A held plan as one side of a comparison. */
export function sideOfPlan(plan: Plan, archive: Archive): PlanSide {
  const { basis } = plan.facts;
  return {
    whole: true,
    basis: isAbsent(basis)
      ? basis.absent === 'not-stated'
        ? []
        : null
      : [...new Set(basis.flatMap(({ documents }) => documents))],
    values: listPlanValues(plan, archive),
  };
}

/** A record as one side of a comparison; its source shows a part of the plan only. */
export function sideOfRecord(record: PlanRecord, archive: Archive): PlanSide {
  return { whole: false, basis: null, values: listRecordValues(record, archive) };
}
