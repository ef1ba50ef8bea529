import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** Exit codes of every command. */
export const EXIT = { clean: 0, problems: 1, wrongUsage: 2 } as const;

/** A command was called in a way that it does not know; the message is for the person who typed it. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: boolean; strict: true }>
>;

/**
 * Reads the arguments of a command. Throws a UsageError for an option that the command does not
 * have, and for files when it takes none.
 */
export function readArguments<T extends Options>(
  options: T,
  { allowFiles = false, args = process.argv.slice(2) } = {},
): { readonly values: Parsed<T>['values']; readonly files: readonly string[] } {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
    const [first] = parsed.positionals;
    if (!allowFiles && first !== undefined) {
      throw new UsageError(`Lệnh này không nhận “${first}”.`);
    }
    return { values: parsed.values, files: parsed.positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`Không hiểu tham số: ${args.join(' ')}`, { cause: error });
  }
}

/** Runs a command and sets the exit code of the process; wrong usage is told in one line. */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      process.exitCode = EXIT.wrongUsage;
      return;
    }
    console.error(error);
    process.exitCode = EXIT.problems;
  }
}
