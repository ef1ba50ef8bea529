import type { Clause } from './clauses.ts';
import { readDenominator } from './read-denominator.ts';
import { readDue } from './read-due.ts';
import { readHedge } from './read-hedge.ts';
import { readAward, readLevel } from './read-level.ts';
import { readSubject } from './read-subject.ts';
import type { TargetDue, TargetKind, TargetQuantity, TargetStatement } from './target.ts';
import type { Token } from './tokens.ts';

/** What the surroundings of a clause say for it. */
export interface ClauseSetting {
  /** A hedge and a deadline that words before the clause lend to it; its own come first. */
  readonly hedge: string | null;
  readonly due: TargetDue | null;
  readonly kind: TargetKind;
}

/** Reads out of a clause what its target says; its indicator is left to the register. */
export function describeClause(
  tokens: readonly Token[],
  clause: Clause,
  setting: ClauseSetting,
): TargetStatement {
  const { from, to } = clause;
  return {
    ...readTargetQuantity(tokens, clause),
    subject: readSubject(tokens, clause),
    indicator: null,
    level: readClauseLevel(tokens, clause),
    hedge: readClauseHedge(tokens, clause) ?? setting.hedge,
    due: readDue(tokens, from, to) ?? setting.due,
    area: null,
    kind: setting.kind,
  };
}

function readClauseLevel(tokens: readonly Token[], clause: Clause): string | null {
  const { event, from, to } = clause;
  const begin = clause.predicate ?? (event.kind === 'title' ? from : event.to);
  return readLevel(tokens, begin, to) ?? readAward(tokens, begin, to);
}

function readTargetQuantity(tokens: readonly Token[], clause: Clause): TargetQuantity {
  const { event, from, to } = clause;
  switch (event.kind) {
    case 'title':
    case 'aim':
      return {
        comparator: 'qualitative',
        value: null,
        valueMax: null,
        unit: null,
        denominator: null,
      };
    case 'none':
      return { comparator: '=', value: 0, valueMax: null, unit: event.noun, denominator: null };
    case 'amount': {
      const { comparator, value, valueMax, unit, outOf } = event.quantity;
      return {
        comparator,
        value,
        valueMax,
        unit: unit.name,
        denominator:
          outOf === null
            ? readDenominator(tokens, from, to, event.quantity)
            : `${outOf} ${unit.name}`,
      };
    }
  }
}

/** A hedge binds what stands behind it; only "phấn đấu" also stands between subject and verb. */
function readClauseHedge(tokens: readonly Token[], clause: Clause): string | null {
  const { event, from, to, predicate = event.to } = clause;
  const before = readHedge(tokens, from, event.from);
  if (before !== null) return before;
  return readHedge(tokens, predicate, to) === 'phấn đấu' ? 'phấn đấu' : null;
}
