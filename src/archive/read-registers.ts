import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
const BY_ERA: RegisterLayout = { depth: 2, folders: ['63', '34'] };
/** Province, year, agency, name: the address of the record. */
const BY_ADDRESS: RegisterLayout = { depth: 4 };

const REGISTERS = ['directives', 'agencies', 'places', 'movements', 'records'];

/** Every file below the folders of registers, whatever it is: what the registers are read from. */
export function listRegisterSources(contentFolder: string): readonly string[] {
  return REGISTERS.map((name) => join(contentFolder, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Reads the registers of a content folder: directives, agencies, places, movements and records of
 * fact. Gives every problem of every file, dangling references included; a folder that is not there
 * is an empty register.
 */
export function readRegisters(contentFolder: string): Registers {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType, E>(
    register: string,
    layout: RegisterLayout,
    schema: S,
    entry: (data: z.output<S>, file: RegisterFile) => E,
  ): readonly E[] => {
    const listed = listRegisterFiles(contentFolder, register, layout);
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
    directives: read('directives', FLAT, directiveSchema, withId),
    agencies: read('agencies', FLAT, agencySchema, withId),
    places: read('places', BY_ERA, placeSchema, withEra),
    movements: read('movements', FLAT, movementSchema, withId),
    records: read('records', BY_ADDRESS, planRecordSchema, withId),
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
