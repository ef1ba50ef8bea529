const ESCAPES = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
} as const;

/** Makes text safe inside an element or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ESCAPES[character as keyof typeof ESCAPES]);
}

/** Attributes of an element; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Prints attributes with a leading space each, values escaped; nothing for none. */
export function printAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}
