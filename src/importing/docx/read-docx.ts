import { RefusedFile } from '../refused-file.ts';
import type { SourceBlock, SourceNote, SourceReading } from '../source-block.ts';
import { childElements, findChild, parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { openZip, type ZipArchive } from '../zip/read-zip.ts';
import { ListCounter } from './numbering.ts';
import { readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import { StyleSheet } from './styles.ts';

/** What reading a part of a Word document needs of the whole. */
export interface DocxContext {
  readonly styles: StyleSheet;
  readonly lists: ListCounter;
  readonly readBlocks: (parent: XmlElement) => readonly SourceBlock[];
  /** An old font was met. */
  readonly tellFont: (font: string) => void;
  /** A change was met that nobody has accepted or refused. */
  readonly tellTracked: () => void;
}

const BODY = 'word/document.xml';
const RELATIONSHIPS = /\.rels$/u;
const LINK = /^(?:https?:|mailto:)/iu;

/**
 * Reads the text of a Word file (.docx): paragraphs with the numbers that Word computes, tables with
 * merged cells, bold and italics, words in old fonts. Throws a RefusedFile for a file that is
 * damaged, protected, carries macros or refers to parts outside itself.
 */
export function readDocx(bytes: Buffer): SourceReading {
  const zip = openZip(bytes);
  refuseUnsafeParts(zip);
  const document = readPart(zip, BODY);
  if (document === null) throw new RefusedFile('import-not-word');
  const fonts = new Set<string>();
  let tracked = 0;
  const context: DocxContext = {
    styles: new StyleSheet(readPart(zip, 'word/styles.xml')),
    lists: new ListCounter(readPart(zip, 'word/numbering.xml')),
    readBlocks: (parent) => readBlocks(parent, context),
    tellFont: (font) => fonts.add(font),
    tellTracked: () => tracked++,
  };
  const body = findChild(document, 'w:body');
  if (body === undefined) throw new RefusedFile('import-not-word');
  const blocks = readBlocks(body, context);
  const notes: SourceNote[] = [];
  if (fonts.size > 0) {
    notes.push({ code: 'import-font-converted', values: { fonts: [...fonts].sort().join(', ') } });
  }
  if (tracked > 0)
    notes.push({ code: 'import-tracked-changes', values: { count: String(tracked) } });
  if (zip.names.includes('word/footnotes.xml')) {
    notes.push(...tellFootnotes(readPart(zip, 'word/footnotes.xml')));
  }
  return { ok: true, blocks, notes };
}

function readBlocks(parent: XmlElement, context: DocxContext): readonly SourceBlock[] {
  return childElements(parent).flatMap((element): readonly SourceBlock[] => {
    switch (element.name) {
      case 'w:p':
        return readParagraph(element, context);
      case 'w:tbl':
        return [readTable(element, context)];
      case 'w:sdt':
        return readBlocks(
          findChild(element, 'w:sdtContent') ?? { ...element, children: [] },
          context,
        );
      case 'w:ins':
      case 'w:customXml':
        return readBlocks(element, context);
      default:
        return [];
    }
  });
}

function readPart(zip: ZipArchive, name: string): XmlElement | null {
  const bytes = zip.read(name);
  return bytes === null ? null : parseXml(decodeXml(bytes, name), name);
}

function decodeXml(bytes: Buffer, part: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedFile('import-xml-broken', { part });
  }
}

/** Refers to nothing outside: nothing would be loaded, but such a file is not what it seems. */
function refuseUnsafeParts(zip: ZipArchive): void {
  for (const name of zip.names) {
    if (/vbaProject|\.bin$/iu.test(name) && !/printerSettings/iu.test(name)) {
      throw new RefusedFile('import-docx-embedded', { part: name });
    }
    if (!RELATIONSHIPS.test(name)) continue;
    const root = readPart(zip, name);
    for (const { attributes } of root === null ? [] : childElements(root)) {
      if (attributes['TargetMode'] !== 'External') continue;
      const isLink =
        attributes['Type']?.endsWith('/hyperlink') === true &&
        LINK.test(attributes['Target'] ?? '');
      if (!isLink) {
        throw new RefusedFile('import-docx-external', {
          target: (attributes['Target'] ?? '').slice(0, 80),
        });
      }
    }
  }
}

/** The first two notes of every file are the lines that separate notes from the text. */
function tellFootnotes(footnotes: XmlElement | null): readonly SourceNote[] {
  if (footnotes === null) return [];
  const own = childElements(footnotes).filter(
    ({ attributes }) => attributes['w:type'] === undefined,
  );
  return own.length === 0
    ? []
    : [{ code: 'import-footnotes-left-out', values: { count: String(own.length) } }];
}
