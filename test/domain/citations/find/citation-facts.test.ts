import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Citation } from '../../../../src/domain/citations/citation.ts';
import { findCitations } from '../../../../src/domain/citations/find/find-citations.ts';

function only(text: string): Citation {
  const [citation, ...others] = findCitations(text);
  assert.ok(citation);
  assert.equal(others.length, 0);
  return citation;
}

const REPAIRS: readonly (readonly [text: string, canonical: string, rules: readonly string[]])[] = [
  ['Chỉ thị số 34-CT/TW', '34-CT/TW', []],
  ['Chỉ thị số 34/CT-TW', '34-CT/TW', ['separator-order']],
  ['Chỉ thị số 01-CT/UBND', '01/CT-UBND', ['separator-order']],
  ['Chỉ thị số 19/CT-TTG', '19/CT-TTg', ['letter-case']],
  ['Nghị định số 91/2017/ND-CP', '91/2017/NĐ-CP', ['letter-d']],
  ['Quyết định số 45/QĐÐ-UBND', '45/QĐ-UBND', ['letter-d']],
  ['Văn bản hợp nhất 05VBHN-VPQH', '05/VBHN-VPQH', ['separator-lost']],
  ['Nghị quyết số 79 NQ/TW', '79-NQ/TW', ['separator-space']],
  ['Kết luận số 01 – KL/TW', '01-KL/TW', ['spacing']],
  ['Tờ trình số 364/TTr-\nSNV', '364/TTr-SNV', ['line-break', 'spacing']],
  ['Chỉ thị số O5-CT/TW', '05-CT/TW', ['letter-for-digit']],
  ['Báo cáo số 17A/BC-CAT', '17A/BC-CAT', []],
  ['Nghị quyết số 13-NQ/TƯ', '13-NQ/TW', ['trung-uong']],
  ['Nghị quyết số 27/NQ-T.Ư', '27-NQ/TW', ['separator-order', 'trung-uong']],
  ['Nghị quyết số 13-NQ/TƯ của Tỉnh ủy', '13-NQ/TU', ['letter-u']],
  ['Tờ trình số 7/TTr-ƯBND', '7/TTr-UBND', ['letter-u']],
  ['Công điện số 01/CĐ-TW', '01/CĐ-TW', []],
  ['Thông tư số 23/2015/TT-BGD ĐT', '23/2015/TT-BGDĐT', ['spacing']],
  ['Nghị định số 121/2005/NĐ.CP', '121/2005/NĐ-CP', ['separator-dot']],
  ['Chỉ thị số 34/CT.TW', '34-CT/TW', ['separator-dot', 'separator-order']],
  ['Quyết định số 27/QĐ-UB.ĐC', '27/QĐ-UB.ĐC', []],
];

for (const [text, canonical, rules] of REPAIRS) {
  test(`“${text}” is read as ${canonical}: ${rules.join(', ') || 'nothing to repair'}`, () => {
    const { number, repairs } = only(text);
    assert.equal(number, canonical);
    assert.deepEqual(
      repairs.map(({ rule }) => rule),
      rules,
    );
    for (const repair of repairs) assert.equal(repair.canonical, canonical);
  });
}

const ISSUERS: readonly (readonly [text: string, issuer: string | null])[] = [
  ['Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới', 'Bộ Chính trị'],
  [
    'Quyết định số 5/QĐ-BTC ngày 5/6/2020 của Bộ trưởng Bộ Tài chính ban hành Quy chế',
    'Bộ trưởng Bộ Tài chính',
  ],
  [
    'Công văn số 7/SVHTTDL-VP của Sở Văn hóa, Thể thao và Du lịch về việc',
    'Sở Văn hóa, Thể thao và Du lịch',
  ],
  [
    'Kế hoạch số 16/KH-HĐTĐKT ngày 31/8/2021 của Hội đồng Thi đua - Khen thưởng Trung ương về',
    'Hội đồng Thi đua - Khen thưởng Trung ương',
  ],
  [
    'Quyết định số 36/QĐ-BDT của Trưởng ban Dân tộc tỉnh, ban hành Chương trình',
    'Trưởng ban Dân tộc tỉnh',
  ],
  [
    'Kế hoạch số 4088/KH-UBND của Ủy ban nhân dân tỉnh Bình Thuận và Phong trào thi đua',
    'Ủy ban nhân dân tỉnh Bình Thuận',
  ],
  [
    'Nghị quyết số 04-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XII về tăng cường',
    'Ban Chấp hành Trung ương Đảng khóa XII',
  ],
  ['Hướng dẫn số 36-HD/BTCTW của Ban Tổ chức Trung ương về', 'Ban Tổ chức Trung ương'],
  [
    'theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 5/6/2023',
    'Giám đốc Sở Nội vụ',
  ],
  ['Ngày 05/02/2024, Sở Nội vụ ban hành Hướng dẫn số 151/HD-SNV', 'Sở Nội vụ'],
  ['Chỉ thị số 34-CT/TW, các chủ trương của Đảng', null],
  ['Hướng dẫn số 02 ngày 30/10/2015 của Ban tuyên giáo Tỉnh ủy về', 'Ban tuyên giáo Tỉnh ủy'],
  ['Kế hoạch số 12-KH/TWĐTN của Ban Bí thư Trung ương Đoàn phải', 'Ban Bí thư Trung ương Đoàn'],
  [
    'Hướng dẫn số 12/HD-BTĐKT của Ban Thi đua, khen thưởng Trung ương về',
    'Ban Thi đua, khen thưởng Trung ương',
  ],
  [
    'Nghị quyết số 27/NQ-HĐND ngày 08 tháng 7 năm 2022 của HĐND tỉnh\nKỳ họp thứ 7 bàn',
    'HĐND tỉnh',
  ],
  [
    'Nghị quyết số 27/NQ-HĐND ngày 08 tháng 7 năm 2022 của HĐND tỉnh\nBắc Kạn về',
    'HĐND tỉnh Bắc Kạn',
  ],
  ['Nghị định số 121/2005/NĐ-CP ngày 30/9/2005của Chính phủ quy định', 'Chính phủ'],
  [
    'Quyết định số 9/QĐ-BKHĐT ngày 5/6/2020 của Bộ trưởng Bộ Kế hoạch và Đầu tư ban hành',
    'Bộ trưởng Bộ Kế hoạch và Đầu tư',
  ],
  [
    'Quyết định số 9/QĐ-BNN ngày 5/6/2020 của Bộ Nông nghiệp và Phát triển nông thôn quy định',
    'Bộ Nông nghiệp và Phát triển nông thôn',
  ],
  ['Công văn số 5512/BGDĐT-GDTrH của Bộ GD&ĐT về', 'Bộ GD&ĐT'],
  [
    'Thông tư liên tịch số 9/2015/TTLT-BYT-BNV của Bộ trưởng Bộ Y tế và Bộ trưởng Bộ Nội vụ quy định',
    'Bộ trưởng Bộ Y tế và Bộ trưởng Bộ Nội vụ',
  ],
  [
    'Công văn số 9/PTTH-TS của Đài Phát thanh và Truyền hình tỉnh về',
    'Đài Phát thanh và Truyền hình tỉnh',
  ],
  ['Tờ trình số 9/TTr-CP của Chính phủ và Phụ lục IV', 'Chính phủ'],
  ['Tờ trình số 9/TTr-SNV của Sở Nội vụ và Báo cáo thẩm tra', 'Sở Nội vụ'],
  [
    'Nghị quyết số 26-NQ/TW ngày 05/8/2008 của Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa X về',
    'Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa X',
  ],
  [
    'Thông tư số 7/2023/TT-BNV ngày 28/8/2023 của Bộ trưởng Bộ\nNội vụ quy định',
    'Bộ trưởng Bộ Nội vụ',
  ],
  [
    'Chỉ thị số 3/CT-VKSTC ngày 5/6/2020 của Viện kiểm sát nhân dân tối cao về',
    'Viện kiểm sát nhân dân tối cao',
  ],
];

for (const [text, issuer] of ISSUERS) {
  test(`the issuer in “${text}”`, () => assert.equal(only(text).issuer, issuer));
}

const SHARED_ISSUERS: readonly (readonly [text: string, issuers: readonly (string | null)[]])[] = [
  [
    'Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW của Bộ Chính trị',
    ['Bộ Chính trị', 'Bộ Chính trị'],
  ],
  [
    'các Kế hoạch: số 10/KH-UBND, số 11/KH-UBND và 12/KH-UBND cùng ngày 05/01/2023 của UBND tỉnh',
    ['UBND tỉnh', 'UBND tỉnh', 'UBND tỉnh'],
  ],
  ['Chỉ thị 05; Nghị quyết 09 của Tỉnh ủy', [null, 'Tỉnh ủy']],
  ['Chỉ thị 05, Chỉ thị 09 của Tỉnh ủy', [null, 'Tỉnh ủy']],
  [
    'Nghị quyết Đại hội XIII của Đảng; Nghị quyết Trung ương 4 khóa XII; Kết luận 01 của Bộ Chính trị',
    [null, null, 'Bộ Chính trị'],
  ],
  ['Luật Đầu tư ngày 17/6/2020, Chỉ thị 05 của Bộ Chính trị', [null, 'Bộ Chính trị']],
  ['Chỉ thị số 34-CT/TW, Kết luận số 01-KL/TW của Ban Bí thư', [null, 'Ban Bí thư']],
];

for (const [text, issuers] of SHARED_ISSUERS) {
  test(`issuers of the list in “${text}”`, () => {
    assert.deepEqual(
      findCitations(text).map(({ issuer }) => issuer),
      issuers,
    );
  });
}

const TITLES: readonly (readonly [text: string, title: string | null])[] = [
  [
    'Kế hoạch số 12/KH-UBND ngày 5/6/2023 của UBND tỉnh về chuyển đổi số; các nhiệm vụ khác',
    'về chuyển đổi số',
  ],
  ['Chỉ thị số 34-CT/TW “về đổi mới công tác thi đua”.', '“về đổi mới công tác thi đua”'],
  [
    'Nghị định số 1/2022/NĐ-CP quy định giảm nhẹ phát thải được sửa đổi, bổ sung năm 2025',
    'quy định giảm nhẹ phát thải',
  ],
  [
    'Quyết định 749/QĐ-TTg — Chương trình chuyển đổi số quốc gia',
    '— Chương trình chuyển đổi số quốc gia',
  ],
  ['Kế hoạch số 25/KH-BDT ngày 16/01/2023.', null],
  [
    'Nghị định số 98/2023/NĐ-CP quy định chi tiết về thi đua (sau đây gọi là Nghị định)',
    'quy định chi tiết về thi đua',
  ],
];

for (const [text, title] of TITLES) {
  test(`the title in “${text}”`, () => assert.equal(only(text).title, title));
}

test('citations in a title are nested in its document, a coordinated one is not', () => {
  const nested = findCitations(
    'Kế hoạch số 01/KH-HĐTĐKT ngày 28/10/2021 về thực hiện Chỉ thị số 19/CT-TTg của Thủ tướng Chính phủ ' +
      'và Chỉ thị số 14/CT-UBND của Chủ tịch UBND tỉnh; Kế hoạch số 15/KH-UBND',
  );
  assert.deepEqual(
    nested.map(({ nestedIn }) => nestedIn),
    [null, 0, 0, null],
  );
  const apart = findCitations(
    'Nghị quyết số 18-NQ/TW về sắp xếp tổ chức bộ máy và Kết luận số 09-KL/BCĐ ngày 24/11/2024',
  );
  assert.deepEqual(
    apart.map(({ nestedIn, title }) => [nestedIn, title]),
    [
      [null, 'về sắp xếp tổ chức bộ máy'],
      [null, null],
    ],
  );
});

test('what is issued in a clause of its own, or stands beside a “theo”, is in no title', () => {
  const issued = findCitations(
    'Kế hoạch số 9-KH/TU về thực hiện Chỉ thị số 22-CT/TW về đẩy mạnh thi đua, ngày 04/5/2018 UBND tỉnh đã ban hành Quyết định số 9/QĐ-UBND',
  );
  assert.deepEqual(
    issued.map(({ nestedIn, title }) => [nestedIn, title]),
    [
      [null, 'về thực hiện Chỉ thị số 22-CT/TW về đẩy mạnh thi đua'],
      [0, 'về đẩy mạnh thi đua'],
      [null, null],
    ],
  );
  const beside = findCitations(
    'Chỉ thị số 19/CT-TTg về phát động thi đua theo Nghị quyết Đại hội lần thứ XIII của Đảng và Kế hoạch số 16/KH-HĐTĐKT',
  );
  assert.deepEqual(
    beside.map(({ nestedIn }) => nestedIn),
    [null, 0, null],
  );
});

test('a number and a title are given as they are read, without page heads and markup', () => {
  const { numberAsWritten, title } = only(
    'Thông tư số 8/2017/TT-\nCÔNG BÁO/Số 12 + 13/Ngày 01-12-2024 57\nBNV về <b>thi đua</b>, khen *thưởng*',
  );
  assert.equal(numberAsWritten, '8/2017/TT- BNV');
  assert.equal(title, 'về thi đua, khen thưởng');
});

test('kinds, years and families are told apart', () => {
  const facts = (text: string): unknown[] => {
    const { kind, family, year, date } = only(text);
    return [kind, family, year, date];
  };
  assert.deepEqual(facts('Luật Thi đua, khen thưởng ngày 15/6/2022'), [
    'law-by-date',
    'law',
    null,
    '2022-06-15',
  ]);
  assert.deepEqual(facts('Luật Thi đua, khen thưởng năm 2022'), ['named', 'law', 2022, null]);
  assert.deepEqual(facts('Luật Thi đua, khen thưởng và các văn bản hướng dẫn'), [
    'named',
    'law',
    null,
    null,
  ]);
  assert.deepEqual(facts('NĐ 98/2023'), ['partial', null, 2023, null]);
  assert.deepEqual(facts('Nghị định số 98/2023/NĐ-CP'), ['number', 'normative', 2023, null]);
});

test('a date that is not the law’s is not given to it, and its words stand in no name', () => {
  const laws = findCitations(
    'Căn cứ Luật Thủ đô và kết quả cuộc họp ngày 05/3/2024; Căn cứ Luật Quy hoạch và hội nghị ngày 12/5/2023; ' +
      'áp dụng Luật Nhà ở sau ngày 01/8/2024; theo Luật Đất đai trước ngày 01/7/2014; Căn cứ Luật Đầu tư từ ngày 01/01/2021',
  );
  assert.deepEqual(
    laws.map(({ surface, date }) => [surface, date]),
    ['Luật Thủ đô', 'Luật Quy hoạch', 'Luật Nhà ở', 'Luật Đất đai', 'Luật Đầu tư'].map((name) => [
      name,
      null,
    ]),
  );
});

test('a name ends before the next clause', () => {
  const names = findCitations(
    'đúng với quy định của Luật Thi đua, khen thưởng và các văn bản hướng dẫn; Luật phòng, chống tham nhũng; ' +
      'Luật Cán bộ, công chức',
  );
  assert.deepEqual(
    names.map(({ surface }) => surface),
    ['Luật Thi đua, khen thưởng', 'Luật phòng, chống tham nhũng', 'Luật Cán bộ, công chức'],
  );
});

test('offsets point into the text as given, decomposed letters and marks included', () => {
  const text = 'Thực hiện **Quyết định số 45/QĐ-UBND** ngày 5/6/2023'.normalize('NFD');
  const { start, end, surface, number, date } = only(text);
  assert.equal(text.slice(start, end), surface);
  assert.equal(surface.normalize('NFC'), 'Quyết định số 45/QĐ-UBND');
  assert.equal(number, '45/QĐ-UBND');
  assert.equal(date, '2023-06-05');
});
