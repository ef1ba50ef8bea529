import type { Field, FieldType, TableDefinition } from './codebook/field.ts';
import type { DataFileFacts } from './data-file.ts';
import { LIST_SEPARATOR } from './csv.ts';
import { LINK_FIELDS, NODE_FIELDS, type GraphField } from './graph/graph-fields.ts';
import { DATA_DESCRIPTION, DATA_LICENCE, DATA_TITLE } from './licence.ts';

/** Half of a date is no date for Table Schema, so dates are strings of a stated pattern. */
const CIVIL_DATE_PATTERN = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$';

const SCHEMA_TYPE: Readonly<Record<FieldType, Readonly<Record<string, unknown>>>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string' },
  address: { type: 'string' },
  list: { type: 'list', delimiter: LIST_SEPARATOR, itemType: 'string' },
};

/**
 * Describes the CSV files (one per table, `<table>.csv` among `files`) and `archive.sqlite` with the graph as a Data
 * Package 2.0 with a Table Schema per table. Titles are Vietnamese; `titleEn` and `descriptionEn` say
 * the same in English. Lists of keys are no foreign keys here, because the standard knows none.
 */
export function describeDataPackage(
  definitions: readonly TableDefinition[],
  files: readonly DataFileFacts[],
): Readonly<Record<string, unknown>> {
  const fileOf = (name: string): DataFileFacts => {
    const file = files.find((candidate) => candidate.name === name);
    if (file === undefined) throw new Error(`No such data file: ${name}`);
    return file;
  };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'thi-dua-mo',
    ...wordBoth(DATA_TITLE, DATA_DESCRIPTION),
    licenses: [{ name: DATA_LICENCE.id, path: DATA_LICENCE.address, title: DATA_LICENCE.title }],
    keywords: ['thi đua', 'khen thưởng', 'kế hoạch', 'chỉ tiêu', 'Việt Nam'],
    resources: [
      ...definitions.map((definition) => ({
        name: definition.name,
        type: 'table',
        ...describeFile(fileOf(`${definition.name}.csv`), 'csv'),
        encoding: 'utf-8',
        ...wordBoth(definition.title, definition.description),
        dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
        schema: describeSchema(definition),
      })),
      {
        name: 'archive',
        ...describeFile(fileOf('archive.sqlite'), 'sqlite'),
        title: 'Toàn bộ trong một tệp SQLite, có tìm kiếm toàn văn',
        titleEn: 'Everything in one SQLite file, with full-text search',
      },
      ...(['graphml', 'json'] as const).map((format) => ({
        name: `graph-${format}`,
        ...describeFile(fileOf(`graph.${format}`), format),
        title: 'Mạng viện dẫn: văn bản, kế hoạch và đường nối giữa chúng',
        titleEn: 'The graph of citations: documents, plans and the links between them',
        nodeFields: NODE_FIELDS.map(describeGraphField),
        linkFields: LINK_FIELDS.map(describeGraphField),
      })),
    ],
  };
}

function describeGraphField({ name, type, vi, en }: GraphField): object {
  return { name, type, description: vi, descriptionEn: en };
}

function describeFile({ name, mediaType, size, sha256 }: DataFileFacts, format: string): object {
  const mediatype = mediaType.replace(/;.*/u, '');
  return {
    path: name,
    format,
    mediatype,
    bytes: size,
    hash: `sha256:${sha256}`,
  };
}

function describeSchema({ name, fields, primaryKey }: TableDefinition): object {
  const foreignKeys = fields.flatMap((field) => {
    if (field.references === null || field.type === 'list') return [];
    const { table, field: target } = field.references;
    // A table that refers to itself is not named.
    const resource = table === name ? {} : { resource: table };
    return [{ fields: [field.name], reference: { ...resource, fields: [target] } }];
  });
  return {
    fieldsMatch: 'exact',
    missingValues: [''],
    fields: fields.map(describeField),
    primaryKey,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function describeField({ name, type, title, description, required, values }: Field): object {
  const constraints = {
    // An empty list is an empty field, which the standard takes for a missing one.
    ...(required && type !== 'list' ? { required } : {}),
    ...(values === null ? {} : { enum: values }),
    ...(type === 'date' ? { pattern: CIVIL_DATE_PATTERN } : {}),
  };
  return {
    name,
    ...SCHEMA_TYPE[type],
    ...wordBoth(title, description),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

interface BothWordings {
  readonly vi: string;
  readonly en: string;
}

function wordBoth(title: BothWordings, description: BothWordings): object {
  return {
    title: title.vi,
    titleEn: title.en,
    description: description.vi,
    descriptionEn: description.en,
  };
}
