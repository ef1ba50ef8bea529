import {
  convertLegacyFont,
  readFontEncoding,
  type FontEncoding,
} from '../fonts/convert-legacy-font.ts';
import { VNI_MARKS } from '../fonts/legacy-letters.ts';
import type { SourceBlock, SourceRun } from '../source-block.ts';
import { childElements, childValue, findChild, type XmlElement } from '../xml/parse-xml.ts';
import type { DocxContext } from './read-docx.ts';
import { readListPlace, readRunLook, type RunLook } from './styles.ts';

interface EncodedRun extends SourceRun {
  readonly encoding: FontEncoding;
  readonly capitals: boolean;
}

/** Reads a paragraph of Word; a page break in it cuts it in two, text boxes in it follow it. */
export function readParagraph(paragraph: XmlElement, context: DocxContext): readonly SourceBlock[] {
  const properties = findChild(paragraph, 'w:pPr');
  const style = context.styles.lookOf(childValue(properties, 'w:pStyle'));
  const outline = childValue(properties, 'w:outlineLvl');
  const depth = outline === undefined ? style.outline : Number(outline);
  const reader = new ParagraphReader(context, style.run);
  reader.readAll(paragraph);
  const place = { ...style.list, ...readListPlace(properties) };
  const marker =
    place.list === undefined || place.list === '0' || reader.isEmpty
      ? null
      : context.lists.next({ list: place.list, level: place.level ?? 0 });
  return reader.finish(marker, depth !== null && depth < 9);
}

class ParagraphReader {
  readonly #context: DocxContext;
  readonly #look: RunLook;
  #runs: EncodedRun[] = [];
  readonly #pages: EncodedRun[][] = [];
  readonly #boxes: SourceBlock[] = [];
  /** Depth of fields whose instruction is being read: it is no text. */
  #instruction = 0;

  constructor(context: DocxContext, look: RunLook) {
    this.#context = context;
    this.#look = look;
  }

  get isEmpty(): boolean {
    return [...this.#pages, this.#runs].every((runs) =>
      runs.every(({ text }) => text.trim() === ''),
    );
  }

  readAll(parent: XmlElement): void {
    for (const element of childElements(parent)) this.#read(element);
  }

  #read(element: XmlElement): void {
    switch (element.name) {
      case 'w:r':
        this.#readRun(element);
        return;
      case 'w:del':
      case 'w:moveFrom':
        this.#context.tellTracked();
        return;
      case 'w:ins':
      case 'w:moveTo':
        this.#context.tellTracked();
        this.readAll(element);
        return;
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:fldSimple':
      case 'w:sdtContent':
      case 'w:customXml':
        this.readAll(element);
        return;
      case 'w:sdt':
        this.readAll(findChild(element, 'w:sdtContent') ?? { ...element, children: [] });
        return;
    }
  }

  #readRun(run: XmlElement): void {
    const properties = findChild(run, 'w:rPr');
    const style = this.#context.styles.runLookOf(childValue(properties, 'w:rStyle'));
    const look = { ...this.#look, ...style, ...readRunLook(properties) };
    const encoding = readFontEncoding(look.font);
    if (encoding !== 'unicode') this.#context.tellFont(look.font ?? '');
    const add = (text: string): void => {
      if (this.#instruction > 0 || look.hidden === true) return;
      this.#runs.push({
        text,
        strong: look.strong ?? false,
        emphasis: look.emphasis ?? false,
        capitals: look.capitals ?? false,
        encoding,
      });
    };
    for (const element of childElements(run)) {
      switch (element.name) {
        case 'w:t':
          add(element.children.filter((child) => typeof child === 'string').join(''));
          break;
        case 'w:tab':
        case 'w:ptab':
          add(' ');
          break;
        case 'w:cr':
          add('\n');
          break;
        case 'w:br':
          if (element.attributes['w:type'] === 'page') this.#breakPage();
          else add('\n');
          break;
        case 'w:noBreakHyphen':
          add('-');
          break;
        case 'w:softHyphen':
          // The code of "ư" in the old fonts is that of the soft hyphen.
          if (encoding.startsWith('tcvn3')) add('\u00ad');
          break;
        case 'w:fldChar':
          this.#readField(element.attributes['w:fldCharType']);
          break;
        case 'mc:AlternateContent':
        case 'w:pict':
        case 'w:drawing':
          this.#readBoxes(element);
          break;
      }
    }
  }

  #readField(type: string | undefined): void {
    if (type === 'begin') this.#instruction++;
    else if (type === 'separate' || type === 'end') {
      this.#instruction = Math.max(0, this.#instruction - 1);
    }
  }

  #breakPage(): void {
    this.#pages.push(this.#runs);
    this.#runs = [];
  }

  /** A drawing may be given in two forms with the same words; the first is read. */
  #readBoxes(element: XmlElement): void {
    const [first] = childElements(element);
    const inner =
      element.name === 'mc:AlternateContent' && first !== undefined
        ? [first]
        : childElements(element);
    for (const child of inner) {
      if (child.name === 'w:txbxContent') this.#boxes.push(...this.#context.readBlocks(child));
      else this.#readBoxes(child);
    }
  }

  finish(marker: string | null, isHeading: boolean): readonly SourceBlock[] {
    const pages = [...this.#pages, this.#runs];
    const blocks = pages.flatMap((runs, page): SourceBlock[] => {
      const converted = convertRuns(runs);
      const [first] = converted;
      const numbered =
        page === 0 && marker !== null
          ? [
              {
                text: `${marker} `,
                strong: first?.strong ?? false,
                emphasis: first?.emphasis ?? false,
              },
            ]
          : [];
      const paragraph = {
        kind: 'paragraph' as const,
        runs: [...numbered, ...converted],
        isHeading,
      };
      return page === 0 ? [paragraph] : [{ kind: 'page-break' }, paragraph];
    });
    return [...blocks, ...this.#boxes];
  }
}

/** Converts old fonts run by run; in VNI a mark may have been typed in the run behind its letter. */
function convertRuns(runs: readonly EncodedRun[]): readonly SourceRun[] {
  const joined: EncodedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const mark = run.text.charAt(0);
    if (
      run.encoding === 'vni' &&
      last?.encoding === 'vni' &&
      VNI_MARKS.has(mark) &&
      /\p{L}$/u.test(last.text)
    ) {
      joined[joined.length - 1] = { ...last, text: last.text + mark };
      joined.push({ ...run, text: run.text.slice(1) });
    } else joined.push(run);
  }
  return joined.map(({ text, strong, emphasis, encoding, capitals }) => {
    const words = convertLegacyFont(text, encoding);
    return { text: capitals ? words.toUpperCase() : words, strong, emphasis };
  });
}
