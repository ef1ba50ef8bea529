import type { Problem } from '../domain/problem/problem.ts';
import { placeOfOffset } from './source-place.ts';

/** Limits that a source must keep before any parser sees it. Sizes in bytes, lengths in characters. */
export const SOURCE_LIMITS = {
  bytes: 1_000_000,
  lineLength: 20_000,
  nesting: 50,
  openBrackets: 1_000,
} as const;

// Control characters (tab and line feed excepted) and the bidirectional overrides that can make a
// text read differently from what it says (Unicode TR 36).
const FORBIDDEN_CHARACTER =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const NESTING_MARKERS = /^(?:[ \t]|>|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/u;
const ONE_NESTING_MARKER = />|[-*+](?=\s)|\d{1,9}[.)](?=\s)/gu;
const TAG = /<(\/?)[A-Za-z][^<>]*?(\/?)>/gu;

/**
 * Checks a contributed source before it is parsed: size, line length, nesting, forbidden
 * characters, Unicode form. Nesting 5,000 lists deep crashes the Markdown engine, so it is refused
 * here. Gives every problem found; an empty list means that parsing is safe.
 */
export function precheckSource(source: string, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (code: string, offset: number, values: Record<string, string> = {}): void => {
    problems.push({ code, severity: 'error', file, ...placeOfOffset(source, offset), values });
  };

  const bytes = new TextEncoder().encode(source).length;
  if (bytes > SOURCE_LIMITS.bytes) {
    report('file-too-large', 0, { bytes: String(bytes), limit: String(SOURCE_LIMITS.bytes) });
    return problems;
  }

  const forbidden = FORBIDDEN_CHARACTER.exec(source);
  if (forbidden?.[0] === '\r') report('line-ends-windows', forbidden.index);
  else if (forbidden !== null) {
    const code = (forbidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    report('control-character', forbidden.index, { character: `U+${code}` });
  }
  const denormalised = firstDifference(source, source.normalize('NFC'));
  if (denormalised !== null) report('not-nfc', denormalised);

  let offset = 0;
  for (const line of source.split('\n')) {
    if (line.length > SOURCE_LIMITS.lineLength) {
      report('line-too-long', offset, {
        length: String(line.length),
        limit: String(SOURCE_LIMITS.lineLength),
      });
    } else if (nestingOf(line) > SOURCE_LIMITS.nesting) {
      report('nesting-too-deep', offset, { limit: String(SOURCE_LIMITS.nesting) });
      break;
    }
    offset += line.length + 1;
  }
  const deepTag = findDeepTag(source);
  if (deepTag !== null) {
    report('nesting-too-deep', deepTag, { limit: String(SOURCE_LIMITS.nesting) });
  }
  const deepBracket = findDeepBracket(source);
  if (deepBracket !== null) {
    report('nesting-too-deep', deepBracket, { limit: String(SOURCE_LIMITS.openBrackets) });
  }
  return problems;
}

/** How many block containers a line opens or continues: its markers, or its indentation in steps of two. */
function nestingOf(line: string): number {
  const words = line.replace(NESTING_MARKERS, '');
  const prefix = line.slice(0, line.length - words.length);
  const markers = prefix.match(ONE_NESTING_MARKER)?.length ?? 0;
  const indentation = prefix.replace(ONE_NESTING_MARKER, '').length;
  return Math.max(markers, Math.floor(indentation / 2));
}

function findDeepTag(source: string): number | null {
  let depth = 0;
  for (const match of source.matchAll(TAG)) {
    if (match[2] === '/') continue;
    depth += match[1] === '/' ? -1 : 1;
    if (depth > SOURCE_LIMITS.nesting) return match.index;
  }
  return null;
}

function findDeepBracket(source: string): number | null {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const character = source[i];
    if (character === '[' || character === '{' || character === '(') depth++;
    else if (character === ']' || character === '}' || character === ')')
      depth = Math.max(0, depth - 1);
    else if (character === '\n' && source[i + 1] === '\n') depth = 0;
    if (depth > SOURCE_LIMITS.openBrackets) return i;
  }
  return null;
}

function firstDifference(a: string, b: string): number | null {
  if (a === b) return null;
  let i = 0;
  while (a[i] === b[i]) i++;
  return i;
}
