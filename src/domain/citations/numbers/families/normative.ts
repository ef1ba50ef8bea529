import type { GrammarExamples, NumberGrammar } from '../number-grammar.ts';

/**
 * Legal normative documents carry their year: 91/2017/NĐ-CP, 08/2018/QĐ-UBND (Luật 80/2015/QH13,
 * Điều 10; Nghị định 34/2016/NĐ-CP, Điều 58).
 */
export const NORMATIVE_GRAMMAR: NumberGrammar = {
  family: 'normative',
  readOrder: ({ type, year }) => (type !== null && year !== null ? 'state' : null),
};

export const NORMATIVE_EXAMPLES: GrammarExamples = {
  examples: [
    '91/2017/NĐ-CP',
    '08/2018/QĐ-UBND',
    '12/2019/TT-BNV',
    '66.19/2026/NQ-CP',
    '31/2004/CT-TTg',
    '03/2005/CT-BTS',
  ],
  nearMisses: ['587/QĐ-TTg', '06/2022/QH15', '36/2014/TTLT-BGDĐT-BNV'],
};
