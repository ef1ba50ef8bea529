import type { JoinedBlock, JoinedParagraph } from '../join-pages.ts';
import { wordsOf } from '../source-block.ts';

/** The parts of an official document, each in the order of the source; a part may be empty. */
export interface DividedDocument {
  readonly letterhead: readonly JoinedBlock[];
  readonly title: readonly JoinedBlock[];
  readonly body: readonly JoinedBlock[];
  /** The recipients and the signature in the order in which they stand. */
  readonly signOff: readonly SignOffPart[];
  /** What follows the signature: appendices. */
  readonly appendix: readonly JoinedBlock[];
}

export interface SignOffPart {
  readonly part: 'recipients' | 'signature';
  readonly blocks: readonly JoinedBlock[];
}

const TITLE_WORD =
  /^(?:KẾ HOẠCH|PHÁT ĐỘNG|CHƯƠNG TRÌNH|ĐỀ ÁN|CHỈ THỊ|HƯỚNG DẪN|THÔNG BÁO|LỜI KÊU GỌI|PHƯƠNG HƯỚNG|KE HOACH)(?!\p{Ll})/u;
const LONGEST_TITLE = 400;
const MOST_TITLE_BLOCKS = 4;
const RECIPIENTS = /^Nơi nhận\s*:?/iu;
const RECIPIENT = /^(?:[-–+•]|\}|Lưu\s*[:,])|[;,]$|^Như (?:trên|Điều)/u;
const POWER_OR_POSITION =
  /^(?:(?:K\/?T|T\/?M|Q|T\/?L|TUQ)\s?\.?\s(?=\p{Lu})|(?:PHÓ |QUYỀN )?(?:TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|CHỦ NHIỆM|BÍ THƯ|CHÁNH|CHỈ HUY|HIỆU TRƯỞNG|TỔNG GIÁM|CỤC TRƯỞNG|BỘ TRƯỞNG)(?!\p{Ll}))/u;
const NAME = /^(?:\p{Lu}\p{Ll}*\s){1,5}\p{Lu}\p{Ll}*$/u;
const END_MARK = /\.\/\.["”]?\s*$/u;
const APPENDIX = /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|BIỂU)(?!\p{Ll})/u;

/** Divides a document into its parts. A source without letterhead or sign-off leaves them empty. */
export function divideParts(blocks: readonly JoinedBlock[]): DividedDocument {
  const titleAt = blocks.findIndex(
    (block, index) => index < 40 && block.kind === 'paragraph' && TITLE_WORD.test(wordsOf(block)),
  );
  const titleEnd = titleAt === -1 ? 0 : endOfTitle(blocks, titleAt);
  const signOffAt = findSignOff(blocks, titleEnd);
  return {
    letterhead: blocks.slice(0, Math.max(0, titleAt)),
    title: titleAt === -1 ? [] : blocks.slice(titleAt, titleEnd),
    body: blocks.slice(titleEnd, signOffAt),
    ...divideSignOff(blocks.slice(signOffAt)),
  };
}

/** The title goes on until a block that is a sentence, a heading or a table. */
function endOfTitle(blocks: readonly JoinedBlock[], from: number): number {
  let end = from + 1;
  while (end < blocks.length && end - from < MOST_TITLE_BLOCKS) {
    const block = blocks[end];
    if (block === undefined || block.kind === 'table') break;
    if (block.kind === 'paragraph' && !isTitleLine(block)) break;
    end++;
  }
  return end;
}

function isTitleLine(block: JoinedParagraph): boolean {
  const words = wordsOf(block);
  if (words.length > LONGEST_TITLE) return false;
  if (/^(?:[IVX]{1,4}|\p{Lu}|\d{1,2})\s?[.)–-]/u.test(words)) return false;
  if (/^(?:Căn cứ|Thực hiện|Theo|Xét)(?!\p{L})/u.test(words) && words.length > 100) return false;
  return !/[.;:,]["”]?$/u.test(words);
}

/** Where the words end: behind the last "./.", else at the recipients or the signature. */
function findSignOff(blocks: readonly JoinedBlock[], from: number): number {
  const matches =
    (pattern: RegExp) =>
    (block: JoinedBlock, index: number): boolean =>
      index >= from && block.kind === 'paragraph' && pattern.test(wordsOf(block));
  const endMark = blocks.findIndex(matches(END_MARK));
  if (endMark !== -1) return endMark + 1;
  const recipients = blocks.findIndex(matches(RECIPIENTS));
  const signature = blocks.findIndex(matches(POWER_OR_POSITION));
  const starts = [recipients, signature].filter((index) => index !== -1);
  return starts.length === 0 ? blocks.length : Math.min(...starts);
}

function divideSignOff(
  blocks: readonly JoinedBlock[],
): Pick<DividedDocument, 'signOff' | 'appendix'> {
  const parts: { part: SignOffPart['part']; blocks: JoinedBlock[] }[] = [];
  let hasName = false;
  for (const [index, block] of blocks.entries()) {
    const words = block.kind === 'paragraph' ? wordsOf(block) : '';
    const current = parts.at(-1);
    const isNew = RECIPIENTS.test(words);
    const ends = block.kind === 'table' || APPENDIX.test(words);
    if (ends) return { signOff: parts, appendix: blocks.slice(index) };
    if (isNew) parts.push({ part: 'recipients', blocks: [block] });
    else if (current?.part === 'recipients' && (RECIPIENT.test(words) || words === '')) {
      current.blocks.push(block);
    } else if (current?.part === 'signature') {
      if (hasName) return { signOff: parts, appendix: blocks.slice(index) };
      current.blocks.push(block);
    } else parts.push({ part: 'signature', blocks: [block] });
    hasName ||=
      parts.at(-1)?.part === 'signature' && NAME.test(words) && words !== words.toUpperCase();
  }
  return { signOff: parts, appendix: [] };
}
