import type { SourceBlock, SourceParagraph } from '../../src/importing/source-block.ts';
import { makeZip, type ZipContent } from './make-zip.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts of a Word file beside its text. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  /** Further entries of the archive, or others in place of those made. */
  readonly entries?: readonly ZipContent[];
}

/** Makes a Word file out of the XML of its body. */
export function makeDocx(
  body: string,
  { styles, numbering, entries = [] }: DocxParts = {},
): Buffer {
  const part = (name: string, root: string, content: string): ZipContent => ({
    name,
    content: `${DECLARATION}<w:${root} ${NAMESPACE}>${content}</w:${root}>`,
  });
  const own = [
    {
      name: '[Content_Types].xml',
      content: `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    part('word/document.xml', 'document', `<w:body>${body}</w:body>`),
    ...(styles === undefined ? [] : [part('word/styles.xml', 'styles', styles)]),
    ...(numbering === undefined ? [] : [part('word/numbering.xml', 'numbering', numbering)]),
  ];
  const replaced = new Set(entries.map(({ name }) => name));
  return makeZip([...own.filter(({ name }) => !replaced.has(name)), ...entries]);
}

/** Prints blocks as the body of a Word file. */
export function printWordBody(blocks: readonly SourceBlock[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return printWordParagraph(block);
        case 'table':
          return `<w:tbl>${block.rows
            .map(
              (row) =>
                `<w:tr>${row
                  .map(
                    ({ columns, paragraphs }) =>
                      `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${paragraphs.map(printWordParagraph).join('') || '<w:p/>'}</w:tc>`,
                  )
                  .join('')}</w:tr>`,
            )
            .join('')}</w:tbl>`;
        case 'rule':
          return '<w:p/>';
        case 'page-break':
          return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
      }
    })
    .join('');
}

function printWordParagraph({ runs }: SourceParagraph): string {
  const printed = runs.map(({ text, strong, emphasis }) => {
    const look = `${strong ? '<w:b/>' : ''}${emphasis ? '<w:i/>' : ''}`;
    const words = text
      .split('\n')
      .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
      .join('<w:br/>');
    return `<w:r><w:rPr>${look}</w:rPr>${words}</w:r>`;
  });
  return `<w:p>${printed.join('')}</w:p>`;
}

/** Escapes words for XML. */
export function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
