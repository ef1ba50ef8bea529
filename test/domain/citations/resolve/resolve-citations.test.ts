import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCitations } from '../../../../src/domain/citations/find/find-citations.ts';
import { UNKNOWN_CONTEXT } from '../../../../src/domain/citations/resolve/citing-context.ts';
import type { CitingContext } from '../../../../src/domain/citations/resolve/citing-context.ts';
import { buildRegister } from '../../../../src/domain/citations/resolve/register.ts';
import type { RegisteredDocument } from '../../../../src/domain/citations/resolve/register.ts';
import { resolveCitations } from '../../../../src/domain/citations/resolve/resolve-citations.ts';
import type { ResolvedCitation } from '../../../../src/domain/citations/resolve/resolved-citation.ts';

type Row = readonly [
  id: string,
  type: string,
  number: string | null,
  date: string | null,
  issuer: string,
  province: string | null,
  title: string,
];

const ROWS: readonly Row[] = [
  [
    'ct-34-tw-1998',
    'chi-thi',
    '34-CT/TW',
    '1998-05-30',
    'Bộ Chính trị',
    null,
    'về tăng cường công tác chính trị tư tưởng trong trường học',
  ],
  [
    'ct-34-tw-2014',
    'chi-thi',
    '34-CT/TW',
    '2014-04-07',
    'Bộ Chính trị',
    null,
    'về tiếp tục đổi mới công tác thi đua, khen thưởng',
  ],
  [
    'ct-34-tw-2024',
    'chi-thi',
    '34-CT/TW',
    '2024-05-24',
    'Ban Bí thư Trung ương Đảng',
    null,
    'về tăng cường sự lãnh đạo của Đảng đối với công tác phát triển nhà ở xã hội',
  ],
  [
    'ct-05-tw-2016',
    'chi-thi',
    '05-CT/TW',
    '2016-05-15',
    'Bộ Chính trị',
    null,
    'về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  ],
  [
    'nq-04-tw-2016',
    'nghi-quyet',
    '04-NQ/TW',
    '2016-10-30',
    'Ban Chấp hành Trung ương Đảng khóa XII',
    null,
    'về tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái',
  ],
  [
    'nq-04-tw-2026',
    'nghi-quyet',
    '04-NQ/TW',
    '2026-04-01',
    'Ban Chấp hành Trung ương Đảng khóa XIV',
    null,
    'về tăng cường sự lãnh đạo đối với công tác phòng, chống tham nhũng, lãng phí',
  ],
  [
    'nq-04-tu-quang-ngai-2016',
    'nghi-quyet',
    '04-NQ/TU',
    '2016-10-30',
    'Ban Chấp hành Đảng bộ tỉnh Quảng Ngãi',
    'quang-ngai',
    'về phát triển du lịch',
  ],
  [
    'ct-19-ttg-2021',
    'chi-thi',
    '19/CT-TTg',
    '2021-07-16',
    'Thủ tướng Chính phủ',
    null,
    'về việc phát động thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội hàng năm',
  ],
  [
    'ct-01-ubnd-binh-thuan-2023',
    'chi-thi',
    '01/CT-UBND',
    '2023-01-12',
    'UBND tỉnh Bình Thuận',
    'binh-thuan',
    'về việc phát động phong trào thi đua yêu nước năm 2023',
  ],
  [
    'ct-01-ubnd-ninh-thuan-2023',
    'chi-thi',
    '01/CT-UBND',
    '2023-01-09',
    'UBND tỉnh Ninh Thuận',
    'ninh-thuan',
    'về việc phát động phong trào thi đua yêu nước năm 2023',
  ],
  [
    'ct-04-ubnd-khanh-hoa-2021',
    'chi-thi',
    '04/CT-UBND',
    '2021-01-22',
    'UBND tỉnh Khánh Hòa',
    'khanh-hoa',
    'về việc phát động phong trào thi đua năm 2021',
  ],
  [
    'ct-04-ubnd-binh-duong-2017',
    'chi-thi',
    '04/CT-UBND',
    '2017-03-03',
    'UBND tỉnh Bình Dương',
    'binh-duong',
    'về việc phát động phong trào thi đua',
  ],
  [
    'kh-16-hdtdkt-tw-2021',
    'ke-hoach',
    '16/KH-HĐTĐKT',
    '2021-08-31',
    'Hội đồng Thi đua - Khen thưởng Trung ương',
    null,
    'về thực hiện Chỉ thị số 19/CT-TTg',
  ],
  [
    'kh-4088-ubnd-binh-thuan',
    'ke-hoach',
    '4088/KH-UBND',
    null,
    'UBND tỉnh Bình Thuận',
    'binh-thuan',
    'thực hiện phong trào thi đua',
  ],
  [
    'nd-98-2023-cp',
    'nghi-dinh',
    '98/2023/NĐ-CP',
    '2023-12-31',
    'Chính phủ',
    null,
    'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  ],
  [
    'tt-01-2024-bnv',
    'thong-tu',
    '01/2024/TT-BNV',
    '2024-02-24',
    'Bộ trưởng Bộ Nội vụ',
    null,
    'quy định biện pháp thi hành',
  ],
  [
    'tt-01-2024-ubdt',
    'thong-tu',
    '01/2024/TT-UBDT',
    '2024-03-15',
    'Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc',
    null,
    'quy định chi tiết',
  ],
  [
    'luat-tdkt-2003',
    'luat',
    '15/2003/QH11',
    '2003-11-26',
    'Quốc hội',
    null,
    'Luật Thi đua, khen thưởng',
  ],
  [
    'luat-tdkt-2022',
    'luat',
    '06/2022/QH15',
    '2022-06-15',
    'Quốc hội',
    null,
    'Luật Thi đua, khen thưởng',
  ],
  [
    'luat-tdkt-sd-2005',
    'luat',
    '47/2005/QH11',
    '2005-06-14',
    'Quốc hội',
    null,
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
  ],
  ['luat-tdkt', 'luat', null, null, 'Quốc hội', null, 'Luật Thi đua, khen thưởng'],
  [
    'luat-pctn',
    'luat',
    '36/2018/QH14',
    '2018-11-20',
    'Quốc hội',
    null,
    'Luật Phòng, chống tham nhũng',
  ],
  [
    'nq-dh-xiii',
    'nghi-quyet',
    null,
    null,
    'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    null,
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
  ],
  [
    'nq-dh-quang-ngai-xx',
    'nghi-quyet',
    null,
    null,
    'Đại hội đại biểu Đảng bộ tỉnh Quảng Ngãi lần thứ XX',
    'quang-ngai',
    'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX',
  ],
  [
    'nq-hn-bdt-quang-ngai-2023',
    'nghi-quyet',
    null,
    '2023',
    'Hội nghị cán bộ, công chức (Ban Dân tộc tỉnh Quảng Ngãi) năm 2023',
    'quang-ngai',
    'Nghị quyết Hội nghị cán bộ, công chức năm 2023',
  ],
];

const register = buildRegister(
  ROWS.map(([id, type, number, date, issuer, province, title]): RegisteredDocument => ({
    id,
    type,
    number,
    date,
    issuer,
    province,
    title,
    family: id === 'luat-tdkt',
  })),
  [
    { id: 'binh-thuan', names: ['Bình Thuận'] },
    { id: 'ninh-thuan', names: ['Ninh Thuận'] },
    { id: 'khanh-hoa', names: ['Khánh Hòa', 'Khánh Hoà'] },
    { id: 'binh-duong', names: ['Bình Dương'] },
    { id: 'quang-ngai', names: ['Quảng Ngãi'] },
    { id: 'ho-chi-minh', names: ['Hồ Chí Minh'] },
  ],
);

function context(
  province: string | null,
  issuedOn: string | null = null,
  agencyName: string | null = null,
): CitingContext {
  return {
    ...UNKNOWN_CONTEXT,
    province,
    issuedOn,
    agencyName,
    level: province === null ? null : 'provincial',
  };
}

function resolve(
  text: string,
  citing: CitingContext = UNKNOWN_CONTEXT,
): readonly ResolvedCitation[] {
  return resolveCitations(findCitations(text), register, citing);
}

type Case = readonly [
  why: string,
  text: string,
  citing: CitingContext,
  works: readonly (string | null)[],
];

const CASES: readonly Case[] = [
  [
    'a date decides between terms',
    'Chỉ thị số 34-CT/TW ngày 07/4/2014; Chỉ thị số 34-CT/TW ngày 24/5/2024',
    UNKNOWN_CONTEXT,
    ['ct-34-tw-2014', 'ct-34-tw-2024'],
  ],
  [
    'a title decides between terms',
    'Chỉ thị số 34-CT/TW về tiếp tục đổi mới công tác thi đua, khen thưởng',
    UNKNOWN_CONTEXT,
    ['ct-34-tw-2014'],
  ],
  ['a number alone decides nothing', 'Chỉ thị số 34-CT/TW', UNKNOWN_CONTEXT, [null]],
  ['not even when one document bears it', 'Chỉ thị số 19/CT-TTg', UNKNOWN_CONTEXT, [null]],
  [
    'resolutions of two terms',
    'Nghị quyết số 04-NQ/TW, ngày 01/4/2026 của Ban Chấp hành Trung ương Đảng khóa XIV',
    UNKNOWN_CONTEXT,
    ['nq-04-tw-2026'],
  ],
  [
    'a repaired number is the same',
    'Chỉ thị số 34/CT-TW, ngày 07/4/2014',
    UNKNOWN_CONTEXT,
    ['ct-34-tw-2014'],
  ],
  [
    '“UBND tỉnh” is the citing province’s',
    'Chỉ thị số 01/CT-UBND ngày 12/01/2023 của UBND tỉnh',
    context('binh-thuan'),
    ['ct-01-ubnd-binh-thuan-2023'],
  ],
  [
    'nor is it another province’s of that number',
    'Chỉ thị số 01/CT-UBND ngày 12/01/2023 của UBND tỉnh',
    context('ninh-thuan'),
    ['ct-01-ubnd-ninh-thuan-2023'],
  ],
  [
    'without an issuer, another province’s of that very day may be meant',
    'Chỉ thị số 01/CT-UBND ngày 12/01/2023',
    context('ninh-thuan'),
    [null],
  ],
  [
    '“UBND xã” is not the province',
    'Chỉ thị số 04/CT-UBND ngày 22/01/2021 của UBND xã',
    context('khanh-hoa'),
    [null],
  ],
  [
    'a year tells a directive of the centre',
    'Chỉ thị số 34-CT/TW năm 2014; Chỉ thị 34 năm 2014 của Bộ Chính trị; Chỉ thị 34 năm 2014',
    UNKNOWN_CONTEXT,
    ['ct-34-tw-2014', 'ct-34-tw-2014', 'ct-34-tw-2014'],
  ],
  [
    'a year does not tell one province’s from another’s',
    'Chỉ thị số 04/CT-UBND năm 2021 của UBND tỉnh',
    UNKNOWN_CONTEXT,
    [null],
  ],
  [
    'a named province beats the citing one',
    'Chỉ thị số 04/CT-UBND ngày 22/01/2021 của UBND tỉnh Khánh Hòa',
    context('binh-duong'),
    ['ct-04-ubnd-khanh-hoa-2021'],
  ],
  [
    'another year is another document',
    'Chỉ thị số 04/CT-UBND ngày 05/02/2020 của UBND tỉnh',
    context('khanh-hoa'),
    ['ct-04-ubnd-khanh-hoa-2020'],
  ],
  [
    'an undated mention takes the date of a fuller one',
    'Chỉ thị số 19/CT-TTg ngày 16/7/2021; thực hiện Chỉ thị số 19/CT-TTg',
    UNKNOWN_CONTEXT,
    ['ct-19-ttg-2021', 'ct-19-ttg-2021'],
  ],
  [
    'but not when the text dates it twice',
    'Chỉ thị số 34-CT/TW ngày 07/4/2014; Chỉ thị số 34-CT/TW ngày 24/5/2024; Chỉ thị số 34-CT/TW',
    UNKNOWN_CONTEXT,
    ['ct-34-tw-2014', 'ct-34-tw-2024', null],
  ],
  [
    'a short mention takes the whole number',
    'Chỉ thị số 05-CT/TW ngày 15/5/2016; tiếp tục thực hiện Chỉ thị 05',
    UNKNOWN_CONTEXT,
    ['ct-05-tw-2016', 'ct-05-tw-2016'],
  ],
  ['a decree by number and year', 'theo NĐ 98/2023', UNKNOWN_CONTEXT, ['nd-98-2023-cp']],
  [
    'a circular by number and year may be of any ministry',
    'theo TT 01/2024',
    UNKNOWN_CONTEXT,
    [null],
  ],
  [
    'a circular by number, year and ministry is told; one of another ministry is not it',
    'Thông tư số 01/2024 của Bộ Nội vụ; Thông tư số 01/2024 của Bộ Tài chính',
    UNKNOWN_CONTEXT,
    ['tt-01-2024-bnv', null],
  ],
  ['a bare number and a year alone', 'Chỉ thị 34 năm 2014', UNKNOWN_CONTEXT, [null]],
  [
    'a whole number with its year is given once',
    'theo Thông tư số 01/2024/TT-BNV',
    UNKNOWN_CONTEXT,
    ['tt-01-2024-bnv'],
  ],
  [
    'an entry without a date is the mention without one',
    'Kế hoạch số 4088/KH-UBND của Ủy ban nhân dân tỉnh Bình Thuận',
    UNKNOWN_CONTEXT,
    ['kh-4088-ubnd-binh-thuan'],
  ],
  [
    'a law by name and date',
    'Luật Thi đua, khen thưởng ngày 15/6/2022 và Luật Thi đua, khen thưởng ngày 26/11/2003',
    UNKNOWN_CONTEXT,
    ['luat-tdkt-2022', 'luat-tdkt-2003'],
  ],
  [
    'a law by name and year',
    'Luật Thi đua, khen thưởng năm 2022',
    UNKNOWN_CONTEXT,
    ['luat-tdkt-2022'],
  ],
  [
    'an amending law is not the law',
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14/6/2005',
    UNKNOWN_CONTEXT,
    ['luat-tdkt-sd-2005'],
  ],
  [
    'a law without date stays the family',
    'Luật Thi đua, khen thưởng',
    UNKNOWN_CONTEXT,
    ['luat-tdkt'],
  ],
  [
    'also one whose family is in no register',
    'Luật Phòng, chống tham nhũng;',
    UNKNOWN_CONTEXT,
    ['luat-phong-chong-tham-nhung'],
  ],
  [
    '“Đại hội XIII của Đảng” is the national congress; of a committee or without “của Đảng” it is not',
    'Nghị quyết Đại hội XIII của Đảng; Nghị quyết Đại hội XIII của Đảng bộ tỉnh; Nghị quyết Đại hội XIII; Nghị quyết Đại hội XII của Đảng',
    UNKNOWN_CONTEXT,
    ['nq-dh-xiii', null, null, null],
  ],
  [
    'a national congress',
    'Nghị quyết Đại hội toàn quốc lần thứ XIII của Đảng',
    UNKNOWN_CONTEXT,
    ['nq-dh-xiii'],
  ],
  [
    'another congress',
    'Nghị quyết Đại hội toàn quốc lần thứ XII của Đảng',
    UNKNOWN_CONTEXT,
    [null],
  ],
  [
    'a provincial congress of the citing province',
    'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX',
    context('quang-ngai'),
    ['nq-dh-quang-ngai-xx'],
  ],
  [
    'not of another',
    'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX',
    context('khanh-hoa'),
    [null],
  ],
  [
    'a conference of the citing agency',
    'Nghị quyết Hội nghị cán bộ, công chức năm 2023',
    context('quang-ngai', null, 'Ban Dân tộc tỉnh Quảng Ngãi'),
    ['nq-hn-bdt-quang-ngai-2023'],
  ],
  [
    'not of another agency of the province',
    'Nghị quyết Hội nghị cán bộ, công chức năm 2023',
    context('quang-ngai', null, 'Sở Y tế tỉnh Quảng Ngãi'),
    [null],
  ],
  [
    'the centre’s council is not the province’s',
    'Kế hoạch số 16/KH-HĐTĐKT ngày 31/8/2021 của Hội đồng Thi đua - Khen thưởng tỉnh',
    context('quang-ngai'),
    ['kh-16-hdtdkt-quang-ngai-2021'],
  ],
  [
    'a document of no register',
    'Quyết định số 36/QĐ-BDT ngày 19/01/2023 của Trưởng Ban Dân tộc tỉnh',
    context('quang-ngai'),
    ['qd-36-bdt-quang-ngai-2023'],
  ],
  [
    'nothing is known of the province',
    'Quyết định số 36/QĐ-BDT ngày 19/01/2023 của Trưởng Ban Dân tộc tỉnh',
    UNKNOWN_CONTEXT,
    [null],
  ],
  [
    'a commune names itself',
    'Kế hoạch số 101/KH-UBND ngày 21/4/2026 của Ủy ban nhân dân xã Xuân Đông',
    UNKNOWN_CONTEXT,
    ['kh-101-ubnd-xuan-dong-2026'],
  ],
  [
    'the long name of a law is cut, its year is not',
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư, Luật Nhà ở và Luật Đấu thầu ngày 29/11/2024',
    UNKNOWN_CONTEXT,
    ['luat-sua-doi-bo-sung-mot-so-dieu-cua-luat-quy-hoach-luat-dau-tu-luat-nha-o-2024'],
  ],
  [
    'xã hội and quản lý name no place',
    'Kế hoạch số 62/KH-SLĐTBXH ngày 03/3/2021 của Sở Lao động - Thương binh và Xã hội tỉnh Bình Thuận; ' +
      'Quyết định số 27/QĐ-BQL ngày 05/3/2021 của Ban Quản lý Vịnh Nha Trang, tỉnh Khánh Hòa',
    UNKNOWN_CONTEXT,
    ['kh-62-sldtbxh-binh-thuan-2021', null],
  ],
  [
    'a city is not the province whose name it bears',
    'Hướng dẫn số 09/HD-HĐTĐKT ngày 21/10/2020 của Hội đồng TĐKT thành phố Quảng Ngãi',
    context('quang-ngai'),
    ['hd-09-hdtdkt-thanh-pho-quang-ngai-quang-ngai-2020'],
  ],
  [
    'a committee of a commune with its term',
    'Quy chế số 01-QC/ĐU ngày 01/7/2025 của Ban Chấp hành Đảng bộ xã Công Hải khoá I',
    context('khanh-hoa'),
    ['qc-01-du-cong-hai-khanh-hoa-2025'],
  ],
  [
    'a committee of no named place',
    'Nghị quyết số 12-NQ/HU ngày 01/7/2021',
    context('quang-ngai'),
    [null],
  ],
  [
    'Hồ Chí Minh in a title is a person',
    'Kế hoạch số 34-KH/BDVTU ngày 01/11/2021 về học tập phong cách Hồ Chí Minh',
    context('binh-thuan'),
    ['kh-34-bdvtu-binh-thuan-2021'],
  ],
  [
    'a document of another type with the same number is not it',
    'Quyết định số 34-CT/TW ngày 07/4/2014',
    UNKNOWN_CONTEXT,
    ['qd-34-tw-2014'],
  ],
  [
    'a plan names nothing younger than itself',
    'Chỉ thị số 34-CT/TW về tiếp tục đổi mới công tác thi đua, khen thưởng',
    context(null, '2013-06-01'),
    [null],
  ],
  [
    'nor than its year, where only that is known',
    'Chỉ thị số 34-CT/TW về tiếp tục đổi mới công tác thi đua, khen thưởng',
    { ...UNKNOWN_CONTEXT, year: 2013 },
    [null],
  ],
  [
    'what is as old as its year may be meant',
    'Chỉ thị số 34-CT/TW về tiếp tục đổi mới công tác thi đua, khen thưởng',
    { ...UNKNOWN_CONTEXT, year: 2014 },
    ['ct-34-tw-2014'],
  ],
  [
    'the Prime Minister signs nothing of a province',
    'Chỉ thị số 04/CT-UBND ngày 22/01/2021 của Thủ tướng Chính phủ',
    context('khanh-hoa'),
    ['ct-04-ubnd-tw-2021'],
  ],
  [
    'a commune of the province does not either',
    'Chỉ thị số 04/CT-UBND ngày 22/01/2021 của UBND xã Ninh Hải, tỉnh Khánh Hòa',
    context('khanh-hoa'),
    ['ct-04-ubnd-ninh-hai-khanh-hoa-2021'],
  ],
  ['a decree by its number alone', 'theo Nghị định 98', UNKNOWN_CONTEXT, [null]],
  [
    'a law that nobody registered is told by its date, and by nothing less',
    'Luật Thư viện ngày 21/11/2019; Luật Thư viện năm 2019; Luật Thư viện',
    UNKNOWN_CONTEXT,
    ['luat-thu-vien-2019', null, null],
  ],
  [
    'a law of that day whose name is worded a little otherwise',
    'Luật Phòng chống tham nhũng, lãng phí ngày 20/11/2018',
    UNKNOWN_CONTEXT,
    ['luat-pctn'],
  ],
  [
    'the title names the province where nothing else does',
    'Chỉ thị số 04/CT-UBND ngày 22/01/2021 về phát động thi đua trên địa bàn tỉnh Khánh Hòa',
    UNKNOWN_CONTEXT,
    ['ct-04-ubnd-khanh-hoa-2021'],
  ],
  [
    'a title that names no province tells none',
    'Chỉ thị số 04/CT-UBND ngày 22/01/2021 về chỉnh trang đô thị',
    UNKNOWN_CONTEXT,
    [null],
  ],
];

for (const [why, text, citing, works] of CASES) {
  test(`resolves: ${why}`, () => {
    assert.deepEqual(
      resolve(text, citing).map(({ work }) => work),
      works,
    );
  });
}

test('several candidates are offered; time rules out the younger one', () => {
  const [open] = resolve('Chỉ thị số 34-CT/TW của Bộ Chính trị', context(null, '2023-01-30'));
  assert.equal(open?.work, null);
  assert.deepEqual(open.candidates, ['ct-34-tw-1998', 'ct-34-tw-2014']);
  assert.deepEqual(
    open.evidence.filter(({ kind }) => kind === 'rejected'),
    [{ kind: 'rejected', document: 'ct-34-tw-2024', reason: 'issuer' }],
  );
});

test('“TƯ” is Trung ương, and a committee of the province is offered beside it until something tells', () => {
  const offered = (text: string): readonly string[] =>
    resolve(text, context('quang-ngai', '2020-01-30')).flatMap(({ work, candidates }) =>
      work === null ? candidates : [work],
    );
  assert.deepEqual(offered('Nghị quyết số 04-NQ/TƯ'), [
    'nq-04-tw-2016',
    'nq-04-tu-quang-ngai-2016',
  ]);
  assert.deepEqual(offered('Nghị quyết số 04-NQ/TƯ về phát triển du lịch'), [
    'nq-04-tu-quang-ngai-2016',
  ]);
  assert.deepEqual(
    offered('Nghị quyết số 04-NQ/TƯ ngày 30/10/2016 của Ban Chấp hành Trung ương Đảng khóa XII'),
    ['nq-04-tw-2016'],
  );
  assert.deepEqual(offered('Nghị quyết số 04-NQ/TƯ ngày 30/10/2016 của Tỉnh ủy'), [
    'nq-04-tu-quang-ngai-2016',
  ]);
  assert.deepEqual(offered('Nghị quyết số 04-NQ/TW'), ['nq-04-tw-2016']);
});

test('the evidence names what agreed and why the rivals were rejected', () => {
  const [citation] = resolve(
    'Chỉ thị số 01/CT-UBND ngày 12/01/2023 của UBND tỉnh',
    context('binh-thuan'),
  );
  assert.deepEqual(citation?.evidence, [
    { kind: 'matched', reason: 'number' },
    { kind: 'matched', reason: 'province' },
    { kind: 'matched', reason: 'date' },
    { kind: 'rejected', document: 'ct-01-ubnd-ninh-thuan-2023', reason: 'province' },
  ]);
});

test('a slip in the date is linked by its title and shown', () => {
  const [citation] = resolve(
    'Nghị quyết số 04-NQ/TW ngày 20/10/2016 của Ban Chấp hành Trung ương Đảng khóa XII về tăng cường xây dựng, chỉnh đốn Đảng',
  );
  assert.equal(citation?.work, 'nq-04-tw-2016');
  assert.equal(citation.date, '2016-10-20');
  assert.deepEqual(citation.contradictions, [
    { kind: 'date-differs', stated: '2016-10-20', registered: '2016-10-30' },
  ]);
});

test('source contradictions are noted, none is mended', () => {
  const kinds = (text: string, citing = UNKNOWN_CONTEXT): readonly string[] =>
    resolve(text, citing).flatMap(({ contradictions }) => contradictions.map(({ kind }) => kind));
  assert.deepEqual(
    kinds(
      'Chỉ thị số 01-CT/UBND ngày 12/01/2023; Chỉ thị số 01/CT-UBND ngày 12/01/2023',
      context('binh-thuan'),
    ),
    ['two-spellings', 'two-spellings'],
  );
  assert.deepEqual(kinds('Nghị định số 98/2023/NĐ-CP ngày 31/12/2022'), ['year-differs']);
  assert.deepEqual(kinds('Chỉ thị số 34-CT/TW ngày 24/5/2024', context(null, '2023-01-30')), [
    'younger-than-citing',
  ]);
  assert.deepEqual(
    kinds(
      'Kế hoạch số 15/KH-UBND ngày 02/02/2022 về nhiệm vụ của tỉnh năm 2023',
      context('quang-ngai'),
    ),
    ['date-before-subject-year'],
  );
  assert.deepEqual(
    kinds(
      'Kế hoạch số 15/KH-UBND ngày 20/12/2022 về nhiệm vụ của tỉnh năm 2023',
      context('quang-ngai'),
    ),
    [],
  );
  assert.deepEqual(
    kinds('Chỉ thị số 05-CT/TW ngày 15/5/2016; Chỉ thị số 05-CT/TW ngày 16/5/2016'),
    ['two-dates', 'date-differs', 'two-dates'],
  );
});
