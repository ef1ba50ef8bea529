/**
 * Hears what is read out of an archive, so that whoever makes something out of it knows what that
 * depends on. What can be read is named by cells (see cells.ts); while nobody listens, nothing is kept.
 */
export class ReadLog {
  #heard: Set<string> | null = null;

  /** Whether anyone listens: what is named for nobody need not be named. */
  get isHeard(): boolean {
    return this.#heard !== null;
  }

  /** Says that a cell is being read. */
  note(cell: string): void {
    this.#heard?.add(cell);
  }

  /** Gives what some work gives, and the cells that it read; no outer listener hears of them. */
  listen<T>(work: () => T): { readonly value: T; readonly cells: ReadonlySet<string> } {
    const outer = this.#heard;
    const cells = new Set<string>();
    this.#heard = cells;
    try {
      return { value: work(), cells };
    } finally {
      this.#heard = outer;
    }
  }

  /** Gives what some work gives, of whose reads nobody shall hear. */
  unheard<T>(work: () => T): T {
    const outer = this.#heard;
    this.#heard = null;
    try {
      return work();
    } finally {
      this.#heard = outer;
    }
  }

  /**
   * The same for work that waits: nothing else may read meanwhile, because whatever reads is heard.
   */
  async listenAsync<T>(
    work: () => Promise<T>,
  ): Promise<{ readonly value: T; readonly cells: ReadonlySet<string> }> {
    const outer = this.#heard;
    const cells = new Set<string>();
    this.#heard = cells;
    try {
      return { value: await work(), cells };
    } finally {
      this.#heard = outer;
    }
  }
}
