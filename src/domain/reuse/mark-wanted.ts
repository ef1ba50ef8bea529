import type { CollectionChanges, TextCollection } from './collect-texts.ts';
import type { NearTexts } from './find-near-texts.ts';
import { KEPT } from './former-near-texts.ts';
import { partsOf } from './parts-of.ts';

/**
 * For each passage 1 when something else may be found of it than before: when it is new, or a holder of
 * one of its texts has come or gone, or of a text near to it; else 0.
 */
export function markWanted(
  { exact, masked, clauses, clauseStarts }: TextCollection,
  changes: CollectionChanges,
  nearTexts: NearTexts,
): Uint8Array {
  const isTouched = markNearTouched(changes.masked.isTouched, nearTexts);
  const isWanted = new Uint8Array(changes.passagePlaces.length);
  for (let passage = 0; passage < isWanted.length; passage++) {
    let wanted =
      (changes.passagePlaces[passage] ?? -1) < 0 ||
      changes.exact.isTouched[exact.of[passage] ?? -1] === 1 ||
      isTouched[masked.of[passage] ?? -1] === 1;
    const { start, end } = partsOf(clauseStarts, passage);
    for (let clause = start; clause < end && !wanted; clause++) {
      wanted = changes.clauses.isTouched[clauses.of[clause] ?? -1] === 1;
    }
    if (wanted) isWanted[passage] = 1;
  }
  return isWanted;
}

function markNearTouched(isTouched: Uint8Array, { near, isRenewed }: NearTexts): Uint8Array {
  return isTouched.map((isOwn, text) => {
    if (isOwn === 1 || isRenewed[text] === 1) return 1;
    for (let nth = KEPT * text; nth < KEPT * (text + 1); nth++) {
      const other = near[nth] ?? -1;
      if (other < 0) return 0;
      if (isTouched[other] === 1) return 1;
    }
    return 0;
  });
}
