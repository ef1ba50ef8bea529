import type { GrammarExamples, NumberGrammar } from '../number-grammar.ts';

/**
 * A State công văn has no type in its symbol: the agency stands first, then the unit that drafted it
 * (1459/SNV-TĐKT). The Party's does: 4179-CV/TWĐTN-VP is read by the Party's grammar. Until about
 * 2000 ministries wrote a hyphen first ("521-BXD/ĐT"), so that the order is kept as written.
 */
export const CONG_VAN_GRAMMAR: NumberGrammar = {
  family: 'cong-van',
  readOrder: ({ type, issuers, writtenOrder }) =>
    type === null && issuers.length > 0 ? (writtenOrder ?? 'state') : null,
};

export const CONG_VAN_EXAMPLES: GrammarExamples = {
  examples: [
    '1459/SNV-TĐKT',
    '72/BTĐ-NV2',
    '2180/SGD&ĐT-KTKĐCLGD',
    '1479/BTĐKT-VIII',
    '3418/BVNTW',
    '1574/C41-C50',
    '202/TCCP-VC',
    '341-KHKT/QĐ',
    '521-BXD/ĐT',
  ],
  nearMisses: ['12/KH-SNV', '206-CP'],
};
