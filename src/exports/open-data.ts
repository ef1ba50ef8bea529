import type { PrintAddress } from '../archive/annotate-plan.ts';
import type { Archive } from '../archive/archive.ts';
import type { PlanList } from '../archive/plan-list.ts';
import { listPlanYears } from '../archive/plan-selections.ts';
import { describeDataCatalog } from './data-catalog.ts';
import {
  makeTextFile,
  printChecksums,
  printJson,
  type DataFile,
  type DataFileFacts,
} from './data-file.ts';
import { describeDataPackage } from './data-package.ts';
import {
  columnsOf,
  LISTED_TABLES,
  listTable,
  nameTableFile,
  TABLE_DEFINITIONS,
  TABLE_FORMS,
} from './data-tables.ts';
import { GRAPH_FORMS, nameGraphFile } from './graph/print-graph.ts';
import { JSON_FORM } from './json.ts';
import { printTable } from './table-form.ts';

/** How a file of the open data is made. */
interface Recipe {
  readonly name: string;
  readonly mediaType: string;
  readonly print: (data: OpenData) => PrintedFile;
}

interface PrintedFile {
  readonly text: Iterable<string>;
  readonly rows?: number;
}

/** Nothing is made of plans, but that their files are read is known. */
const FILES_OF_PLANS: PlanList<null> = {
  name: 'files of plans',
  make: (plan) => {
    void plan.file;
    return null;
  },
};

/** The names of all files but descriptions, in the order in which they are described. */
const CONTENT_NAMES: readonly string[] = [
  ...TABLE_DEFINITIONS.flatMap((definition) =>
    TABLE_FORMS.map((form) => nameTableFile(definition, form)),
  ),
  ...GRAPH_FORMS.map(nameGraphFile),
];

/** Each table that is listed out of the whole archive, in all its forms. */
const TABLES: readonly Recipe[] = LISTED_TABLES.flatMap((table) =>
  TABLE_FORMS.map((form): Recipe => ({
    name: nameTableFile(table.definition, form),
    mediaType: form.mediaType,
    print: ({ archive, printAddress }) => {
      const { definition, rows } = listTable(table, archive, printAddress);
      return { text: printTable(form, columnsOf(definition), rows), rows: rows.length };
    },
  })),
);

/** What is said about the files before, the last one about every other. */
const DESCRIPTIONS: readonly Recipe[] = [
  {
    name: 'datapackage.json',
    mediaType: JSON_FORM.mediaType,
    print: (data) => {
      const files = data.describeBefore('datapackage.json');
      return { text: [printJson(describeDataPackage(TABLE_DEFINITIONS, files))] };
    },
  },
  {
    name: 'dcat.jsonld',
    mediaType: 'application/ld+json',
    print: (data) => {
      const files = data.describeBefore('dcat.jsonld');
      const catalog = describeDataCatalog(listPlanYears(data.archive), files, data.printAddress);
      return { text: [printJson(catalog)] };
    },
  },
  {
    name: 'SHA256SUMS',
    mediaType: 'text/plain; charset=utf-8',
    print: (data) => ({ text: [printChecksums(data.describeBefore('SHA256SUMS'))] }),
  },
];

const OWN: readonly Recipe[] = [...TABLES, ...DESCRIPTIONS];

/**
 * The open data of an archive: every file below `/du-lieu/`. Each is made when it is asked for, and
 * what the others say of it (its size, its digest) is kept by the archive. The same archive and
 * addresses give the same bytes.
 */
export class OpenData {
  readonly archive: Archive;
  readonly printAddress: PrintAddress;
  readonly #wholeFiles: readonly DataFileFacts[];

  /** `wholeFiles` are made elsewhere, out of pieces or of the whole content (see publishing/packing). */
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
    const others = this.#wholeFiles.filter(({ name }) => !CONTENT_NAMES.includes(name));
    return [...CONTENT_NAMES, ...[...others, ...DESCRIPTIONS].map(({ name }) => name)];
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
    const { rows } = this.describe(`${table}.${JSON_FORM.ending}`);
    if (rows === undefined) throw new Error(`${table} is no table`);
    return rows;
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
    const { text, rows } = recipe.print(this);
    const file = makeTextFile(name, recipe.mediaType, text);
    return rows === undefined ? file : { ...file, rows };
  }

  /** It holds something of every plan, so whatever says something of it depends on them all. */
  #describeWhole(whole: DataFileFacts): DataFileFacts {
    this.archive.eachPlan(FILES_OF_PLANS);
    return whole;
  }
}

/** The name under which an archive keeps what is known of a data file. */
export function dataFileMemo(name: string): string {
  return `data-file ${name}`;
}

function factsOf({ bytes: _bytes, ...facts }: DataFile): DataFileFacts {
  return facts;
}
