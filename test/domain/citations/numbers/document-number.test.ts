import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NumberFamily } from '../../../../src/domain/citations/citation.ts';
import {
  numberKey,
  numberSlug,
  printDocumentNumber,
} from '../../../../src/domain/citations/numbers/document-number.ts';
import { parseDocumentNumber } from '../../../../src/domain/citations/numbers/parse-document-number.ts';

/** Canonical numbers of each family, and numbers that look alike and belong to another. */
const FAMILIES: Readonly<
  Record<NumberFamily, { readonly examples: string; readonly nearMisses: string }>
> = {
  law: {
    examples:
      '06/2022/QH15 78/2025/UBTVQH15 39/2001/PL-UBTVQH10 1663/NQ-UBTVQH15 15/2003/QH11 215-NQ/QHK6 21-LCT/HĐNN8 06/NQ-UBTVQH9',
    nearMisses: '06/QĐ-VPQH 16/VBHN-VPQH',
  },
  'cong-van': {
    examples:
      '1459/SNV-TĐKT 72/BTĐ-NV2 2180/SGD&ĐT-KTKĐCLGD 1479/BTĐKT-VIII 3418/BVNTW 1574/C41-C50 202/TCCP-VC 341-KHKT/QĐ 521-BXD/ĐT',
    nearMisses: '12/KH-SNV 206-CP',
  },
  council: {
    examples: '16/KH-HĐTĐKT 1603/HD-HĐSK 130/KH-BCĐTKNQ18 09-KL/BCĐ',
    nearMisses: '17/NQ-HĐND 111-HĐBT',
  },
  joint: {
    examples: '36/2014/TTLT-BGDĐT-BNV 24/TT-LB 05-TT/LB 05/NQLT-CP-TLĐ 03/KHLN-SNV-SGDĐT',
    nearMisses: '36/2014/TT-BGDĐT',
  },
  mass: {
    examples: '933/QĐ-TLĐ 91/HD-MTTW-BTT 225-KH/TWĐTN-TNNT 186-HD/BTN 133-KH/ĐTN 12/KH-ĐTN',
    nearMisses: '12/KH-UBND 12-KH/TU',
  },
  normative: {
    examples:
      '91/2017/NĐ-CP 08/2018/QĐ-UBND 12/2019/TT-BNV 66.19/2026/NQ-CP 31/2004/CT-TTg 03/2005/CT-BTS',
    nearMisses: '587/QĐ-TTg 06/2022/QH15 36/2014/TTLT-BGDĐT-BNV',
  },
  old: {
    examples:
      '206-CP 111-HĐBT 50/CP 118/TTg 28/1991/HĐBT 07-TT/TCT1 16-TT/BYT 47-L/CTN 469-TCCP 163-BYT',
    nearMisses: '206/NQ-CP 118/QĐ-TTg 01-CT/UBND 204-TT/TW 163/BYT-KCB',
  },
  party: {
    examples: '34-CT/TW 16-CT/TU 34-KH/BDVTU 36-HD/VPTW 66-QĐ/TW 2423-CT/QUTW 01-QC/ĐU',
    nearMisses: '34/CT-TTg 16/KH-HĐTĐKT 03/2005/CT-BTS 1151/BNV-BTĐKTTW',
  },
  state: {
    examples:
      '19/CT-TTg 01/CĐ-TW 01/CT-UBND 36/QĐ-BDT 30c/NQ-CP 89/QyĐ-ĐHKT 05/VBHN-VPQH 130/KH-SNV 123/QĐ 21/QĐ-UBND-ĐA30',
    nearMisses: '19-CT/TW 01-CĐ/TU 19/2020/CT-TTg',
  },
};

for (const [family, { examples, nearMisses }] of Object.entries(FAMILIES)) {
  for (const example of examples.split(' ')) {
    test(`${family}: ${example} is read and printed the same`, () => {
      const number = parseDocumentNumber(example);
      assert.ok(number);
      assert.equal(number.family, family);
      assert.equal(printDocumentNumber(number), example);
      assert.deepEqual(parseDocumentNumber(printDocumentNumber(number)), number);
    });
  }
  for (const nearMiss of nearMisses.split(' ')) {
    test(`${family}: ${nearMiss} is of another family`, () => {
      assert.notEqual(parseDocumentNumber(nearMiss)?.family, family);
    });
  }
}

const SPELLINGS: readonly (readonly [written: string, canonical: string])[] = [
  ['34/CT-TW', '34-CT/TW'],
  ['34ct tw', '34-CT/TW'],
  ['34-ct/tư', '34-CT/TW'],
  ['34-CT/T.Ư', '34-CT/TW'],
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
  ['17A/BC-UBND', '17A/BC-UBND'],
  ['12L/QĐ-UBND', '12L/QĐ-UBND'],
  ['12l/QĐ-UBND', '121/QĐ-UBND'],
  ['17а/BC-UBND', '17a/BC-UBND'], // a Cyrillic letter that looks like the Latin one
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
  assert.equal(numberKey('17A/BC-UBND'), numberKey('17a/BC-UBND'));
  assert.notEqual(numberKey('34-CT/TW'), numberKey('34/CT-TTg'));
  assert.notEqual(numberKey('16-CT/TU'), numberKey('16/CT-UBND'));
  assert.notEqual(numberKey('16/KH-UBND'), numberKey('16/CT-UBND'));
  assert.notEqual(numberKey('100/CT-UBND'), numberKey('1/CT-UBND'));
});

test('the form in an address keeps the zeros of the canonical number', () => {
  const number = parseDocumentNumber('05/CT-UBND');
  assert.equal(number && numberSlug(number), '05-ct-ubnd');
  const lettered = parseDocumentNumber('17A/BC-UBND');
  assert.equal(lettered && numberSlug(lettered), '17a-bc-ubnd');
});
