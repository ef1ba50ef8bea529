import type { GrammarExamples, NumberGrammar } from '../number-grammar.ts';

/**
 * The National Assembly and its Standing Committee number by type and term, without the type in the
 * symbol: 06/2022/QH15 (Luật 80/2015/QH13, Điều 10). Before 2015 the Standing Committee's numbers
 * carried the type, and individual resolutions run without a year: 1663/NQ-UBTVQH15.
 */
export const ASSEMBLY_GRAMMAR: NumberGrammar = {
  family: 'law',
  readOrder: ({ issuers }) => (issuers[0]?.group === 'assembly' ? 'state' : null),
};

export const ASSEMBLY_EXAMPLES: GrammarExamples = {
  examples: [
    '06/2022/QH15',
    '78/2025/UBTVQH15',
    '39/2001/PL-UBTVQH10',
    '1663/NQ-UBTVQH15',
    '15/2003/QH11',
  ],
  nearMisses: ['06/QĐ-VPQH', '16/VBHN-VPQH'],
};
