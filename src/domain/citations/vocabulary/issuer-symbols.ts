/**
 * Abbreviations of issuers, by the family that their numbers follow. A symbol that is not listed is
 * read as written; the lists say in which order the parts of a number stand and restore letters
 * that were lost ("HDND" is HĐND).
 */

export type IssuerGroup =
  'party' | 'state' | 'assembly' | 'council' | 'mass-state' | 'mass-party' | 'mass-either';

/** A listed issuer symbol, spelt as it should be. */
export interface IssuerSymbol {
  readonly symbol: string;
  readonly group: IssuerGroup;
}

/**
 * What the rules of read-symbol.ts do not tell. "Council" are councils and committees that number under
 * a seal of their own (Nghị định 30/2020/NĐ-CP, Phụ lục I); "mass-either" are met in both orders.
 */
const LISTS: readonly (readonly [group: IssuerGroup, symbols: string])[] = [
  ['party', 'TW TU HU ThU TXU QU ĐU QUTW BCSĐ BTS'],
  [
    'state',
    'TTg CP TCCP CTN UBND HĐND HĐBT HĐCP VPCP VPQH VPUBND NHNN KTNN UBDT TAND TANDTC VKSNDTC BHXH KBNN BCA CA BQP ' +
      'BTĐKT BTĐKTTW ĐĐBQH UB LB BGDĐT SGDĐT PGDĐT BGD&ĐT SGD&ĐT PGD&ĐT GDĐT BKHĐT SKHĐT KHĐT ' +
      'BLĐTBXH SLĐTBXH LĐTBXH',
  ],
  ['mass-state', 'TLĐ LĐLĐ CĐVC CĐN CĐCS MTTW MTTQ MTTQVN UBMTTQ UBMTTQVN HLHPN HND HCCB'],
  ['mass-party', 'TWĐTN TWĐ'],
  ['mass-either', 'ĐTN TĐTN BTN ĐCT'],
  ['council', 'HĐTĐKT BCĐ'],
];

/** All listed issuer symbols. */
export const ISSUER_SYMBOLS: readonly IssuerSymbol[] = LISTS.flatMap(([group, symbols]) =>
  symbols.split(' ').map((symbol) => ({ symbol, group })),
);
