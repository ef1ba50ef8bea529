import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  describeDocumentAsLegislation,
  describePlanAsLegislation,
} from '../../src/exports/metadata/legislation.ts';
import { listPlanMeta } from '../../src/exports/metadata/plan-meta.ts';
import { describePlanAsJson, describeRecordAsJson } from '../../src/exports/plan-json.ts';
import { readRealArchive } from './real-data.ts';

const archive = readRealArchive();
const printAddress = (path: string): string => `https://kho.example${path}`;

function planNamed(end: string) {
  const plan = archive.plans.find(({ id }) => id.endsWith(end));
  assert.ok(plan !== undefined, end);
  return plan;
}

const dated = planNamed('cao-bang/2023/ban-dan-toc/ke-hoach-cong-tac-thi-dua-khen-thuong');
const undated = planNamed('ke-hoach-phong-trao-thi-dua-yeu-nuoc');

test('linked data of a plan says who made it, for where, when and on what basis', () => {
  const legislation = describePlanAsLegislation(dated, archive, printAddress);
  assert.equal(legislation['@type'], 'Legislation');
  assert.equal(legislation['legislationDate'], '2023-01-30');
  assert.deepEqual(legislation['legislationPassedBy'], {
    '@type': 'GovernmentOrganization',
    name: 'Ban Dân tộc tỉnh Cao Bằng',
    url: 'https://kho.example/co-quan/ban-dan-toc-cao-bang/',
  });
  const basis = JSON.stringify(legislation['eli:based_on']);
  assert.ok(basis.includes('https://kho.example/van-ban/luat-tdkt-2003/'));
  assert.deepEqual(legislation['legislationApplies'], legislation['eli:based_on']);
});

test('linked data of a plan leaves out what the plan does not state', () => {
  const legislation = describePlanAsLegislation(undated, archive, printAddress);
  assert.equal('legislationDate' in legislation, false);
  assert.equal('legislationIdentifier' in legislation, false);
  assert.doesNotMatch(JSON.stringify(legislation), /null|undefined/u);
});

test('linked data of a cited document names its number, day and issuer', () => {
  const document = archive.documents.get('ct-34-tw-2014');
  assert.ok(document !== undefined);
  const legislation = describeDocumentAsLegislation(document, archive, printAddress);
  assert.equal(legislation['legislationIdentifier'], '34-CT/TW');
  assert.equal(legislation['legislationDate'], '2014-04-07');
});

test('linked data of every document can be made and printed', () => {
  for (const document of archive.documents.values()) {
    const printed = JSON.stringify(describeDocumentAsLegislation(document, archive, printAddress));
    assert.doesNotMatch(printed, /:null/u, document.id);
  }
});

const dates: readonly (readonly [why: string, plan: typeof dated, date: string])[] = [
  ['a known day', dated, '2023/01/30'],
  ['a known month', planNamed('phat-dong-phong-trao-thi-dua'), '2023/01'],
  ['no date: the year of the plan', undated, '2023'],
];

for (const [why, plan, date] of dates) {
  test(`a reference manager gets the date as far as it is known: ${why}`, () => {
    const meta = new Map(
      listPlanMeta(plan, archive, printAddress).map(({ name, content }) => [name, content]),
    );
    assert.equal(meta.get('citation_publication_date'), date);
    assert.equal(meta.get('citation_title'), plan.facts.title.text);
    assert.equal(meta.has('DC.date'), 'value' in plan.facts.issuedOn);
    assert.equal(meta.has('citation_technical_report_number'), false);
  });
}

test('the JSON of a plan holds its whole text and all its rows', () => {
  const json = describePlanAsJson(dated, archive, printAddress);
  const text = json['text'] as readonly { text: string; fragment: string }[];
  assert.equal(
    text
      .map((passage) => passage.text)
      .join('\n')
      .replaceAll('\t', '\n'),
    dated.loadBody().text.replaceAll('\t', '\n'),
  );
  assert.equal((json['citations'] as readonly unknown[]).length, dated.citations.length);
  assert.equal((json['targets'] as readonly unknown[]).length, dated.targets.length);
});

test('the JSON of a record says that the text is not held', () => {
  const record = archive.records.find(({ targets }) => targets.length > 0);
  assert.ok(record !== undefined);
  const json = describeRecordAsJson(record, archive, printAddress);
  assert.equal((json['plan'] as Record<string, unknown>)['held'], false);
  assert.equal((json['targets'] as readonly unknown[]).length, record.targets.length);
});
