import { foldText } from '../../domain/text/fold.ts';
import type { DeclaredDeadline, DeclaredTarget, PlanFrontmatter } from '../../schema/plan.ts';
import { readAs, type ReadFact } from './draft-facts.ts';

type Targets = PlanFrontmatter['targets'];

/** Fewer words of what falls due name nothing in particular. */
const LEAST_WORDS = 3;

/**
 * Gives a target that states no time of its own the one at which its subject falls due by another
 * passage ("Thời gian thực hiện: công trình … trong quý II/2023"). Only where one deadline and one
 * target fit each other; the editor is told.
 */
export function lendDeadlines(
  read: ReadFact<Targets>,
  deadlines: PlanFrontmatter['deadlines'] | undefined,
): ReadFact<Targets> {
  const { fact: targets } = read;
  if (!isList(targets) || !isList(deadlines)) return read;
  const open = targets.filter(({ due }) => due === undefined);
  const due = new Map<DeclaredTarget, DeclaredDeadline>();
  for (const deadline of deadlines) {
    const meant = open.filter((target) => namesSame(target.subject, deadline.what));
    const [only] = meant;
    const rivals = deadlines.filter(({ what }) => namesSame(only?.subject ?? '', what));
    if (only !== undefined && meant.length === 1 && rivals.length === 1) due.set(only, deadline);
  }
  if (due.size === 0) return read;
  const lent = targets.map((target) => {
    const deadline = due.get(target);
    return deadline === undefined ? target : { ...target, due: deadline.on };
  });
  const notes = [...due].map(([{ passage }, deadline]) => ({
    code: 'import-target-due',
    values: { passage, due: deadline.on, deadline: deadline.passage },
  }));
  return readAs<Targets>(lent, ...read.notes, ...notes);
}

/** True when the words of one begin the other. */
function namesSame(subject: string, what: string): boolean {
  const [short = '', long = ''] = [foldText(subject), foldText(what)].sort(
    (a, b) => a.length - b.length,
  );
  return short.split(' ').length >= LEAST_WORDS && `${long} `.startsWith(`${short} `);
}

function isList<T>(list: readonly T[] | object | undefined): list is readonly T[] {
  return Array.isArray(list);
}
