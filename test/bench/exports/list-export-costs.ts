import type { Archive, Plan } from '../../../src/archive/archive.ts';
import { citationGraphOf } from '../../../src/archive/citation-graph.ts';
import { chainIndexOf } from '../../../src/archive/chain-index.ts';
import { printCalendar } from '../../../src/domain/calendar/print-calendar.ts';
import { printAkomaNtoso } from '../../../src/exports/akoma-ntoso/print-akoma-ntoso.ts';
import { describePlanCard } from '../../../src/exports/card/describe-card.ts';
import { drawCard } from '../../../src/exports/card/draw-card.ts';
import { CSV_FORM } from '../../../src/exports/csv.ts';
import { makeTextFile, printJson } from '../../../src/exports/data-file.ts';
import { columnsOf, type DataTable } from '../../../src/exports/data-tables.ts';
import {
  describeAllPlans,
  describeFeed,
  listFeeds,
} from '../../../src/exports/feeds/list-feeds.ts';
import { printAtom } from '../../../src/exports/feeds/print-atom.ts';
import { GRAPH_FORMS } from '../../../src/exports/graph/print-graph.ts';
import { JSON_FORM, printJsonObject } from '../../../src/exports/json.ts';
import { describePlanAsLegislation } from '../../../src/exports/metadata/legislation.ts';
import { describePlanAsJson } from '../../../src/exports/plan-json.ts';
import {
  describeAgencyPage,
  describeDocumentPage,
  describeIndicatorPage,
  describeMovementPage,
  describeProvincePage,
  describeYearPage,
} from '../../../src/exports/page-json.ts';
import { describeCsl } from '../../../src/exports/references/describe-csl.ts';
import { sortById } from '../../../src/exports/plan-tables.ts';
import { printBibtex } from '../../../src/exports/references/print-bibtex.ts';
import { printRis } from '../../../src/exports/references/print-ris.ts';
import { describeReference } from '../../../src/exports/references/reference.ts';
import { listSitePages } from '../../../src/exports/sitemap/list-site-pages.ts';
import { printSitemaps } from '../../../src/exports/sitemap/print-sitemaps.ts';
import { listPassagesOf } from '../../../src/exports/sqlite/passage-parts.ts';
import { printTable, type TableForm } from '../../../src/exports/table-form.ts';
import { listIndicatorIds } from '../../../src/views/comparison/catalogue.ts';
import { openPart, partOfIndicator } from '../../../src/views/comparison/shelved-plans.ts';
import { selectOfMovement } from '../../../src/views/movement-page.ts';
import { listProvinceIds } from '../../../src/views/provinces.ts';
import {
  listYears,
  selectByAgency,
  selectByProvince,
  selectByYear,
} from '../../../src/archive/plan-selections.ts';
import { viewCalendar } from '../../../src/views/plan-deadlines.ts';
import { printWholeGraph } from '../../exports/graph/print-whole-graph.ts';
import { listAllTables, makeDatabase } from '../../exports/real-data.ts';

/** What an export came to. */
interface Made {
  readonly files: number;
  readonly bytes: number;
}

const printAddress = (path: string): string => `https://thidua.example${path}`;

function measureDatabase(tables: readonly DataTable[], archive: Archive): Made {
  return sum([makeDatabase(tables, listPassagesOf(sortById(archive.plans)))]);
}

/** Every export of an archive by its name, to be made in this order. */
export function listExportCosts(
  archive: Archive,
): readonly (readonly [name: string, make: () => Made])[] {
  let tables: readonly DataTable[] = [];
  const eachPlan = (print: (plan: Plan) => readonly (string | Uint8Array)[]): (() => Made) => {
    return () => sum(archive.plans.flatMap(print));
  };
  return [
    [
      'rows of all tables',
      () => {
        tables = listAllTables(archive);
        return { files: 0, bytes: 0 };
      },
    ],
    ['JSON of all tables', () => sum(tables.map((table) => bytesOfTable(table, JSON_FORM)))],
    ['CSV of all tables', () => sum(tables.map((table) => bytesOfTable(table, CSV_FORM)))],
    ['archive.sqlite', () => measureDatabase(tables, archive)],
    ['index of chains', () => ({ files: 0, bytes: 0 * chainIndexOf(archive).heads.length })],
    [
      'graph of citations',
      () => {
        const graph = citationGraphOf(archive);
        return sum(GRAPH_FORMS.map((form) => printWholeGraph(form, graph)));
      },
    ],
    [
      'feeds',
      () => {
        const feeds = listFeeds(archive).flatMap(
          (feed) => describeFeed(feed, archive, printAddress) ?? [],
        );
        const all = describeAllPlans(archive, printAddress);
        return sum([...(all === null ? [] : [all]), ...feeds].map(printAtom));
      },
    ],
    [
      'site map',
      () => {
        const pages = listSitePages(archive).map(printAddress);
        return sum(printSitemaps(pages, printAddress).map(({ xml }) => xml));
      },
    ],
    [
      'JSON beside each plan',
      eachPlan((plan) => [printJsonObject(describePlanAsJson(plan, archive, printAddress))]),
    ],
    [
      'JSON beside each document and movement',
      () =>
        sum([
          ...[...archive.documents.values()].map((document) =>
            printJsonObject(describeDocumentPage(document, printAddress)),
          ),
          ...[...archive.movements.values()].map((movement) =>
            printJsonObject(
              describeMovementPage(movement, selectOfMovement(movement, archive), printAddress),
            ),
          ),
        ]),
    ],
    [
      'JSON beside each agency, province and year',
      () =>
        sum([
          ...[...archive.agencies.values()].map((agency) =>
            printJsonObject(
              describeAgencyPage(agency, selectByAgency(archive, agency.id), printAddress),
            ),
          ),
          ...listProvinceIds(archive).map((id) =>
            printJsonObject(
              describeProvincePage(id, archive, selectByProvince(archive, id), printAddress),
            ),
          ),
          ...listYears(archive).map((year) =>
            printJsonObject(describeYearPage(year, selectByYear(archive, year), printAddress)),
          ),
        ]),
    ],
    [
      'JSON beside each indicator',
      () =>
        sum(
          listIndicatorIds(archive).map((id) =>
            printJsonObject(
              describeIndicatorPage(
                id,
                openPart(partOfIndicator(archive, id)).values,
                archive,
                printAddress,
              ),
            ),
          ),
        ),
    ],
    ['picture of each plan', eachPlan((plan) => [drawCard(describePlanCard(plan, archive))])],
    ['Akoma Ntoso', eachPlan((plan) => [printAkomaNtoso(plan, archive, printAddress)])],
    [
      'BibTeX, RIS, CSL',
      eachPlan((plan) => {
        const reference = describeReference(plan, archive, printAddress);
        return [printBibtex(reference), printRis(reference), printJson([describeCsl(reference)])];
      }),
    ],
    [
      'calendars',
      eachPlan((plan) => {
        const calendar = viewCalendar(plan, archive, printAddress);
        return calendar === null ? [] : [printCalendar(calendar)];
      }),
    ],
    [
      'linked data in pages',
      eachPlan((plan) => [JSON.stringify(describePlanAsLegislation(plan, archive, printAddress))]),
    ],
  ];
}

function bytesOfTable({ definition, rows }: DataTable, form: TableForm): Uint8Array {
  return bytesOf(definition.name, printTable(form, columnsOf(definition), rows));
}

function bytesOf(name: string, pieces: Iterable<string>): Uint8Array {
  const { bytes } = makeTextFile(name, 'text/plain', pieces);
  if (bytes === null) throw new Error(`No bytes of ${name}`);
  return bytes;
}

function sum(files: readonly (string | Uint8Array)[]): Made {
  const bytes = files.reduce((total, file) => total + Buffer.byteLength(file), 0);
  return { files: files.length, bytes };
}
