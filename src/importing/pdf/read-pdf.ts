import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { readFontEncoding } from '../fonts/convert-legacy-font.ts';
import { RefusedFile } from '../refused-file.ts';
import type { SourceBlock, SourceNote, SourceReading } from '../source-block.ts';
import { buildPage } from './build-page.ts';
import { joinTables } from './join-tables.ts';
import { toNumbers } from './matrix.ts';
import { continuesEnd } from './read-layout.ts';
import type { PagePiece } from './page-line.ts';
import { readPieces, type PageFont, type TextCodes } from './read-pieces.ts';
import { readRulings, type DrawingCodes, type Ruling } from './read-rulings.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Plans have a few dozen pages at most, with their appendices. */
export const MAX_PAGES = 300;
/** Fewer letters than this on all pages together: the words are in a picture. */
const FEWEST_LETTERS = 80;

/**
 * Reads the text of a PDF file: lines joined to paragraphs, columns told apart, tables where words
 * stand in columns, bold and italics by the names of the fonts. Throws a RefusedFile for a file that
 * is protected, damaged, too long, or has no text (a scan).
 */
export async function readPdf(bytes: Buffer): Promise<SourceReading> {
  const document = await openDocument(bytes);
  if (document.numPages > MAX_PAGES) {
    throw new RefusedFile('import-pdf-pages', {
      pages: String(document.numPages),
      limit: String(MAX_PAGES),
    });
  }
  const { OPS: codes } = await getResolvedPDFJS();
  const blocks: SourceBlock[] = [];
  const fonts = new Set<string>();
  const pages: PageContent[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number, codes, fonts);
    const above = pages.at(-1);
    if (above !== undefined && continuesEnd(above.pieces, page.pieces)) {
      pages[pages.length - 1] = {
        ...above,
        pieces: [...above.pieces, ...page.pieces.map(moveBelow)],
      };
    } else pages.push(page);
  }
  let columns = 0;
  let letters = 0;
  for (const [index, { pieces, rulings }] of pages.entries()) {
    letters += pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
    if (index > 0) blocks.push({ kind: 'page-break' });
    const page = buildPage(pieces, rulings);
    columns += page.columns;
    blocks.push(...page.blocks);
  }
  if (letters < FEWEST_LETTERS) throw new RefusedFile('import-no-text');
  const notes: SourceNote[] = [];
  if (fonts.size > 0) {
    notes.push({ code: 'import-font-converted', values: { fonts: [...fonts].sort().join(', ') } });
  }
  if (columns > 0) notes.push({ code: 'import-columns', values: { count: String(columns) } });
  return { ok: true, blocks: joinTables(blocks), notes };
}

async function openDocument(bytes: Buffer): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    });
  } catch (error) {
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    throw new RefusedFile(isProtected ? 'import-encrypted' : 'import-pdf-broken');
  }
}

/** Higher than any page. Points. */
const PAGE_HEIGHT = 20_000;

function moveBelow(piece: PagePiece): PagePiece {
  return { ...piece, y: piece.y - PAGE_HEIGHT };
}

interface PageContent {
  readonly pieces: readonly PagePiece[];
  readonly rulings: readonly Ruling[];
}

async function readPage(
  document: PdfDocument,
  number: number,
  codes: DrawingCodes & TextCodes,
  fonts: Set<string>,
): Promise<PageContent> {
  try {
    const page = await document.getPage(number);
    const drawing = await page.getOperatorList();
    const findFont = (id: string): PageFont => {
      const font = readFont(page, id);
      if (readFontEncoding(font.name) !== 'unicode') fonts.add(font.name);
      return font;
    };
    return {
      pieces: readPieces(drawing, codes, findFont),
      rulings: readRulings(drawing, codes),
    };
  } catch {
    throw new RefusedFile('import-pdf-broken');
  }
}

/** The name of a font without the letters that mark it as a part of one: "ABCDEF+Times-Bold". */
function readFont(page: PdfPage, id: string): PageFont {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  const { name, fontMatrix } = (font ?? {}) as { name?: unknown; fontMatrix?: unknown };
  return {
    name: typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/u, '') : '',
    unit: toNumbers(fontMatrix)[0] ?? 0.001,
  };
}
