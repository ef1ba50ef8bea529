/** Text that is HTML already: templates print it as it stands, where they escape a plain string. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What a template or a component gives: at once, unless something in it is waited for. */
export type Rendered = Html | Promise<Html>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

const SPECIAL = /[&<>'"]/u;
const EVERY_SPECIAL = /[&<>'"]/gu;

/** The text with `&`, `<`, `>` and both quotation marks as entities. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(EVERY_SPECIAL, (character) => ENTITIES[character] as string);
}

/** The value of `set:html`: text is taken for HTML, and so is the text in a list or a promise. */
export function unescapeHTML(value: unknown): unknown {
  if (typeof value === 'string') return new Html(value);
  if (value instanceof Promise) return value.then(unescapeHTML);
  if (Array.isArray(value)) return value.map(unescapeHTML);
  return value;
}
