import { Readable } from 'node:stream';
import type { TestEvent } from 'node:test/reporters';
import { spec as Spec } from 'node:test/reporters';

/** Node's own `spec` report, closed by one plain line that counts: "312 passed, 0 failed". */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  async function* countEvents(): AsyncGenerator<TestEvent> {
    for await (const event of events) {
      if (event.type === 'test:summary' && event.data.file === undefined) {
        const { tests, passed, skipped, todo } = event.data.counts;
        counts.passed = passed;
        counts.skipped = skipped + todo;
        // A test that was cut off did not pass either.
        counts.failed = tests - passed - skipped - todo;
      }
      yield event;
    }
  }
  const lines = Readable.from(countEvents()).pipe(new Spec());
  for await (const chunk of lines) yield String(chunk);
  const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
  yield `\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`;
}
