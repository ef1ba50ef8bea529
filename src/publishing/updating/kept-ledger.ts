import { keepArrays, KeptArrays } from '../../archive/kept-arrays.ts';
import type { PackedLedger } from './packed-ledger.ts';

/** Changes with what a ledger is packed into; one that was kept in another form is as good as none. */
const FORM = 2;

type LedgerArray = Uint8Array<ArrayBufferLike> | Uint32Array<ArrayBufferLike>;

/** Arrays in objects in objects. */
interface Arrays {
  readonly [name: string]: LedgerArray | Arrays;
}

/** The names of arrays, with those of the objects that they are in, and whether they are of bytes. */
interface KeptNames {
  readonly form: number;
  readonly arrays: readonly (readonly [path: readonly string[], isBytes: boolean])[];
}

/** Keeps a packed ledger in a file. */
export function keepLedger(file: string, packed: PackedLedger): void {
  const arrays = listArrays(packed);
  const about: KeptNames = {
    form: FORM,
    arrays: arrays.map(([path, array]) => [path, array instanceof Uint8Array]),
  };
  keepArrays(
    file,
    about,
    Object.fromEntries(arrays.map(([path, array]) => [path.join('.'), array])),
  );
}

/** The ledger that a file keeps, read beside whatever else is done; null when it keeps none that is whole. */
export async function readLedger(file: string): Promise<PackedLedger | null> {
  const kept = KeptArrays.open<KeptNames>(file);
  if (kept === null) return null;
  try {
    if (kept.about.form !== FORM) return null;
    // All must have ended before the file is closed, well or not.
    const arrays = await Promise.allSettled(
      kept.about.arrays.map(async ([path, isBytes]) => {
        const bytes = await kept.readBeside(path.join('.'));
        return [path, isBytes ? new Uint8Array(bytes) : new Uint32Array(bytes)] as const;
      }),
    );
    const ledger: Record<string, unknown> = {};
    for (const read of arrays) {
      if (read.status === 'rejected') return null;
      putAt(ledger, ...read.value);
    }
    return ledger as unknown as PackedLedger;
  } finally {
    kept.close();
  }
}

function listArrays(arrays: object): (readonly [path: readonly string[], array: LedgerArray])[] {
  return Object.entries(arrays as Arrays).flatMap(([name, value]) =>
    ArrayBuffer.isView(value)
      ? [[[name], value] as const]
      : listArrays(value).map(([path, array]) => [[name, ...path], array] as const),
  );
}

function putAt(
  object: Record<string, unknown>,
  [name = '', ...path]: readonly string[],
  value: LedgerArray,
): void {
  if (path.length === 0) object[name] = value;
  else putAt((object[name] ??= {}) as Record<string, unknown>, path, value);
}
