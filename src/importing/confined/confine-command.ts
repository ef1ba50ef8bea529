import { spawnSync } from 'node:child_process';

/** A program with its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

const NO_NETWORK: Command = { program: 'unshare', args: ['--map-root-user', '--net'] };

/** Whether a way of confining works here, by its words. */
const known = new Map<string, boolean>();

/**
 * Takes the network away from a command, where the system can: on Linux it runs in an empty network
 * namespace. The command itself is given back where that is not possible (other systems, and
 * containers that forbid it).
 */
export function withoutNetwork(command: Command): Command {
  return works(NO_NETWORK) ? inside(NO_NETWORK, command) : command;
}

/** Limits the memory that a command may ask for, where util-linux can; else the command itself. */
export function withMemory(command: Command, megabytes: number): Command {
  const limit = { program: 'prlimit', args: [`--as=${megabytes * 1_000_000}`] };
  return works(limit) ? inside(limit, command) : command;
}

function works(way: Command): boolean {
  const words = [way.program, ...way.args].join(' ');
  const before = known.get(words);
  if (before !== undefined) return before;
  const { program, args } = inside(way, { program: 'true', args: [] });
  const isWorking = spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  known.set(words, isWorking);
  return isWorking;
}

function inside(outer: Command, { program, args }: Command): Command {
  return { program: outer.program, args: [...outer.args, program, ...args] };
}
