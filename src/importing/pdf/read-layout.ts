import type { SourceParagraph } from '../source-block.ts';
import { buildLines, type PageLine, type PagePiece } from './page-line.ts';

const TITLE =
  /^(?:KẾ HOẠCH|PHÁT ĐỘNG|CHƯƠNG TRÌNH|CHỈ THỊ|HƯỚNG DẪN|THÔNG BÁO|LỜI KÊU GỌI)(?!\p{Ll})/u;
const HEAD = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|^Số\s?:|, ngày\s/u;
const RECIPIENTS = /^Nơi nhận/u;
const ITEM = /^[-–+•]\s?/u;
/** The middle part of a page in which its two columns may meet, as shares of its width. */
const MIDDLE = { from: 0.25, to: 0.75 };
/** The least space between two columns. Points. */
const GUTTER = 6;

/** Pieces of a page by where they belong: the head above the title, the end below it, the rest. */
export interface PageZones {
  readonly head: readonly PagePiece[];
  readonly body: readonly PagePiece[];
  readonly end: readonly PagePiece[];
}

/**
 * Takes the head and the end of a document off a page: both are set in two columns that share no
 * lines, so they must be read column by column.
 */
export function splitZones(pieces: readonly PagePiece[]): PageZones {
  const lines = buildLines(pieces);
  const title = lines.findIndex(({ segments }) => segments.some(({ text }) => TITLE.test(text)));
  const headLines = title > 0 ? lines.slice(0, title) : [];
  const hasHead = headLines.some(({ segments }) => segments.some(({ text }) => HEAD.test(text)));
  const top = hasHead ? (lines[title]?.y ?? Infinity) : Infinity;
  const recipients = lines.findLastIndex(({ segments }) =>
    segments.some(({ text }) => RECIPIENTS.test(text)),
  );
  const bottom = recipients === -1 ? -Infinity : endTop(lines, recipients);
  const size = lines[title]?.size ?? 0;
  return {
    head: pieces.filter(({ y }) => y > top + size / 2),
    body: pieces.filter(({ y }) => y <= top + size / 2 && y > bottom),
    end: pieces.filter(({ y }) => y <= bottom),
  };
}

const APPENDIX = /^(?:PHỤ LỤC|Phụ lục|BIỂU)/u;
/** More lines than a sign-off that ran over a page can have left. */
const MOST_LINES_LEFT = 15;

/** True for a page that only goes on with the recipients and the signature of the page before it. */
export function continuesEnd(above: readonly PagePiece[], page: readonly PagePiece[]): boolean {
  if (splitZones(above).end.length === 0) return false;
  const lines = buildLines(page);
  return (
    lines.length <= MOST_LINES_LEFT &&
    !lines.some(({ segments }) =>
      segments.some(({ text }) => APPENDIX.test(text) || TITLE.test(text)),
    )
  );
}

/** The signature beside the recipients may begin a little higher than they do: in capitals, to the right. */
function endTop(lines: readonly PageLine[], recipients: number): number {
  const left = lines[recipients]?.x ?? 0;
  let first = recipients;
  for (let above = first - 1; above >= 0 && first - above === 1; above--) {
    const line = lines[above];
    const words = line?.segments.map(({ text }) => text).join(' ') ?? '';
    if (line === undefined || line.x < left + 100 || words !== words.toUpperCase()) break;
    first = above;
  }
  const line = lines[first];
  return line === undefined ? -Infinity : line.y + line.size / 2;
}

/**
 * Reads pieces in two columns, the left one first, each line as it stands; a recipient may run over
 * several lines. Null where no empty strip parts the pieces.
 */
export function readLayout(pieces: readonly PagePiece[]): readonly SourceParagraph[] | null {
  const gutter = findGutter(pieces);
  if (gutter === null) return null;
  const left = pieces.filter(({ x }) => x < gutter);
  const right = pieces.filter(({ x }) => x >= gutter);
  return [left, right].flatMap((column) => joinItems(buildLines(column)));
}

function findGutter(pieces: readonly PagePiece[]): number | null {
  const from = Math.min(...pieces.map(({ x }) => x));
  const to = Math.max(...pieces.map(({ x, width }) => x + width));
  const at = (share: number): number => from + share * (to - from);
  const spans = pieces
    .map(({ x, width }) => ({ start: x, end: x + width }))
    .sort((a, b) => a.start - b.start);
  let best: { readonly middle: number; readonly width: number } | null = null;
  let end = -Infinity;
  for (const span of spans) {
    const width = span.start - end;
    const middle = end + width / 2;
    const isMiddle = middle > at(MIDDLE.from) && middle < at(MIDDLE.to);
    if (isMiddle && width > GUTTER && width > (best?.width ?? 0)) best = { middle, width };
    end = Math.max(end, span.end);
  }
  return best?.middle ?? null;
}

function joinItems(lines: readonly PageLine[]): readonly SourceParagraph[] {
  const paragraphs: { runs: SourceParagraph['runs'][number][]; words: string }[] = [];
  for (const { segments } of lines) {
    const runs = segments.flatMap((segment, index) => [
      ...(index === 0 ? [] : [{ text: ' ', strong: false, emphasis: false }]),
      ...segment.runs,
    ]);
    const words = segments.map(({ text }) => text).join(' ');
    const current = paragraphs.at(-1);
    const goesOn =
      current !== undefined &&
      ITEM.test(current.words) &&
      !/[;.,]$/u.test(current.words) &&
      !ITEM.test(words);
    if (goesOn) {
      current.runs.push({ text: ' ', strong: false, emphasis: false }, ...runs);
      current.words += ` ${words}`;
    } else paragraphs.push({ runs: [...runs], words });
  }
  return paragraphs.map(({ runs }) => ({ kind: 'paragraph', runs, isHeading: false }));
}
