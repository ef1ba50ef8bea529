import type { GrammarExamples, NumberGrammar } from '../number-grammar.ts';

/**
 * Trade unions and the Fatherland Front print the State's order (933/QĐ-TLĐ, 16/KH-MTTQ-BTT); the
 * Youth Union's centre prints the Party's, with its unit behind (225-KH/TWĐTN-TNNT). Its local
 * organisations are met in both orders, which are kept.
 */
export const MASS_GRAMMAR: NumberGrammar = {
  family: 'mass',
  readOrder: ({ type, issuers, writtenOrder }) => {
    if (type === null) return null;
    const group = issuers[0]?.group;
    if (group === 'mass-state') return 'state';
    if (group === 'mass-party') return 'party';
    return group === 'mass-either' ? (writtenOrder ?? 'party') : null;
  },
};

export const MASS_EXAMPLES: GrammarExamples = {
  examples: [
    '933/QĐ-TLĐ',
    '91/HD-MTTW-BTT',
    '225-KH/TWĐTN-TNNT',
    '186-HD/BTN',
    '133-KH/ĐTN',
    '12/KH-ĐTN',
  ],
  nearMisses: ['12/KH-UBND', '12-KH/TU'],
};
