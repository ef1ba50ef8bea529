/** Words for readers in both languages of the codebook. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}

/**
 * `date` is a civil date of the precision that the source gives (2023, 2023-01 or 2023-01-30);
 * `address` is the address of a page, a path from the site's root where the site's host is not known;
 * `list` holds texts.
 */
export type FieldType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'address' | 'list';

/** One column of a data table. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: Wording;
  readonly description: Wording;
  /** True when every row has a value. */
  readonly required: boolean;
  /** All values that can occur; null for an open set. */
  readonly values: readonly string[] | null;
  /** The table and field that the value (of a list: each of its texts) is a key of. */
  readonly references: { readonly table: string; readonly field: string } | null;
}

/** What a data table holds, field by field, in the order of its columns. */
export interface TableDefinition {
  readonly name: string;
  readonly title: Wording;
  readonly description: Wording;
  readonly primaryKey: readonly string[];
  readonly fields: readonly Field[];
}

interface FieldOptions {
  readonly required?: boolean;
  readonly values?: readonly string[];
  /** "places.key" */
  readonly references?: `${string}.${string}`;
}

/** Defines a field; `title` and `description` are Vietnamese and English. */
export function defineField(
  name: string,
  type: FieldType,
  [titleVi, titleEn]: readonly [vi: string, en: string],
  [descriptionVi, descriptionEn]: readonly [vi: string, en: string],
  { required = false, values, references }: FieldOptions = {},
): Field {
  const [table = '', field = ''] = references?.split('.') ?? [];
  return {
    name,
    type,
    title: { vi: titleVi, en: titleEn },
    description: { vi: descriptionVi, en: descriptionEn },
    required,
    values: values ?? null,
    references: references === undefined ? null : { table, field },
  };
}
