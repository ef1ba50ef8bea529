import type { GrammarExamples, NumberGrammar } from '../number-grammar.ts';

const OLD_ISSUER = /^(?:CP|HĐBT|TTg|CT|HĐCP|TTCP)$/u;

/**
 * Forms from before 1997, without type or year, and ministries that wrote as the Party does: their
 * separators are kept as written ("206-CP", "50/CP", "07-TT/TC").
 */
export const OLD_GRAMMAR: NumberGrammar = {
  family: 'old',
  readOrder: ({ type, issuers, year, writtenOrder }) => {
    const [issuer, ...units] = issuers;
    if (year !== null || issuer === undefined) return null;
    if (type === null) {
      return units.length === 0 && OLD_ISSUER.test(issuer.symbol)
        ? (writtenOrder ?? 'state')
        : null;
    }
    return writtenOrder === 'party' && issuer.group === null && type.symbol === 'TT'
      ? 'party'
      : null;
  },
};

export const OLD_EXAMPLES: GrammarExamples = {
  examples: ['206-CP', '111-HĐBT', '50/CP', '118/TTg', '07-TT/TCT1'],
  nearMisses: ['206/NQ-CP', '118/QĐ-TTg'],
};
