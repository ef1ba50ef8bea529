/** A start tag of an HTML page. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  /** Names in lower case, values with character references resolved; the first of a name counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** UTF-16 offset of the "<". */
  readonly offset: number;
  /** The text inside an element whose content is no markup (script, style, title …); else "". */
  readonly rawText: string;
}

const TAG_NAME = /[a-zA-Z][^\s/>]*/uy;
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/uy;
const RAW_TEXT_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
]);

// A tag as serialisers write it: where it ends is plain to see, so it need not be read to be passed.
const PLAIN_TAG =
  /<(?!(?:script|style|title|textarea|iframe|noembed|noframes|xmp)[\s>])[a-z][a-z0-9-]*(?: [a-zA-Z][a-zA-Z0-9:_-]*(?:="[^"]*")?)*>/uy;

/**
 * Lists the start tags of a page in order, by the tokenising rules of the HTML standard as far as
 * they decide what is a tag and what is text. One pass; it never throws, whatever the page holds.
 */
export function readTags(html: string): readonly HtmlTag[] {
  const tags: HtmlTag[] = [];
  visitTags(html, {
    plain: (source, offset) => {
      tags.push({ ...readPlainTag(source), offset });
    },
    other: (tag) => tags.push(tag),
  });
  return tags;
}

/** What hears of the start tags of a page. */
export interface TagVisitor {
  /** A tag in the form that serialisers write, not yet read: its source and where it stands. */
  readonly plain: (source: string, offset: number) => void;
  /** Any other tag. */
  readonly other: (tag: HtmlTag) => void;
}

/**
 * Goes through the start tags of a page in order. Pages of one site repeat most of their tags, so
 * that a visitor may know a plain one by its source and need not have it read again.
 */
export function visitTags(html: string, { plain, other }: TagVisitor): void {
  let at = html.indexOf('<');
  while (at !== -1) {
    if (html[at + 1] === '/') {
      at = html.indexOf('<', at + 2);
      continue;
    }
    PLAIN_TAG.lastIndex = at;
    if (PLAIN_TAG.test(html)) {
      const end = PLAIN_TAG.lastIndex;
      plain(html.slice(at, end), at);
      at = html.indexOf('<', end);
      continue;
    }
    const tag = html.startsWith('<!--', at) ? null : readTag(html, at);
    if (tag !== null) other(tag);
    at = html.indexOf('<', endOfMarkup(html, at, tag));
  }
}

/** Reads a plain tag (see `visitTags`) from its source. */
export function readPlainTag(source: string): HtmlTag {
  // What is no tag has no name, and a plain tag has one.
  return readTag(source, 0) as HtmlTag;
}

function readTag(html: string, offset: number): (HtmlTag & { readonly end: number }) | null {
  TAG_NAME.lastIndex = offset + 1;
  const name = TAG_NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return null;

  const attributes = new Map<string, string>();
  let end = offset + 1 + name.length;
  ATTRIBUTE.lastIndex = end;
  for (let match = ATTRIBUTE.exec(html); match !== null; match = ATTRIBUTE.exec(html)) {
    end = ATTRIBUTE.lastIndex;
    const [, attribute = '', double, single, bare] = match;
    const key = attribute.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeReferences(double ?? single ?? bare ?? ''));
  }
  const close = html.indexOf('>', end);
  end = close === -1 ? html.length : close + 1;

  if (!RAW_TEXT_ELEMENTS.has(name)) return { name, attributes, offset, rawText: '', end };
  const rest = html.slice(end);
  const length = rest.search(new RegExp(`</${name}(?=[\\s/>])`, 'iu'));
  const rawText = length === -1 ? rest : rest.slice(0, length);
  return { name, attributes, offset, rawText, end: end + rawText.length };
}

function endOfMarkup(html: string, start: number, tag: { readonly end?: number } | null): number {
  if (tag?.end !== undefined) return tag.end;
  if (!html.startsWith('<!--', start)) return start + 1;
  // "<!-->" and "<!--->" are whole comments too.
  const end = /^<!--(?:-?>|[^]*?--!?>)/u.exec(html.slice(start));
  return end === null ? html.length : start + end[0].length;
}

// The references that a serialiser writes, and those that could hide a scheme from the reader.
const NAMED_REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  colon: ':',
  Tab: '\t',
  NewLine: '\n',
};
const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z]{2,8}));?/gu;

function decodeReferences(value: string): string {
  return value.replace(REFERENCE, (reference, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED_REFERENCES[name] ?? reference;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : reference;
  });
}
