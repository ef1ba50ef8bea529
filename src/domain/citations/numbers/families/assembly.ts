import type { GrammarExamples, NumberGrammar } from '../number-grammar.ts';

/** The terms up to the ninth, which ended in 1997, and the Council of State among them. */
const EARLY_TERM = /K\d{1,2}$|(?<!\d)[1-9]$/u;

/**
 * The National Assembly and its Standing Committee number by type and term, without the type in the
 * symbol: 06/2022/QH15 (Luật 80/2015/QH13, Điều 10). Before 2015 the Standing Committee's numbers
 * carried the type, and individual resolutions run without a year: 1663/NQ-UBTVQH15. Until 1997 they
 * were written as the Party writes, which is kept: 215-NQ/QHK6, 21-LCT/HĐNN8.
 */
export const ASSEMBLY_GRAMMAR: NumberGrammar = {
  family: 'law',
  readOrder: ({ issuers: [issuer], year, writtenOrder }) => {
    if (issuer?.group !== 'assembly') return null;
    return year === null && EARLY_TERM.test(issuer.symbol) ? (writtenOrder ?? 'party') : 'state';
  },
};

export const ASSEMBLY_EXAMPLES: GrammarExamples = {
  examples: [
    '06/2022/QH15',
    '78/2025/UBTVQH15',
    '39/2001/PL-UBTVQH10',
    '1663/NQ-UBTVQH15',
    '15/2003/QH11',
    '215-NQ/QHK6',
    '21-LCT/HĐNN8',
    '06/NQ-UBTVQH9',
  ],
  nearMisses: ['06/QĐ-VPQH', '16/VBHN-VPQH'],
};
