/** Every run of white space (NBSP and line breaks included) becomes one space; ends are trimmed. */
export function collapseWhitespace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
