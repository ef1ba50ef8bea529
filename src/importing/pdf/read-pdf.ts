import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { readFontEncoding } from '../fonts/convert-legacy-font.ts';
import { RefusedFile } from '../refused-file.ts';
import type { SourceReading } from '../source-block.ts';
import { buildPages, type PageContent } from './build-pages.ts';
import { toNumbers } from './matrix.ts';
import { readPieces, type PageFont, type TextCodes } from './read-pieces.ts';
import { readRulings, type DrawingCodes } from './read-rulings.ts';

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
  const fonts = new Set<string>();
  const pages: PageContent[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(document, number, codes, fonts));
  }
  const letters = pages.flatMap(({ pieces }) => pieces.map(({ text }) => text.trim().length));
  if (letters.reduce((sum, length) => sum + length, 0) < FEWEST_LETTERS) {
    throw new RefusedFile('import-no-text');
  }
  const { blocks, notes } = buildPages(pages);
  if (fonts.size === 0) return { ok: true, blocks, notes };
  const converted = { fonts: [...fonts].sort().join(', ') };
  return {
    ok: true,
    blocks,
    notes: [{ code: 'import-font-converted', values: converted }, ...notes],
  };
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
