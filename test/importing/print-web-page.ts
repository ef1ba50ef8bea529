import type { SourceBlock, SourceParagraph } from '../../src/importing/source-block.ts';
import { escapeXml } from './make-docx.ts';

/** The look of an official document: A4, Times, justified, the first line indented. */
const STYLE =
  '@page{size:A4;margin:2cm 2cm 2cm 3cm}body{font:14pt "Times New Roman","Liberation Serif",serif}' +
  'p{text-align:justify;text-indent:1cm;margin:6pt 0;line-height:1.2}td{border:1px solid;vertical-align:top;padding:0 5pt}td p{text-indent:0}.layout{width:100%;font-size:10.5pt}.layout td{border:0;width:38%}.layout td:last-child{width:62%}.layout p{text-align:center}';

/** Prints blocks as a web page, to be opened as it is or printed as a PDF. */
export function printWebPage(blocks: readonly SourceBlock[]): string {
  const body = blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return printWebParagraph(block);
      case 'table':
        return `<table${isLayout(block) ? ' class="layout"' : ''}>${block.rows
          .map(
            (row) =>
              `<tr>${row
                .map(
                  ({ columns, paragraphs }) =>
                    `<td colspan="${columns}">${paragraphs.map(printWebParagraph).join('')}</td>`,
                )
                .join('')}</tr>`,
          )
          .join('')}</table>`;
      case 'rule':
        return '<hr>';
      case 'page-break':
        return '<div style="break-after:page"></div>';
    }
  });
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>${STYLE}</style><body>${body.join('\n')}</body></html>`;
}

function printWebParagraph({ runs }: SourceParagraph): string {
  const printed = runs.map(({ text, strong, emphasis }) => {
    const words = escapeXml(text).replaceAll('\n', '<br>');
    const slanted = emphasis ? `<i>${words}</i>` : words;
    return strong ? `<b>${slanted}</b>` : slanted;
  });
  return `<p>${printed.join('')}</p>`;
}

/** One row of two cells lays out the head or the end of a document. */
function isLayout({ rows }: Extract<SourceBlock, { kind: 'table' }>): boolean {
  return rows.length === 1 && rows[0]?.length === 2;
}
