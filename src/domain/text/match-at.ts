/** What a sticky pattern (flag y) matches at exactly one place of a text; null for nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
