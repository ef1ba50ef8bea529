import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { PROJECT_DIR, listProjectFiles } from './source-files.ts';

const literals = listProjectFiles('src')
  .filter((file) => file.endsWith('.ts'))
  .flatMap(readRegexes);

interface RegexLiteral {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function readRegexes(file: string): RegexLiteral[] {
  const text = readFileSync(`${PROJECT_DIR}${file}`, 'utf8');
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

/** How a pattern's time grows with the length of a text made to slow it down. */
function describeGrowth({ source, flags }: RegexLiteral): string {
  const diagnostics = checkSync(source, flags, { timeout: 10_000 });
  if (diagnostics.status === 'unknown') return 'unknown';
  const { complexity } = diagnostics;
  return complexity.type === 'polynomial' ? `polynomial ${complexity.degree}` : complexity.type;
}

// Quadratic growth is left to the code that uses a pattern: many read only a short piece of text.
const ALLOWED: ReadonlySet<string> = new Set(['safe', 'linear', 'polynomial 2']);

test('no regular expression can be made to hang', () => {
  const unsafe = literals
    .map((literal) => ({ ...literal, growth: describeGrowth(literal) }))
    .filter(({ growth }) => !ALLOWED.has(growth));
  assert.ok(literals.length > 50);
  assert.deepEqual(unsafe, []);
});

test('a pattern that can be made to hang is recognised', () => {
  const growthOf = (source: string): string => describeGrowth({ place: '', source, flags: 'u' });
  assert.equal(growthOf('^(?:a+)+$'), 'exponential');
  assert.equal(growthOf('^a*a*a*$'), 'polynomial 3');
  assert.ok(ALLOWED.has(growthOf('^[a-z]+$')));
});
