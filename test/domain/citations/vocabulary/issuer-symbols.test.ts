import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldText } from '../../../../src/domain/text/fold.ts';
import { ISSUER_SYMBOLS } from '../../../../src/domain/citations/vocabulary/issuer-symbols.ts';
import type { IssuerGroup } from '../../../../src/domain/citations/vocabulary/issuer-symbols.ts';
import { readIssuerSymbol } from '../../../../src/domain/citations/vocabulary/read-symbol.ts';

test('every listed symbol is read as itself, in capitals and without its strokes too', () => {
  const firstByFold = new Map<string, string>();
  for (const { symbol } of ISSUER_SYMBOLS) {
    const folded = foldText(symbol);
    if (!firstByFold.has(folded)) firstByFold.set(folded, symbol);
    assert.equal(readIssuerSymbol(symbol).symbol, symbol);
    assert.equal(readIssuerSymbol(folded).symbol, firstByFold.get(folded));
  }
});

const ROWS: readonly (readonly [symbol: string, group: IssuerGroup | null, why: string])[] = [
  ['TW', 'party', 'the Central Committee'],
  ['BDVTU', 'party', 'a body that serves a provincial committee'],
  ['ĐUSNV', 'party', 'the committee of an agency'],
  ['BTĐKTTW', 'state', 'ends like a Party body and is none'],
  ['HĐTĐKTTW', 'council', 'a council at the centre'],
  ['UBND', 'state', 'a people’s committee'],
  ['SGD&ĐT', 'state', 'a department with an ampersand'],
  ['BNNMT', 'state', 'a ministry of 2025'],
  ['LDTBXH', 'state', 'a sector without the letter of its level, its stroke lost'],
  ['HĐND', 'state', 'begins like a council and is none'],
  ['HĐTĐKT', 'council', 'an emulation council'],
  ['BCĐTKNQ18', 'council', 'a steering committee with digits'],
  ['QH15', 'assembly', 'a term of the National Assembly'],
  ['QH', null, 'no term: some other body'],
  ['UBTVQH15', 'assembly', 'the Standing Committee'],
  ['MTTQ', 'mass-state', 'the Fatherland Front'],
  ['TWĐTN', 'mass-party', 'the Youth Union’s centre'],
  ['ĐHKT', null, 'a university is in no list'],
  ['BTGĐUK', null, 'a body that serves a committee of no level that is known'],
  ['BTCĐU', 'party', 'a body that serves a committee'],
  ['SVHTTDL', 'state', 'a department by its sector'],
  ['PHÚT', null, 'a word that begins like a division and is none'],
  ['BCĐTW', 'council', 'a steering committee that ends like a Party body'],
];

for (const [symbol, group, why] of ROWS) {
  test(`${symbol}: ${why}`, () => assert.equal(readIssuerSymbol(symbol).group, group));
}
