import type { PrintAddress } from '../archive/annotate-plan.ts';
import type { Archive } from '../archive/archive.ts';
import { citationGraphOf } from '../archive/citation-graph.ts';
import { printCsvPieces } from './csv.ts';
import { describeDataCatalog } from './data-catalog.ts';
import {
  makeDataFile,
  makeTextFile,
  printChecksums,
  printJson,
  type DataFile,
} from './data-file.ts';
import { describeDataPackage } from './data-package.ts';
import { listDataTables, type DataTable } from './data-tables.ts';
import { printGraphJson, printGraphml } from './graph/print-graph.ts';
import { printJsonPieces } from './json.ts';
import { buildDatabase } from './sqlite/build-database.ts';
import { listPassages } from './sqlite/passages.ts';

/** The open data of one build: its tables and every file below `/du-lieu/`. */
export interface OpenData {
  readonly tables: readonly DataTable[];
  readonly files: readonly DataFile[];
}

/**
 * Makes every file of the open data: each table as JSON and CSV, `archive.sqlite`, the graph of
 * citations, `datapackage.json`, `dcat.jsonld` and `SHA256SUMS` over all others, with those that were made
 * elsewhere. The same archive and addresses give the same bytes.
 */
export function makeOpenData(
  archive: Archive,
  printAddress: PrintAddress,
  madeElsewhere: readonly DataFile[] = [],
): OpenData {
  const tables = listDataTables(archive, printAddress);
  const files: DataFile[] = tables.flatMap(printTable);
  const database = buildDatabase(tables, listPassages(archive));
  files.push(makeDataFile('archive.sqlite', 'application/vnd.sqlite3', database));
  files.push(...printGraph(archive, printAddress), ...madeElsewhere);
  const definitions = tables.map(({ definition }) => definition);
  const dataPackage = printJson(describeDataPackage(definitions, files));
  files.push(makeTextFile('datapackage.json', 'application/json; charset=utf-8', [dataPackage]));
  const catalog = printJson(describeDataCatalog(tables, files, printAddress));
  files.push(makeTextFile('dcat.jsonld', 'application/ld+json', [catalog]));
  const checksums = printChecksums(files);
  files.push(makeTextFile('SHA256SUMS', 'text/plain; charset=utf-8', [checksums]));
  return { tables, files };
}

function printGraph(archive: Archive, printAddress: PrintAddress): readonly DataFile[] {
  const graph = citationGraphOf(archive);
  return [
    makeTextFile('graph.graphml', 'application/graphml+xml', printGraphml(graph, printAddress)),
    makeTextFile(
      'graph.json',
      'application/json; charset=utf-8',
      printGraphJson(graph, printAddress),
    ),
  ];
}

function printTable({ definition, rows }: DataTable): readonly DataFile[] {
  const columns = definition.fields.map(({ name }) => name);
  const { name } = definition;
  return [
    makeTextFile(`${name}.json`, 'application/json; charset=utf-8', printJsonPieces(columns, rows)),
    makeTextFile(`${name}.csv`, 'text/csv; charset=utf-8', printCsvPieces(columns, rows)),
  ];
}
