/** Where progress is shown: a terminal gets a bar that is redrawn, anything else a line now and then. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const BAR_WIDTH = 24;
/** Least time between two signs of life, in milliseconds. */
const PAUSE = { terminal: 100, lines: 5_000 } as const;

const format = new Intl.NumberFormat('vi-VN');

/** Shows how far a long step is. Short steps show nothing on anything but a terminal. */
export class Progress {
  readonly #output: ProgressOutput;
  readonly #now: () => number;
  readonly #isTerminal: boolean;
  #last: number;
  #isDrawn = false;

  constructor(output: ProgressOutput, now: () => number = () => performance.now()) {
    this.#output = output;
    this.#now = now;
    this.#isTerminal = output.isTTY === true;
    this.#last = now();
  }

  /** Tells that so much is done and at least so much is left, in `unit`. */
  show(done: number, left: number, unit: string): void {
    const now = this.#now();
    if (now - this.#last < (this.#isTerminal ? PAUSE.terminal : PAUSE.lines)) return;
    this.#last = now;
    const words = `${format.format(done)} ${unit}, còn ít nhất ${format.format(left)}`;
    if (!this.#isTerminal) {
      this.#output.write(`  ${words}\n`);
      return;
    }
    const filled = Math.round((BAR_WIDTH * done) / Math.max(1, done + left));
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    this.#output.write(`\r\u001b[K  ${bar}  ${words}`);
    this.#isDrawn = true;
  }

  /** Removes the bar, so that the next words begin a line of their own. */
  clear(): void {
    if (this.#isDrawn) this.#output.write('\r\u001b[K');
    this.#isDrawn = false;
  }
}
