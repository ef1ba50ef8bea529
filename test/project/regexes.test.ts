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

test('no regular expression can be made to hang', () => {
  const unsafe = literals.filter(({ source, flags }) => {
    const { status } = checkSync(source, flags, { timeout: 10_000 });
    return status !== 'safe';
  });
  assert.ok(literals.length > 50);
  assert.deepEqual(unsafe, []);
});
