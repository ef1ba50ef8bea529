import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDue } from '../../../src/domain/targets/read-due.ts';
import { tokenizeSpan } from '../../../src/domain/targets/tokens.ts';

const rows: readonly (readonly [string, string | null, string | null])[] = [
  ['đến hết năm 2026', 'đến hết năm 2026', '2026'],
  ['đến năm 2025 đạt', 'đến năm 2025', '2025'],
  ['KPI đến 2025', 'đến 2025', '2025'],
  ['trước ngày 30/6/2026', 'trước ngày 30/6/2026', '2026-06-30'],
  ['hoàn thành trong Quý II/2026', 'trong Quý II/2026', '2026-06'],
  ['trong quý 4 năm 2026', 'trong quý 4 năm 2026', '2026-12'],
  ['trong tháng 02/2023', 'trong tháng 02/2023', '2023-02'],
  ['trong quý 2/2026', 'trong quý 2/2026', '2026-06'],
  ['cuối quý IV/2026', 'cuối quý IV/2026', '2026-12'],
  ['trong quý 5/2026', null, null],
  ['trong quý này', null, null],
  ['trong quý III tới', null, null],
  ['trong quý 3 năm nay', null, null],
  ['trong 2021-2025', null, null],
  ['vào cuối năm 2024', 'vào cuối năm 2024', '2024'],
  ['hằng năm kết nạp', 'hằng năm', null],
  ['năm 2026 phấn đấu', null, null],
  ['trước ngày 31/02/2026', null, null],
  ['đến từng hộ dân', null, null],
];

for (const [text, words, date] of rows) {
  test(`“${text}” is due ${words === null ? 'never' : (date ?? 'at no one date')}`, () => {
    const tokens = tokenizeSpan(text, { start: 0, end: text.length });
    const due = readDue(tokens, 0, tokens.length);
    assert.deepEqual(due, words === null ? null : { words, date });
  });
}
