import type { SourceBlock, SourceCell, SourceParagraph, SourceRun } from '../source-block.ts';

// A comment is skipped by looking for its end; a tag's own slash at the end is one of its attributes.
const TOKEN =
  /<!--|<(?<close>\/?)(?<name>[a-z][a-z0-9]{0,14})(?<attributes>(?:[\s/][^<>]*)?)>|<[!?][^<>]*>/giu;
const ENTITY = /&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z]{2,8}));/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bull: '•',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  igrave: 'ì',
  iacute: 'í',
  ograve: 'ò',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ugrave: 'ù',
  uacute: 'ú',
  yacute: 'ý',
};
const BLOCK_TAG =
  /^(?:p|div|h[1-6]|li|ul|ol|tr|td|th|table|body|article|section|center|blockquote|header|footer|main|tbody|thead|pre|dt|dd|dl|hr|title)$/u;
const UNREAD_TAG =
  /^(?:script|style|head|template|noscript|iframe|object|svg|math|select|textarea)$/u;

/**
 * Reads a web page or a file saved as one: paragraphs, headings, numbered lists with the numbers that
 * a browser shows, tables with merged cells, bold and italics. Scripts, styles and whatever cannot be
 * seen are left out; nothing is loaded.
 */
export function readHtml(html: string): readonly SourceBlock[] {
  const reader = new HtmlReader();
  let at = 0;
  for (const token of html.matchAll(TOKEN)) {
    if (token.index < at) continue;
    reader.addText(html.slice(at, token.index));
    at = token[0] === '<!--' ? endOfComment(html, token.index) : token.index + token[0].length;
    const name = token.groups?.['name']?.toLowerCase();
    if (name === undefined) continue;
    if (token.groups?.['close'] === '/') reader.close(name);
    else reader.open(name, token.groups?.['attributes'] ?? '');
  }
  reader.addText(html.slice(at));
  return reader.finish();
}

/** Where a comment that opens at an offset ends; one that is never closed hides all that follows. */
function endOfComment(html: string, open: number): number {
  const close = html.indexOf('-->', open + '<!--'.length);
  return close === -1 ? html.length : close + '-->'.length;
}

interface OpenList {
  readonly isOrdered: boolean;
  readonly type: string;
  count: number;
}

class HtmlReader {
  readonly #blocks: SourceBlock[] = [];
  readonly #lists: OpenList[] = [];
  readonly #rows: SourceCell[][] = [];
  #tables = 0;
  #cell: { paragraphs: SourceParagraph[]; columns: number; rows: number } | null = null;
  #runs: SourceRun[] = [];
  #strong = 0;
  #emphasis = 0;
  #heading = false;
  #unread: string | null = null;

  open(name: string, attributes: string): void {
    if (this.#unread !== null) return;
    if (UNREAD_TAG.test(name)) {
      this.#endParagraph();
      this.#unread = name;
      return;
    }
    if (name === 'br') this.#push('\n');
    else if (name === 'b' || name === 'strong') this.#strong++;
    else if (name === 'i' || name === 'em') this.#emphasis++;
    if (!BLOCK_TAG.test(name)) return;
    this.#endParagraph();
    if (/^h[1-6]$/u.test(name)) this.#heading = true;
    else if (name === 'hr' && this.#cell === null) this.#blocks.push({ kind: 'rule' });
    else if (name === 'ol' || name === 'ul') {
      const start = Number(readAttribute(attributes, 'start') ?? 1);
      const type = readAttribute(attributes, 'type') ?? '1';
      this.#lists.push({ isOrdered: name === 'ol', type, count: start - 1 });
    } else if (name === 'li') this.#number(attributes);
    else if (name === 'table') this.#tables++;
    else if (name === 'tr' && this.#tables === 1) this.#rows.push([]);
    else if ((name === 'td' || name === 'th') && this.#tables === 1) {
      this.#endCell();
      const span = (key: string): number =>
        Math.min(60, Math.max(1, Number(readAttribute(attributes, key) ?? 1) || 1));
      this.#cell = { paragraphs: [], columns: span('colspan'), rows: span('rowspan') };
    }
  }

  close(name: string): void {
    if (this.#unread !== null) {
      if (name === this.#unread) this.#unread = null;
      return;
    }
    if (name === 'b' || name === 'strong') this.#strong = Math.max(0, this.#strong - 1);
    else if (name === 'i' || name === 'em') this.#emphasis = Math.max(0, this.#emphasis - 1);
    if (!BLOCK_TAG.test(name)) return;
    this.#endParagraph();
    if (/^h[1-6]$/u.test(name)) this.#heading = false;
    else if (name === 'ol' || name === 'ul') this.#lists.pop();
    else if ((name === 'td' || name === 'th') && this.#tables === 1) this.#endCell();
    else if (name === 'table') this.#endTable();
  }

  addText(text: string): void {
    if (this.#unread !== null || text === '') return;
    this.#push(decodeEntities(text).replace(/\s+/gu, ' '));
  }

  finish(): readonly SourceBlock[] {
    this.#endParagraph();
    while (this.#tables > 0) this.#endTable();
    return this.#blocks;
  }

  #push(text: string): void {
    this.#runs.push({ text, strong: this.#strong > 0, emphasis: this.#emphasis > 0 });
  }

  #number(attributes: string): void {
    const list = this.#lists.at(-1);
    if (list === undefined) return;
    const value = readAttribute(attributes, 'value');
    list.count = value === undefined ? list.count + 1 : Number(value);
    const letter = String.fromCharCode(96 + list.count);
    const number = {
      a: letter,
      A: letter.toUpperCase(),
      i: roman(list.count).toLowerCase(),
      I: roman(list.count),
    };
    const shown = number[list.type as keyof typeof number] ?? String(list.count);
    this.#push(list.isOrdered ? `${shown}. ` : '- ');
  }

  #endParagraph(): void {
    if (this.#runs.some(({ text }) => text.trim() !== '')) {
      const paragraph = { kind: 'paragraph' as const, runs: this.#runs, isHeading: this.#heading };
      if (this.#cell === null) this.#blocks.push(paragraph);
      else this.#cell.paragraphs.push(paragraph);
      this.#runs = [];
    } else if (this.#runs.length > 0 && !/^(?:- |\w+\. )$/u.test(this.#runs[0]?.text ?? ''))
      this.#runs = [];
  }

  #endCell(): void {
    if (this.#cell !== null) this.#rows.at(-1)?.push(this.#cell);
    this.#cell = null;
  }

  #endTable(): void {
    this.#tables = Math.max(0, this.#tables - 1);
    if (this.#tables > 0) return;
    this.#endCell();
    const rows = this.#rows.filter((row) => row.length > 0);
    if (rows.length > 0) this.#blocks.push({ kind: 'table', rows });
    this.#rows.length = 0;
  }
}

function readAttribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(
    `(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
    'iu',
  ).exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

function roman(count: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = count;
  let shown = '';
  for (const [value, sign] of signs) {
    while (left >= value && shown.length < 20) {
      shown += sign;
      left -= value;
    }
  }
  return shown;
}
