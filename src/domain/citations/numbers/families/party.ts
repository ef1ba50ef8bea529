import type { GrammarExamples, NumberGrammar } from '../number-grammar.ts';

/**
 * The Party prints a hyphen after the ordinal and a slash before the issuer: 34-CT/TW. Numbers run
 * per type and committee term, so that they recur (Hướng dẫn 36-HD/VPTW, mục II.1).
 */
export const PARTY_GRAMMAR: NumberGrammar = {
  family: 'party',
  readOrder: ({ type, issuers, year }) =>
    type !== null && year === null && issuers[0]?.group === 'party' ? 'party' : null,
};

export const PARTY_EXAMPLES: GrammarExamples = {
  examples: [
    '34-CT/TW',
    '16-CT/TU',
    '34-KH/BDVTU',
    '36-HD/VPTW',
    '66-QĐ/TW',
    '2423-CT/QUTW',
    '01-QC/ĐU',
  ],
  nearMisses: ['34/CT-TTg', '16/KH-HĐTĐKT', '03/2005/CT-BTS', '1151/BNV-BTĐKTTW'],
};
