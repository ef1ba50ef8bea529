import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planSchema } from '../../src/schema/plan.ts';

const TARGET = {
  passage: '100% cá nhân đạt danh hiệu lao động tiên tiến',
  subject: 'cá nhân',
  indicator: 'ca-nhan-lao-dong-tien-tien',
  comparator: '=',
  value: 100,
  unit: '%',
};
const QUALITATIVE = {
  passage: 'đạt chuẩn “Đơn vị học tập”',
  subject: 'Đơn vị',
  indicator: null,
  comparator: 'qualitative',
};
const DEADLINE = {
  on: '2021-03-15',
  bound: 'truoc',
  what: 'Gửi kết quả đăng ký thi đua',
  passage: 'trước ngày 15/03/2021',
};
const CORRECTION = {
  kind: 'page-join',
  received: 'Chỉ thị\n\nsố 14/CT-UBND',
  corrected: 'Chỉ thị số 14/CT-UBND',
  reason: 'Câu bị ngắt ở chỗ sang trang.',
};
const NOT_STATED = { absent: 'not-stated', reason: 'Văn bản không nêu.' };
const SOURCE = { file: '000_a.txt', sha256: '0'.repeat(64), description: 'Bản chuyển văn bản.' };
const PLAN: Readonly<Record<string, unknown>> = {
  kind: 'ke-hoach',
  title: { text: 'Kế hoạch thi đua năm 2023', passage: 'KẾ HOẠCH Thi đua năm 2023' },
  agency: { id: 'ban-dan-toc-quang-ngai', passage: 'Ban Dân tộc tỉnh' },
  province: { id: 'quang-ngai', passage: 'tỉnh Quảng Ngãi' },
  year: { value: 2023, passage: 'Thi đua năm 2023' },
  number: { status: 'not-printed', reason: 'Bản nhận được không có phần đầu.' },
  issuedOn: { absent: 'not-printed', reason: 'Bản nhận được không có phần đầu.' },
  place: { value: 'Quảng Ngãi', passage: 'Quảng Ngãi, ngày' },
  theme: NOT_STATED,
  signer: { name: 'Nguyễn Văn A', position: 'Trưởng Ban', passage: 'TRƯỞNG BAN Nguyễn Văn A' },
  recipients: ['Lãnh đạo Ban;'],
  deadlines: [DEADLINE],
  basis: [{ passage: 'Chỉ thị số 34-CT/TW ngày 07/4/2014', documents: ['ct-34-tw-2014'] }],
  targets: [TARGET, QUALITATIVE],
  movements: NOT_STATED,
  corrections: [CORRECTION],
  remarks: [{ passage: 'làm tốt làm tốt', remark: 'Viết hai lần.' }],
  source: SOURCE,
};

/** The fields that the schema finds fault with, or "ok". */
function faultsOf(plan: unknown): string {
  const parsed = planSchema.safeParse(plan);
  if (parsed.success) return 'ok';
  return [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ');
}

type Row = readonly [why: string, fields: Readonly<Record<string, unknown>>, faults: string];

const target = (fields: object): Record<string, unknown> => ({
  targets: [{ ...TARGET, ...fields }],
});
const deadline = (fields: object): Record<string, unknown> => ({
  deadlines: [{ ...DEADLINE, ...fields }],
});
const correction = (fields: object): Record<string, unknown> => ({
  corrections: [{ ...CORRECTION, ...fields }],
});
const source = (fields: object): Record<string, unknown> => ({ source: { ...SOURCE, ...fields } });

const rows: readonly Row[] = [
  ['a whole plan', {}, 'ok'],
  [
    'a number that is stated',
    { number: { status: 'stated', value: '36/KH-BDT', passage: 'Số: 36/KH-BDT' } },
    'ok',
  ],
  [
    'a number left blank',
    { number: { status: 'blank', passage: 'Số: /KH-BDT', reason: 'Để trống.' } },
    'ok',
  ],
  [
    'a blank number without its passage',
    { number: { status: 'blank', reason: 'x' } },
    'number.passage',
  ],
  [
    'a blank number with a value',
    { number: { status: 'blank', value: '1', passage: 'a', reason: 'b' } },
    'number',
  ],
  [
    'a number that is not printed, unexplained',
    { number: { status: 'not-printed' } },
    'number.reason',
  ],
  ['a number as a plain word', { number: '36/KH-BDT' }, 'number'],
  [
    'a month as date of issue',
    { issuedOn: { value: '2023-01', passage: 'tháng 01 năm 2023', reason: 'x' } },
    'ok',
  ],
  [
    'a day that does not exist',
    { issuedOn: { value: '2023-02-30', passage: 'a' } },
    'issuedOn.value',
  ],
  ['a date of issue without its passage', { issuedOn: { value: '2023-01-30' } }, 'issuedOn'],
  ['an absence without a reason', { theme: { absent: 'not-stated' } }, 'theme'],
  [
    'an absence of a kind that is not known',
    { theme: { absent: 'unknown', reason: 'x' } },
    'theme',
  ],
  ['an absence by an empty word', { theme: { value: '', passage: 'a' } }, 'theme.value'],
  ['a fact that is null', { theme: null }, 'theme'],
  ['a fact that is left out', { theme: undefined }, 'theme'],
  ['a list that is empty and does not say why', { targets: [] }, 'targets'],
  ['a list that is absent with its reason', { targets: NOT_STATED }, 'ok'],
  ['a field that nobody knows', { chuDe: 'x' }, ''],
  ['a field that replaces another page', { slug: 'a' }, ''],
  ['a passage of spaces', { year: { value: 2023, passage: ' ' } }, 'year.passage'],
  ['a year in words', { year: { value: '2023', passage: 'năm 2023' } }, 'year.value'],
  ['a year before the first emulation', { year: { value: 1944, passage: 'a' } }, 'year.value'],
  ['a period', { period: { from: 2021, to: 2025, passage: 'giai đoạn 2021-2025' } }, 'ok'],
  [
    'a period that ends before it begins',
    { period: { from: 2025, to: 2021, passage: 'a' } },
    'period',
  ],
  ['an id with tone marks', { agency: { id: 'ban-dân-tộc', passage: 'a' } }, 'agency.id'],
  [
    'a signer for somebody',
    { signer: { name: 'A', position: 'Phó', capacity: 'K/T', passage: 'K/T' } },
    'ok',
  ],
  ['a target of at least', target({ comparator: '>=', value: 15, denominator: 'LĐTT' }), 'ok'],
  ['a target of none', target({ value: 0, unit: 'văn bản' }), 'ok'],
  ['a target without indicator', target({ indicator: null }), 'ok'],
  ['a target outside the section', target({ kind: 'ngoai-muc' }), 'ok'],
  ['a target with a number in words', target({ value: '100' }), 'targets'],
  ['a qualitative target with a number', target({ comparator: 'qualitative' }), 'targets.0.value'],
  [
    'a target of a number that lacks it',
    { targets: [{ ...QUALITATIVE, comparator: '>=' }] },
    'targets.0.value',
  ],
  ['a range', target({ comparator: 'range', value: 15, valueMax: 20 }), 'ok'],
  ['a range with one end', target({ comparator: 'range' }), 'targets.0.valueMax'],
  ['two ends without a range', target({ valueMax: 20 }), 'targets.0.valueMax'],
  ['a comparator that is not known', target({ comparator: '≥' }), 'targets'],
  [
    'a quarter',
    deadline({ from: '2023-04', on: '2023-06', bound: 'trong', datedBy: 'Quý II/2023' }),
    'ok',
  ],
  [
    'a deadline that ends before it begins',
    deadline({ from: '2023-07', on: '2023-06' }),
    'deadlines.0.from',
  ],
  [
    'a deadline that begins where it ends',
    deadline({ from: '2023-06', on: '2023-06' }),
    'deadlines.0.from',
  ],
  ['a deadline that does not say how it binds', deadline({ bound: undefined }), 'deadlines'],
  ['a deadline as printed', deadline({ on: '15/03/2021' }), 'deadlines.0.on'],
  ['no corrections', { corrections: [] }, 'ok'],
  ['a correction of a kind that is not known', correction({ kind: 'style' }), 'corrections.0.kind'],
  ['a correction without a reason', correction({ reason: '' }), 'corrections.0.reason'],
  ['no remarks', { remarks: [] }, 'ok'],
  ['remarks left out', { remarks: undefined }, 'remarks'],
  ['a remark without a passage', { remarks: [{ remark: 'x' }] }, 'remarks.0.passage'],
  [
    'a remark that would change the text',
    { remarks: [{ passage: 'a', remark: 'b', corrected: 'c' }] },
    'remarks.0',
  ],
  ['an original in another folder', source({ file: '../a.txt' }), 'source.file'],
  ['an original that is hidden', source({ file: '.a.txt' }), 'source.file'],
  ['a digest cut short', source({ sha256: '0'.repeat(63) }), 'source.sha256'],
  ['a digest in capitals', source({ sha256: 'A'.repeat(64) }), 'source.sha256'],
  ['the address of the original', source({ url: 'https://a.vn/b.pdf' }), 'ok'],
  ['a script as address of the original', source({ url: 'javascript:alert(1)' }), 'source.url'],
];

for (const [why, fields, faults] of rows) {
  test(`plan schema: ${why}`, () => assert.equal(faultsOf({ ...PLAN, ...fields }), faults));
}
