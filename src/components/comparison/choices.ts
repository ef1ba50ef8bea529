/** One thing that a comparison can be made of, as a box to tick. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** How many held plans and records it would bring in. */
  readonly count: number;
  /** The size of its first data file in bytes; 0 where nothing is to be loaded for it. */
  readonly bytes: number;
}
