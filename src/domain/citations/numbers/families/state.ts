import type { GrammarExamples, NumberGrammar } from '../number-grammar.ts';

/**
 * State administrative documents: a slash after the number, hyphens inside the symbol (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, phần II, mục 3). An issuer in no list keeps the order as written.
 */
export const STATE_GRAMMAR: NumberGrammar = {
  family: 'state',
  readOrder: ({ type, issuers, year, writtenOrder }) => {
    if (type === null || year !== null) return null;
    return issuers[0]?.group === 'state' ? 'state' : (writtenOrder ?? 'state');
  },
};

export const STATE_EXAMPLES: GrammarExamples = {
  examples: [
    '19/CT-TTg',
    '01/CT-UBND',
    '36/QĐ-BDT',
    '30c/NQ-CP',
    '89/QyĐ-ĐHKT',
    '05/VBHN-VPQH',
    '130/KH-SNV',
    '123/QĐ',
    '21/QĐ-UBND-ĐA30',
  ],
  nearMisses: ['19-CT/TW', '19/2020/CT-TTg'],
};
