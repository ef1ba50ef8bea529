import type { z } from 'zod';
import type { Problem } from '../domain/problem/problem.ts';
import { agencySchema } from '../schema/agency.ts';
import { checkRecord } from '../schema/check-record.ts';
import { directiveSchema } from '../schema/directive.ts';
import { movementSchema } from '../schema/movement.ts';
import { placeSchema, type PlaceData } from '../schema/place.ts';
import { planRecordSchema } from '../schema/plan-record.ts';
import { checkReferences } from './check-references.ts';
import {
  listRegisterFiles,
  type RegisterFile,
  type RegisterLayout,
} from './list-register-files.ts';
import { readYamlFile } from './read-yaml-file.ts';
import type { PlaceEntry, RegisterEntry, Registers } from './registers.ts';

const FLAT: RegisterLayout = { depth: 1 };
/** The registers by their folders. */
const LAYOUTS = {
  directives: FLAT,
  agencies: FLAT,
  places: { depth: 2, folders: ['63', '34'] },
  movements: FLAT,
  // Province, year, agency, name: the address of the record.
  records: { depth: 4 },
} as const satisfies Readonly<Record<string, RegisterLayout>>;

/** The folders of all registers. */
export const REGISTERS: readonly string[] = Object.keys(LAYOUTS);

/**
 * Reads the registers of a content folder: directives, agencies, places, movements and records of
 * fact. Gives every problem of every file, dangling references included; a folder that is not there
 * is an empty register.
 */
export function readRegisters(contentFolder: string): Registers {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType, E>(
    register: keyof typeof LAYOUTS,
    schema: S,
    entry: (data: z.output<S>, file: RegisterFile) => E,
  ): readonly E[] => {
    const listed = listRegisterFiles(contentFolder, register, LAYOUTS[register]);
    problems.push(...listed.problems);
    return listed.files.flatMap((file) => {
      const yaml = readYamlFile(file.path, file.file);
      const checked = yaml.ok ? checkRecord(schema, yaml.value, file.file, yaml.locate) : yaml;
      if (checked.ok) return [entry(checked.value, file)];
      problems.push(...checked.problems);
      return [];
    });
  };

  const registers = {
    directives: read('directives', directiveSchema, withId),
    agencies: read('agencies', agencySchema, withId),
    places: read('places', placeSchema, withEra),
    movements: read('movements', movementSchema, withId),
    records: read('records', planRecordSchema, withId),
  };
  return { ...registers, problems: [...problems, ...checkReferences(registers)] };
}

function withId<D extends object>(
  data: D,
  { segments, file, path }: RegisterFile,
): RegisterEntry & D {
  return { ...data, id: segments.join('/'), file, path };
}

function withEra(data: PlaceData, { segments, file, path }: RegisterFile): PlaceEntry {
  const [era, id = ''] = segments;
  return { ...data, id, era: era === '63' ? 63 : 34, file, path };
}
