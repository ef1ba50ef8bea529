import { findHeadingDepth } from '../draft/find-heading.ts';
import type { DividedDocument } from '../draft/divide-parts.ts';
import type { JoinedBlock } from '../join-pages.ts';
import { wordsOf } from '../source-block.ts';
import { printHeading, printParagraph } from './print-paragraph.ts';
import { printTable } from './print-table.ts';

/** Prints the whole text of a document as restricted MDX, its parts between their tags. */
export function printBody(document: DividedDocument): string {
  const parts = [
    printPart('DauVanBan', document.letterhead),
    printPart('TieuDe', document.title),
    ...document.body.map(printBodyBlock),
    ...document.signOff.map(({ part, blocks }) =>
      printPart(part === 'recipients' ? 'NoiNhan' : 'ChuKy', blocks),
    ),
    ...document.appendix.map(printBodyBlock),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function printPart(component: string, blocks: readonly JoinedBlock[]): string {
  if (blocks.length === 0) return '';
  return `<${component}>\n\n${blocks.map(printBlock).join('\n\n')}\n\n</${component}>`;
}

function printBodyBlock(block: JoinedBlock): string {
  const depth = block.kind === 'paragraph' ? findHeadingDepth(block) : null;
  return block.kind === 'paragraph' && depth !== null
    ? printHeading(block, depth)
    : printBlock(block);
}

function printBlock(block: JoinedBlock): string {
  if (block.kind === 'table') return printTable(block.rows);
  if (block.kind === 'rule') return '-----';
  return wordsOf(block) === '' ? '' : printParagraph(block);
}
