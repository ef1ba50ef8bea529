import type { PrintAddress } from '../archive/annotate-plan.ts';
import type { Archive } from '../archive/archive.ts';
import { citationGraphOf } from '../archive/citation-graph.ts';
import { printCsvPieces } from './csv.ts';
import { describeDataCatalog } from './data-catalog.ts';
import {
  makeTextFile,
  printChecksums,
  printJson,
  type DataFile,
  type DataFileFacts,
} from './data-file.ts';
import { describeDataPackage } from './data-package.ts';
import { TABLE_SOURCES } from './data-tables.ts';
import { printGraphJson, printGraphml } from './graph/print-graph.ts';
import { printJsonPieces } from './json.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const CSV_TYPE = 'text/csv; charset=utf-8';

/** How a file of the open data is made. */
interface Recipe {
  readonly name: string;
  readonly mediaType: string;
  readonly print: (data: OpenData) => Iterable<string>;
}

/** Each table in two forms, and the graph of citations in two. */
const CONTENT: readonly Recipe[] = [
  ...TABLE_SOURCES.flatMap(({ definition, listRows }): readonly Recipe[] => {
    const columns = definition.fields.map(({ name }) => name);
    return [
      {
        name: `${definition.name}.json`,
        mediaType: JSON_TYPE,
        print: ({ archive, printAddress }) =>
          printJsonPieces(columns, listRows(archive, printAddress)),
      },
      {
        name: `${definition.name}.csv`,
        mediaType: CSV_TYPE,
        print: ({ archive, printAddress }) =>
          printCsvPieces(columns, listRows(archive, printAddress)),
      },
    ];
  }),
  {
    name: 'graph.graphml',
    mediaType: 'application/graphml+xml',
    print: ({ archive, printAddress }) => printGraphml(citationGraphOf(archive), printAddress),
  },
  {
    name: 'graph.json',
    mediaType: JSON_TYPE,
    print: ({ archive, printAddress }) => printGraphJson(citationGraphOf(archive), printAddress),
  },
];

/** What is said about the files before, the last one about every other. */
const DESCRIPTIONS: readonly Recipe[] = [
  {
    name: 'datapackage.json',
    mediaType: JSON_TYPE,
    print: (data) => {
      const definitions = TABLE_SOURCES.map(({ definition }) => definition);
      return [printJson(describeDataPackage(definitions, data.describeBefore('datapackage.json')))];
    },
  },
  {
    name: 'dcat.jsonld',
    mediaType: 'application/ld+json',
    print: (data) => {
      const files = data.describeBefore('dcat.jsonld');
      return [printJson(describeDataCatalog(data.archive.plans, files, data.printAddress))];
    },
  },
  {
    name: 'SHA256SUMS',
    mediaType: 'text/plain; charset=utf-8',
    print: (data) => [printChecksums(data.describeBefore('SHA256SUMS'))],
  },
];

const OWN: readonly Recipe[] = [...CONTENT, ...DESCRIPTIONS];

/**
 * The open data of an archive: every file below `/du-lieu/`. Each is made when it is asked for, and
 * what the others say of it (its size, its digest) is kept by the archive. The same archive and
 * addresses give the same bytes.
 */
export class OpenData {
  readonly archive: Archive;
  readonly printAddress: PrintAddress;
  readonly #wholeFiles: readonly DataFileFacts[];

  /** `wholeFiles` are made elsewhere, each out of the whole content (see publishing/packing). */
  constructor(
    archive: Archive,
    printAddress: PrintAddress,
    wholeFiles: readonly DataFileFacts[] = [],
  ) {
    this.archive = archive;
    this.printAddress = printAddress;
    this.#wholeFiles = wholeFiles;
  }

  /** The files that `make` makes, in their order. */
  get ownNames(): readonly string[] {
    return OWN.map(({ name }) => name);
  }

  /** Every file of the open data, in the order in which they are described. */
  get names(): readonly string[] {
    return [...CONTENT, ...this.#wholeFiles, ...DESCRIPTIONS].map(({ name }) => name);
  }

  /** What is known of a file without holding it. Throws when there is no such file. */
  describe(name: string): DataFileFacts {
    return this.archive.keep(dataFileMemo(name), () => {
      const whole = this.#wholeFiles.find((file) => file.name === name);
      return whole === undefined ? factsOf(this.#print(name)) : this.#describeWhole(whole);
    });
  }

  /** What is known of the files that stand before one in their order. */
  describeBefore(name: string): readonly DataFileFacts[] {
    return this.names.slice(0, this.names.indexOf(name)).map((before) => this.describe(before));
  }

  /** How many rows a table has. Throws when there is no such table. */
  countRows(table: string): number {
    const source = TABLE_SOURCES.find(({ definition }) => definition.name === table);
    if (source === undefined) throw new Error(`No such table: ${table}`);
    const list = (): number => source.listRows(this.archive, this.printAddress).length;
    return this.archive.keep(`rows of ${table}`, list);
  }

  /** Makes one of its own files. Throws when there is no such file. */
  make(name: string): DataFile {
    let made: DataFile | undefined;
    this.archive.keep(dataFileMemo(name), () => {
      made = this.#print(name);
      return factsOf(made);
    });
    // Of what was described before only the description was kept.
    return made ?? this.#print(name);
  }

  #print(name: string): DataFile {
    const recipe = OWN.find((own) => own.name === name);
    if (recipe === undefined) throw new Error(`No such data file: ${name}`);
    return makeTextFile(name, recipe.mediaType, recipe.print(this));
  }

  /** It holds the text of every plan, so whatever says something of it depends on them all. */
  #describeWhole(whole: DataFileFacts): DataFileFacts {
    for (const plan of this.archive.plans) void plan.file;
    return factsOf(whole);
  }
}

/** The name under which an archive keeps what is known of a data file. */
export function dataFileMemo(name: string): string {
  return `data-file ${name}`;
}

function factsOf({ name, mediaType, size, sha256 }: DataFileFacts): DataFileFacts {
  return { name, mediaType, size, sha256 };
}
