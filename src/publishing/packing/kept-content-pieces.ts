import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, Place, Plan, PlanRecord } from '../../archive/archive.ts';
import {
  citationGraphOf,
  nodesOfDocuments,
  nodesOfPlans,
  type GraphNode,
} from '../../archive/citation-graph.ts';
import { digestCode } from '../../archive/digest-code.ts';
import { PlanCache } from '../../archive/plan-cache.ts';
import type { PreparedArchive } from '../../archive/prepare-archive.ts';
import { LISTED_TABLES, nameTableFile, type DataTable } from '../../exports/data-tables.ts';
import { JSON_FORM } from '../../exports/json.ts';
import {
  findFragmentsIn,
  outlineLinks,
  writeLinkPieces,
  writeNodePieces,
  type OutlinedLinks,
} from '../../exports/pieces/graph-pieces.ts';
import { writeTablePieces } from '../../exports/pieces/table-pieces.ts';
import { readTextPieces } from '../../exports/pieces/text-piece.ts';
import { listPlanTables, listRecordTables, type RowContext } from '../../exports/plan-tables.ts';
import {
  divideIntoParts,
  listPassagesOf,
  writePassagePart,
} from '../../exports/sqlite/passage-parts.ts';
import { joinRowFile } from '../../exports/sqlite/row-parts.ts';
import {
  DETAILS,
  divideCitingPlans,
  partDetails,
  writeDetailPart,
  writePlanPart,
  writeRegister,
  type ArchivePieces,
  type ContentPieces,
  type PlanPieces,
} from './content-pieces.ts';
import { KeptPieces } from './kept-pieces.ts';

/** The layer whose code writes pieces. Keys of plans tell of all other code that they depend on. */
const EXPORTS_CODE = ['exports'];

/** Plans as the cache keeps them, and records. */
export interface KeyedPlans {
  readonly planIds: readonly string[];
  readonly planKeys: readonly string[];
  readonly records: readonly PlanRecord[];
  readonly places: readonly Place[];
  /** What stands for the code that makes pieces of them. */
  readonly code: string;
}

/** Gives all pieces out of the cache; makes those that it does not keep. */
export function keepContentPieces(
  archive: Archive,
  prepared: PreparedArchive,
  printAddress: PrintAddress,
): ContentPieces {
  const plans = listKeyedPlans(prepared);
  return {
    ...keepPlanPieces(plans, printAddress),
    ...keepArchivePieces(archive, plans, printAddress),
  };
}

/** The plans of prepared content. */
export function listKeyedPlans({ planColumns, planKeys, registers }: PreparedArchive): KeyedPlans {
  const { records, places } = registers;
  const code = digestCode(EXPORTS_CODE);
  return { planIds: planColumns.ids, planKeys, records, places, code };
}

/** Those pieces of which each is made of some plans alone. */
export function keepPlanPieces(
  { planIds, planKeys, records, places, code }: KeyedPlans,
  printAddress: PrintAddress,
): PlanPieces {
  const [passages, plans, texts] = [
    new KeptPieces('passages', code),
    new KeptPieces('plans', code),
    new KeptPieces('texts', code),
  ];
  const context = { printAddress, places };
  const address = printAddress('/');
  const cache = new PlanCache();
  try {
    const parts = divideIntoParts(planIds.map((id, at) => ({ id, key: planKeys[at] as string })));
    const made = parts.map((own, place) => {
      const keys = own.map(({ key }) => key);
      const group = openGroup(() => keys.map((key) => cache.openPlan(key)), context);
      return {
        passages: passages.take([place, ...keys], (file) =>
          writePassagePart(file, place, listPassagesOf(group.plans)),
        ),
        plans: plans.take([address, ...keys], (file) => writePlanPart(file, group.tables)),
        texts: texts.take([address, ...keys], (file) => writeTablePieces(file, group.tables)),
        group,
      };
    });
    const recorded = listRecordTables(records, context);
    const key = JSON.stringify(recorded.map((table) => table.rows));
    const all = [
      ...made,
      {
        plans: plans.take([key], (file) => writePlanPart(file, recorded)),
        texts: texts.take([key], (file) => writeTablePieces(file, recorded)),
        group: { tables: recorded },
      },
    ];
    for (const kept of [passages, plans, texts]) kept.forgetOld();
    return {
      passages: made.map((part) => part.passages),
      details: keepDetails(all, code),
      plans: all.map((part) => part.plans),
      texts: all.map((part) => part.texts),
    };
  } finally {
    cache.close();
  }
}

/** Some plans, or all records, whose rows are already kept as text. */
interface KeptGroup {
  readonly texts: string;
  readonly group: { readonly tables: readonly DataTable[] };
}

/** Gives the database with what plans say: the last one where all texts of that are the same. */
function keepDetails(groups: readonly KeptGroup[], code: string): string {
  const [joined, rows] = [new KeptPieces('details', code), new KeptPieces('rows', code)];
  const digests = groups.map(listDetailDigests);
  const file = joined.take(digests.flat(), (unfinished) => {
    const parts = groups.map(({ group }, place) =>
      rows.take(digests[place] ?? [], (part) => writeDetailPart(part, group.tables)),
    );
    joinRowFile(unfinished, partDetails(parts));
    rows.forgetOld();
  });
  joined.forgetOld();
  return file;
}

/** Digests of all rows of a group but those of plans themselves. */
function listDetailDigests({ texts }: KeptGroup): readonly string[] {
  const pieces = readTextPieces(texts);
  return DETAILS.map(
    (definition) => pieces.get(nameTableFile(definition, JSON_FORM))?.sha256 ?? '',
  );
}

/** The names under which an archive keeps which files these are. */
const REGISTER_PIECE = 'piece of the register';
const NODE_PIECE = 'nodes of the graph of';
/** What links are printed out of but for their fragments, which alone change with the words of plans. */
const LINK_OUTLINES = 'outlines of links of the graph';

/** Those pieces that are made of many plans. Most changes leave them as they are. */
export function keepArchivePieces(
  archive: Archive,
  { planIds, planKeys, code }: KeyedPlans,
  printAddress: PrintAddress,
): ArchivePieces {
  const [tables, graph] = [new KeptPieces('tables', code), new KeptPieces('graph', code)];
  const registers = LISTED_TABLES.flatMap((table) =>
    keepNames(archive, `${REGISTER_PIECE} ${table.definition.name}`, tables, () => [
      tables.take([randomUUID()], (file) => writeRegister(file, table, archive, printAddress)),
    ]),
  );
  const groups = divideCitingPlans(archive);
  const keepNodes = (part: string, list: () => readonly GraphNode[]): readonly string[] =>
    keepNames(archive, `${NODE_PIECE} ${part}`, graph, () => {
      const found = list();
      return [graph.take([randomUUID()], (file) => writeNodePieces(file, found, printAddress))];
    });
  const nodes = [
    ...keepNodes('documents', () => nodesOfDocuments(archive)),
    ...groups.flatMap((_, place) =>
      // Which plans these are is read by what is kept of them.
      keepNodes(String(place), () =>
        nodesOfPlans(archive, divideCitingPlans(archive)[place] ?? []),
      ),
    ),
  ];
  const outlines = keepNames(archive, LINK_OUTLINES, graph, () =>
    outlineLinks(citationGraphOf(archive), groups).map((outlined) => {
      const json = JSON.stringify(outlined);
      return graph.take([json], (file) => writeFileSync(file, json));
    }),
  );
  const keys = new Map(planIds.map((id, at) => [id, planKeys[at] as string]));
  const links = groups.map((own, place) => {
    const outline = outlines[place] as string;
    const ownKeys = own.map(({ id }) => keys.get(id) as string);
    return graph.take([printAddress('/'), basename(outline), ...ownKeys], (file) => {
      const outlined = JSON.parse(readFileSync(outline, 'utf8')) as OutlinedLinks;
      writeLinkPieces(file, outlined, findFragmentsIn(own), printAddress);
    });
  });
  for (const kept of [tables, graph]) kept.forgetOld();
  return { registers, nodes, links };
}

/** Gives the files whose names an archive keeps; `make` gives them where one of them is kept no more. */
function keepNames(
  archive: Archive,
  memo: string,
  pieces: KeptPieces,
  make: () => readonly string[],
): readonly string[] {
  let made: readonly string[] | undefined;
  const names = archive.keep(memo, () => {
    made = make();
    return made.map((file) => basename(file));
  });
  if (made !== undefined) return made;
  const kept = names.map((name) => pieces.findNamed(name));
  return kept.every((file) => file !== null) ? kept : make();
}

/** Plans with their rows, opened and listed when they are asked for, and once. */
function openGroup(
  open: () => readonly Plan[],
  context: RowContext,
): { readonly plans: readonly Plan[]; readonly tables: readonly DataTable[] } {
  let plans: readonly Plan[] | undefined;
  let tables: readonly DataTable[] | undefined;
  return {
    get plans() {
      return (plans ??= open());
    },
    get tables() {
      return (tables ??= listPlanTables(this.plans, context));
    },
  };
}
