import type { NameEntry } from '../../src/domain/search/names.ts';
import type { NumberRow } from '../../src/domain/search/number-row.ts';
import { fileOf } from '../../src/search/index-file.ts';
import { indexNames } from '../../src/search/index-names.ts';
import { indexNumbers } from '../../src/search/index-numbers.ts';
import type { LookUpFiles, Searchable } from '../../src/search/searchable.ts';

/** The files of an index in which these numbers and names are looked up. */
export function lookUpFiles(
  numbers: readonly NumberRow[],
  names: readonly NameEntry[],
): Pick<Searchable, 'numbers' | 'names'> {
  return { numbers: openFiles(indexNumbers(numbers)), names: openFiles(indexNames(names)) };
}

function openFiles<S>({
  summary,
  files,
}: {
  readonly summary: S;
  readonly files: ReadonlyMap<string, string>;
}): LookUpFiles<S> {
  return { summary, files: new Map([...files].map(([path, text]) => [path, fileOf(text)])) };
}
