import { childElements, childValue, findChild, type XmlElement } from '../xml/parse-xml.ts';
import type { ListPlace } from './numbering.ts';

/** How a run looks; undefined where nothing is said. */
export interface RunLook {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  readonly font?: string;
}

export interface StyleLook {
  readonly run: RunLook;
  readonly list: { readonly list?: string; readonly level?: number };
  readonly outline: number | null;
}

const EMPTY: StyleLook = { run: {}, list: {}, outline: null };
const LONGEST_CHAIN = 20;

/** The styles of a document, each with what it takes over from those that it is based on. */
export class StyleSheet {
  readonly #styles = new Map<string, XmlElement>();
  readonly #looks = new Map<string, StyleLook>();
  readonly #defaults: RunLook = {};
  readonly #defaultParagraph: string | null = null;

  constructor(styles: XmlElement | null) {
    if (styles === null) return;
    for (const element of childElements(styles)) {
      const id = element.attributes['w:styleId'] ?? '';
      if (element.name === 'w:style') this.#styles.set(id, element);
      const isDefault = element.attributes['w:default'] === '1';
      if (isDefault && element.attributes['w:type'] === 'paragraph') this.#defaultParagraph = id;
    }
    const defaults = findChild(findChild(styles, 'w:docDefaults'), 'w:rPrDefault');
    this.#defaults = readRunLook(findChild(defaults, 'w:rPr'));
  }

  /** The look of a paragraph style, that of the document's default when none is named. */
  lookOf(id: string | undefined): StyleLook {
    const own = this.#resolve(id ?? this.#defaultParagraph ?? '', 0);
    return { ...own, run: { ...this.#defaults, ...own.run } };
  }

  /** The look that a character style adds. */
  runLookOf(id: string | undefined): RunLook {
    return id === undefined ? {} : this.#resolve(id, 0).run;
  }

  #resolve(id: string, depth: number): StyleLook {
    const known = this.#looks.get(id);
    const style = this.#styles.get(id);
    if (known !== undefined) return known;
    if (style === undefined || depth > LONGEST_CHAIN) return EMPTY;
    const base = childValue(style, 'w:basedOn');
    const above = base === undefined ? EMPTY : this.#resolve(base, depth + 1);
    const paragraph = findChild(style, 'w:pPr');
    const outline = childValue(paragraph, 'w:outlineLvl');
    const look: StyleLook = {
      run: { ...above.run, ...readRunLook(findChild(style, 'w:rPr')) },
      list: { ...above.list, ...readListPlace(paragraph) },
      outline: outline === undefined ? above.outline : Number(outline),
    };
    this.#looks.set(id, look);
    return look;
  }
}

/** What the properties of a run say of its look. */
export function readRunLook(properties: XmlElement | undefined): RunLook {
  if (properties === undefined) return {};
  const fonts = findChild(properties, 'w:rFonts')?.attributes;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
  const strong = readToggle(properties, 'w:b');
  const emphasis = readToggle(properties, 'w:i');
  const capitals = readToggle(properties, 'w:caps');
  const hidden = readToggle(properties, 'w:vanish');
  return {
    ...(strong === undefined ? {} : { strong }),
    ...(emphasis === undefined ? {} : { emphasis }),
    ...(capitals === undefined ? {} : { capitals }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(font === undefined ? {} : { font }),
  };
}

/** The list that the properties of a paragraph put it in; a part of it may come from its style. */
export function readListPlace(properties: XmlElement | undefined): Partial<ListPlace> {
  const numbering = findChild(properties, 'w:numPr');
  const list = childValue(numbering, 'w:numId');
  const level = childValue(numbering, 'w:ilvl');
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) }),
  };
}

function readToggle(properties: XmlElement, name: string): boolean | undefined {
  const element = findChild(properties, name);
  if (element === undefined) return undefined;
  return !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? 'true');
}
