import type { CivilDate } from '../../domain/dates/civil-date.ts';
import { DATA_LICENCE } from '../licence.ts';
import { escapeXml } from '../xml.ts';
import { nameUuid } from './name-uuid.ts';

/** One entry of a feed. */
export interface FeedEntry {
  /** Its permanent identifier, whatever the host. */
  readonly uuid: string;
  readonly address: string;
  readonly title: string;
  readonly author: string;
  readonly summary: string;
  /** The day, month or year of the document. */
  readonly date: CivilDate;
}

/** A feed with at least one entry. */
export interface Feed {
  readonly path: string;
  readonly address: string;
  readonly title: string;
  /** The page that the feed is about. */
  readonly pageAddress: string;
  readonly entries: readonly [FeedEntry, ...FeedEntry[]];
  /** How many plans there are; the feed holds the newest when it does not hold all. */
  readonly total: number;
}

/**
 * Prints a feed as Atom (RFC 4287). One that holds everything is marked as complete (RFC 5005): a
 * document from years ago that enters the archive today is new to a feed reader too. One that holds
 * the newest only says so and where the others are.
 *
 * Times come from the documents: Atom asks for a second, so a document of which only the month or
 * year is known stands at its beginning; `published` is given for known days only.
 */
export function printAtom(feed: Feed): string {
  const updated = feed.entries
    .map((entry) => startOf(entry.date))
    .reduce((latest, time) => (time > latest ? time : latest));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="vi">',
    `  <id>urn:uuid:${nameUuid(feed.path)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <updated>${updated}</updated>`,
    '  <author><name>Thi đua mở</name></author>',
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.address)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(feed.pageAddress)}"/>`,
    `  <rights>${DATA_LICENCE.title}</rights>`,
    ...printExtent(feed),
    ...feed.entries.flatMap(printEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function printExtent({ entries, total }: Feed): readonly string[] {
  if (entries.length === total) return ['  <fh:complete/>'];
  return [
    `  <subtitle>${entries.length} văn bản mới nhất trong ${total}; trang của dòng tin có đủ.</subtitle>`,
  ];
}

function printEntry(entry: FeedEntry): readonly string[] {
  const time = startOf(entry.date);
  return [
    '  <entry>',
    `    <id>urn:uuid:${entry.uuid}</id>`,
    `    <title>${escapeXml(entry.title)}</title>`,
    `    <updated>${time}</updated>`,
    ...(entry.date.length === 10 ? [`    <published>${time}</published>`] : []),
    `    <author><name>${escapeXml(entry.author)}</name></author>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(entry.address)}"/>`,
    `    <summary>${escapeXml(entry.summary)}</summary>`,
    '  </entry>',
  ];
}

/** The first second of a civil date in Viet Nam. */
function startOf(date: CivilDate): string {
  return `${`${date}-01-01`.slice(0, 10)}T00:00:00+07:00`;
}
