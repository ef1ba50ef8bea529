import type { z } from 'zod';
import type { Era, Place } from '../domain/places/place.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { agencySchema, type AgencyData } from '../schema/agency.ts';
import { checkRecord } from '../schema/check-record.ts';
import { directiveSchema, type DirectiveData } from '../schema/directive.ts';
import { movementSchema, type MovementData } from '../schema/movement.ts';
import { placeSchema, type PlaceData } from '../schema/place.ts';
import { planRecordSchema, type PlanRecordData } from '../schema/plan-record.ts';
import { checkReferences } from './check-references.ts';
import {
  listRegisterFiles,
  type RegisterFile,
  type RegisterLayout,
} from './list-register-files.ts';
import { readYamlFile } from './read-yaml-file.ts';

/** What every entry of a register has beside its data. */
export interface RegisterEntry {
  readonly id: string;
  /** The file that it stands in, as problems name it. */
  readonly file: string;
  /** The same file on disk. */
  readonly path: string;
}

export type DirectiveEntry = RegisterEntry & DirectiveData;
export type AgencyEntry = RegisterEntry & AgencyData;
export type PlaceEntry = RegisterEntry & Place & PlaceData & { readonly era: Era };
export type MovementEntry = RegisterEntry & MovementData;
/** A record of fact; its id is the part of its address after `/ke-hoach/`. */
export type PlanRecordEntry = RegisterEntry & PlanRecordData;

/** The registers, each in the order of its ids. Entries with problems of their own are left out. */
export interface Registers {
  readonly directives: readonly DirectiveEntry[];
  readonly agencies: readonly AgencyEntry[];
  readonly places: readonly PlaceEntry[];
  readonly movements: readonly MovementEntry[];
  readonly records: readonly PlanRecordEntry[];
  readonly problems: readonly Problem[];
}

const FLAT: RegisterLayout = { depth: 1 };
const BY_ERA: RegisterLayout = { depth: 2, folders: ['63', '34'] };
/** Province, year, agency, name: the address of the record. */
const BY_ADDRESS: RegisterLayout = { depth: 4 };

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
