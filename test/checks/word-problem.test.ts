import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordProblem } from '../../src/checks/word-problem.ts';

test('a value is quoted as it is, even when it looks like a placeholder or a replacement', () => {
  const { message } = wordProblem({
    code: 'passage-not-found',
    values: { passage: '$& {passage} $1' },
  });
  assert.equal(message, 'Trong văn bản không có đoạn “$& {passage} $1”.');
});

test('a missing value leaves its name visible instead of hiding the problem', () => {
  const { message } = wordProblem({ code: 'passage-not-found', values: {} });
  assert.equal(message, 'Trong văn bản không có đoạn “{passage}”.');
});

test('an unknown code still prints all that is known', () => {
  const { message } = wordProblem({ code: 'no-such-code', values: { path: 'a.mdx' } });
  assert.equal(message, 'Vấn đề chưa có lời giải thích: no-such-code, path “a.mdx”.');
});

test('names of built-in object properties are no values', () => {
  const { message } = wordProblem({ code: 'no-such-code', values: { a: '{toString}' } });
  assert.match(message, /“\{toString\}”/u);
});

const HOSTILE: readonly (readonly [why: string, value: string, shown: string])[] = [
  ['an escape sequence would colour or clear the terminal', '\u001B[2J', '\\u{001B}[2J'],
  ['a line feed would forge a line of the report', 'a\nb', 'a\\u{000A}b'],
  ['a bidi override would turn the line round', 'a\u202Eb', 'a\\u{202E}b'],
];
for (const [why, value, shown] of HOSTILE) {
  test(`a quoted value is made visible: ${why}`, () => {
    const { message } = wordProblem({ code: 'passage-not-found', values: { passage: value } });
    assert.equal(message, `Trong văn bản không có đoạn “${shown}”.`);
  });
}
