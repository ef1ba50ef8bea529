import { deserialize, serialize } from 'node:v8';
import type { Archive, Plan } from './archive.ts';
import type { KeptPlanList, PlanList } from './plan-list.ts';
import { ANY_PLAN, parseCell, planCell, PLANS_CELL, type PlanPart } from './reads/cells.ts';
import type { ReadLog } from './reads/read-log.ts';

/** What a list gives of plans, and of which parts of them. */
interface MadePlanList {
  readonly parts: ReadonlySet<PlanPart>;
  /** By the ids of plans. */
  readonly values: ReadonlyMap<string, unknown>;
}

/** The lists of an archive (see plan-list.ts), each made when it is first asked for. */
export class PlanLists {
  readonly #plans: readonly Plan[];
  readonly #log: ReadLog;
  readonly #made = new Map<string, MadePlanList>();
  /** Those that were kept and that nobody has asked for. */
  readonly #waiting = new Map<string, KeptPlanList>();

  constructor(plans: readonly Plan[], log: ReadLog) {
    this.#plans = plans;
    this.#log = log;
  }

  /** What is to be kept of each list, by its name. */
  get kept(): ReadonlyMap<string, KeptPlanList> {
    const kept = new Map(this.#waiting);
    for (const [name, { parts, values }] of this.#made) {
      kept.set(name, { parts, packed: serialize(values), without: new Set() });
    }
    return kept;
  }

  /** Takes over what was kept of plans, but for those that have changed since: they are asked again. */
  takeOver(name: string, list: KeptPlanList, changed: Iterable<string> = []): void {
    this.#waiting.set(name, { ...list, without: new Set([...list.without, ...changed]) });
  }

  /** What a list gives of each plan, in their order, and the cells that it was made from. */
  make<T>(
    { name, make }: PlanList<T>,
    archive: Archive,
  ): { readonly values: readonly T[]; readonly cells: ReadonlySet<string> } {
    const known = unpack(this.#waiting.get(name));
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
    this.#waiting.delete(name);
    this.#made.set(name, { parts, values });
    return {
      values: [...values.values()] as readonly T[],
      cells: new Set([PLANS_CELL, ...Array.from(parts, (part) => planCell(ANY_PLAN, part))]),
    };
  }
}

function unpack(list: KeptPlanList | undefined): MadePlanList | null {
  if (list === undefined) return null;
  const values = deserialize(list.packed) as Map<string, unknown>;
  for (const id of list.without) values.delete(id);
  return { parts: list.parts, values };
}

/** The part that a cell is of a plan. Throws when it is none of it. */
function partOfPlan(cell: string, planId: string, list: string): PlanPart {
  const { kind, name, part } = parseCell(cell);
  if (kind !== 'plan' || name !== planId) throw new Error(`“${list}” of ${planId} reads ${cell}`);
  return part as PlanPart;
}
