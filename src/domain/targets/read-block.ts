import { isReported, isTargetAmount } from './accept-amount.ts';
import type { AmountContext } from './accept-amount.ts';
import { isTargetTitle } from './accept-title.ts';
import { findClauseEvents } from './clause-events.ts';
import { indexClauseStarts } from './clause-starts.ts';
import type { ClauseStarts } from './clause-starts.ts';
import { cutClauses } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { findAims } from './find-aims.ts';
import { FIRM_HEDGES } from './lexicon/context-words.ts';
import { readDue } from './read-due.ts';
import { readHedge } from './read-hedge.ts';
import { readDoer } from './read-subject.ts';
import { readItemRank } from './sections.ts';
import type { SectionKind } from './sections.ts';
import { shareAmounts, splitPredicates } from './split-predicates.ts';
import { splitSentences } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import type { TargetDue } from './target.ts';
import { tokenizeSpan } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { UnitKind } from './units.ts';
import type { PlacedBlock } from './section-walk.ts';

/** A clause that states a target, with what the words before it lend to it. */
export interface TargetClause {
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly place: SectionKind;
  readonly lent: LentWords;
  /** Whom the paragraph is about, for an aim that does not say it itself; null elsewhere. */
  readonly doer: string | null;
  /** True for a clause that is an aim only if a registered indicator fits it. */
  readonly needsIndicator: boolean;
}

/** A hedge and a deadline that hold until the sentence or the run of semicolons ends. */
export interface LentWords {
  readonly hedge: string | null;
  readonly due: TargetDue | null;
}

/** The clauses of a block that state targets, and whether the block reports what has been. */
export interface ReadBlock {
  readonly clauses: readonly TargetClause[];
  /** True when an unhedged ratio ("45/45 thủ tục") shows that results are being listed. */
  readonly reports: boolean;
}

/** Smaller wholes are those of fractions ("2/3"). */
const LEAST_WHOLE = 5;

const MINOR_KINDS: ReadonlySet<UnitKind> = new Set(['unknown', 'uncounted', 'duration']);

/** Reads the target clauses of one block. `year`: the year the plan is for, when it is known. */
export function readBlock(text: string, block: PlacedBlock, year: number | null): ReadBlock {
  const clauses: TargetClause[] = [];
  let reports = false;
  let lent: LentWords = { hedge: null, due: null };
  const isItem = isListItem(text, block);
  let doer: string | null = null;
  for (const [index, sentence] of splitSentences(tokenizeSpan(text, block)).entries()) {
    if (!sentence.continues || sentence.intro.hedge !== null) lent = sentence.intro;
    const { tokens } = sentence;
    const place = placeOf(sentence, block);
    if (index === 0 && !isItem) doer = readDoer(tokens);
    let behind = 0;
    const context: SentenceContext = {
      place,
      planned: block.heading?.kind === 'other',
      year,
      reached: sentence.intro.reaches,
    };
    const starts = indexClauseStarts(tokens);
    const own: TargetClause[] = [];
    for (const clause of cutSentence(tokens, starts, context)) {
      lent = readLead(tokens, behind, clause.event.from, lent);
      behind = clause.event.to;
      if (!isTarget(tokens, clause, { ...context, hedged: lent.hedge !== null })) continue;
      for (const part of splitPredicates(tokens, clause)) {
        own.push({ tokens, clause: part, place, lent, doer: null, needsIndicator: false });
      }
    }
    if (statesAims(sentence, own, starts, block)) {
      for (const clause of findAims(tokens, starts, year)) {
        const needsIndicator = !isItem || clause.event.from === clause.event.to;
        own.push({ tokens, clause, place, lent, doer, needsIndicator });
      }
    }
    clauses.push(...own.toSorted((a, b) => a.clause.from - b.clause.from));
    reports ||= place === 'other' && lent.hedge === null && tokens.some(isResult);
  }
  return { clauses, reports };
}

/** What is known of a sentence before its clauses are read. */
interface SentenceContext extends Omit<AmountContext, 'hedged'> {
  /** True when its intro reaches for titles. */
  readonly reached: boolean;
}

/** True when a sentence of a list of targets states none with a number or title outside brackets. */
function statesAims(
  { introduces }: Sentence,
  own: readonly TargetClause[],
  { brackets }: ClauseStarts,
  { kind, heading }: PlacedBlock,
): boolean {
  if (introduces || kind !== 'target' || heading?.lists !== true) return false;
  return own.every(({ clause }) => brackets.around(clause.event.from) !== null);
}

/** "1. …", "- …", "a) …". */
function isListItem(text: string, block: PlacedBlock): boolean {
  return (
    readItemRank(text, block) !== null || /^[-–+•]\s/u.test(text.slice(block.start, block.end))
  );
}

function cutSentence(
  tokens: readonly Token[],
  starts: ClauseStarts,
  context: SentenceContext,
): readonly Clause[] {
  const events = findClauseEvents(tokens, context.place === 'target', starts);
  const clauses = cutClauses(tokens, events, starts);
  // A slogan ("3 sạch") or a numbered thing must not part the clause in which it stands.
  const telling = clauses.filter((clause) => {
    return !isMinor(clause) || isTarget(tokens, clause, { ...context, hedged: false });
  });
  if (telling.length === clauses.length) return shareAmounts(tokens, clauses);
  const toldOf = telling.map(({ event }) => event);
  return shareAmounts(tokens, cutClauses(tokens, toldOf, starts));
}

/** An amount of something that is not commonly counted as a target. */
function isMinor({ event }: Clause): boolean {
  if (event.kind !== 'amount') return false;
  return MINOR_KINDS.has(event.quantity.unit.kind);
}

function placeOf({ intro }: Sentence, block: PlacedBlock): SectionKind {
  return block.kind === 'other' && intro.announces ? 'target' : block.kind;
}

/** What stands before the amount of one clause holds for those behind it, if it commits. */
function readLead(tokens: readonly Token[], from: number, to: number, lent: LentWords): LentWords {
  const hedge = readHedge(tokens, from, to);
  return {
    hedge: hedge !== null && FIRM_HEDGES.includes(hedge) ? hedge : lent.hedge,
    due: readDue(tokens, from, to) ?? lent.due,
  };
}

function isTarget(
  tokens: readonly Token[],
  clause: Clause,
  context: SentenceContext & AmountContext,
): boolean {
  const { event, from, to } = clause;
  if (event.kind === 'amount') return isTargetAmount(tokens, from, to, event.quantity, context);
  if (context.place === 'report' || isReported(tokens, from, to, context.year)) return false;
  if (event.kind !== 'title') return true;
  return isTargetTitle(tokens, from, to, event, context.reached);
}

/** "45/45", "10/12": so many out of so many; "24/7" and the fraction "2/3" are none. */
function isResult({ kind, printed }: Token): boolean {
  if (kind !== 'ratio') return false;
  const [part = 0, whole = 0] = printed.split('/').map(Number);
  return part <= whole && whole >= LEAST_WHOLE;
}
