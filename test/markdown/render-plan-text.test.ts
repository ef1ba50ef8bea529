import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listBlocks } from '../../src/domain/plan-text/blocks.ts';
import type { PlanText } from '../../src/domain/plan-text/plan-text.ts';
import { parsePlanBody } from '../../src/markdown/parse-plan-body.ts';
import { renderPlanText, type Annotation } from '../../src/markdown/render-plan-text.ts';

function readPlan(body: string): PlanText {
  const parsed = parsePlanBody(body, 'test.mdx');
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.text;
}

function annotate(plan: PlanText, words: string, annotation: Partial<Annotation> = {}): Annotation {
  const start = plan.text.indexOf(words);
  assert.notEqual(start, -1, words);
  return {
    element: 'a',
    attributes: { href: '/x/' },
    rank: 1,
    start,
    end: start + words.length,
    ...annotation,
  };
}

/** The words that a reader sees: without tags, with entities read. */
function visibleText(html: string): string {
  return html
    .replace(/<caption[^>]*>.*?<\/caption>/gu, '')
    .replace(/<br>/gu, ' ')
    .replace(/<[^>]+>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');
}

const rows: readonly [why: string, body: string, words: string, expected: RegExp][] = [
  [
    'a link inside plain words',
    'Căn cứ Chỉ thị số 34-CT/TW ngày 07/4/2014;',
    'Chỉ thị số 34-CT/TW',
    /Căn cứ <a href="\/x\/">Chỉ thị số 34-CT\/TW<\/a> ngày/u,
  ],
  [
    'bold that begins inside the link stays inside and goes on behind it',
    'Căn cứ Chỉ thị **số 34-CT/TW ngày 07/4/2014**;',
    'Chỉ thị số 34-CT/TW',
    /<a href="\/x\/">Chỉ thị <strong>số 34-CT\/TW<\/strong><\/a><strong> ngày 07\/4\/2014<\/strong>;/u,
  ],
  [
    'a list marker stays outside the words and is never renumbered',
    '3. Chỉ thị số 34-CT/TW',
    'Chỉ thị số 34-CT/TW',
    /<span class="marker">3\.<\/span> <a href="\/x\/">/u,
  ],
  [
    'a forced line break inside an annotation',
    'Chỉ thị  \nsố 34-CT/TW',
    'Chỉ thị số 34-CT/TW',
    /<a href="\/x\/">Chỉ thị<br>số 34-CT\/TW<\/a>/u,
  ],
];

for (const [why, body, words, expected] of rows) {
  test(`renders ${why}`, () => {
    const plan = readPlan(body);
    assert.match(renderPlanText(plan, [annotate(plan, words)]), expected);
  });
}

test('an id stands once even where an annotation is split', () => {
  const plan = readPlan('Có từ *15% cá* nhân đạt.');
  const html = renderPlanText(plan, [
    annotate(plan, 'từ 15%', { element: 'mark', attributes: { id: 'ct-1' }, rank: 1 }),
    annotate(plan, '15% cá nhân', { attributes: { href: '/y/', id: 'vd-1' }, rank: 2 }),
  ]);
  assert.equal(html.match(/id="ct-1"/gu)?.length, 1);
  assert.equal(html.match(/id="vd-1"/gu)?.length, 1);
});

test('a note reference stands behind the last piece', () => {
  const plan = readPlan('Phấn đấu hoàn thành **100%** kế hoạch.');
  const html = renderPlanText(plan, [
    annotate(plan, 'đấu hoàn thành 100%', {
      element: 'span',
      attributes: {},
      after: '<sup>1</sup>',
    }),
  ]);
  assert.match(html, /<\/span><sup>1<\/sup> kế hoạch/u);
  assert.equal(html.match(/<sup>/gu)?.length, 1);
});

test('the reference of a note inside a link stands behind the link', () => {
  const plan = readPlan('theo Chỉ thị số 14/CT-UBND ngày 06/8/2021');
  const html = renderPlanText(plan, [
    annotate(plan, 'Chỉ thị số 14/CT-UBND', { rank: 1, after: '<sup>1</sup>' }),
    annotate(plan, ' số', { element: 'span', attributes: {}, rank: 2, after: '<sup>a</sup>' }),
  ]);
  assert.match(
    html,
    /<a href="\/x\/">Chỉ thị<span> số<\/span> 14\/CT-UBND<\/a><sup>a<\/sup><sup>1<\/sup> ngày/u,
  );
});

test('a link never stands inside a link', () => {
  const plan = readPlan('theo [Chỉ thị số 34-CT/TW](https://example.vn/) của Bộ Chính trị');
  const html = renderPlanText(plan, [annotate(plan, 'số 34-CT/TW của')]);
  let depth = 0;
  for (const [, close] of html.matchAll(/<(\/?)a[ >]/gu)) {
    depth += close === '/' ? -1 : 1;
    assert.ok(depth <= 1);
  }
});

test('merged cells span columns and head the rows below', () => {
  const plan = readPlan('| TT | Việc | Ai |\n| - | - | - |\n| **Quý I** |||\n| 1 | a | b |\n');
  const html = renderPlanText(plan, []);
  assert.match(html, /<th id="[^"]+" scope="colgroup" colspan="3"><strong>Quý I<\/strong><\/th>/u);
  assert.match(html, /<th id="[^"]+" scope="col">TT<\/th>/u);
});

test('hostile words come out as words', () => {
  const plan = readPlan('a \\<script>alert(1)\\</script> & "b" \\{process.env}');
  const html = renderPlanText(plan, []);
  assert.doesNotMatch(html, /<script/u);
  assert.match(
    html,
    /&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;b&quot; \{process\.env\}/u,
  );
});

test('whatever is annotated, the words stay as they are and tags are balanced', () => {
  const plan = readPlan('Căn *cứ **Chỉ** thị* số  \n34-CT/TW & “x” của **Bộ Chính trị**.');
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(3)), { maxLength: 6 });
  fc.assert(
    fc.property(spans, (drawn) => {
      const annotations = drawn.map(([a, b, rank]): Annotation => ({
        element: 'mark',
        attributes: {},
        rank,
        start: Math.min(a, b),
        end: Math.max(a, b),
      }));
      const html = renderPlanText(plan, annotations);
      assert.equal(visibleText(html), plan.text);
      const open: string[] = [];
      for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/gu)) {
        if (name === 'br') continue;
        if (close === '/') assert.equal(open.pop(), name);
        else open.push(name);
      }
      assert.deepEqual(open, []);
    }),
    { numRuns: 1000 },
  );
});

test('addresses of earlier versions stand in the passage that took their place', () => {
  const plan = readPlan('## I. Mục tiêu\n\nĐoạn văn.\n\n- Khoản mục');
  const [heading, paragraph] = listBlocks(plan).map(({ block }) => block.id);
  assert.ok(heading !== undefined && paragraph !== undefined);
  const html = renderPlanText(
    plan,
    [],
    [
      { from: 'muc-cu', to: heading },
      { from: 'd-1', to: paragraph },
      { from: 'd-2', to: paragraph },
    ],
  );
  assert.match(html, /<h2 id="muc-i-muc-tieu"><span id="muc-cu"><\/span>I\. Mục tiêu/u);
  assert.match(html, /<span id="d-1"><\/span><span id="d-2"><\/span>Đoạn văn\./u);
  assert.equal(visibleText(html), visibleText(renderPlanText(plan, [])));
});

const structures: readonly [why: string, body: string, expected: RegExp][] = [
  ['a rule', 'a\n\n***\n\nb', /<\/p>\n<hr>\n<p/u],
  [
    'a part',
    '<ChuKy>\n\na\n\n</ChuKy>',
    /^<div class="part part-signature">\n<p .*<\/p>\n<\/div>$/u,
  ],
  ['a heading of the first depth, which the page itself has', '# a', /^<h2 id="muc-a">a/u],
  ['items below an item', '- a\n  - b', /-<\/span> a.*<\/p>\n<ul class="items">\n<li>.*b/u],
  ['a quoted mark', '- “a” & b', /<span class="marker">-<\/span> “a” &amp; b/u],
  [
    'a cell over two rows',
    '| a | b |\n| - | - |\n| c | d |\n| ^^ | e |',
    /<td id="[^"]*" rowspan="2">c/u,
  ],
];
for (const [why, body, expected] of structures) {
  test(`renders ${why}`, () => assert.match(renderPlanText(readPlan(body), []), expected));
}

test('an item without words of its own is what stands in it', () => {
  const { text, nodes } = readPlan('- a');
  const html = renderPlanText(
    { text, nodes: [{ kind: 'list', items: [{ marker: '-', children: nodes }] }] },
    [],
  );
  assert.match(html, /^<ul class="items">\n<li><ul class="items">\n<li><p /u);
});
