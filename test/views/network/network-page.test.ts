import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive, CitedDocument, Plan } from '../../../src/archive/archive.ts';
import { describeMention, describeWork } from '../../../src/archive/process-plan.ts';
import { viewNetwork } from '../../../src/views/network/network-page.ts';
import { readRealArchive } from '../../exports/real-data.ts';
import { citeInstead } from '../sample-plans.ts';

const archive = readRealArchive();
const network = viewNetwork(archive);

test('the picture begins with what most plans cite, and every box is a link of its own', () => {
  const hrefs = network.picture.boxes.map(({ href }) => href);
  assert.equal(new Set(hrefs).size, hrefs.length);
  for (const id of ['ct-34-tw-2014', 'ct-19-ttg-2021', 'nq-dh-xiii']) {
    assert.ok(hrefs.includes(`/van-ban/${id}/`), id);
  }
  assert.ok(hrefs.includes('/tinh/cao-bang/'));
});

test('what the picture leaves out is said', () => {
  assert.match(network.leftOut, /^Hình không có: \d+ văn bản ít được viện dẫn hơn; /u);
});

test('the table has every cited document, with those that begin a chain', () => {
  const cited = [...archive.documents.values()].filter(({ citingPlans }) => citingPlans > 0);
  assert.equal(network.documents.length + network.documentsLeftOut, cited.length);
  assert.deepEqual(network.documents[0], [
    { text: 'Chỉ thị 34-CT/TW ngày 07/4/2014', href: '/van-ban/ct-34-tw-2014/' },
    { text: 'Trung ương' },
    { text: '5' },
    { text: 'chuỗi chỉ đạo', href: '/van-ban/ct-34-tw-2014/chuoi-chi-dao/' },
  ]);
});

/** An archive of many documents of one province each, with plans that cite some of them. */
function makeMany(documents: number, provinces: number): Archive {
  const [plan] = archive.plans;
  const model = archive.documents.get('ct-14-ubnd-quang-ngai-2021');
  const citation = model?.citedBy[0]?.citation;
  assert.ok(plan && model && citation);
  const plans = Array.from({ length: provinces * 3 }, (_, index): Plan => {
    const citations = [0, 1, 2, 3].map((at) => ({
      ...citation,
      order: at + 1,
      nestedIn: null,
      work: `vb-${(index * 7 + at * at) % documents}`,
    }));
    const facts = {
      ...plan.facts,
      province: { ...plan.facts.province, id: `t-${index % provinces}` },
    };
    return { ...citeInstead(plan, citations), id: `p-${index}`, facts };
  });
  const cited = Array.from({ length: documents }, (_, index): CitedDocument => {
    const id = `vb-${index}`;
    const citedBy = plans.flatMap((citing) =>
      citing.citations.flatMap((found, place) =>
        found.work === id
          ? [
              {
                plan: citing,
                place,
                citation: found,
                cited: describeWork(found, 0, [found]),
                mention: describeMention(found),
              },
            ]
          : [],
      ),
    );
    return {
      ...model,
      id,
      facts: { ...model.facts, number: `${index}/CT-UBND`, date: `20${10 + (index % 15)}-01-05` },
      heldAs: null,
      citedBy,
      citingPlans: new Set(citedBy.map((citing) => citing.plan)).size,
    };
  });
  const kept = new Map<string, unknown>();
  const many: Archive = {
    ...archive,
    plans,
    documents: new Map(cited.map((document) => [document.id, document])),
    remember: <T>(name: string, make: () => T): T => {
      if (!kept.has(name)) kept.set(name, make());
      return kept.get(name) as T;
    },
    lookUp: ({ name, make }) => many.remember(name, () => make(many)),
  };
  return many;
}

test('with 500 documents of 63 provinces the picture and the table keep their size', () => {
  const many = viewNetwork(makeMany(500, 63));
  const { boxes, width } = many.picture;
  assert.ok(boxes.length <= 25, String(boxes.length));
  assert.ok(width < 2200, String(width));
  assert.equal(many.documents.length, 120);
  assert.match(many.leftOut, /kế hoạch của 56 tỉnh, thành phố khác/u);
  const overlap = boxes.some((a, index) =>
    boxes
      .slice(index + 1)
      .some(
        (b) =>
          Math.abs(a.x - b.x) < many.picture.boxWidth &&
          Math.abs(a.y - b.y) < many.picture.boxHeight,
      ),
  );
  assert.equal(overlap, false);
});
