/** Cuts words to at most so many letters, at a space where there is one, with "…" for what is left out. */
export function fitWords(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const whole = text.slice(0, letters - 1);
  const space = whole.lastIndexOf(' ');
  let cut = space > letters / 2 ? whole.slice(0, space) : whole;
  while (/[\s,;.]$/u.test(cut)) cut = cut.slice(0, -1);
  return `${cut}…`;
}

/** Divides words over lines of at most so many letters; the last line is cut where more would follow. */
export function wrapWords(text: string, letters: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < mostLines - 1 && rest.length > letters) {
    const space = rest.lastIndexOf(' ', letters);
    if (space <= 0) break;
    lines.push(rest.slice(0, space));
    rest = rest.slice(space + 1);
  }
  return [...lines, fitWords(rest, letters)];
}
