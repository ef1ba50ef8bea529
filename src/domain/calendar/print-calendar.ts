import type { CivilDate } from '../dates/civil-date.ts';
import { dayAfter, firstDayOf } from '../dates/days-of.ts';

/** Something that takes whole days of a calendar. */
export interface CalendarEvent {
  /** The same for the same event for ever, and of no other event anywhere. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** The full address of the place that it was read from; null where the site's host is not known. */
  readonly address: string | null;
  /** The first and last date that it covers, of any precision; equal for a single day. */
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface Calendar {
  readonly name: string;
  /** The day that the content is of: with no clock in it, equal content gives equal bytes. */
  readonly stampedOn: CivilDate;
  readonly events: readonly CalendarEvent[];
}

/** RFC 5545, 3.1: a content line has at most 75 octets, its line break not counted. */
const LINE_OCTETS = 75;

/**
 * Prints a calendar as iCalendar (RFC 5545). Events are whole days that block nobody's time; a month
 * or a year covers all its days.
 */
export function printCalendar({ name, stampedOn, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Thi dua mo//Thoi han//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => printEvent(event, stampedOn)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function printEvent(event: CalendarEvent, stampedOn: CivilDate): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${printDay(firstDayOf(stampedOn))}T000000Z`,
    `DTSTART;VALUE=DATE:${printDay(firstDayOf(event.from))}`,
    // RFC 5545, 3.6.1: the end is the first day that is not covered.
    `DTEND;VALUE=DATE:${printDay(dayAfter(event.to))}`,
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(event.address === null ? [] : [`URL:${event.address}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function printDay(day: CivilDate): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/gu, (character) => `\\${character}`).replace(/\r?\n/gu, '\\n');
}

/** Breaks a line so that no character is cut in half; a continuation begins with one space. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
