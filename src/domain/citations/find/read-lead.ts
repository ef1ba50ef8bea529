import { readIssuerEnd } from './read-issuer.ts';
import type { Mention } from './mention.ts';
import { readDateAt } from '../../dates/read-date.ts';
import { skip } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';

const WINDOW = 200;

/**
 * Adds to a citation the date and the issuer that stand before it, where it has none: "Ngày
 * 05/02/2026, Bộ Nội vụ có văn bản số …".
 */
export function readLead(view: ReadingView, mention: Mention): void {
  const at = mention.start;
  const from = Math.max(0, at - WINDOW);
  const before = view.folded.slice(from, at);
  if (/(?:^|\s)(?:co|ky|gui|ban hanh|ra|phat hanh|thong qua)\s(?:cac\s)?$/u.test(before)) {
    // "Ngày D, ISSUER ban hành …": nothing may end a sentence between the date and the verb.
    const start = from + before.lastIndexOf('ngay ');
    const reading = start >= from && readDateAt(view, start + 'ngay '.length);
    if (!reading || !/^\s?,?\s[^.;:\f\d]*$/u.test(view.folded.slice(reading.end, at))) return;
    const issuerStart = skip(/\s?,?\s?/uy, view.folded, reading.end);
    const end = readIssuerEnd(view, issuerStart);
    if (end && end <= at) mention.issuer ??= [issuerStart, end];
    mention.date ??= reading.date;
  } else if (/\stai\s$/u.test(before)) {
    // "đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …": who proposes has issued it.
    const start = from + before.lastIndexOf(' cua ') + ' cua '.length;
    const end = start >= from + ' cua '.length && readIssuerEnd(view, start);
    if (end && skip(/\s?(?:\([^()]{0,80}\)\s?)?tai\s/uy, view.folded, end) === at)
      mention.issuer ??= [start, end];
  }
}
