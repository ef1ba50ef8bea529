import type { FieldPath } from '../../schema/check-record.ts';

/** Reports a warning at a field of the entry; `values` fill the wording of the code. */
export type ReportDeclaration = (
  code: string,
  path: FieldPath,
  values: Readonly<Record<string, string>>,
) => void;
