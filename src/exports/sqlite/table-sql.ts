import type { Field, FieldType, TableDefinition } from '../codebook/field.ts';

// NUMERIC keeps 100 a whole number and 96.5 a fraction. Lists are JSON arrays of texts.
const COLUMN_TYPE: Readonly<Record<FieldType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'NUMERIC',
  boolean: 'INTEGER',
  date: 'TEXT',
  address: 'TEXT',
  list: 'TEXT',
};

/** Quotes a name for SQL ("order" is a word of the language). */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The statement that makes a table with its keys and the values that its fields can have. */
export function printCreateTable({ name, fields, primaryKey }: TableDefinition): string {
  const lines = [
    ...fields.map(printColumn),
    `PRIMARY KEY (${primaryKey.map(quoteName).join(', ')})`,
    ...fields.flatMap((field) =>
      field.references === null || field.type === 'list'
        ? []
        : [printForeignKey(field.name, field)],
    ),
  ];
  return `CREATE TABLE ${quoteName(name)} (\n  ${lines.join(',\n  ')}\n)`;
}

/** A list of keys of another table as a table of its own: one row per key, so that it can be joined. */
export interface LinkTable {
  readonly name: string;
  readonly field: string;
  /** The columns that hold the key of the row that the list belongs to. */
  readonly keyFields: readonly Field[];
  readonly create: string;
}

/** The link tables of a table: `citations` with `candidates` gives `citationsCandidates`. */
export function listLinkTables(table: TableDefinition): readonly LinkTable[] {
  const keyFields = table.fields.filter(({ name }) => table.primaryKey.includes(name));
  return table.fields
    .filter((field) => field.type === 'list' && field.references !== null)
    .map((field) => {
      const name = `${table.name}${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
      const keys = keyFields.map((key) => quoteName(key.name)).join(', ');
      const lines = [
        ...keyFields.map(printColumn),
        '"item" TEXT NOT NULL',
        `PRIMARY KEY (${keys}, "item")`,
        `FOREIGN KEY (${keys}) REFERENCES ${quoteName(table.name)} (${keys})`,
        printForeignKey('item', field),
      ];
      const create = `CREATE TABLE ${quoteName(name)} (\n  ${lines.join(',\n  ')}\n) WITHOUT ROWID`;
      return { name, field: field.name, keyFields, create };
    });
}

function printColumn({ name, type, required, values }: Field): string {
  const column = quoteName(name);
  const allowed =
    type === 'boolean'
      ? '0, 1'
      : values?.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
  return [
    `${column} ${COLUMN_TYPE[type]}`,
    ...(required ? ['NOT NULL'] : []),
    ...(allowed === undefined ? [] : [`CHECK (${column} IN (${allowed}))`]),
  ].join(' ');
}

function printForeignKey(column: string, { references }: Field): string {
  if (references === null) throw new Error(`${column} refers to no table`);
  const target = `${quoteName(references.table)} (${quoteName(references.field)})`;
  return `FOREIGN KEY (${quoteName(column)}) REFERENCES ${target}`;
}
