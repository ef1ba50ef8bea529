/*
 * Most entries use a small part of YAML: maps and lists by indentation, values on one line. This part
 * is read here in a tenth of the time that a whole YAML parser takes. Whatever is outside of it, or
 * might be, is not read at all: it is left to the parser, which also words what is wrong.
 */

type Collection = { [key: string]: unknown } | unknown[];

interface Line {
  indent: number;
  text: string;
}

const KEY = /^([A-Za-z][A-Za-z0-9_-]*):(?: +([^ ].*))?$/u;
const INTEGER = /^(?:0|-?[1-9]\d{0,14})$/u;
const DECIMAL = /^-?(?:0|[1-9]\d{0,8})\.\d{1,6}$/u;
/** Words that YAML may take for something else than text, and forms of numbers that are not read here. */
const AMBIGUOUS = /^(?:[-+.]|\d[\d.]*(?:[eE][-+]?\d+)?$|0[xob])/u;
const KEYWORD = /^(?:null|true|false|~)$/iu;
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`]/u;
/** A quoted text on one line whose escapes mean the same in JSON. */
const JSON_TEXT = /^"(?:[^"\\]|\\["\\/nt]|\\u[0-9a-fA-F]{4})*" *$/u;
const QUOTED_TEXT = /^'((?:[^']|'')*)' *$/u;

/**
 * Reads YAML of the plain part. Gives the value in an object, or null where the source is not
 * certain to be of that part; a parser then has to read it. Never throws.
 */
export function readPlainYaml(source: string): { readonly value: unknown } | null {
  // Tabs and carriage returns have rules of their own.
  if (/[\t\r]/u.test(source)) return null;
  try {
    return { value: new PlainReader(source).readAll() };
  } catch (error) {
    if (error === NOT_PLAIN) return null;
    throw error;
  }
}

/** Thrown from wherever a source turns out not to be plain, and always caught here. */
const NOT_PLAIN = new Error('The source is not plain YAML');

class PlainReader {
  readonly #lines: Line[];
  #at = 0;

  constructor(source: string) {
    this.#lines = source.split('\n').flatMap((line) => {
      const text = line.replace(/^ +/u, '');
      const isSpace = text === '' || text.startsWith('#');
      return isSpace ? [] : [{ indent: line.length - text.length, text }];
    });
  }

  readAll(): unknown {
    const value = this.#readCollection(this.#lines[0]?.indent ?? 0);
    if (this.#at < this.#lines.length) throw NOT_PLAIN;
    return value;
  }

  #readCollection(indent: number): Collection {
    const line = this.#lines[this.#at];
    if (line === undefined) throw NOT_PLAIN;
    return line.text.startsWith('- ') ? this.#readList(indent) : this.#readMap(indent);
  }

  #readMap(indent: number): Collection {
    const map: { [key: string]: unknown } = {};
    for (let line = this.#lines[this.#at]; line?.indent === indent; line = this.#lines[this.#at]) {
      // A list may stand at the indentation of the key before it, but not of nothing.
      const [, key, value] = KEY.exec(line.text) ?? [];
      if (key === undefined || Object.hasOwn(map, key)) throw NOT_PLAIN;
      this.#at++;
      map[key] = value === undefined ? this.#readNested(indent) : this.#readScalar(value, indent);
    }
    return map;
  }

  #readNested(indent: number): Collection {
    const line = this.#lines[this.#at];
    const isNested =
      line !== undefined &&
      (line.indent > indent || (line.indent === indent && line.text.startsWith('- ')));
    if (!isNested) throw NOT_PLAIN;
    const nested = this.#readCollection(line.indent);
    this.#expectEnd(line.indent);
    return nested;
  }

  #readList(indent: number): Collection {
    const list: unknown[] = [];
    for (let line = this.#lines[this.#at]; line?.indent === indent; line = this.#lines[this.#at]) {
      if (!line.text.startsWith('- ')) break;
      const item = line.text.slice(2).replace(/^ +/u, '');
      if (KEY.test(item)) {
        // The item is a map whose first line stands beside its dash.
        const column = indent + line.text.length - item.length;
        line.indent = column;
        line.text = item;
        list.push(this.#readMap(column));
        this.#expectEnd(column);
      } else {
        this.#at++;
        list.push(this.#readScalar(item, indent));
      }
    }
    return list;
  }

  #readScalar(written: string, indent: number): unknown {
    this.#expectEnd(indent);
    if (written === '[]') return [];
    if (JSON_TEXT.test(written)) return JSON.parse(written);
    const quoted = QUOTED_TEXT.exec(written)?.[1];
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    const text = written.replace(/(?<! ) +$/u, '');
    if (INTEGER.test(text) || DECIMAL.test(text)) return Number(text);
    if (text === 'true' || text === 'false') return text === 'true';
    const isText =
      text !== '' &&
      !INDICATOR.test(text) &&
      !AMBIGUOUS.test(text) &&
      !KEYWORD.test(text) &&
      !text.includes(': ') &&
      !text.endsWith(':') &&
      !text.includes(' #');
    if (!isText) throw NOT_PLAIN;
    return text;
  }

  /** What is indented further than its neighbours goes on with the value before it. */
  #expectEnd(indent: number): void {
    const next = this.#lines[this.#at];
    if (next !== undefined && next.indent > indent) throw NOT_PLAIN;
  }
}
