import type { SourceBlock, SourceNote } from '../source-block.ts';
import { buildPage } from './build-page.ts';
import { joinTables } from './join-tables.ts';
import type { PagePiece } from './page-line.ts';
import { continuesEnd } from './read-layout.ts';
import type { Ruling } from './read-rulings.ts';

/** What stands on a page and where: words, and the lines that rule its tables. */
export interface PageContent {
  readonly pieces: readonly PagePiece[];
  readonly rulings: readonly Ruling[];
}

/** Higher than any page. Points. */
const PAGE_HEIGHT = 20_000;

/** Builds the blocks of a document out of its pages, in reading order, tables joined over pages. */
export function buildPages(pages: readonly PageContent[]): {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly SourceNote[];
} {
  const blocks: SourceBlock[] = [];
  let columns = 0;
  for (const [index, { pieces, rulings }] of joinEnds(pages).entries()) {
    if (index > 0) blocks.push({ kind: 'page-break' });
    const page = buildPage(pieces, rulings);
    columns += page.columns;
    blocks.push(...page.blocks);
  }
  const notes =
    columns === 0 ? [] : [{ code: 'import-columns', values: { count: String(columns) } }];
  return { blocks: joinTables(blocks), notes };
}

/** A page that only goes on with the recipients and the signature belongs to the one before it. */
function joinEnds(pages: readonly PageContent[]): readonly PageContent[] {
  const joined: PageContent[] = [];
  for (const page of pages) {
    const above = joined.at(-1);
    if (above !== undefined && continuesEnd(above.pieces, page.pieces)) {
      joined[joined.length - 1] = {
        ...above,
        pieces: [...above.pieces, ...page.pieces.map(moveBelow)],
      };
    } else joined.push(page);
  }
  return joined;
}

function moveBelow(piece: PagePiece): PagePiece {
  return { ...piece, y: piece.y - PAGE_HEIGHT };
}
