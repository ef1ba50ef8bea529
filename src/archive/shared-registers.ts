import { readRegisters } from './read-registers.ts';
import type { Registers } from './registers.ts';

const read = new Map<string, Registers>();

/** The registers of a content folder, read once for all that load it until they are forgotten. */
export function readSharedRegisters(contentFolder: string): Registers {
  const registers = read.get(contentFolder) ?? readRegisters(contentFolder);
  read.set(contentFolder, registers);
  return registers;
}

/** Forgets what was read, because a register has changed. */
export function forgetSharedRegisters(contentFolder: string): void {
  read.delete(contentFolder);
}
