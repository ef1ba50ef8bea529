import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractTargets } from '../../../src/domain/targets/extract-targets.ts';
import type { Indicator } from '../../../src/domain/targets/indicator.ts';
import { compileIndicators } from '../../../src/domain/targets/match-indicator.ts';
import type { Target } from '../../../src/domain/targets/target.ts';

/** Prints a target on one line: its clause, what it says, and what limits it. */
function printTarget({ text, comparator, value, unit, ...rest }: Target): string {
  const { denominator, level, hedge, due } = rest;
  const limits = { '/': denominator, mức: level, lời: hedge, hạn: due?.date ?? due?.words ?? null };
  const printed = Object.entries(limits).flatMap(([name, words]) =>
    words === null ? [] : [`${name} ${words}`],
  );
  return [
    text,
    [comparator, value, unit].filter((part) => part !== null).join(' '),
    ...printed,
  ].join(' | ');
}

interface Row {
  readonly reason: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const inTargetSection: readonly Row[] = [
  {
    reason: 'a title reached by all',
    text: '1. 100% viên chức đạt danh hiệu “Lao động tiên tiến”.',
    expected: ['100% viên chức đạt danh hiệu “Lao động tiên tiến” | = 100 %'],
  },
  {
    reason: 'a base behind a slash',
    text: '2. Từ 15% đoàn viên đạt danh hiệu Chiến sĩ thi đua cơ sở/LĐTT.',
    expected: ['Từ 15% đoàn viên đạt danh hiệu Chiến sĩ thi đua cơ sở/LĐTT | >= 15 % | / LĐTT'],
  },
  {
    reason: '“trở lên” belongs to the grade',
    text: '- 98% đảng viên hoàn thành tốt nhiệm vụ trở lên.',
    expected: [
      '98% đảng viên hoàn thành tốt nhiệm vụ trở lên | = 98 % | mức hoàn thành tốt nhiệm vụ trở lên',
    ],
  },
  {
    reason: 'the part without a number is qualitative, no number invented',
    text: '- 100% phòng, ban đạt “Tập thể lao động tiên tiến”, trong đó có tập thể đạt “Tập thể lao động xuất sắc”.',
    expected: [
      '100% phòng, ban đạt “Tập thể lao động tiên tiến” | = 100 %',
      'có tập thể đạt “Tập thể lao động xuất sắc” | qualitative',
    ],
  },
  {
    reason: 'one share with two things to reach, the second hedged',
    text: '- 100% các đội đăng ký thi đua và phấn đấu đạt danh hiệu “Tập thể lao động tiên tiến”.',
    expected: [
      '100% các đội đăng ký thi đua | = 100 %',
      '100% các đội đăng ký thi đua và phấn đấu đạt danh hiệu “Tập thể lao động tiên tiến” | = 100 % | lời phấn đấu',
    ],
  },
  {
    reason: 'a title behind “và” with a body of its own shares no amount',
    text: '- 100% các đội đăng ký thi đua và phấn đấu cơ quan đạt danh hiệu “Tập thể lao động xuất sắc”.',
    expected: [
      '100% các đội đăng ký thi đua | = 100 %',
      'phấn đấu cơ quan đạt danh hiệu “Tập thể lao động xuất sắc” | qualitative | lời phấn đấu',
    ],
  },
  {
    reason: 'rounds are counted',
    text: '- Tổ chức ít nhất 12 đợt khám bệnh lưu động.',
    expected: ['Tổ chức ít nhất 12 đợt khám bệnh lưu động | >= 12 đợt'],
  },
  {
    reason: 'the part with a number of its own',
    text: '- 100% giáo viên đạt Lao động tiên tiến, trong đó có ít nhất 03 Chiến sĩ thi đua cấp cơ sở.',
    expected: [
      '100% giáo viên đạt Lao động tiên tiến | = 100 %',
      'có ít nhất 03 Chiến sĩ thi đua cấp cơ sở | >= 3 chiến sĩ thi đua',
    ],
  },
  {
    reason: 'a grade and a title of one amount are two targets',
    text: '- 100% công chức hoàn thành tốt nhiệm vụ được giao và đạt danh hiệu Lao động tiên tiến.',
    expected: [
      '100% công chức hoàn thành tốt nhiệm vụ được giao | = 100 % | mức hoàn thành tốt nhiệm vụ',
      '100% công chức hoàn thành tốt nhiệm vụ được giao và đạt danh hiệu Lao động tiên tiến | = 100 %',
    ],
  },
  {
    reason: 'a comma in a list of people does not part the clause',
    text: '- 100% cán bộ, công chức phấn đấu hoàn thành nhiệm vụ.',
    expected: [
      '100% cán bộ, công chức phấn đấu hoàn thành nhiệm vụ | = 100 % | mức hoàn thành nhiệm vụ | lời phấn đấu',
    ],
  },
  {
    reason: 'none is zero',
    text: '- Không có hồ sơ trễ hạn; không để xảy ra vụ việc phức tạp.',
    expected: [
      'Không có hồ sơ trễ hạn | = 0 hồ sơ',
      'không để xảy ra vụ việc phức tạp | = 0 vụ việc',
    ],
  },
  {
    reason: 'what is counted is the units, not the none within them',
    text: '- 95% đơn vị không có cán bộ vi phạm kỷ luật.',
    expected: ['95% đơn vị không có cán bộ vi phạm kỷ luật | = 95 %'],
  },
  {
    reason: 'each title of a list is a target',
    text: '- Đạt các danh hiệu: Cơ quan đạt chuẩn văn hóa, đơn vị “An toàn về an ninh, trật tự”.',
    expected: [
      'Cơ quan đạt chuẩn văn hóa | qualitative',
      'đơn vị “An toàn về an ninh, trật tự” | qualitative',
    ],
  },
  {
    reason: 'a proposal keeps its word',
    text: '- Đề nghị cấp trên khen thưởng 20% tập thể lao động xuất sắc.',
    expected: ['Đề nghị cấp trên khen thưởng 20% tập thể lao động xuất sắc | = 20 % | lời đề nghị'],
  },
  {
    reason: 'a misread “Phấn đấu” at the beginning',
    text: '- Phần đấu 90% hồ sơ được giải quyết trước hạn.',
    expected: ['Phần đấu 90% hồ sơ được giải quyết trước hạn | = 90 % | lời phấn đấu'],
  },
  {
    reason: 'the words before a colon hold for all behind it',
    text: '- Phấn đấu đến hết năm 2027: trồng mới 50 ha rừng; tỷ lệ che phủ đạt trên 45%.',
    expected: [
      'trồng mới 50 ha rừng | = 50 ha | lời phấn đấu | hạn 2027',
      'tỷ lệ che phủ đạt trên 45% | > 45 % | lời phấn đấu | hạn 2027',
    ],
  },
  {
    reason: 'a label before the number',
    text: '- Học sinh giỏi: 30%; học sinh khá: từ 40% trở lên.',
    expected: ['Học sinh giỏi: 30% | = 30 %', 'từ 40% trở lên | >= 40 %'],
  },
  {
    reason: 'three shares, three targets',
    text: '- 90% thủ tục cấp tỉnh, 80% cấp huyện, 70% cấp xã thực hiện trực tuyến.',
    expected: [
      '90% thủ tục cấp tỉnh | = 90 %',
      '80% cấp huyện | = 80 %',
      '70% cấp xã thực hiện trực tuyến | = 70 %',
    ],
  },
  {
    reason: 'what the plan is measured on is the base',
    text: '- Thu ngân sách đạt 105% dự toán giao.',
    expected: ['Thu ngân sách đạt 105% dự toán giao | = 105 % | / dự toán giao'],
  },
  {
    reason: 'a baseline is kept with the figure',
    text: '- Số vụ tai nạn giảm ít nhất 5% so với năm 2025.',
    expected: ['Số vụ tai nạn giảm ít nhất 5% so với năm 2025 | >= 5 % | / so với năm 2025'],
  },
  {
    reason: 'a quarter is a deadline',
    text: '- 100% chi bộ học tập nghị quyết xong trong Quý II/2026.',
    expected: ['100% chi bộ học tập nghị quyết xong trong Quý II/2026 | = 100 % | hạn 2026-06'],
  },
  {
    reason: 'the same amount in brackets is no second target',
    text: '- Lao động tiên tiến: 40/40 đồng chí (100%).',
    expected: ['Lao động tiên tiến: 40/40 đồng chí (100%) | = 40 đồng chí | / 40 đồng chí'],
  },
  {
    reason: 'a bracket within a clause belongs to it',
    text: '- 100% chi bộ (trừ chi bộ mới lập) hoàn thành tốt nhiệm vụ.',
    expected: [
      '100% chi bộ (trừ chi bộ mới lập) hoàn thành tốt nhiệm vụ | = 100 % | mức hoàn thành tốt nhiệm vụ',
    ],
  },
  {
    reason: 'a bracket with a figure of its own is a clause',
    text: '- Tổ chức Ngày hội tại các khu dân cư (ít nhất 80% số hộ tham gia).',
    expected: ['ít nhất 80% số hộ tham gia | >= 80 %'],
  },
  {
    reason: 'a slogan with a number parts nothing',
    text: "- 100% hộ dân thực hiện phương châm '3 sạch' trong sản xuất.",
    expected: ["100% hộ dân thực hiện phương châm '3 sạch' trong sản xuất | = 100 %"],
  },
  {
    reason: 'an achievement of an earlier year is none',
    text: '- Năm 2025 đã đạt 92%, năm 2026 phấn đấu đạt 95% hộ dùng nước sạch.',
    expected: ['năm 2026 phấn đấu đạt 95% hộ dùng nước sạch | = 95 % | lời phấn đấu'],
  },
  {
    reason: 'numbered parts are none',
    text: '- Tập trung vào 03 nhóm nhiệm vụ sau.',
    expected: [],
  },
  {
    reason: 'a general aim is none',
    text: '- Nâng cao chất lượng tham mưu, góp phần xây dựng hệ thống chính trị vững mạnh.',
    expected: [],
  },
  {
    reason: 'an item without a number states an aim, its bracket a target of its own',
    text: '3. Hoàn thành đúng hạn công tác kiểm tra, đối chiếu sổ sách (không có hồ sơ sai sót).',
    expected: [
      'Hoàn thành đúng hạn công tác kiểm tra, đối chiếu sổ sách | qualitative',
      'không có hồ sơ sai sót | = 0 hồ sơ',
    ],
  },
  {
    reason: 'each clause that opens with a verb of achieving is an aim',
    text: '- Có biện pháp giúp các xã vùng cao giữ rừng, làm tốt công tác hòa giải ở cơ sở; phấn đấu giữ vững khối đoàn kết.',
    expected: [
      'Có biện pháp giúp các xã vùng cao giữ rừng | qualitative',
      'làm tốt công tác hòa giải ở cơ sở | qualitative',
      'phấn đấu giữ vững khối đoàn kết | qualitative | lời phấn đấu',
    ],
  },
  {
    reason: 'words behind a number belong to it, whatever verb opens them',
    text: '- 100% hộ dân dùng nước sạch, bảo đảm vệ sinh môi trường nông thôn.',
    expected: ['100% hộ dân dùng nước sạch | = 100 %'],
  },
  {
    reason: 'an item that only names a thing is no aim',
    text: '- Công tác tham mưu, tổng hợp, văn thư và lưu trữ của cơ quan.',
    expected: [],
  },
  {
    reason: 'words that introduce a list are no aim',
    text: '- Hoàn thành các nhiệm vụ được giao trong năm như sau:',
    expected: [],
  },
  {
    reason: 'an award keeps who gives it',
    text: '- Cơ quan phấn đấu đạt “Cờ thi đua” của Ủy ban nhân dân tỉnh năm 2026.',
    expected: [
      'Cơ quan phấn đấu đạt “Cờ thi đua” của Ủy ban nhân dân tỉnh năm 2026 | qualitative | mức “Cờ thi đua” của Ủy ban nhân dân tỉnh | lời phấn đấu',
    ],
  },
  {
    reason: 'an award whose giver is not named has no level',
    text: '- Cơ quan phấn đấu đạt Bằng khen.',
    expected: ['Cơ quan phấn đấu đạt Bằng khen | qualitative | lời phấn đấu'],
  },
  {
    reason: 'a level keeps the words of the text',
    text: '- 80% phòng đạt từ “Tập thể lao động tiên tiến” trở lên.',
    expected: [
      '80% phòng đạt từ “Tập thể lao động tiên tiến” trở lên | = 80 % | mức “Tập thể lao động tiên tiến” trở lên',
    ],
  },
  {
    reason: 'a call to emulate is none',
    text: '- Phát động toàn thể công chức thi đua hoàn thành xuất sắc nhiệm vụ.',
    expected: [],
  },
  {
    reason: 'a vote is none, among targets too',
    text: '- 100% thành viên nhất trí thông qua.',
    expected: [],
  },
  {
    reason: 'nor is one that names the vote before its share',
    text: '- Thông qua 100% nghị quyết.',
    expected: [],
  },
  {
    reason: 'days by which something is done are no amount',
    text: '- Phấn đấu hoàn thành trong 05 ngày làm việc.',
    expected: ['Phấn đấu hoàn thành trong 05 ngày làm việc | qualitative | lời phấn đấu'],
  },
  {
    reason: 'days a month are',
    text: '- Mỗi đoàn viên ít nhất 02 ngày/tháng giúp dân.',
    expected: ['Mỗi đoàn viên ít nhất 02 ngày/tháng giúp dân | >= 2 ngày/tháng'],
  },
  { reason: 'parts of a thing are none', text: '- Gồm 03 tiêu chí thi đua.', expected: [] },
  {
    reason: 'behind a count, “phấn đấu” opens a clause of its own',
    text: '- Tổ chức 3 lớp cho cán bộ, phấn đấu 100% cán bộ tham gia.',
    expected: [
      'Tổ chức 3 lớp cho cán bộ | = 3 lớp',
      'phấn đấu 100% cán bộ tham gia | = 100 % | lời phấn đấu',
    ],
  },
  {
    reason: '“và phấn đấu” does so too',
    text: '- Vận động 50 hộ, phấn đấu có 02 mô hình và phấn đấu trồng 3 ha rừng.',
    expected: [
      'Vận động 50 hộ | = 50 hộ',
      'phấn đấu có 02 mô hình | = 2 mô hình | lời phấn đấu',
      'phấn đấu trồng 3 ha rừng | = 3 ha | lời phấn đấu',
    ],
  },
  {
    reason: 'numbers in brackets open items within a paragraph',
    text: '- Các phòng thực hiện: (1) 100% hồ sơ đúng hạn (2) 95% người dân hài lòng.',
    expected: ['100% hồ sơ đúng hạn | = 100 %', '95% người dân hài lòng | = 95 %'],
  },
  {
    reason: 'the full stop of an abbreviation ends nothing, the next one does',
    text: '- 100% công chức TP. Hồ Chí Minh tham gia. 90% đạt loại khá.',
    expected: [
      '100% công chức TP. Hồ Chí Minh tham gia | = 100 %',
      '90% đạt loại khá | = 90 % | mức loại khá',
    ],
  },
  {
    reason: 'a doer between the comma and “phấn đấu” changes nothing behind a count',
    text: '- Vận động 50 hộ dân, tổ phấn đấu có 02 mô hình.',
    expected: [
      'Vận động 50 hộ dân | = 50 hộ dân',
      'tổ phấn đấu có 02 mô hình | = 2 mô hình | lời phấn đấu',
    ],
  },
];

for (const { reason, text, expected } of inTargetSection) {
  test(`in a target section: ${reason}`, () => {
    const targets = extractTargets(`II. CHỈ TIÊU THI ĐUA\n${text}\nIII. BIỆN PHÁP`, { year: 2026 });
    assert.deepEqual(targets.map(printTarget), expected);
    assert.ok(targets.every(({ kind }) => kind === 'chi-tieu'));
  });
}

const subjects: readonly (readonly [reason: string, text: string, subjects: readonly string[]])[] =
  [
    [
      'the body that a title names',
      'đề nghị khen thưởng 20% tập thể lao động xuất sắc',
      ['tập thể'],
    ],
    [
      'a title as an attribute',
      '20% tập thể lao động tiên tiến được khen',
      ['tập thể lao động tiên tiến'],
    ],
    ['a title without a body', 'có 03 Chiến sĩ thi đua cơ sở', ['Chiến sĩ thi đua cơ sở']],
    ['the body of a title that stands alone', 'đạt chuẩn “Đơn vị học tập”', ['Đơn vị']],
    ['“có” of an attribute', '100% người có công được thăm hỏi', ['người có công']],
    ['“có” of a predicate', '100% người dân có thẻ bảo hiểm', ['người dân']],
    [
      'what has been said of it',
      'hoàn thành 100% nhiệm vụ năm 2026 đã đề ra',
      ['nhiệm vụ năm 2026'],
    ],
    [
      'the thing that an aim is about',
      'Tăng cường quản lý việc thực hiện quy chế dân chủ',
      ['việc thực hiện quy chế dân chủ'],
    ],
    ['what an aim is for', 'Có các giải pháp để tiết kiệm điện', ['giải pháp']],
  ];

for (const [reason, text, expected] of subjects) {
  test(`whom a target is about: ${reason}`, () => {
    const targets = extractTargets(`II. CHỈ TIÊU\n- ${text}.\nIII. BIỆN PHÁP`, { year: 2026 });
    assert.deepEqual(
      targets.map(({ subject }) => subject),
      expected,
    );
  });
}

test('a paragraph among targets states an aim only where an indicator knows it, of whom it is about', () => {
  const wording = { all: ['sáng kiến'], any: [], none: [], examples: [], nearMisses: [] };
  const indicator: Indicator = {
    id: 'sang-kien',
    name: 'Sáng kiến',
    definition: 'Số sáng kiến.',
    subjects: [],
    units: [],
    gradings: [],
    bases: [],
    wordings: [wording],
    confusedWith: [],
  };
  const indicators = compileIndicators([indicator]);
  const text =
    'II. CHỈ TIÊU\nViên chức là người trực tiếp làm việc; bám sát cơ sở, có sáng kiến giúp ích cho dân; có tinh thần trách nhiệm cao.\nIII. BIỆN PHÁP';
  const targets = extractTargets(text, { indicators });
  assert.deepEqual(
    targets.map(({ text: words, subject, indicator }) => [words, subject, indicator]),
    [['có sáng kiến giúp ích cho dân', 'Viên chức', 'sang-kien']],
  );
  assert.deepEqual(extractTargets(text), []);
});

test('aims in general under “Mục tiêu” are no targets', () => {
  const text = 'I. MỤC TIÊU\n- Đẩy mạnh học tập chuyên môn trong toàn cơ quan.\nII. BIỆN PHÁP';
  assert.deepEqual(extractTargets(text), []);
});

const elsewhere: readonly Row[] = [
  {
    reason: 'a real number is kept',
    text: 'Đẩy nhanh tiến độ, bảo đảm giải ngân đạt 100% kế hoạch vốn giao.',
    expected: ['bảo đảm giải ngân đạt 100% kế hoạch vốn giao | = 100 % | / kế hoạch vốn giao'],
  },
  {
    reason: 'a work to be carried out is kept',
    text: 'Thực hiện 01 công trình chào mừng Đại hội.',
    expected: ['Thực hiện 01 công trình chào mừng Đại hội | = 1 công trình'],
  },
  {
    reason: 'a bound in brackets is kept',
    text: 'Duy trì chế độ đối thoại với nhân dân (tối thiểu 02 lần/năm) và tiếp xúc cử tri.',
    expected: ['tối thiểu 02 lần/năm | >= 2 lần/năm'],
  },
  {
    reason: 'a hedge carries over semicolons',
    text: 'Phấn đấu 100% hộ dân dùng điện lưới; trên 85% hộ dùng nước sạch; 60% hộ có internet.',
    expected: [
      'Phấn đấu 100% hộ dân dùng điện lưới | = 100 % | lời phấn đấu',
      'trên 85% hộ dùng nước sạch | > 85 % | lời phấn đấu',
      '60% hộ có internet | = 60 % | lời phấn đấu',
    ],
  },
  {
    reason: 'a vote is none',
    text: '100% đại biểu nhất trí thông qua kế hoạch. Hội nghị biểu quyết thông qua 100% nội dung.',
    expected: [],
  },
  {
    reason: 'a bound beside “đã” is still a target',
    text: 'Cải tạo ít nhất 30% số chợ đã được xếp hạng.',
    expected: ['Cải tạo ít nhất 30% số chợ đã được xếp hạng | >= 30 %'],
  },
  {
    reason: 'a thing counted whole is none',
    text: 'Phấn đấu nâng cả 5 chỉ số thành phần.',
    expected: [],
  },
  { reason: 'a price is none', text: 'Mức chi tối đa 350.000 đồng/người/năm.', expected: [] },
  {
    reason: 'a plain share is none',
    text: 'Đồng bào dân tộc chiếm 35% dân số toàn tỉnh.',
    expected: [],
  },
  {
    reason: 'news is none',
    text: '6 tháng đầu năm, tỉnh giải ngân được 45% vốn. Tỷ lệ hộ nghèo là 2,1%, giảm 0,5% so với năm 2025.',
    expected: [],
  },
  {
    reason: 'an example and an exception are none',
    text: 'Hệ thống cảnh báo (ví dụ: vượt quá 15% số phiếu); không áp dụng với chi đoàn 100% đoàn viên.',
    expected: [],
  },
  {
    reason: 'a condition is none',
    text: 'Cá nhân hoàn thành tốt nhiệm vụ từ 02 năm trở lên được xét khen thưởng.',
    expected: [],
  },
  { reason: 'a count of what there is', text: 'Xã có 09 thôn và 35 tổ tự quản.', expected: [] },
  {
    reason: 'results are none, and so is what is listed with them',
    text: '- 45/45 thủ tục được niêm yết công khai.\n- Tỷ lệ hài lòng đạt trên 90%.',
    expected: [],
  },
  {
    reason: 'a rate of events with a bound',
    text: 'Phấn đấu giảm ít nhất 02 vụ/năm.',
    expected: ['Phấn đấu giảm ít nhất 02 vụ/năm | >= 2 vụ/năm | lời phấn đấu'],
  },
  {
    reason: 'hours a week with a bound',
    text: 'Bảo đảm tối thiểu 03 giờ/tuần cho đọc sách.',
    expected: ['Bảo đảm tối thiểu 03 giờ/tuần cho đọc sách | >= 3 giờ/tuần'],
  },
  {
    reason: 'a measure that is aimed at',
    text: 'Phấn đấu trồng 50 ha rừng.',
    expected: ['Phấn đấu trồng 50 ha rừng | = 50 ha | lời phấn đấu'],
  },
  { reason: 'a measure that is told is none', text: 'Trồng được 50 ha rừng.', expected: [] },
  {
    reason: 'money that is aimed at',
    text: 'Phấn đấu thu 4.200 tỷ đồng.',
    expected: ['Phấn đấu thu 4.200 tỷ đồng | = 4200 tỷ đồng | lời phấn đấu'],
  },
  {
    reason: 'money that is spent is none',
    text: 'Chi không quá 5 tỷ đồng cho thi đua.',
    expected: [],
  },
  {
    reason: 'so many out of so many, aimed at',
    text: 'Phấn đấu 8/10 đơn vị hoàn thành.',
    expected: ['Phấn đấu 8/10 đơn vị hoàn thành | = 8 đơn vị | / 10 đơn vị | lời phấn đấu'],
  },
  {
    reason: 'so many out of so many, told, is none',
    text: 'Có 8/10 đơn vị hoàn thành.',
    expected: [],
  },
  {
    reason: 'at most so many things is a rule',
    text: 'Tối đa 02 sáng kiến mỗi người.',
    expected: [],
  },
];

for (const { reason, text, expected } of elsewhere) {
  test(`outside a target section: ${reason}`, () => {
    const targets = extractTargets(text, { year: 2026 });
    assert.deepEqual(targets.map(printTarget), expected);
    assert.ok(targets.every(({ kind }) => kind === 'ngoai-muc'));
  });
}

test('a section of results gives no targets, the section of targets behind it does', () => {
  const text = [
    'I. KẾT QUẢ NĂM 2025',
    '- 98% hồ sơ được giải quyết đúng hạn.',
    'II. MỤC TIÊU NĂM 2026',
    '- 99% hồ sơ được giải quyết đúng hạn.',
    'III. TỔ CHỨC THỰC HIỆN',
  ].join('\n');
  const targets = extractTargets(text);
  assert.deepEqual(
    targets.map(({ value, section, order }) => [value, section, order]),
    [[99, 'II. MỤC TIÊU NĂM 2026', 1]],
  );
});

test('a clause that a page break cuts in two is one clause, verbatim', () => {
  const text =
    'II. CHỈ TIÊU\n- Bảo đảm tiến độ (không có văn bản tham mưu\n\nquá hạn); giữ kỷ cương.';
  const [target] = extractTargets(text);
  assert.equal(target?.text, 'không có văn bản tham mưu\n\nquá hạn');
  assert.equal(text.slice(target.start, target.end), target.text);
});

test('a text without targets gives an empty list', () => {
  assert.deepEqual(extractTargets('Các phòng gửi đăng ký thi đua trước ngày 15/3/2026.'), []);
  assert.deepEqual(extractTargets(''), []);
});
