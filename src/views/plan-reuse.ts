import type { Archive, Plan, PlanBody } from '../archive/archive.ts';
import { PLANS_BY_ID } from '../archive/plan-selections.ts';
import type {
  PassageMark,
  PlanReuseView,
  ReuseKind,
  ReuseLegend,
  ReuseRow,
} from '../components/plan/reuse.ts';
import type { LinkText } from '../components/values.ts';
import { planAddress } from '../domain/addresses/addresses.ts';
import { listBlocks, textOf } from '../domain/plan-text/blocks.ts';
import {
  isExactCount,
  type Likeness,
  type PassageRef,
  type ReusedPassage,
} from '../domain/reuse/reuse.ts';
import { nameAgency } from './list-plans.ts';

/** More rows would make the page of a long plan heavy; the other passages bear their mark alone. */
const MOST_ROWS = 20;
const QUOTED_SYLLABLES = 14;

const KIND: Readonly<Record<Likeness, ReuseKind>> = {
  same: 'same',
  numbers: 'near',
  near: 'near',
  part: 'part',
};

const WHERE: Readonly<Record<Likeness, string>> = {
  same: 'nguyên văn',
  numbers: 'chỉ khác con số',
  near: 'gần nguyên văn',
  part: 'một vế nguyên văn',
};

const MEANING: Readonly<Record<ReuseKind, string>> = {
  same: 'đoạn có nguyên văn ở kế hoạch khác',
  near: 'đoạn gần nguyên văn',
  part: 'đoạn có một vế nguyên văn',
  new: 'đoạn chỉ có ở đây',
};

/**
 * Which passages of a plan stand in other plans of the archive, which only here. `body` is the plan's
 * own, where it is at hand already.
 */
export function viewPlanReuse(plan: Plan, archive: Archive, body?: PlanBody): PlanReuseView {
  const { reused, onlyHere } = archive.loadReuse(plan.id);
  const plans = archive.lookUp(PLANS_BY_ID);
  const words =
    reused.length === 0 ? new Map<string, string>() : wordsByFragment(body ?? plan.loadBody());
  const rows = reused
    .slice(0, MOST_ROWS)
    .map((passage, index) => viewPassage(passage, index, words, plans, archive));
  const kinds = reused.map(({ likeness }) => KIND[likeness]);
  return {
    legend: countKinds([...kinds, ...onlyHere.map(() => 'new' as const)]),
    marks: new Map([
      ...reused.map(({ fragment }, index): [string, PassageMark] => {
        const row = rows[index];
        const link =
          row === undefined ? null : { label: capitalise(row.where), href: `#${row.id}` };
        return [fragment, { kind: kinds[index] ?? 'same', link }];
      }),
      ...onlyHere.map((fragment): [string, PassageMark] => [fragment, { kind: 'new', link: null }]),
    ]),
    rows,
    leftOut: reused.length - rows.length,
  };
}

function viewPassage(
  { fragment, likeness, clause, others, earlier, first }: ReusedPassage,
  index: number,
  words: ReadonlyMap<string, string>,
  plans: ReadonlyMap<string, Plan>,
  archive: Archive,
): ReuseRow {
  const text = words.get(fragment) ?? '';
  const quoted = clause === null ? text : text.slice(clause.start, clause.end);
  const place = (ref: PassageRef, own = ''): readonly LinkText[] => {
    const other = plans.get(ref.plan);
    if (other === undefined) return [];
    const { agency, year } = other.facts;
    return [
      {
        label: `${own}${nameAgency(agency.id, archive)}, ${year.value}`,
        href: `${planAddress(ref.plan)}#${ref.fragment}`,
      },
    ];
  };
  return {
    id: `dung-lai-${index + 1}`,
    kind: KIND[likeness],
    passage: { label: `“${shorten(quoted)}”`, href: `#${fragment}` },
    where: `${WHERE[likeness]} trong ${isExactCount(others) ? '' : 'ít nhất '}${others} kế hoạch khác`,
    places: [
      ...(earlier === null ? [] : place(earlier, 'trước đó của cùng cơ quan: ')),
      ...first.flatMap((ref) => place(ref)),
    ],
  };
}

function countKinds(kinds: readonly ReuseKind[]): readonly ReuseLegend[] {
  return (['same', 'near', 'part', 'new'] as const).flatMap((kind) => {
    const count = kinds.filter((other) => other === kind).length;
    return count === 0 ? [] : [{ kind, count, meaning: MEANING[kind] }];
  });
}

function wordsByFragment(body: PlanBody): ReadonlyMap<string, string> {
  return new Map(listBlocks(body).map(({ block }) => [block.id, textOf(body, block)]));
}

function shorten(text: string): string {
  const syllables = text.split(/\s+/u);
  return syllables.length <= QUOTED_SYLLABLES
    ? text
    : `${syllables.slice(0, QUOTED_SYLLABLES).join(' ')} …`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
