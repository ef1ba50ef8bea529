import type { DataFileFacts } from '../../exports/data-file.ts';
import { nameTableFile, TABLE_FORMS } from '../../exports/data-tables.ts';
import { GRAPH_FORMS, nameGraphFile } from '../../exports/graph/print-graph.ts';
import { arrangeGraph } from '../../exports/pieces/graph-pieces.ts';
import { digestParts, joinText, type TextParts } from '../../exports/pieces/join-text.ts';
import { arrangeTable } from '../../exports/pieces/table-pieces.ts';
import { readTextPieces, type TextPiece } from '../../exports/pieces/text-piece.ts';
import { PLAN_TABLES } from '../../exports/plan-tables.ts';
import type { ContentPieces } from './content-pieces.ts';

/** What is known of a file that was joined out of pieces of text. */
export interface TextFileFacts extends DataFileFacts {
  /** A digest of what it was joined out of. */
  readonly madeFrom: string;
}

/** The files that pieces of text lie in. */
export type TextPieces = Pick<ContentPieces, 'texts' | 'nodes' | 'links'>;

interface TextFile {
  readonly name: string;
  readonly mediaType: string;
  readonly listPieces: (pieces: OpenedPieces) => readonly TextPiece[];
  readonly arrange: (pieces: OpenedPieces) => TextParts;
}

/** Gives the pieces of a name out of each file of a kind, in order. */
type OpenedPieces = (kind: keyof TextPieces, name: string) => readonly TextPiece[];

const TEXT_FILES: readonly TextFile[] = [
  ...PLAN_TABLES.flatMap(({ definition }) =>
    TABLE_FORMS.map((form): TextFile => {
      const name = nameTableFile(definition, form);
      return {
        name,
        mediaType: form.mediaType,
        listPieces: (open) => open('texts', name),
        arrange: (open) => arrangeTable(definition, form, open('texts', name)),
      };
    }),
  ),
  ...GRAPH_FORMS.map((form): TextFile => ({
    name: nameGraphFile(form),
    mediaType: form.mediaType,
    listPieces: (open) => [...open('nodes', form.ending), ...open('links', form.ending)],
    arrange: (open) => arrangeGraph(form, open('nodes', form.ending), open('links', form.ending)),
  })),
];

/** The names of the files that are joined out of pieces of text. */
export const TEXT_FILE_NAMES: readonly string[] = TEXT_FILES.map(({ name }) => name);

/** Opens the files that pieces lie in, to join several files out of them. */
export function openPieces({ texts, nodes, links }: TextPieces): OpenedPieces {
  const opened = {
    texts: texts.map(readTextPieces),
    nodes: nodes.map(readTextPieces),
    links: links.map(readTextPieces),
  };
  return (kind, name) => opened[kind].flatMap((pieces) => pieces.get(name) ?? []);
}

/**
 * Joins a file, unless it would be made from what an `earlier` one was: then it gives what is known of
 * that one, and writes nothing. Throws when the file exists, and for a name of no such file.
 */
export function joinTextFile(
  name: string,
  pieces: OpenedPieces,
  path: string,
  earlier: TextFileFacts | undefined,
): TextFileFacts {
  const file = TEXT_FILES.find((candidate) => candidate.name === name);
  if (file === undefined) throw new Error(`${name} is not joined out of text`);
  const parts = file.arrange(pieces);
  const madeFrom = digestParts(parts);
  if (earlier?.madeFrom === madeFrom) return earlier;
  const rows = file.listPieces(pieces).reduce((sum, piece) => sum + piece.rows, 0);
  return { name, mediaType: file.mediaType, ...joinText(path, parts), rows, madeFrom };
}
