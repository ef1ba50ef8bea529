import { getDocumentProxy } from 'unpdf';
import { convertLegacyFont, readFontEncoding } from '../fonts/convert-legacy-font.ts';
import { RefusedFile } from '../refused-file.ts';
import type { SourceBlock, SourceNote, SourceReading } from '../source-block.ts';
import { buildPage } from './build-page.ts';
import { buildLines, type PagePiece } from './page-line.ts';

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
  const blocks: SourceBlock[] = [];
  const fonts = new Set<string>();
  let columns = 0;
  let letters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const pieces = await readPieces(document, number, fonts);
    letters += pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
    if (number > 1) blocks.push({ kind: 'page-break' });
    const page = buildPage(buildLines(pieces));
    columns += page.columns;
    blocks.push(...page.blocks);
  }
  if (letters < FEWEST_LETTERS) throw new RefusedFile('import-no-text');
  const notes: SourceNote[] = [];
  if (fonts.size > 0) {
    notes.push({ code: 'import-font-converted', values: { fonts: [...fonts].sort().join(', ') } });
  }
  if (columns > 0) notes.push({ code: 'import-columns', values: { count: String(columns) } });
  return { ok: true, blocks, notes };
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

async function readPieces(
  document: PdfDocument,
  number: number,
  fonts: Set<string>,
): Promise<readonly PagePiece[]> {
  try {
    const page = await document.getPage(number);
    // Fonts get their names only when the page is laid out.
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    return items.flatMap((item) => {
      if (!('str' in item) || item.str === '') return [];
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
      // Words that stand on their side are stamps and notes of the registry.
      if (Math.abs(b) > Math.abs(a)) return [];
      const font = nameFont(page, item.fontName);
      const encoding = readFontEncoding(font);
      if (encoding !== 'unicode') fonts.add(font);
      return [
        {
          text: convertLegacyFont(item.str, encoding),
          x,
          y,
          width: item.width,
          size: Math.hypot(a, b) || item.height || 12,
          strong: /bold|black|heavy|demi/iu.test(font),
          emphasis: /italic|oblique/iu.test(font),
        },
      ];
    });
  } catch {
    throw new RefusedFile('import-pdf-broken');
  }
}

/** The name of a font without the letters that mark it as a part of one: "ABCDEF+Times-Bold". */
function nameFont(page: PdfPage, id: string): string {
  if (!page.commonObjs.has(id)) return '';
  const font = page.commonObjs.get(id) as { readonly name?: unknown } | null;
  return typeof font?.name === 'string' ? font.name.replace(/^[A-Z]{6}\+/u, '') : '';
}
