/** A fact of a plan as the archive carries it: there, or absent with its reason. */
type MaybeAbsent = object | { readonly absent: string; readonly reason: string };

/** The fact itself; null when the source does not give it. */
export function presentFact<T extends MaybeAbsent>(
  fact: T,
): Exclude<T, { readonly absent: string }> | null {
  return 'absent' in fact ? null : (fact as Exclude<T, { readonly absent: string }>);
}

/** Why the source does not give the fact; null when it does. */
export function absenceOf(fact: MaybeAbsent): string | null {
  return 'absent' in fact ? fact.absent : null;
}
