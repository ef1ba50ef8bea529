/**
 * Abbreviations of issuers, by the family that their numbers follow. A symbol that is not listed is
 * read as written; the lists say in which order the parts of a number stand and restore letters
 * that were lost ("HDND" is HĐND).
 */

/** Organs of the Party whose name is whole in itself. */
const PARTY = words(
  'TW TU HU ThU TXU QU ĐU ĐUK QUTW ĐUQSTW ĐUCATW ĐUCA ĐUQS ĐUCQ ĐUX ĐUP ĐUBP BCSĐ BCSĐCP ĐĐQH BTS',
);

/** Bodies that serve a Party committee: each stem stands before each level ("BTG" + "TU"). */
const PARTY_STEMS = words(
  'VP BTC BTG BTGDV BTGĐV UBKT BDV BNC BKT BKTTW BĐN BCSSK BBVSK TTVH TCT BCHPT BTV BCH ĐUK ĐU',
);
const PARTY_LEVELS = words('TW TU HU ThU TXU QU ĐU');

/** Bodies of the State that are known by a symbol of their own. */
const STATE = words(
  'TTg CP TCCP CTN UBND HĐND HĐBT HĐCP TTCP VPCP VPQH VPCTN NHNN KTNN UBDT TANDTC VKSNDTC TAND VKSND ' +
    'BDT BDTTG BTĐKT BTĐKTTW BHXH KBNN TCT TCHQ CTK VPUBND VPUB VPHĐND BQL BQLKKT CA CAT BCA BQP BNG BCH ' +
    'TTHĐND CTUBND ĐĐBQH UBDTMN UBTP UB BTP UBATGTQG UBQG LB LBTT VKS CTHĐBT UBCKNN ĐHQGHN ĐHQG THADS',
);

/** Sectors, which a ministry (B), a department (S) and a district division (P) put behind its letter. */
const SECTORS = words(
  'NV TC YT GDĐT GD&ĐT XD CT NN NNPTNT NN&PTNT NNMT NN&MT TNMT TN&MT TTTT TT&TT VHTTDL VHTT VHTT&DL VHTT&DL DL ' +
    'LĐTBXH LĐ-TBXH KHĐT KH&ĐT KHCN KH&CN TP NgV NG GTVT QHKT DT DTTG DT&TG LĐTB&XH NgG VHXH VH&XH KTHT KT CN TM',
);

/** Mass organisations. */
const MASS_STATE = words(
  'TLĐ LĐLĐ CĐVC CĐN CĐCS MTTW MTTQ MTTQVN UBMTTQ UBMTTQVN HLHPN HND HCCB BCTMT BTTND HPN',
);
const MASS_PARTY = words('TWĐTN TWĐ TWĐTNCSHCM');
const MASS_EITHER = words('ĐTN TĐTN BTN HĐĐTW ĐĐ ĐCT TLĐLĐ');

/** Councils and committees that number under a seal of their own (Nghị định 30/2020, Phụ lục I). */
const COUNCIL = words('HĐTĐKT HĐTĐ HĐSK HĐKH HĐPHPBGDPL BCĐ BCĐTW BCĐQG BCĐ138 BCĐ389');

export type IssuerGroup =
  'party' | 'state' | 'assembly' | 'council' | 'mass-state' | 'mass-party' | 'mass-either';

/** A listed issuer symbol, spelt as it should be. */
export interface IssuerSymbol {
  readonly symbol: string;
  readonly group: IssuerGroup;
}

const SYMBOLS: readonly IssuerSymbol[] = [
  ...PARTY.map((symbol) => listed(symbol, 'party')),
  ...PARTY_STEMS.flatMap((stem) => PARTY_LEVELS.map((level) => listed(`${stem}${level}`, 'party'))),
  ...STATE.map((symbol) => listed(symbol, 'state')),
  ...['B', 'S', 'P'].flatMap((letter) =>
    SECTORS.map((sector) => listed(`${letter}${sector}`, 'state')),
  ),
  ...MASS_STATE.map((symbol) => listed(symbol, 'mass-state')),
  ...MASS_PARTY.map((symbol) => listed(symbol, 'mass-party')),
  ...MASS_EITHER.map((symbol) => listed(symbol, 'mass-either')),
  ...COUNCIL.map((symbol) => listed(symbol, 'council')),
];

/** All listed issuer symbols. */
export const ISSUER_SYMBOLS: readonly IssuerSymbol[] = SYMBOLS;

function words(list: string): readonly string[] {
  return list.split(' ');
}

function listed(symbol: string, group: IssuerGroup): IssuerSymbol {
  return { symbol, group };
}
