import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  numberKey,
  numberSlug,
  printDocumentNumber,
} from '../../../../src/domain/citations/numbers/document-number.ts';
import {
  ASSEMBLY_EXAMPLES,
  ASSEMBLY_GRAMMAR,
} from '../../../../src/domain/citations/numbers/families/assembly.ts';
import {
  CONG_VAN_EXAMPLES,
  CONG_VAN_GRAMMAR,
} from '../../../../src/domain/citations/numbers/families/cong-van.ts';
import {
  COUNCIL_EXAMPLES,
  COUNCIL_GRAMMAR,
} from '../../../../src/domain/citations/numbers/families/council.ts';
import {
  JOINT_EXAMPLES,
  JOINT_GRAMMAR,
} from '../../../../src/domain/citations/numbers/families/joint.ts';
import {
  MASS_EXAMPLES,
  MASS_GRAMMAR,
} from '../../../../src/domain/citations/numbers/families/mass.ts';
import {
  NORMATIVE_EXAMPLES,
  NORMATIVE_GRAMMAR,
} from '../../../../src/domain/citations/numbers/families/normative.ts';
import {
  OLD_EXAMPLES,
  OLD_GRAMMAR,
} from '../../../../src/domain/citations/numbers/families/old.ts';
import {
  PARTY_EXAMPLES,
  PARTY_GRAMMAR,
} from '../../../../src/domain/citations/numbers/families/party.ts';
import {
  STATE_EXAMPLES,
  STATE_GRAMMAR,
} from '../../../../src/domain/citations/numbers/families/state.ts';
import { parseDocumentNumber } from '../../../../src/domain/citations/numbers/parse-document-number.ts';

const FAMILIES = [
  [ASSEMBLY_GRAMMAR, ASSEMBLY_EXAMPLES],
  [CONG_VAN_GRAMMAR, CONG_VAN_EXAMPLES],
  [COUNCIL_GRAMMAR, COUNCIL_EXAMPLES],
  [JOINT_GRAMMAR, JOINT_EXAMPLES],
  [MASS_GRAMMAR, MASS_EXAMPLES],
  [NORMATIVE_GRAMMAR, NORMATIVE_EXAMPLES],
  [OLD_GRAMMAR, OLD_EXAMPLES],
  [PARTY_GRAMMAR, PARTY_EXAMPLES],
  [STATE_GRAMMAR, STATE_EXAMPLES],
] as const;

for (const [{ family }, { examples, nearMisses }] of FAMILIES) {
  for (const example of examples) {
    test(`${family}: ${example} is read and printed the same`, () => {
      const number = parseDocumentNumber(example);
      assert.ok(number);
      assert.equal(number.family, family);
      assert.equal(printDocumentNumber(number), example);
      assert.deepEqual(parseDocumentNumber(printDocumentNumber(number)), number);
    });
  }
  for (const nearMiss of nearMisses) {
    test(`${family}: ${nearMiss} is of another family`, () => {
      assert.notEqual(parseDocumentNumber(nearMiss)?.family, family);
    });
  }
}

const SPELLINGS: readonly (readonly [written: string, canonical: string])[] = [
  ['34/CT-TW', '34-CT/TW'],
  ['34ct tw', '34-CT/TW'],
  ['34-ct-tw', '34-CT/TW'],
  ['34 CT TW', '34-CT/TW'],
  ['01-CT/UBND', '01/CT-UBND'],
  ['19/CT-TTG', '19/CT-TTg'],
  ['98/2023/nđ-cp', '98/2023/NĐ-CP'],
  ['05VBHN-VPQH', '05/VBHN-VPQH'],
  ['19-2017/NQ-CP', '19/2017/NQ-CP'],
  ['06/2022-QH15', '06/2022/QH15'],
  ['45/QĐÐ-UBND', '45/QĐ-UBND'],
  ['12/KH-HDTDKT', '12/KH-HĐTĐKT'],
  ['7/TTR-SGDDT', '7/TTr-SGDĐT'],
];

for (const [written, canonical] of SPELLINGS) {
  test(`“${written}” is ${canonical}`, () => {
    const number = parseDocumentNumber(written);
    assert.equal(number && printDocumentNumber(number), canonical);
  });
}

for (const text of [
  '',
  '12',
  '98/2023',
  'CT/TW',
  '34-CT/TW và',
  '2021-2025',
  '07/4/2014',
  'Covid-19',
]) {
  test(`“${text}” is no whole document number`, () => {
    assert.equal(parseDocumentNumber(text), null);
  });
}

test('one key for leading zeros, case, separators and Đ; another for another issuer or type', () => {
  assert.equal(numberKey('05/CT-UBND'), numberKey('5-ct/ubnd'));
  assert.equal(numberKey('91/2017/NĐ-CP'), numberKey('91/2017/ND-CP'));
  assert.notEqual(numberKey('34-CT/TW'), numberKey('34/CT-TTg'));
  assert.notEqual(numberKey('16-CT/TU'), numberKey('16/CT-UBND'));
  assert.notEqual(numberKey('16/KH-UBND'), numberKey('16/CT-UBND'));
  assert.notEqual(numberKey('100/CT-UBND'), numberKey('1/CT-UBND'));
});

test('the form in an address keeps the zeros of the canonical number', () => {
  const number = parseDocumentNumber('05/CT-UBND');
  assert.equal(number && numberSlug(number), '05-ct-ubnd');
});
