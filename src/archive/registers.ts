import type { Era, Place } from '../domain/places/place.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { AgencyData } from '../schema/agency.ts';
import type { DirectiveData } from '../schema/directive.ts';
import type { MovementData } from '../schema/movement.ts';
import type { PlaceData } from '../schema/place.ts';
import type { PlanRecordData } from '../schema/plan-record.ts';

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
