import type { ClauseEvent } from './clause-events.ts';
import type { ClauseStarts } from './clause-starts.ts';
import { CLAUSE_JOINS, LEADING_WORDS, PREDICATE_WORDS } from './lexicon/clause-words.ts';
import { compileWordList, hasPhrase, matchPhraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** One event with the tokens of its clause, [from, to). */
export interface Clause {
  readonly event: ClauseEvent;
  readonly from: number;
  readonly to: number;
  /** Where the predicate begins that this target means, when its amount has several. */
  readonly predicate?: number;
}

const JOINS = compileWordList(CLAUSE_JOINS);
const PREDICATES = compileWordList(PREDICATE_WORDS);
const LEADING = compileWordList(LEADING_WORDS);
/** A clause that begins further before its amount is cut at the nearest comma. */
const LEAD_LENGTH = 16;

/** Cuts a sentence into one clause per event. */
export function cutClauses(
  tokens: readonly Token[],
  events: readonly ClauseEvent[],
  starts: ClauseStarts,
): readonly Clause[] {
  return events.map((event, index) => {
    const from = findBegin(tokens, starts, event, events[index - 1]);
    const to = findEnd(tokens, starts, event, events[index + 1]);
    return trimClause(tokens, { event, from: Math.min(from, event.from), to });
  });
}

function findBegin(
  tokens: readonly Token[],
  starts: ClauseStarts,
  event: ClauseEvent,
  previous: ClauseEvent | undefined,
): number {
  const floor = (starts.brackets.around(event.from)?.start ?? -1) + 1;
  if (previous === undefined || previous.to <= floor) {
    return findLead(tokens, starts, event, floor);
  }
  return findCut(tokens, starts, previous.to, event.from);
}

function findEnd(
  tokens: readonly Token[],
  starts: ClauseStarts,
  event: ClauseEvent,
  next: ClauseEvent | undefined,
): number {
  const bracket = starts.brackets.around(event.from);
  const ceiling = bracket === null ? tokens.length : bracket.end - 1;
  if (next === undefined || next.from >= ceiling) return findTail(starts, event.to, ceiling);
  // What stands in a bracket behind the clause is another's.
  const inner = starts.brackets.around(next.from);
  if (inner !== null && inner.start >= event.to) return inner.start;
  return findCut(tokens, starts, event.to, next.from);
}

/** Where the clause of the later of two events begins, in falling order of certainty. */
function findCut(tokens: readonly Token[], starts: ClauseStarts, from: number, to: number): number {
  if (tokens[to - 1]?.printed === ',' && to > from) return to - 1;
  let comma = -1;
  let join = -1;
  for (let at = to - 1; at >= from; at = stepBack(starts, at)) {
    if (starts.opensAt(at)) return at;
    if (comma === -1 && tokens[at]?.printed === ',') comma = at;
    if (join === -1 && matchPhraseAt(tokens, at, JOINS) !== null) join = at;
  }
  if (comma !== -1) return comma;
  return join === -1 ? to : join;
}

function findLead(
  tokens: readonly Token[],
  starts: ClauseStarts,
  event: ClauseEvent,
  floor: number,
): number {
  const to = event.from;
  let comma = -1;
  for (let at = to - 1; at >= floor; at = stepBack(starts, at)) {
    if (starts.opensAt(at)) return at;
    if (comma === -1 && tokens[at]?.printed === ',') comma = at;
  }
  // A comma before any verb only lists ("Cán bộ, công chức … hoàn thành 100% …").
  const closes = comma !== -1 && hasPhrase(tokens, floor, comma, PREDICATES);
  return event.kind === 'amount' && to - floor > LEAD_LENGTH && closes ? comma : floor;
}

function findTail(starts: ClauseStarts, from: number, ceiling: number): number {
  for (let at = from; at < ceiling; at = starts.brackets.pairAt(at)?.end ?? at + 1) {
    if (starts.opensAt(at)) return at;
  }
  return ceiling;
}

/** The token before; a bracket is passed over as a whole. */
function stepBack(starts: ClauseStarts, at: number): number {
  return starts.brackets.pairAt(at - 1)?.start ?? at - 1;
}

function trimClause(tokens: readonly Token[], clause: Clause): Clause {
  const from = skipLead(tokens, clause.from, clause.event.from);
  return { ...clause, from, to: dropTail(tokens, from, clause.to, clause.event.to) };
}

/** The first token of a clause behind separators, the numbering of its item and joins; at most `limit`. */
export function skipLead(tokens: readonly Token[], begin: number, limit: number): number {
  let from = begin;
  while (from < limit) {
    const leading = matchPhraseAt(tokens, from, LEADING);
    if (leading !== null && leading.to <= limit) from = leading.to;
    else if (isLeadingMark(tokens, from, limit)) from++;
    else break;
  }
  return from;
}

/** The token behind a clause that ends at `end`, without the marks that only close it; at least `limit`. */
export function dropTail(
  tokens: readonly Token[],
  from: number,
  end: number,
  limit: number,
): number {
  let to = end;
  while (to > limit && isTrailingMark(tokens, from, to)) to--;
  return to;
}

/** Separators and the numbering of an item ("3.", "(1)-", "-"). */
function isLeadingMark(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'mark') return !'“"‘\'≥≤<>~≈['.includes(token.printed);
  const next = tokens[at + 1];
  return token?.kind === 'number' && at + 1 < limit && '.)-/'.includes(next?.printed ?? ' ');
}

function isTrailingMark(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  if (last?.kind !== 'mark' || '”"’\'%]'.includes(last.printed)) return false;
  if (last.printed !== ')') return true;
  return !tokens.slice(from, to).some(({ printed }) => printed === '(');
}
