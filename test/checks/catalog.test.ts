import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { CATALOG } from '../../src/checks/catalog.ts';
import { namesQuotedIn } from '../../src/checks/word-problem.ts';
import { PROJECT_DIR, listProjectFiles } from '../project/source-files.ts';

/** A place in the code that makes a problem: `{ code: 'x', values: {…} }` or `report('x', …, {…})`. */
interface Raised {
  readonly place: string;
  readonly code: string;
  /** Names of its values; null when they are not written out at that place. */
  readonly values: readonly string[] | null;
}

const CODE = /^[a-z]+(?:-[a-z0-9]+)+$/u;
// `verifySite` counts the pages of a fault after all of them are known.
const COUNTED_AT_THE_END = 'pages';
const RAISING_FUNCTION = /^(?:report|add)\w*$|problem/iu;

const sources = listProjectFiles('src').filter(
  (file) => file.endsWith('.ts') && file !== 'src/checks/catalog.ts',
);
const strings = new Set<string>();
const raised: Raised[] = [];
for (const file of sources) {
  const text = readFileSync(`${PROJECT_DIR}${file}`, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) strings.add(node.text);
    const problem = readRaised(node);
    if (problem !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      raised.push({ place: `${file}:${line + 1}`, ...problem });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function readRaised(node: ts.Node): Omit<Raised, 'place'> | null {
  if (ts.isObjectLiteralExpression(node)) {
    const code = initializerOf(node, 'code');
    const values = initializerOf(node, 'values');
    if (code === undefined || !ts.isStringLiteralLike(code) || values === undefined) return null;
    return { code: code.text, values: namesOf(values) };
  }
  if (!ts.isCallExpression(node) || !RAISING_FUNCTION.test(node.expression.getText())) return null;
  const code = node.arguments.find(ts.isStringLiteralLike);
  if (code === undefined || !CODE.test(code.text)) return null;
  const values = node.arguments.find(ts.isObjectLiteralExpression);
  return { code: code.text, values: values === undefined ? null : namesOf(values) };
}

function initializerOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = node.properties.find((member) => member.name?.getText() === name);
  return property !== undefined && ts.isPropertyAssignment(property)
    ? property.initializer
    : undefined;
}

function namesOf(values: ts.Expression): readonly string[] | null {
  if (!ts.isObjectLiteralExpression(values)) return null;
  if (values.properties.some(ts.isSpreadAssignment)) return null;
  return values.properties.map((property) => property.name?.getText() ?? '');
}

test('places that raise problems are found at all', () => {
  assert.ok(raised.length > 10);
});

test('every code that is raised has its wording', () => {
  const unworded = raised.filter(({ code }) => !Object.hasOwn(CATALOG, code));
  assert.deepEqual(
    unworded.map(({ place, code }) => `${place} ${code}`),
    [],
  );
});

test('every wording belongs to a code that is raised', () => {
  assert.deepEqual(
    Object.keys(CATALOG).filter((code) => !strings.has(code)),
    [],
  );
});

test('a problem brings every value that its wording quotes', () => {
  const lacking = raised.flatMap(({ place, code, values }) => {
    const wording = CATALOG[code];
    if (wording === undefined || values === null) return [];
    const missing = namesQuotedIn(wording).filter(
      (name) => name !== COUNTED_AT_THE_END && !values.includes(name),
    );
    return missing.map((name) => `${place} ${code} lacks ${name}`);
  });
  assert.deepEqual(lacking, []);
});

for (const [code, { message, advice }] of Object.entries(CATALOG)) {
  test(`wording of ${code}: a stable code and two whole Vietnamese sentences in NFC`, () => {
    assert.match(code, CODE);
    for (const sentence of [message, advice]) {
      assert.match(sentence, /^\p{Lu}.*[.]$/u);
      assert.equal(sentence, sentence.normalize('NFC'));
      // Quotation marks of Vietnamese official text, not those of a keyboard.
      assert.doesNotMatch(sentence, /["']/u);
    }
  });
}
