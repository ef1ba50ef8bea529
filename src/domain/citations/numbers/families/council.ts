import type { GrammarExamples, NumberGrammar } from '../number-grammar.ts';

/**
 * Councils and steering committees number apart from the agency whose seal they use (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, phần II): 01/KH-HĐTĐKT stands beside the department's own 01. A
 * committee of the Party prints the Party's order (09-KL/BCĐ), which is kept.
 */
export const COUNCIL_GRAMMAR: NumberGrammar = {
  family: 'council',
  readOrder: ({ type, issuers, year, writtenOrder }) => {
    const issuer = issuers[0];
    if (type === null || year !== null || issuer?.group !== 'council') return null;
    return writtenOrder === 'party' && issuer.symbol.startsWith('BCĐ') ? 'party' : 'state';
  },
};

export const COUNCIL_EXAMPLES: GrammarExamples = {
  examples: ['16/KH-HĐTĐKT', '1603/HD-HĐSK', '130/KH-BCĐTKNQ18', '09-KL/BCĐ'],
  nearMisses: ['17/NQ-HĐND', '111-HĐBT'],
};
