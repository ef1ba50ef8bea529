/** Gives the first two places where a sequence of words stands among others; fewer when there are fewer. */
export function findSequence(
  words: readonly string[],
  sequence: readonly string[],
): readonly number[] {
  const places: number[] = [];
  const [first = ''] = sequence;
  for (let at = words.indexOf(first); at !== -1; at = words.indexOf(first, at + 1)) {
    if (sequence.every((word, offset) => words[at + offset] === word)) places.push(at);
    if (places.length === 2) break;
  }
  return places;
}
