/** Cuts words to at most so many letters, at a space where there is one, with "…" for what is left out. */
export function fitWords(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const cut = text.slice(0, letters - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > letters / 2 ? space : undefined).replace(/[\s,;.]+$/u, '')}…`;
}
