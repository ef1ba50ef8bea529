import { CITATIONS } from '../codebook/citations.ts';
import { DIRECTIVES } from '../codebook/directives.ts';
import type { Field, FieldType, TableDefinition } from '../codebook/field.ts';
import { PLANS } from '../codebook/plans.ts';
import { TARGETS } from '../codebook/targets.ts';

/** How a search engine of the Lucene family keeps one field (OpenSearch, Elasticsearch: "mapping"). */
export interface FieldMapping {
  readonly type: string;
  readonly [option: string]: unknown;
}

/** An index: what is sent once before the first document (`PUT /<name>`). */
export interface IndexDefinition {
  readonly name: string;
  readonly body: {
    readonly settings: Readonly<Record<string, unknown>>;
    readonly mappings: {
      /** A field that stands in no codebook is refused and not guessed. */
      readonly dynamic: 'strict';
      readonly properties: Readonly<Record<string, FieldMapping>>;
    };
  };
}

/** Fields of words that readers search in; every other text is a key or a value of a fixed set. */
const WORDS: ReadonlySet<string> = new Set([
  'title',
  'titlePassage',
  'theme',
  'signerPosition',
  'text',
  'subject',
  'sentence',
  'section',
  'surface',
  'issuer',
  'note',
]);

/** With tone marks first, without them as a second field; both need no plugin. */
const FULL_TEXT: FieldMapping = {
  type: 'text',
  analyzer: 'vi',
  fields: { khong_dau: { type: 'text', analyzer: 'vi_khong_dau' } },
};

/** A key longer than this many characters is kept and not searched: engines refuse very long ones. */
const LONGEST_KEY = 2_000;

const KEY: FieldMapping = { type: 'keyword', ignore_above: LONGEST_KEY };

/** "34-CT/TW" however its capitals and its "Đ" are typed. */
const NUMBER: FieldMapping = { ...KEY, normalizer: 'so_hieu' };
const NUMBERS: ReadonlySet<string> = new Set(['number', 'numberAsWritten', 'variants']);

const BY_TYPE: Readonly<Record<Exclude<FieldType, 'text'>, FieldMapping>> = {
  integer: { type: 'long' },
  number: { type: 'double' },
  boolean: { type: 'boolean' },
  // A civil date of the precision that the source gives.
  date: { type: 'date', format: 'yyyy-MM-dd||yyyy-MM||yyyy' },
  address: KEY,
  list: KEY,
};

const SETTINGS = {
  analysis: {
    analyzer: {
      vi: { type: 'custom', tokenizer: 'standard', filter: ['lowercase'] },
      vi_khong_dau: {
        type: 'custom',
        tokenizer: 'standard',
        filter: ['lowercase', 'asciifolding'],
      },
    },
    normalizer: { so_hieu: { type: 'custom', filter: ['lowercase', 'asciifolding'] } },
  },
} as const;

/** The fields of a table that a document carries; the key of the plan stands in the document itself. */
export function carriedFields(table: TableDefinition): readonly Field[] {
  return table.fields.filter(({ name }) => !LEFT_OUT[table.name]?.includes(name));
}

/** What no document carries: the plan's own key, and lists that grow with the archive. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  [TARGETS.name]: ['plan'],
  [CITATIONS.name]: ['plan'],
  [DIRECTIVES.name]: ['citedBy'],
};

/** Plans, each with its whole text, its passages, targets and citations. */
export const PLAN_INDEX: IndexDefinition = defineIndex('thi-dua-mo-plans', {
  ...mapTable(PLANS),
  text: FULL_TEXT,
  passages: {
    type: 'nested',
    properties: { fragment: KEY, section: FULL_TEXT, text: FULL_TEXT, url: KEY },
  },
  targets: { type: 'nested', properties: mapTable(TARGETS) },
  citations: { type: 'nested', properties: mapTable(CITATIONS) },
});

/** Documents that plans cite or the register knows. */
export const DIRECTIVE_INDEX: IndexDefinition = defineIndex(
  'thi-dua-mo-directives',
  mapTable(DIRECTIVES),
);

function defineIndex(
  name: string,
  properties: Readonly<Record<string, FieldMapping>>,
): IndexDefinition {
  return { name, body: { settings: SETTINGS, mappings: { dynamic: 'strict', properties } } };
}

function mapTable(table: TableDefinition): Readonly<Record<string, FieldMapping>> {
  return Object.fromEntries(carriedFields(table).map((field) => [field.name, mapField(field)]));
}

function mapField({ name, type }: Field): FieldMapping {
  if (NUMBERS.has(name)) return NUMBER;
  if (type !== 'text') return BY_TYPE[type];
  return WORDS.has(name) ? FULL_TEXT : KEY;
}
