import type { GrammarExamples, NumberGrammar } from '../number-grammar.ts';

const OLD_ISSUER = /^(?:CP|HĐBT|TTg|CT|HĐCP|TTCP|TCCP)$/u;

/**
 * Forms from before 1997, without type or year: their separators are kept as written ("206-CP",
 * "50/CP"). So are those of the President's orders ("47-L/CTN") and of circulars, which ministries
 * wrote as the Party does ("07-TT/TC"); a circular of today has its year.
 */
export const OLD_GRAMMAR: NumberGrammar = {
  family: 'old',
  readOrder: ({ type, issuers, year, writtenOrder }) => {
    const [issuer, ...units] = issuers;
    if (year !== null || issuer === undefined) return null;
    if (type === null) {
      const isOld =
        OLD_ISSUER.test(issuer.symbol) || (issuer.group === 'state' && writtenOrder === 'party');
      return units.length === 0 && isOld ? (writtenOrder ?? 'state') : null;
    }
    const isOld = type.symbol === 'TT' || issuer.symbol === 'CTN';
    return writtenOrder === 'party' && isOld ? 'party' : null;
  },
};

export const OLD_EXAMPLES: GrammarExamples = {
  examples: [
    '206-CP',
    '111-HĐBT',
    '50/CP',
    '118/TTg',
    '07-TT/TCT1',
    '16-TT/BYT',
    '47-L/CTN',
    '469-TCCP',
    '163-BYT',
  ],
  nearMisses: ['206/NQ-CP', '118/QĐ-TTg', '01-CT/UBND', '204-TT/TW', '163/BYT-KCB'],
};
