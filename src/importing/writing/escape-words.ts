const SIGN = /[\\`*_{}[\]<|~^]|&(?=#?[a-z0-9]{1,31};)/giu;
/** What a line may not begin with in plain words: Markdown or MDX would take it for a mark. */
const LINE_START = /^(?:[>#=]|[-+](?=\s|$|-|=)|(?<number>\d{1,9})(?=[.)](?:\s|$)))/u;
const MODULE_WORD = /^(?:import|export)(?![\p{L}\p{N}])/u;
const ITEM = /^(?:[-+]|\d{1,9}[.)]) (?=\S)/u;

/**
 * Where an address begins to be one. The engine would take it as written, escapes included; with an
 * escape here it links the words that are meant.
 */
const ADDRESS = /:(?=\/\/)|(?<=www)\.|@/giu;

/** Escapes words so that restricted MDX reads them as themselves, wherever in a line they stand. */
export function escapeWords(words: string): string {
  return words.replace(SIGN, '\\$&').replace(ADDRESS, '\\$&');
}

/**
 * Takes the meaning off the beginning of a line of escaped words. The marker of a list item at the
 * very start of a paragraph is kept ("1. …" is an item); anywhere else such a marker is escaped too.
 */
export function escapeLineStart(line: string, isFirst: boolean): string {
  const item = isFirst ? ITEM.exec(line) : null;
  return item === null ? escapeStart(line) : item[0] + escapeStart(line.slice(item[0].length));
}

function escapeStart(line: string): string {
  const start = LINE_START.exec(line);
  if (start !== null) {
    const number = start.groups?.['number'] ?? '';
    return `${number}\\${line.slice(number.length)}`;
  }
  // A backslash before a letter would be a sign of its own.
  return MODULE_WORD.test(line) ? `&#${line.charCodeAt(0)};${line.slice(1)}` : line;
}
