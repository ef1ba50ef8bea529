import type { Archive, Plan } from './archive.ts';
import type { KeptPlanList, PlanList } from './plan-list.ts';
import { ANY_PLAN, parseCell, planCell, PLANS_CELL, type PlanPart } from './reads/cells.ts';
import type { ReadLog } from './reads/read-log.ts';

/** The lists of an archive (see plan-list.ts), each made when it is first asked for. */
export class PlanLists {
  readonly #plans: readonly Plan[];
  readonly #log: ReadLog;
  readonly #kept = new Map<string, KeptPlanList>();

  constructor(plans: readonly Plan[], log: ReadLog) {
    this.#plans = plans;
    this.#log = log;
  }

  /** What is kept of each list, by its name. */
  get kept(): ReadonlyMap<string, KeptPlanList> {
    return this.#kept;
  }

  /** Takes over what was kept of plans that are still the same; the others are made when asked for. */
  takeOver(name: string, list: KeptPlanList): void {
    this.#kept.set(name, list);
  }

  /** What a list gives of each plan, in their order, and the cells that it was made from. */
  make<T>(
    { name, make }: PlanList<T>,
    archive: Archive,
  ): { readonly values: readonly T[]; readonly cells: ReadonlySet<string> } {
    const known = this.#kept.get(name);
    const parts = new Set(known?.parts);
    const values = new Map<string, unknown>();
    for (const plan of this.#plans) {
      const { id } = plan;
      if (known?.values.has(id) === true) {
        values.set(id, known.values.get(id));
        continue;
      }
      const { value, cells } = this.#log.listen(() => make(plan, archive));
      for (const cell of cells) parts.add(partOfPlan(cell, id, name));
      values.set(id, value);
    }
    this.#kept.set(name, { parts, values });
    return {
      values: [...values.values()] as readonly T[],
      cells: new Set([PLANS_CELL, ...Array.from(parts, (part) => planCell(ANY_PLAN, part))]),
    };
  }
}

/** The part that a cell is of a plan. Throws when it is none of it. */
function partOfPlan(cell: string, planId: string, list: string): PlanPart {
  const { kind, name, part } = parseCell(cell);
  if (kind !== 'plan' || name !== planId) throw new Error(`“${list}” of ${planId} reads ${cell}`);
  return part as PlanPart;
}
