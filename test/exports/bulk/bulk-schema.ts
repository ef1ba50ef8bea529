import { z } from 'zod';

/*
 * The documented schemas of what a search engine is sent, as far as the export uses them: OpenSearch
 * API specification, spec/schemas/_core.bulk.yaml (OperationContainer: one property exactly, an index
 * operation with _index and _id), _common.mapping.yaml (TypeMapping and the properties of each type)
 * and _common.analysis.yaml (custom analysers and normalisers). Elasticsearch documents the same.
 * Strict, so that a misspelt option fails here and not in an engine.
 */

const id = z
  .string()
  .min(1)
  .refine((text) => Buffer.byteLength(text) <= 512, 'An id has 512 bytes at most.');
const indexName = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/u);

export const operationSchema = z.strictObject({
  index: z.strictObject({ _index: indexName, _id: id }),
});

const keyword = z.strictObject({
  type: z.literal('keyword'),
  ignore_above: z.int().positive(),
  normalizer: z.string().optional(),
});
const text = z.strictObject({
  type: z.literal('text'),
  analyzer: z.string(),
  fields: z
    .record(z.string(), z.strictObject({ type: z.literal('text'), analyzer: z.string() }))
    .optional(),
});
const plain = z.strictObject({ type: z.enum(['long', 'double', 'boolean']) });
const date = z.strictObject({ type: z.literal('date'), format: z.string() });
const leaf = z.union([keyword, text, plain, date]);
const nested = z.strictObject({
  type: z.literal('nested'),
  properties: z.record(z.string(), leaf),
});

export const indexBodySchema = z.strictObject({
  settings: z.strictObject({
    analysis: z.strictObject({
      analyzer: z.record(
        z.string(),
        z.strictObject({
          type: z.literal('custom'),
          tokenizer: z.enum(['standard', 'keyword', 'whitespace']),
          filter: z.array(z.enum(['lowercase', 'asciifolding'])),
        }),
      ),
      normalizer: z.record(
        z.string(),
        z.strictObject({
          type: z.literal('custom'),
          filter: z.array(z.enum(['lowercase', 'asciifolding'])),
        }),
      ),
    }),
  }),
  mappings: z.strictObject({
    dynamic: z.literal('strict'),
    properties: z.record(z.string(), z.union([leaf, nested])),
  }),
});

type Property = z.infer<typeof leaf> | z.infer<typeof nested>;

/** What is wrong with a value under its mapping, as an engine with a strict mapping would say it. */
export function listMisfits(
  document: Readonly<Record<string, unknown>>,
  properties: Readonly<Record<string, Property>>,
  path = '',
): readonly string[] {
  return Object.entries(document).flatMap(([name, value]) => {
    const property = properties[name];
    if (property === undefined) return [`${path}${name}: not in the mapping`];
    const values = (Array.isArray(value) ? value : [value]).filter((one) => one !== null);
    return values.flatMap((one: unknown) =>
      property.type === 'nested'
        ? listMisfits(one as Record<string, unknown>, property.properties, `${path}${name}.`)
        : fits(one, property)
          ? []
          : [`${path}${name}: ${JSON.stringify(one)} is no ${property.type}`],
    );
  });
}

function fits(value: unknown, { type }: z.infer<typeof leaf>): boolean {
  switch (type) {
    case 'keyword':
    case 'text':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/u.test(value);
    case 'long':
      return Number.isSafeInteger(value);
    case 'double':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
  }
}
