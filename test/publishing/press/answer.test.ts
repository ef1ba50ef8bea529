import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Answer } from '../../../src/publishing/press/answer.ts';

const BODIES: readonly (readonly [what: string, body: string | Uint8Array | null])[] = [
  ['text', 'Thi đua'],
  ['bytes', new Uint8Array([0, 255])],
  ['nothing', null],
];
for (const [what, body] of BODIES) {
  test(`an answer of ${what} holds what a response would send`, async () => {
    const init = { status: 404, headers: { 'content-type': 'text/plain' } };
    const response = new Response(body as BodyInit | null, init);
    const answer = new Answer(body, init);
    assert.equal(answer.status, response.status);
    assert.deepEqual(Buffer.from(answer.body ?? ''), Buffer.from(await response.arrayBuffer()));
  });
}

test('a value as JSON is written as a response writes it', async () => {
  const value = { a: ['ệ', null, undefined], b: 1 };
  const answer = Answer.json(value);
  assert.equal(answer.body, await Response.json(value).text());
  assert.equal(answer.status, 200);
});

test('a stream is refused', () => {
  assert.throws(() => new Answer(new ReadableStream() as never), /text or bytes/u);
});
