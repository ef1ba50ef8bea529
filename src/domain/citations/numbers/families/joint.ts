import type { GrammarExamples, NumberGrammar } from '../number-grammar.ts';

const JOINT_SYMBOL = /LT$|LN$|LB$|LS$|PH$/u;

/** Documents of several agencies: their abbreviations follow one another behind the type. */
export const JOINT_GRAMMAR: NumberGrammar = {
  family: 'joint',
  readOrder: ({ type, issuers, writtenOrder }) => {
    if (type === null) return null;
    if (!JOINT_SYMBOL.test(type.symbol) && issuers[0]?.symbol !== 'LB') return null;
    const keepsOrder = issuers[0]?.group === 'party' || issuers[0]?.symbol === 'LB';
    return writtenOrder === 'party' && keepsOrder ? 'party' : 'state';
  },
};

export const JOINT_EXAMPLES: GrammarExamples = {
  examples: [
    '36/2014/TTLT-BGDĐT-BNV',
    '24/TT-LB',
    '05-TT/LB',
    '05/NQLT-CP-TLĐ',
    '03/KHLN-SNV-SGDĐT',
  ],
  nearMisses: ['36/2014/TT-BGDĐT'],
};
