import { readFileSync } from 'node:fs';
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Problem } from '../domain/problem/problem.ts';
import { precheckSource } from '../markdown/precheck.ts';
import type { FieldPath, LocateField } from '../schema/check-record.ts';
import { readPlainYaml } from './read-plain-yaml.ts';

/** The plain value of a YAML file and the way from its fields to their places. */
export interface YamlFile {
  readonly value: unknown;
  readonly locate: LocateField;
}

/** A YAML file that was read, or every reason why it was refused. */
export type YamlReading =
  | ({ readonly ok: true } & YamlFile)
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a file from disk; `file` is its name as problems print it. See `parseYaml`. */
export function readYamlFile(path: string, file: string): YamlReading {
  const bytes = readFileSync(path);
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse([{ code: 'not-utf8', severity: 'error', file, line: 1, column: 1, values: {} }]);
  }
  return parseYaml(source, file);
}

/**
 * Parses YAML 1.2 with its core types only: no anchors, aliases, tags or double keys, one document,
 * at most 1 MB. "no" stays a word and a date stays text; a number is a number only in decimal form.
 */
export function parseYaml(source: string, file: string): YamlReading {
  const unsafe = precheckSource(source, file);
  if (unsafe.length > 0) return refuse(unsafe);

  const plain = readPlainYaml(source);
  if (plain === null) return parseWhole(source, file);
  // Places are needed only for the few fields that have a problem.
  let whole: YamlReading | undefined;
  const locate: LocateField = (path) => {
    whole ??= parseWhole(source, file);
    return whole.ok ? whole.locate(path) : { line: 1, column: 1 };
  };
  return { ok: true, value: plain.value, locate };
}

function parseWhole(source: string, file: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    code: 'yaml-syntax',
    severity: 'error',
    file,
    ...at(error.pos[0]),
    values: { detail: SYNTAX_DETAILS[error.code] ?? `${error.code}: ${error.message}` },
  }));
  problems.push(...findAnchorsAndTags(document, file, at));
  if (problems.length > 0) return refuse(problems);
  return {
    ok: true,
    value: document.toJS({ maxAliasCount: 0 }),
    locate: (path) => at(offsetOf(document, path)),
  };
}

const SYNTAX_DETAILS: Readonly<Partial<Record<string, string>>> = {
  BAD_INDENT: 'thụt đầu dòng không khớp với các dòng trên',
  BLOCK_AS_IMPLICIT_KEY: 'tên trường đứng không đúng chỗ',
  DUPLICATE_KEY: 'tên trường này đã khai ở trên',
  MISSING_CHAR: 'thiếu dấu đóng (nháy, ngoặc) hoặc dấu phẩy',
  MULTIPLE_DOCS: 'tệp có nhiều hơn một phần “---”',
  MULTILINE_IMPLICIT_KEY: 'tên trường phải nằm trên một dòng, theo sau là dấu hai chấm',
  RESOURCE_EXHAUSTION: 'lồng nhau quá sâu',
  TAB_AS_INDENT: 'dùng phím Tab để thụt đầu dòng; hãy dùng khoảng trắng',
  UNEXPECTED_TOKEN: 'có ký tự không đúng chỗ',
};

function refuse(problems: readonly Problem[]): YamlReading {
  return { ok: false, problems };
}

function findAnchorsAndTags(
  document: Document,
  file: string,
  at: (offset: number) => { line: number; column: number },
): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const report = (code: string, source: string): void => {
      const place = at(node.range?.[0] ?? 0);
      problems.push({ code, severity: 'error', file, ...place, values: { source } });
    };
    if (isAlias(node)) report('yaml-alias', `*${node.source}`);
    else {
      if (node.anchor !== undefined) report('yaml-alias', `&${node.anchor}`);
      if (node.tag !== undefined) report('yaml-tag', node.tag);
    }
  });
  return problems;
}

/** The offset of a field's key or of a list's item; of the nearest one around it when it is not there. */
function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair === undefined) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
