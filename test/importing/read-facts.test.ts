import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildDraft } from '../../src/importing/draft/build-draft.ts';
import type { DraftFacts } from '../../src/importing/draft/draft-facts.ts';
import { readKnowledge } from '../../src/importing/draft/knowledge.ts';
import { readText } from '../../src/importing/text/read-text.ts';
import { isAbsent } from '../../src/schema/evidence.ts';
import { PROJECT_DIR } from '../project/source-files.ts';

const knowledge = readKnowledge(join(PROJECT_DIR, 'content'));

/** The facts of a plan for 2031 with a text and an end of its own. */
function read(text: string, end = ''): DraftFacts {
  const plan = `KẾ HOẠCH\n\nthi đua năm 2031\n\n${text}\n\nTrên đây là Kế hoạch./.\n\n${end}\n`;
  const draft = buildDraft({ blocks: readText(plan), notes: [], received: plan }, knowledge);
  assert.ok(draft.ok);
  return draft.facts;
}

const AGENCIES: readonly (readonly [why: string, head: string, opening: string, id: string])[] = [
  ['of the province', 'UBND TỈNH LẠNG SƠN\n\nSỞ TƯ PHÁP', 'Sở Tư pháp', 'so-tu-phap-lang-son'],
  ['that is the province', 'UBND TỈNH LẠNG SƠN', 'UBND tỉnh', 'ubnd-tinh-lang-son'],
  [
    'of a committee that its letterhead prints apart',
    'TỈNH ỦY LẠNG SƠN\n\nBAN NỘI CHÍNH',
    'Ban Nội chính Tỉnh ủy',
    'ban-noi-chinh-tinh-uy-lang-son',
  ],
];
for (const [why, head, opening, id] of AGENCIES) {
  test(`an agency ${why}, which the register lacks`, () => {
    const plan = `${head}\n\nLạng Sơn, ngày 05 tháng 02 năm 2031\n\nKẾ HOẠCH\n\nthi đua năm 2031\n\n${opening} ban hành Kế hoạch.\n`;
    const draft = buildDraft({ blocks: readText(plan), notes: [], received: plan }, knowledge);
    assert.ok(draft.ok);
    assert.equal(draft.facts.agency?.id, id);
    assert.equal(draft.newAgency?.id, id);
  });
}

const THEMES: readonly (readonly [why: string, text: string, theme: string | null])[] = [
  [
    'launched with it',
    'Sở phát động phong trào thi đua với chủ đề “Gần dân, hiểu dân, vì dân”.',
    'Gần dân, hiểu dân, vì dân',
  ],
  [
    'stated in an item of its own',
    '1. Chủ đề thi đua năm 2031: “Gần dân, hiểu dân, vì dân”.',
    'Gần dân, hiểu dân, vì dân',
  ],
  [
    'of a movement that is only joined',
    'Hưởng ứng đợt thi đua với chủ đề “Cả nước chung sức”.',
    null,
  ],
  ['of another thing', 'Hội thi có chủ đề “Gần dân, hiểu dân, vì dân”.', null],
];
for (const [why, text, theme] of THEMES) {
  test(`the theme ${why}`, () => {
    const { theme: found } = read(text);
    assert.equal(found === undefined || isAbsent(found) ? null : found.value, theme);
  });
}

const ENDS: readonly (readonly [end: string, signer: string])[] = [
  ['KT. GIÁM ĐỐC\n\nPHÓ GIÁM ĐỐC\n\nLò Thị Mẩy', 'KT. Phó Giám đốc Lò Thị Mẩy'],
  [
    'K/T TRƯỞNG BAN\n\nPHÓ TRƯỞNG BAN THƯỜNG\n\nTRỰC\n\nLò Thị Mẩy',
    'K/T Phó Trưởng Ban thường trực Lò Thị Mẩy',
  ],
  ['TM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nLò Thị Mẩy', 'TM. Chủ tịch Lò Thị Mẩy'],
  ['HIỆU TRƯỞNG\n\n(Đã ký)\n\nLò Thị Mẩy', 'Hiệu trưởng Lò Thị Mẩy'],
];
for (const [end, signer] of ENDS) {
  test(`who signed: ${signer}`, () => {
    const { signer: found } = read('Mỗi phòng trồng một cây.', end);
    assert.ok(found !== undefined && !isAbsent(found));
    const { capacity, position, name } = found;
    assert.equal([capacity, position, name].filter((part) => part !== undefined).join(' '), signer);
  });
}

const DEADLINES: readonly (readonly [why: string, text: string, deadlines: readonly string[]])[] = [
  [
    'in running text, without the sign of its item',
    '• Các phòng gửi bản đăng ký trước ngày 10/3/2031.',
    ['truoc 2031-03-10 Các phòng gửi bản đăng ký'],
  ],
  [
    'in a cell of its own row',
    'TT\tNội dung công việc\tĐơn vị\tThời gian\n1\tTổng hợp bản đăng ký của các đơn vị\tVăn phòng\tTháng 3/2031\n2\tSơ kết sáu tháng đầu năm\tVăn phòng\tTrước ngày 20/6/2031',
    [
      'trong 2031-03 Tổng hợp bản đăng ký của các đơn vị',
      'truoc 2031-06-20 Sơ kết sáu tháng đầu năm',
    ],
  ],
  [
    'under the row of its quarter',
    'TT\tNội dung\tĐơn vị\nQuý II/2031\t\t\n1\tSơ kết phong trào của các đơn vị\tVăn phòng',
    ['trong 2031-06 Sơ kết phong trào của các đơn vị'],
  ],
  ['of last year is none', 'Kết quả gửi về trước ngày 10/3/2030 đã được tổng hợp.', []],
];
for (const [why, text, deadlines] of DEADLINES) {
  test(`what falls due ${why}`, () => {
    const { deadlines: found } = read(text);
    const listed = Array.isArray(found) ? found : [];
    assert.deepEqual(
      listed.map(({ on, bound, what }) => `${bound} ${on} ${what}`),
      deadlines,
    );
  });
}
