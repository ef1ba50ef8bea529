import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { PROJECT_DIR } from '../../project/source-files.ts';

interface FoundExpression {
  readonly place: string;
  readonly pattern: string;
  readonly flags: string;
}

const FILES = [
  ...globSync('src/domain/{citations,dates}/**/*.ts', { cwd: PROJECT_DIR }),
  'src/domain/text/letter-table.ts',
  'src/domain/text/reading-view.ts',
];

/** Every regular expression literal of a source file. */
function listExpressions(file: string): readonly FoundExpression[] {
  const text = readFileSync(join(PROJECT_DIR, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext);
  const found: FoundExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const literal = node.getText(source);
      const end = literal.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const pattern = literal.slice(1, end);
      found.push({ place: `${file}:${String(line + 1)}`, pattern, flags: literal.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('every regular expression over a text takes time linear in its length', () => {
  const expressions = FILES.flatMap(listExpressions);
  assert.ok(expressions.length > 80, `${String(expressions.length)} expressions found`);
  const slow = expressions.flatMap(({ place, pattern, flags }) => {
    // recheck does not know the v8 flag d nor what lastIndex does: sticky ones are checked anchored.
    const anchored = flags.includes('y') ? `^(?:${pattern})` : pattern;
    const { status } = checkSync(anchored, flags.replace('y', ''), { timeout: 8_000 });
    return status === 'safe' ? [] : [`${place} ${status}: /${pattern}/${flags}`];
  });
  assert.deepEqual(slow, []);
});
