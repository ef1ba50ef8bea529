import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildCitationRegister } from '../../../../src/archive/find-plan-citations.ts';
import { readRegisters } from '../../../../src/archive/read-registers.ts';
import { findCitations } from '../../../../src/domain/citations/find/find-citations.ts';
import { UNKNOWN_CONTEXT } from '../../../../src/domain/citations/resolve/citing-context.ts';
import type { CitingContext } from '../../../../src/domain/citations/resolve/citing-context.ts';
import { resolveCitations } from '../../../../src/domain/citations/resolve/resolve-citations.ts';
import { PROJECT_DIR } from '../../../project/source-files.ts';

const registers = readRegisters(join(PROJECT_DIR, 'content'));
const { documents } = buildCitationRegister(registers);

/** Types that are cited by their name alone; the names of all others are words of a sentence. */
const CITED_BY_NAME = new Set(['luat', 'bo-luat', 'phap-lenh', 'hien-phap', 'nghi-quyet']);
/** "Đại hội Công Đoàn các cấp" names a congress, not its resolution. */
const NAMES_NO_DOCUMENT = new Set(['Đại hội Công Đoàn các cấp năm 2023']);

for (const { id, type, number, examples } of registers.directives) {
  const document = documents.documents.get(id);
  const isFound = number !== undefined || CITED_BY_NAME.has(type);
  // "UBND tỉnh" and "Ban" are those of the province in which the document is cited.
  const context: CitingContext = {
    ...UNKNOWN_CONTEXT,
    province: document?.province ?? null,
    agencyName: document?.province ? (document.issuer ?? null) : null,
    level: document?.province ? 'provincial' : null,
  };
  for (const example of examples ?? []) {
    const resolved = resolveCitations(findCitations(example), documents, context);
    const works = resolved.map(({ work, candidates }) => work ?? candidates.join(' hoặc '));
    if (isFound && !NAMES_NO_DOCUMENT.has(example)) {
      // A number that recurs every year and stands without a date is no proof: one candidate.
      test(`“${example}” means ${id}`, () => {
        assert.deepEqual(works, [id]);
        const isDated = resolved[0]?.date !== null || /\/(?:19|20)\d\d\//u.test(number ?? '');
        if (isDated) assert.equal(resolved[0]?.work, id);
      });
    } else {
      test(`“${example}” is no citation by number, date or name of its own`, () =>
        assert.deepEqual(works, []));
    }
  }
}

test('an undated law stays the family, and its dated numbers keep their own entries', () => {
  const workOf = (text: string): string | null | undefined =>
    resolveCitations(findCitations(text), documents, UNKNOWN_CONTEXT)[0]?.work;
  assert.equal(workOf('Luật Phòng, chống tham nhũng'), 'luat-phong-chong-tham-nhung');
  assert.equal(workOf('Luật Phòng, chống tham nhũng số 36/2018/QH14'), 'luat-pctn');
  assert.equal(workOf('Luật Phòng, chống tham nhũng ngày 20/11/2018'), 'luat-pctn');
  assert.equal(
    workOf('Luật thực hành tiết kiệm, chống lãng phí'),
    'luat-thuc-hanh-tiet-kiem-chong-lang-phi',
  );
  assert.equal(workOf('Luật số 44/2013/QH13'), 'luat-thtk-clp');
});
