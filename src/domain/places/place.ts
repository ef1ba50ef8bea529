import type { CivilDate } from '../dates/civil-date.ts';

/** The two divisions of the country: 63 units until 30/6/2025, 34 from 01/7/2025 (202/2025/QH15). */
export type Era = 63 | 34;

/** The key of a unit. A name or id alone is none: 23 units of the 34 carry the name of one of the 63. */
export interface PlaceKey {
  readonly id: string;
  readonly era: Era;
}

/** A cell of the archive's own tile map, counted from 0 at the north-west corner. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

/** A unit of province level as the rules of places need it. Days are inclusive at both ends. */
export interface Place extends PlaceKey {
  readonly name: string;
  readonly type: 'tinh' | 'thanh-pho';
  /** Spellings that differ from the name by more than case, tone marks and punctuation. */
  readonly variants?: readonly string[];
  /** Absent: valid since before the time that the archive covers. */
  readonly validFrom?: CivilDate;
  /** Absent: still valid. */
  readonly validTo?: CivilDate;
  /** Of one of the 63. */
  readonly successor?: { readonly id: string; readonly from: CivilDate };
  /** Of one of the 34: ids of the 63. */
  readonly formedFrom?: readonly string[];
  readonly tile: Tile;
}

/** The printed key, for maps and addresses of data: "63/binh-thuan". */
export function printPlaceKey(key: PlaceKey): string {
  return `${String(key.era)}/${key.id}`;
}
