import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { AddressChanges, ChangeFault } from '../domain/addresses/address-changes.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { addressMovesSchema, addressRemovalsSchema } from '../schema/address-changes.ts';
import { checkRecord, type LocateField } from '../schema/check-record.ts';
import { contentFileName } from './list-register-files.ts';
import { readYamlFile } from './read-yaml-file.ts';

/** The declared changes of addresses, and the way from a change to its place in a file. */
export interface AddressChangesReading {
  readonly changes: AddressChanges;
  readonly problems: readonly Problem[];
  readonly locate: (fault: ChangeFault) => Pick<Problem, 'file' | 'line' | 'column'>;
}

/**
 * Reads `addresses/moved.yaml` and `addresses/removed.yaml` of a content folder. A file that is not
 * there declares nothing; one with problems declares nothing either.
 */
export function readAddressChanges(contentFolder: string): AddressChangesReading {
  const moves = readList(contentFolder, 'moved.yaml', addressMovesSchema);
  const removals = readList(contentFolder, 'removed.yaml', addressRemovalsSchema);
  const lists = { moves, removals };
  return {
    changes: { moves: moves.items, removals: removals.items },
    problems: [...moves.problems, ...removals.problems],
    locate: ({ list, index }) => ({ file: lists[list].file, ...lists[list].locate([index]) }),
  };
}

interface ListReading<T> {
  readonly file: string;
  readonly items: T;
  readonly problems: readonly Problem[];
  readonly locate: LocateField;
}

function readList<S extends z.ZodType<readonly unknown[]>>(
  contentFolder: string,
  name: string,
  schema: S,
): ListReading<z.output<S> | readonly never[]> {
  const file = contentFileName(contentFolder, 'addresses', name);
  const path = join(contentFolder, 'addresses', name);
  const none = { file, items: [], problems: [], locate: () => ({ line: 1, column: 1 }) };
  if (!existsSync(path)) return none;
  const yaml = readYamlFile(path, file);
  if (!yaml.ok) return { ...none, problems: yaml.problems };
  // A file of comments only is an empty list.
  const checked = checkRecord(schema, yaml.value ?? [], file, yaml.locate);
  return checked.ok
    ? { file, items: checked.value, problems: [], locate: yaml.locate }
    : { ...none, problems: checked.problems };
}
