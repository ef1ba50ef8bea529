import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Citation } from '../../../../src/domain/citations/citation.ts';
import { findCitations } from '../../../../src/domain/citations/find/find-citations.ts';
import { FINDING_ROWS } from './find-citations.rows.ts';

function describeCitation({ surface, number, date }: Citation): string {
  return `${surface} | ${number ?? '-'} | ${date ?? '-'}`;
}

/** Laws that are named without a date and stand for no document in particular. */
function isUndatedLaw({ kind, type }: Citation): boolean {
  return kind === 'named' && type !== 'nghi-quyet';
}

for (const { why, text, found } of FINDING_ROWS) {
  test(`finds: ${why}`, () => {
    const citations = findCitations(text).filter((citation) => !isUndatedLaw(citation));
    assert.deepEqual(citations.map(describeCitation), found);
    for (const { start, end, surface } of citations) assert.equal(text.slice(start, end), surface);
  });
}
