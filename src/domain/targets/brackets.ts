import type { Span } from '../text/span.ts';
import type { Token } from './tokens.ts';

/** The brackets of a sentence. Spans are of tokens, from the opening bracket to behind the closing one. */
export interface Brackets {
  /** The innermost pair around a token; null when there is none. A bracket never closed is no pair. */
  readonly around: (at: number) => Span | null;
  /** The pair that a bracket token opens or closes; null for any other token. */
  readonly pairAt: (at: number) => Span | null;
}

/** Pairs the brackets of a sentence, once. */
export function pairBrackets(tokens: readonly Token[]): Brackets {
  const pairs = new Map<number, Span>();
  const open: number[] = [];
  for (const [at, { printed }] of tokens.entries()) {
    if (printed === '(') open.push(at);
    const start = printed === ')' ? open.pop() : undefined;
    if (start === undefined) continue;
    const pair = { start, end: at + 1 };
    pairs.set(start, pair);
    pairs.set(at, pair);
  }
  const around: (Span | null)[] = [];
  const enclosing: Span[] = [];
  for (const [at, { printed }] of tokens.entries()) {
    const pair = pairs.get(at);
    if (pair !== undefined && printed === ')') enclosing.pop();
    around.push(enclosing.at(-1) ?? null);
    if (pair !== undefined && printed === '(') enclosing.push(pair);
  }
  return { around: (at) => around[at] ?? null, pairAt: (at) => pairs.get(at) ?? null };
}
