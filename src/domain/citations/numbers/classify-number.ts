import type { DocumentNumber } from './document-number.ts';
import { ASSEMBLY_GRAMMAR } from './families/assembly.ts';
import { CONG_VAN_GRAMMAR } from './families/cong-van.ts';
import { COUNCIL_GRAMMAR } from './families/council.ts';
import { JOINT_GRAMMAR } from './families/joint.ts';
import { MASS_GRAMMAR } from './families/mass.ts';
import { NORMATIVE_GRAMMAR } from './families/normative.ts';
import { OLD_GRAMMAR } from './families/old.ts';
import { PARTY_GRAMMAR } from './families/party.ts';
import { STATE_GRAMMAR } from './families/state.ts';
import type { NumberGrammar } from './number-grammar.ts';
import type { NumberParts } from './number-parts.ts';

/** The grammars from the narrowest to the widest: the first that reads the parts decides. */
const GRAMMARS: readonly NumberGrammar[] = [
  ASSEMBLY_GRAMMAR,
  JOINT_GRAMMAR,
  PARTY_GRAMMAR,
  MASS_GRAMMAR,
  COUNCIL_GRAMMAR,
  OLD_GRAMMAR,
  CONG_VAN_GRAMMAR,
  NORMATIVE_GRAMMAR,
  STATE_GRAMMAR,
];

/** Gives the parts their family and the order in which it prints them; null when none knows them. */
export function classifyNumber(parts: NumberParts): DocumentNumber | null {
  for (const { family, readOrder } of GRAMMARS) {
    const order = readOrder(parts);
    if (order === null) continue;
    return {
      family,
      order,
      ordinal: parts.ordinal,
      year: parts.year,
      typeSymbol: parts.type?.symbol ?? null,
      issuers: parts.issuers.map(({ symbol }) => symbol),
    };
  }
  return null;
}
