import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBranches, sumBranches } from '../setup/read-branches.ts';

const REPORT = `TN:
SF:src/b.ts
BRDA:1,0,0,4
BRDA:9,1,0,0
BRDA:3,2,0,0
BRDA:3,3,0,0
BRF:4
BRH:1
end_of_record
TN:
SF:src/a.ts
BRF:0
BRH:0
end_of_record
`;

test('branches are counted file by file, with the lines that no test reached', () => {
  const files = readBranches(REPORT);
  assert.deepEqual(files, [
    { file: 'src/a.ts', taken: 0, all: 0, lines: [] },
    { file: 'src/b.ts', taken: 1, all: 4, lines: [3, 9] },
  ]);
  assert.deepEqual(sumBranches(files), { taken: 1, all: 4 });
});
