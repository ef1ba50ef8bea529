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

/** Organs of the Party whose name is whole in itself. */
const PARTY =
  'TW TU HU ThU TXU QU ĐU ĐUK QUTW ĐUQSTW ĐUCATW ĐUCA ĐUQS ĐUCQ ĐUX ĐUP ĐUBP BCSĐ BCSĐCP ' +
  'ĐĐQH BTS';

/** Bodies that serve a Party committee: each stem stands before each level ("BTG" + "TU"). */
const PARTY_STEMS =
  'VP BTC BTG BTGDV BTGĐV UBKT BDV BNC BKT BKTTW BĐN BCSSK BBVSK TTVH TCT BCHPT BTV BCH ĐUK ' +
  'ĐU';
const PARTY_LEVELS = 'TW TU HU ThU TXU QU ĐU';

/** Bodies of the State that are known by a symbol of their own. */
const STATE =
  'TTg CP TCCP CTN UBND HĐND HĐBT HĐCP TTCP VPCP VPQH VPCTN NHNN KTNN UBDT TANDTC VKSNDTC ' +
  'TAND VKSND BDT BDTTG BTĐKT BTĐKTTW BHXH KBNN TCT TCHQ CTK VPUBND VPUB VPHĐND BQL BQLKKT ' +
  'CA CAT BCA BQP BNG BCH TTHĐND CTUBND ĐĐBQH UBDTMN UBTP UB BTP UBATGTQG UBQG LB LBTT VKS ' +
  'CTHĐBT UBCKNN ĐHQGHN ĐHQG THADS';

/**
 * Sectors, which a ministry (B), a department (S) and a district division (P) put behind its letter,
 * and those that stand alone as well. Each is written without "&" too.
 */
const SECTORS = `${joinEach(
  'B S P',
  'NV TC YT GD&ĐT XD CT NN NN&PTNT NN&MT TN&MT TT&TT VHTT VHTT&DL DL LĐ-TBXH LĐTB&XH KH&ĐT KH&CN ' +
    'TP NgV NG GTVT QHKT DT DT&TG NgG VH&XH KTHT KT CN TM',
)} LĐTB&XH GD&ĐT KH&ĐT`;

/** Mass organisations. */
const MASS_STATE =
  'TLĐ LĐLĐ CĐVC CĐN CĐCS MTTW MTTQ MTTQVN UBMTTQ UBMTTQVN HLHPN HND HCCB BCTMT BTTND HPN';

/** Councils and committees that number under a seal of their own (Nghị định 30/2020, Phụ lục I). */
const COUNCIL = 'HĐTĐKT HĐTĐ HĐSK HĐKH HĐPHPBGDPL BCĐ BCĐTW BCĐQG BCĐ138 BCĐ389';

const LISTS: readonly (readonly [group: IssuerGroup, symbols: string])[] = [
  ['party', PARTY],
  ['party', joinEach(PARTY_STEMS, PARTY_LEVELS)],
  ['state', STATE],
  ['state', SECTORS],
  ['state', SECTORS.replaceAll('&', '')],
  ['mass-state', MASS_STATE],
  ['mass-party', 'TWĐTN TWĐ TWĐTNCSHCM'],
  ['mass-either', 'ĐTN TĐTN BTN HĐĐTW ĐĐ ĐCT TLĐLĐ'],
  ['council', COUNCIL],
];

/** All listed issuer symbols. */
export const ISSUER_SYMBOLS: readonly IssuerSymbol[] = LISTS.flatMap(([group, symbols]) =>
  symbols.split(' ').map((symbol) => ({ symbol, group })),
);

/** Every stem with every ending behind it. */
function joinEach(stems: string, endings: string): string {
  return stems
    .split(' ')
    .map((stem) => endings.replaceAll(/(?<=^| )/gu, stem))
    .join(' ');
}
