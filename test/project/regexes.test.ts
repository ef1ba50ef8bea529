import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { PROJECT_DIR, listProjectFiles } from './source-files.ts';

const sources = listProjectFiles('src');
const literals = sources
  .filter((file) => file.endsWith('.ts') || file.endsWith('.astro'))
  .flatMap(readRegexes);

interface RegexLiteral {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function readRegexes(file: string): RegexLiteral[] {
  const text = readScript(file);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: RegexLiteral[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({
        place: `${file}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The patterns that modules of the domain compose out of strings when they are loaded. */
async function readComposedRegexes(): Promise<readonly RegexLiteral[]> {
  const composed: RegexLiteral[] = [];
  const PlainRegExp = globalThis.RegExp;
  class RecordingRegExp extends PlainRegExp {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      composed.push({ place: 'composed', source: this.source, flags: this.flags });
    }
  }
  globalThis.RegExp = RecordingRegExp as RegExpConstructor;
  for (const file of sources.filter((path) => path.startsWith('src/domain/')))
    if (readScript(file).includes('new RegExp(')) await import(`${PROJECT_DIR}${file}`);
  globalThis.RegExp = PlainRegExp;
  return composed;
}

/** The script of a file: a component's stands between two fences at its beginning. */
function readScript(file: string): string {
  const text = readFileSync(`${PROJECT_DIR}${file}`, 'utf8');
  return file.endsWith('.astro') ? (text.split(/^---$/mu, 2)[1] ?? '') : text;
}

/** How a pattern's time grows with the length of a text made to slow it down. */
function describeGrowth({ source, flags }: RegexLiteral): string {
  // A sticky pattern is tried at one place only, which recheck does not know.
  const anchored = flags.includes('y') ? `^(?:${source})` : source;
  const diagnostics = checkSync(anchored, flags.replace('y', ''), { timeout: 10_000 });
  if (diagnostics.status === 'unknown') return 'unknown';
  const { complexity } = diagnostics;
  return complexity.type === 'polynomial' ? `polynomial ${complexity.degree}` : complexity.type;
}

const ALLOWED: ReadonlySet<string> = new Set(['safe', 'linear']);

test('every regular expression takes time linear in the length of its text', async () => {
  const composed = await readComposedRegexes();
  const unsafe = [...literals, ...composed]
    .map((literal) => ({ ...literal, growth: describeGrowth(literal) }))
    .filter(({ growth }) => !ALLOWED.has(growth));
  assert.ok(literals.length > 50 && composed.length > 3);
  assert.deepEqual(unsafe, []);
});

test('a pattern that can be made to hang is recognised', () => {
  const growthOf = (source: string): string => describeGrowth({ place: '', source, flags: 'u' });
  assert.equal(growthOf('^(?:a+)+$'), 'exponential');
  assert.equal(growthOf('^a*a*$'), 'polynomial 2');
  assert.ok(ALLOWED.has(growthOf('^[a-z]+$')));
});
