/** A stretch of words with one look. A line feed in it is a forced line break. */
export interface SourceRun {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** A paragraph, heading or list item; a number that Word or HTML computes stands in its words. */
export interface SourceParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly SourceRun[];
  /** True when the source itself marks it as a heading. */
  readonly isHeading: boolean;
}

/** A cell with the columns and rows that it covers. */
export interface SourceCell {
  readonly paragraphs: readonly SourceParagraph[];
  readonly columns: number;
  readonly rows: number;
}

/** One piece of a source document, whatever its format. */
export type SourceBlock =
  | SourceParagraph
  | { readonly kind: 'table'; readonly rows: readonly (readonly SourceCell[])[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'page-break' };

/** Something about the source that the editor should know. Codes stand in the catalog of checks. */
export interface SourceNote {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What a reader gives: the document in blocks, or why the file was refused. */
export type SourceReading =
  | {
      readonly ok: true;
      readonly blocks: readonly SourceBlock[];
      readonly notes: readonly SourceNote[];
    }
  | { readonly ok: false; readonly refusal: SourceNote };

/** Refuses a file. */
export function refuse(code: string, values: Record<string, string> = {}): SourceReading {
  return { ok: false, refusal: { code, values } };
}

/** A run of plain words. */
export function plainRun(text: string): SourceRun {
  return { text, strong: false, emphasis: false };
}

/** The words of a paragraph on one line. */
export function wordsOf({ runs }: Pick<SourceParagraph, 'runs'>): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The lines of a paragraph, as its forced breaks cut it. */
export function linesOf({ runs }: Pick<SourceParagraph, 'runs'>): readonly string[] {
  return runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}
