import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { printPlanMarkdown } from '../../src/views/plan-markdown.ts';
import { HELD, alterPlan, heldPlan } from './sample-plans.ts';

const ADDRESS = 'https://kho.example/ke-hoach/x/';

/** The words of a Markdown text: without its comment and its marks. */
function wordsOf(markdown: string): string {
  return markdown
    .replace(/^<!--.*?-->/su, '')
    .replace(/[*_\\#|]|(?<=\|)[-: ]+(?=\|)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

for (const plan of HELD.plans) {
  test(`${plan.id}: the Markdown has the words of the body and no marks of parts`, () => {
    const entry = readFileSync(plan.file, 'utf8');
    const printed = printPlanMarkdown(entry, plan, HELD, ADDRESS);
    const body = entry.slice(entry.indexOf('\n---\n') + 5);
    assert.equal(wordsOf(printed), wordsOf(body.replace(/<\/?[A-Z][A-Za-z]*>/gu, '')));
    assert.doesNotMatch(printed.replace(/^<!--.*?-->/su, ''), /<\/?[A-Z]|^kind:/mu);
    assert.match(printed, new RegExp(`^<!--\\n.*${plan.facts.source.sha256}\\n-->\\n\\n\\S`, 'su'));
  });
}

test('words of the title cannot end the comment', () => {
  const plan = heldPlan('khanh-hoa');
  const altered = alterPlan(plan, plan.id, { title: { text: 'Kế hoạch --> x', passage: 'x' } });
  const printed = printPlanMarkdown('---\nkind: x\n---\n\nThân', altered, HELD, ADDRESS);
  assert.equal(printed.indexOf('-->'), printed.lastIndexOf('-->'));
  assert.match(printed, /-->\n\nThân\n$/u);
});
