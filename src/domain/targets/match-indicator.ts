import { foldText } from '../text/fold.ts';
import type { Indicator, IndicatorWording } from './indicator.ts';

/** Registered indicators, made ready for recognising. */
export interface IndicatorMatcher {
  readonly entries: readonly MatcherEntry[];
}

interface MatcherEntry {
  readonly id: string;
  readonly wordings: readonly FoldedWording[];
}

interface FoldedWording {
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly none: readonly string[];
}

/** What a clause may be about: the one indicator, or null with those that fit equally well. */
export interface IndicatorMatch {
  readonly id: string | null;
  /** Every indicator whose wording fits, by id; empty when none does. */
  readonly candidates: readonly string[];
}

/** Makes a register ready for recognising. */
export function compileIndicators(indicators: readonly Indicator[]): IndicatorMatcher {
  return {
    entries: indicators.map(({ id, wordings }) => ({ id, wordings: wordings.map(foldWording) })),
  };
}

/**
 * Recognises the indicator of a clause. Tones, case and punctuation are ignored; the words of a
 * pattern must stand as whole words in order. Two indicators that fit leave the id null: a target is
 * never put under one of them by guess.
 */
export function matchIndicator(clause: string, matcher: IndicatorMatcher): IndicatorMatch {
  const words = foldWords(clause);
  const candidates = matcher.entries
    .filter(({ wordings }) => wordings.some((wording) => fitsWording(words, wording)))
    .map(({ id }) => id);
  const [only] = candidates;
  return { id: candidates.length === 1 && only !== undefined ? only : null, candidates };
}

/** True when one wording fits a clause; for checking a register against its own examples. */
export function matchesWording(clause: string, wording: IndicatorWording): boolean {
  return fitsWording(foldWords(clause), foldWording(wording));
}

function foldWording({ all, any, none }: IndicatorWording): FoldedWording {
  return { all: all.map(foldWords), any: any.map(foldWords), none: none.map(foldWords) };
}

function fitsWording(words: string, { all, any, none }: FoldedWording): boolean {
  return (
    all.every((sequence) => words.includes(sequence)) &&
    (any.length === 0 || any.some((sequence) => words.includes(sequence))) &&
    !none.some((sequence) => words.includes(sequence))
  );
}

/** Folded words between single spaces, with a space at both ends so that only whole words match. */
function foldWords(text: string): string {
  const words = foldText(text).replaceAll('%', ' % ');
  return ` ${words.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim()} `;
}
