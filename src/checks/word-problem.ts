import type { Problem } from '../domain/problem/problem.ts';
import { CATALOG } from './catalog.ts';
import type { Wording } from './catalog.ts';

const PLACEHOLDER = /\{([a-zA-Z]+)\}/gu;
const CONTROL_CHARACTER = /[\p{Cc}\p{Bidi_Control}]/gu;

export interface WordedProblem {
  readonly message: string;
  readonly advice: string;
}

/**
 * Gives the Vietnamese sentences of a problem, its values filled in. A code that the catalog does
 * not know, or a value that is missing, never hides the problem: what is known is printed as it is.
 */
export function wordProblem(problem: Pick<Problem, 'code' | 'values'>): WordedProblem {
  const wording = CATALOG[problem.code] ?? describeUnknown(problem);
  return {
    message: fillIn(wording.message, problem.values),
    advice: fillIn(wording.advice, problem.values),
  };
}

/** The names of the values that a wording quotes. */
export function namesQuotedIn(wording: Wording): readonly string[] {
  const matches = `${wording.message} ${wording.advice}`.matchAll(PLACEHOLDER);
  return [...new Set([...matches].map((match) => match[1] ?? ''))];
}

function fillIn(template: string, values: Problem['values']): string {
  return template.replace(PLACEHOLDER, (placeholder, name: string) =>
    showValue(Object.hasOwn(values, name) ? (values[name] ?? placeholder) : placeholder),
  );
}

// A quoted value may come from a hostile file: it must neither steer the terminal nor turn the line round.
function showValue(value: string): string {
  return value.replace(
    CONTROL_CHARACTER,
    (character) =>
      `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`,
  );
}

function describeUnknown({ code, values }: Pick<Problem, 'code' | 'values'>): Wording {
  const details = Object.entries(values).map(([name, value]) => `${name} “${value}”`);
  return {
    message: `Vấn đề chưa có lời giải thích: ${[code, ...details].join(', ')}.`,
    advice: 'Hãy báo cho người phụ trách kỹ thuật của kho.',
  };
}
