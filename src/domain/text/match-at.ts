/** Where the group begins that a sticky pattern finds by looking behind a place; the place itself for nothing. */
export function skipBack(pattern: RegExp, text: string, at: number): number {
  return at - (matchAt(pattern, text, at)?.[1]?.length ?? 0);
}

/** True when a sticky pattern matches at a place of a text. */
export function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The end of what a sticky pattern matches at a place of a text; the place itself for nothing. */
export function skip(pattern: RegExp, text: string, at: number): number {
  return isAt(pattern, text, at) ? pattern.lastIndex : at;
}

/** What a sticky pattern (flag y) matches at exactly one place of a text; null for nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
