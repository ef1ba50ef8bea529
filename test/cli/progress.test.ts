import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Progress, type ProgressOutput } from '../../src/cli/progress.ts';

/** An output that keeps what it is given, and a clock that the test moves. */
function watch(isTTY: boolean): {
  readonly progress: Progress;
  readonly written: string[];
  readonly wait: (milliseconds: number) => void;
} {
  const written: string[] = [];
  let time = 0;
  const output: ProgressOutput = { isTTY, write: (text: string) => written.push(text) };
  return {
    progress: new Progress(output, () => time),
    written,
    wait: (milliseconds) => (time += milliseconds),
  };
}

test('a terminal gets a bar that is drawn over itself, with what is done and what is left', () => {
  const { progress, written, wait } = watch(true);
  wait(200);
  progress.show(2_500, 7_500, 'tệp đã dựng');
  assert.deepEqual(written, [
    `\r\u001b[K  ${'█'.repeat(6)}${'░'.repeat(18)}  2.500 tệp đã dựng, còn ít nhất 7.500`,
  ]);
  progress.show(2_501, 7_499, 'tệp đã dựng');
  assert.equal(written.length, 1, 'not again at once');
  wait(100);
  progress.show(10_000, 0, 'tệp đã dựng');
  assert.ok(written[1]?.includes('█'.repeat(24)));
});

test('the bar is removed before other words, once', () => {
  const { progress, written, wait } = watch(true);
  progress.clear();
  assert.equal(written.length, 0);
  wait(200);
  progress.show(1, 1, 'trang');
  progress.clear();
  progress.clear();
  assert.deepEqual(written.slice(1), ['\r\u001b[K']);
});

test('anything but a terminal gets a plain line now and then', () => {
  const { progress, written, wait } = watch(false);
  wait(4_999);
  progress.show(1, 9, 'kế hoạch đã đọc');
  assert.equal(written.length, 0, 'short steps are silent');
  wait(1);
  progress.show(5, 5, 'kế hoạch đã đọc');
  wait(1_000);
  progress.show(6, 4, 'kế hoạch đã đọc');
  wait(4_000);
  progress.show(9, 1, 'kế hoạch đã đọc');
  assert.deepEqual(written, [
    '  5 kế hoạch đã đọc, còn ít nhất 5\n',
    '  9 kế hoạch đã đọc, còn ít nhất 1\n',
  ]);
  assert.ok(written.every((line) => !line.includes('\u001b')));
});

test('nothing to do is no division by zero', () => {
  const { progress, written, wait } = watch(true);
  wait(200);
  progress.show(0, 0, 'tệp');
  assert.ok(written[0]?.includes('░'.repeat(24)));
});
