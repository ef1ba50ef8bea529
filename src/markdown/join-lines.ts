/** A soft line break is only how the file is wrapped; with the spaces around it, it is one space. */
export function joinLines(words: string): string {
  const lines = words.split('\n');
  return lines
    .map((line, index) => {
      let start = 0;
      let end = line.length;
      if (index > 0) while (start < end && isSpaceOrTab(line[start])) start++;
      if (index < lines.length - 1) while (end > start && isSpaceOrTab(line[end - 1])) end--;
      return line.slice(start, end);
    })
    .join(' ');
}

function isSpaceOrTab(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
