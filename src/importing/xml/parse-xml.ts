import { RefusedFile } from '../refused-file.ts';

/** An element of an XML document; text between elements stands among its children as strings. */
export interface XmlElement {
  /** The name with its prefix as written: "w:p". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** How deep elements may stand in each other, and how many there may be. */
export const XML_LIMITS = { depth: 256, elements: 1_500_000 } as const;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const NAME = /[A-Za-z_][\w.:-]*/uy;
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const TAG_END = /\s*(\/?)>/uy;
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{1,8}));|&/gu;

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/**
 * Parses the XML of an office document. Throws a RefusedFile for a document type declaration, any
 * entity but the five of XML, processing instructions other than the XML declaration, nesting or
 * size beyond the limits, and anything that is not well-formed. `part` names the file in the refusal.
 */
export function parseXml(source: string, part: string): XmlElement {
  const broken = (): never => {
    throw new RefusedFile('import-xml-broken', { part });
  };
  const forbidden = (): never => {
    throw new RefusedFile('import-xml-forbidden', { part });
  };
  const decode = (text: string): string =>
    text.includes('&')
      ? text.replace(REFERENCE, (_reference, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return ENTITIES[name] ?? forbidden();
          const code = hex === undefined ? Number(decimal ?? NaN) : Number.parseInt(hex, 16);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : broken();
        })
      : text;

  const top: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [top];
  let elements = 0;
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    const current = open.at(-1) ?? top;
    const text = source.slice(at, tag === -1 ? source.length : tag);
    if (text !== '' && open.length > 1) current.children.push(decode(text));
    else if (text.trim() !== '') broken();
    if (tag === -1) break;
    if (source.startsWith('<!--', tag)) {
      at = skipTo(source, '-->', tag + 4) ?? broken();
    } else if (source.startsWith('<![CDATA[', tag)) {
      at = skipTo(source, ']]>', tag) ?? broken();
      current.children.push(source.slice(tag + 9, at - 3));
    } else if (source.startsWith('<!', tag)) {
      forbidden();
    } else if (source.startsWith('<?', tag)) {
      if (!/^<\?xml\s/u.test(source.slice(tag, tag + 6)) || elements > 0) forbidden();
      at = skipTo(source, '?>', tag) ?? broken();
    } else if (source.startsWith('</', tag)) {
      const name = matchAt(NAME, source, tag + 2)?.[0] ?? '';
      const end = matchAt(TAG_END, source, tag + 2 + name.length);
      if (end === null || end[1] === '/' || current.name !== name || open.length < 2) broken();
      open.pop();
      at = tag + 2 + name.length + (end?.[0].length ?? 0);
    } else {
      const name = matchAt(NAME, source, tag + 1)?.[0] ?? broken();
      at = tag + 1 + name.length;
      const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
      for (
        let match = matchAt(ATTRIBUTE, source, at);
        match;
        match = matchAt(ATTRIBUTE, source, at)
      ) {
        const key = match[1] ?? '';
        if (key in attributes) broken();
        attributes[key] = decode(match[2] ?? match[3] ?? '');
        at += match[0].length;
      }
      const end = matchAt(TAG_END, source, at) ?? broken();
      at += end[0].length;
      const element: OpenElement = { name, attributes, children: [] };
      current.children.push(element);
      if (++elements > XML_LIMITS.elements) broken();
      if (end[1] !== '/') open.push(element);
      if (open.length > XML_LIMITS.depth) {
        throw new RefusedFile('nesting-too-deep', { limit: String(XML_LIMITS.depth) });
      }
    }
  }
  const [root, second] = top.children;
  if (open.length !== 1 || root === undefined || typeof root === 'string' || second !== undefined) {
    return broken();
  }
  return root;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function skipTo(source: string, end: string, from: number): number | null {
  const found = source.indexOf(end, from);
  return found === -1 ? null : found + end.length;
}

/** The elements directly inside another. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The first element of a name directly inside another; undefined for none. */
export function findChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The attribute "w:val" of the first element of a name directly inside another. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return findChild(element, name)?.attributes['w:val'];
}
