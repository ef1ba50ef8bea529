/*
 * What can be read out of an archive, one name for each part that can change by itself. Registers are
 * not among them: a change of a register is a change of everything.
 */

/** The parts of a plan. */
export type PlanPart =
  | `facts.${string}`
  | 'outline'
  /** Which documents it cites, and as what. */
  | 'works'
  /** In which words, and where. */
  | 'mentions'
  /** All that is known of them: a sentence with other words leaves the other two as they are. */
  | 'citations'
  | 'subjectFragments'
  | 'targets'
  | 'body'
  /** The entry and its originals as they lie in the content folder. */
  | 'files';

/** Which plans there are, in their order. */
export const PLANS_CELL = 'plans';

/** What the name of every part of a plan begins with. */
export const PLAN_PREFIX = 'plan#';

/** A part of a plan. */
export function planCell(planId: string, part: PlanPart): string {
  return `${PLAN_PREFIX}${planId}#${part}`;
}

/** Stands for the id of a plan where any plan is meant. */
export const ANY_PLAN = '*';

/** The parts of a document that come of many plans. */
export type DocumentPart =
  'facts' | 'heldAs' | 'variants' | 'cites' | 'citedByDocuments' | 'citingPlans' | 'citingRoles';

/** A part of what is known of a document. */
export function documentCell(id: string, part: DocumentPart): string {
  return `document#${id}#${part}`;
}

/** Which passages cite a document; what stands in them belongs to their plans. */
export function citingCell(documentId: string): string {
  return `citing#${documentId}`;
}

/** All of a table, with its order. */
export function tableCell(table: string): string {
  return `table#${table}`;
}

/** What a table has under a key, or that it has nothing there. */
export function entryCell(table: string, key: string | number): string {
  return `entry#${table}#${key}`;
}

/** What a table of plans has under the id of one, or that it has nothing there (see lookup-table.ts). */
export function entryOfPlanCell(table: string, planId: string | number): string {
  return `of-plan#${planId}#${table}`;
}

/** What was made once out of the whole archive. */
export function memoCell(name: string): string {
  return `memo#${name}`;
}

/** Which passages of a plan stand in others too. */
export function reuseCell(planId: string): string {
  return `reuse#${planId}`;
}

/**
 * What a cell is a part of: the plan, the document, the table or whatever else its name begins with. For
 * an entry of a table it is the table.
 */
export function ownerOfCell(cell: string): string {
  const end = cell.indexOf('#', cell.indexOf('#') + 1);
  return end === -1 ? cell : cell.slice(0, end);
}

/** Takes the name of a cell apart. */
export function parseCell(cell: string): {
  readonly kind: string;
  readonly name: string;
  /** What stands behind the last "#"; empty where there is none. */
  readonly part: string;
} {
  const first = cell.indexOf('#');
  if (first === -1) return { kind: cell, name: '', part: '' };
  const kind = cell.slice(0, first);
  const second = cell.indexOf('#', first + 1);
  return second === -1
    ? { kind, name: cell.slice(first + 1), part: '' }
    : { kind, name: cell.slice(first + 1, second), part: cell.slice(second + 1) };
}
