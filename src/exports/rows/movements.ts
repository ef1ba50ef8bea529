import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, Movement } from '../../archive/archive.ts';
import { movementAddress } from '../../domain/addresses/addresses.ts';
import type { ExportRow } from '../csv.ts';
import { describeSources } from './sources.ts';

/** One row per movement of the register, by id. */
export function listMovementRows(
  archive: Archive,
  printAddress: PrintAddress,
): readonly ExportRow[] {
  return [...archive.movements.values()].map((movement) =>
    describeMovement(movement, printAddress),
  );
}

/** The row of one movement. */
export function describeMovement(movement: Movement, printAddress: PrintAddress): ExportRow {
  return {
    id: movement.id,
    url: printAddress(movementAddress(movement.id)),
    name: movement.name,
    kind: movement.kind,
    wordings: movement.wordings,
    notToBeConfusedWith: movement.notToBeConfusedWith ?? [],
    launchedBy: movement.launchedBy ?? [],
    ...describeSources(movement),
  };
}
