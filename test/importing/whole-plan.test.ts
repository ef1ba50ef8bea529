import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { readDocx } from '../../src/importing/docx/read-docx.ts';
import { buildDraft, type Draft } from '../../src/importing/draft/build-draft.ts';
import { readKnowledge, type Knowledge } from '../../src/importing/draft/knowledge.ts';
import { readHtml } from '../../src/importing/html/read-html.ts';
import { readPdf } from '../../src/importing/pdf/read-pdf.ts';
import type { SourceBlock, SourceReading } from '../../src/importing/source-block.ts';
import { PROJECT_DIR } from '../project/source-files.ts';
import { launchChromium } from '../setup/chromium.ts';
import { makeDocx, printWordBody } from './make-docx.ts';
import { printWebPage } from './print-web-page.ts';
import { WHOLE_PLAN } from './whole-plan.ts';

let knowledge: Knowledge;
before(() => {
  knowledge = readKnowledge(join(PROJECT_DIR, 'content'));
});

async function printPdf(webPage: string): Promise<Buffer> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent(webPage);
    return await page.pdf({ preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}

function blocksOf(reading: SourceReading): readonly SourceBlock[] {
  assert.ok(reading.ok);
  return reading.blocks;
}

const FORMS: readonly (readonly [string, () => Promise<readonly SourceBlock[]>])[] = [
  ['Word', () => Promise.resolve(blocksOf(readDocx(makeDocx(printWordBody(WHOLE_PLAN)))))],
  ['HTML', () => Promise.resolve(readHtml(printWebPage(WHOLE_PLAN)))],
  ['PDF', async () => blocksOf(await readPdf(await printPdf(printWebPage(WHOLE_PLAN))))],
];

function draftOf(blocks: readonly SourceBlock[]): Draft {
  const draft = buildDraft({ blocks, notes: [], received: null }, knowledge);
  assert.ok(draft.ok);
  return draft;
}

for (const [form, read] of FORMS) {
  test(`a whole plan in ${form}: every fact of its letterhead, text and end`, async () => {
    const { facts, notes } = draftOf(await read());
    assert.equal(facts.kind, 'ke-hoach');
    assert.equal(facts.title?.text, 'Kế hoạch tổ chức phong trào thi đua yêu nước năm 2024');
    assert.equal(facts.agency?.id, 'ban-dan-toc-lao-cai');
    assert.equal(facts.province?.id, 'lao-cai');
    assert.equal(facts.year?.value, 2024);
    assert.deepEqual(facts.number, {
      status: 'stated',
      value: '27/KH-BDT',
      passage: 'Số: 27/KH-BDT',
    });
    assert.deepEqual(facts.issuedOn, { value: '2024-02-05', passage: 'ngày 05 tháng 02 năm 2024' });
    assert.deepEqual(facts.place, {
      value: 'Lào Cai',
      passage: 'Lào Cai, ngày 05 tháng 02 năm 2024',
    });
    assert.deepEqual(facts.theme, {
      value: 'Vùng cao chung sức, bản làng đổi thay',
      passage: '“Vùng cao chung sức, bản làng đổi thay”',
    });
    assert.deepEqual(facts.signer, {
      name: 'Lò Thị Mẩy',
      position: 'Phó Trưởng Ban',
      capacity: 'KT.',
      passage: 'KT. TRƯỞNG BAN PHÓ TRƯỞNG BAN Lò Thị Mẩy',
    });
    assert.deepEqual(facts.recipients, ['Ủy ban Dân tộc;', 'Các phòng của Ban;', 'Lưu: VT.']);
    assert.ok(
      Array.isArray(facts.deadlines) && Array.isArray(facts.basis) && Array.isArray(facts.targets),
    );
    assert.deepEqual(
      facts.deadlines.map(({ on, bound }) => `${bound} ${on}`),
      ['truoc 2024-03-20', 'trong 2024-06'],
    );
    assert.deepEqual(
      facts.basis.map(({ documents }) => documents.join()),
      ['ct-19-ttg-2021', 'luat-tdkt-2022'],
    );
    assert.deepEqual(
      facts.targets.map(({ indicator, value }) => `${indicator} ${value}`),
      ['ca-nhan-hoan-thanh-tot-nhiem-vu 95', 'tap-the-lao-dong-tien-tien 100'],
    );
    assert.ok(!notes.some(({ code }) => code === 'import-text-differs'));
  });
}

test('the drafts of all forms hold the same text', async () => {
  const source = { file: 'a.txt', sha256: '0'.repeat(64), description: 'a' };
  const bodies = await Promise.all(
    FORMS.map(async ([, read]) =>
      draftOf(await read())
        .printEntry(source)
        .split('\n---\n')
        .at(-1),
    ),
  );
  const plain = bodies.map((body) => body?.replace(/\*+/gu, ''));
  assert.equal(plain[1], plain[0]);
  assert.equal(plain[2], plain[0]);
});
