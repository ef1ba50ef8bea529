import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkPlan } from '../../src/archive/check-plan.ts';
import { readIndicators } from '../../src/archive/read-indicators.ts';
import { readPlanEntry } from '../../src/archive/read-plan-entry.ts';
import { readRegisters } from '../../src/archive/read-registers.ts';
import { gatherSurroundings } from '../../src/archive/surroundings.ts';

const ID = 'quang-ngai/2023/ban-dan-toc/ke-hoach-phat-dong-thi-dua';
const PATH = join('content', 'plans', `${ID}.mdx`);
const SOURCE = readFileSync(PATH, 'utf8');
const RECEIVED = readFileSync(join(dirname(PATH), '000_3808c98aef981077.txt'), 'utf8');
const { known } = gatherSurroundings(
  readRegisters('content'),
  readIndicators('content').indicators,
  (address) => address,
);

function check(source: string, received: string | null = RECEIVED, id = ID): readonly string[] {
  const entry = readPlanEntry(source, PATH);
  assert.ok(entry.ok, JSON.stringify(entry));
  const sha256 = createHash('sha256')
    .update(received ?? '')
    .digest('hex');
  const file = { id, name: PATH, file: PATH, path: PATH, folder: dirname(PATH) };
  return checkPlan(file, entry, received === null ? null : { text: received, sha256 }, known).map(
    ({ code, line }) => `${code} ${source.split('\n')[line - 1]?.trim() ?? ''}`,
  );
}

function edit(from: string, to: string): string {
  assert.ok(SOURCE.includes(from), from);
  return SOURCE.replace(from, to);
}

test('the entry as it stands has no problem', () => {
  assert.deepEqual(check(SOURCE), []);
});

const rows: readonly [why: string, problems: readonly string[], expected: RegExp][] = [
  [
    'a passage that is not in the text, at its line',
    check(edit('passage: trước ngày 10/3/2023', 'passage: trước ngày 11/3/2023')),
    /^passage-not-found passage: trước ngày 11\/3\/2023$/u,
  ],
  [
    'a deadline that its passage contradicts',
    check(edit("'2023-03-10'", "'2023-04-10'")),
    /^date-contradicts - on: '2023-04-10'$/u,
  ],
  [
    'an old passage that would lead to one that is not there',
    check(edit('\nsource:', `\nanchors:\n  - { from: d-0, to: d-zzz, reason: thử }\nsource:`)),
    /^anchor-target-unknown - \{ from: d-0, to: d-zzz, reason: thử \}$/u,
  ],
  [
    'an old passage that still stands in the text',
    check(
      edit('\nsource:', `\nanchors:\n  - { from: d-1o1gdyg, to: d-13pbv0i, reason: thử }\nsource:`),
    ),
    /^anchor-in-use - \{ from: d-1o1gdyg/u,
  ],
  [
    'an old passage that would lead to two',
    check(
      edit(
        '\nsource:',
        `\nanchors:\n  - { from: d-0, to: d-13pbv0i, reason: thử }\n  - { from: d-0, to: d-1o1gdyg, reason: hai }\nsource:`,
      ),
    ),
    /^anchor-repeated .*reason: hai \}$/u,
  ],
  [
    'an agency that no register knows',
    check(edit('id: ban-dan-toc-quang-ngai', 'id: ban-dan-toc-quang-nam')),
    /^reference-unknown id: ban-dan-toc-quang-nam$/u,
  ],
  [
    'an indicator that no register knows',
    check(edit('indicator: ca-nhan-lao-dong-tien-tien', 'indicator: khong-co-chi-tieu-nay')),
    /^reference-unknown indicator: khong-co-chi-tieu-nay$/u,
  ],
  [
    'a path that says another year',
    check(SOURCE, RECEIVED, ID.replace('2023', '2022')),
    /^path-mismatch /u,
  ],
  ['an original that is not there', check(SOURCE, null), /^original-missing file: /u],
  [
    'a flipped letter of the original',
    check(SOURCE, RECEIVED.replace('Trần', 'Trấn')),
    /^original-hash sha256: /u,
  ],
  [
    'a word of the text changed without a declaration',
    check(
      edit('2. Có từ 15% cá nhân', '2. Có từ 16% cá nhân').replaceAll(
        'passage: Có từ 15%',
        'passage: Có từ 16%',
      ),
    ),
    /^correction-undeclared corrections:$/u,
  ],
];

for (const [why, problems, expected] of rows) {
  test(`reports ${why}`, () => {
    assert.ok(
      problems.some((problem) => expected.test(problem)),
      problems.join('\n'),
    );
  });
}
