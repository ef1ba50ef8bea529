import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printCalendar, type CalendarEvent } from '../../../src/domain/calendar/print-calendar.ts';

const EVENT: CalendarEvent = {
  uid: 'a/2023/b/c/th-1@thi-dua-mo',
  summary: 'Trước ngày 15/3/2023: gửi đăng ký; báo cáo, tổng hợp',
  description: '“trước ngày 15/3/2023”',
  address: 'https://kho.example/ke-hoach/a/2023/b/c/#d-1',
  from: '2023-03-15',
  to: '2023-03-15',
};

/** The content lines of a printed calendar, joined again where they were folded (RFC 5545, 3.1). */
function readLines(printed: string): readonly string[] {
  return printed.replaceAll('\r\n ', '').split('\r\n');
}

function printEvent(event: Partial<CalendarEvent>): readonly string[] {
  return readLines(
    printCalendar({ name: 'Kế hoạch', stampedOn: '2023-01', events: [{ ...EVENT, ...event }] }),
  );
}

const spans: readonly { name: string; from: string; to: string; start: string; end: string }[] = [
  { name: 'a day', from: '2023-03-15', to: '2023-03-15', start: '20230315', end: '20230316' },
  { name: 'a month', from: '2023-02', to: '2023-02', start: '20230201', end: '20230301' },
  { name: 'a quarter', from: '2023-10', to: '2023-12', start: '20231001', end: '20240101' },
  { name: 'a year', from: '2023', to: '2023', start: '20230101', end: '20240101' },
];

for (const { name, from, to, start, end } of spans) {
  test(`${name} covers its days and ends before the next`, () => {
    const lines = printEvent({ from, to });
    assert.ok(lines.includes(`DTSTART;VALUE=DATE:${start}`));
    assert.ok(lines.includes(`DTEND;VALUE=DATE:${end}`));
  });
}

test('the stamp is the first day of the content’s own date, not of the clock', () => {
  assert.ok(printEvent({}).includes('DTSTAMP:20230101T000000Z'));
});

test('commas, semicolons, backslashes and line breaks of the words are escaped', () => {
  const lines = printEvent({ summary: 'a, b; c\\d\ne' });
  assert.ok(lines.includes('SUMMARY:a\\, b\\; c\\\\d\\ne'));
});

test('an event without a full address has no URL', () => {
  assert.ok(!printEvent({ address: null }).some((line) => line.startsWith('URL')));
});

test('no line is longer than 75 octets, and unfolding gives every character back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
      const summary = words.replace(/[\r\n\\;,]/gu, ' ');
      const printed = printCalendar({
        name: 'x',
        stampedOn: '2023',
        events: [{ ...EVENT, summary }],
      });
      for (const line of printed.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75);
        assert.ok(!line.includes('\uFFFD') || words.includes('\uFFFD'));
      }
      assert.ok(readLines(printed).includes(`SUMMARY:${summary}`));
    }),
    { numRuns: 1000 },
  );
});
