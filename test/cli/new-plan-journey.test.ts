import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import type { JsonReport } from '../../src/checks/report.ts';
import type { SourceBlock } from '../../src/importing/source-block.ts';
import { makeDocx, printWordBody } from '../importing/make-docx.ts';
import { WHOLE_PLAN } from '../importing/whole-plan.ts';
import { copyContent, type CopiedContent } from './copied-content.ts';
import { runCommand, type CommandResult } from './run-command.ts';

/*
 * The way of an editor from a Word file to a published page, as the README and the page for editors
 * tell it: a plan of an agency that the archive does not know yet, with a slip of typing in it and a
 * document that is dated after the plan.
 */

const AGENCY = 'so-tu-phap-lao-cai';
const ID = 'lao-cai/2024/so-tu-phap/ke-hoach-to-chuc-phong-trao-thi-dua-yeu-nuoc';

/** The whole plan of the tests as another agency would write it. */
const PLAN = JSON.parse(
  JSON.stringify(WHOLE_PLAN)
    .replaceAll('BAN DÂN TỘC', 'SỞ TƯ PHÁP')
    .replaceAll('Ban Dân tộc', 'Sở Tư pháp')
    .replaceAll('TRƯỞNG BAN', 'GIÁM ĐỐC')
    .replaceAll('KH-BDT', 'KH-STP')
    .replace('Mỗi người chọn', 'Mỗi người phần đầu đạt ba sáng kiến, chọn')
    .replace(
      'ngày 15/6/2022;',
      'ngày 15/6/2022; Kế hoạch số 45/KH-UBND ngày 12/3/2024 của UBND tỉnh;',
    ),
) as readonly SourceBlock[];

let content: CopiedContent;
let entry = '';
before(() => {
  content = copyContent();
  entry = join(content.contentDir, 'plans', `${ID}.mdx`);
});
after(() => content.remove());

function run(name: string, ...args: readonly string[]): Promise<CommandResult> {
  const env = { CONTENT_DIR: content.contentDir, OUT_DIR: join(content.root, 'out') };
  return runCommand(name, { args, env });
}

/** What the check says of the new entry. */
async function check(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run('check', '--json', ...args);
  const { problems } = JSON.parse(stdout) as JsonReport;
  return problems.filter(({ file }) => file.endsWith(`${ID}.mdx`)).map(({ code }) => code);
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), from);
  writeFileSync(path, text.replace(from, to));
}

test('1. the import writes the draft, the file behind it, and the agency that is new', async () => {
  const file = join(content.root, 'Kế hoạch thi đua 2024.docx');
  writeFileSync(file, makeDocx(printWordBody(PLAN)));
  const { code, stdout } = await run('import', file);
  assert.equal(code, 0, stdout);
  assert.match(stdout, /import-agency-unregistered\n/u);
  assert.match(stdout, /slip-known\n.*“phần đầu”, có lẽ là “phấn đấu”/u);
  const agency = join(content.contentDir, 'agencies', `${AGENCY}.yaml`);
  assert.deepEqual(parse(readFileSync(agency, 'utf8')), {
    name: 'Sở Tư pháp tỉnh Lào Cai',
    shortName: 'Sở Tư pháp',
    abbreviation: 'STP',
    kind: 'so',
    province: { id: 'lao-cai', era: 63 },
    sources: [],
    confidence: 'seen-in-source-plan',
  });
});

test('2. the check names what is left, and nothing once it is mended and declared', async () => {
  assert.deepEqual(await check(), ['slip-known']);
  edit(entry, 'phần đầu đạt ba sáng kiến', 'phấn đấu đạt ba sáng kiến');
  assert.deepEqual(await check(), ['correction-undeclared']);
  edit(
    entry,
    'corrections: []',
    `corrections:
  - kind: ocr
    received: người phần đầu đạt ba
    corrected: người phấn đấu đạt ba
    reason: Gõ nhầm “phấn đấu”.`,
  );
  assert.ok(!(await check()).some((code) => /^(?:slip|correction)/u.test(code)));
});

test('3. the words that are kept are those of the Word file, and stay so', async () => {
  assert.ok(!(await check('--originals')).includes('original-words-differ'));
  const kept = join(entry, '..', 'ke-hoach-to-chuc-phong-trao-thi-dua-yeu-nuoc.txt');
  const was = readFileSync(kept, 'utf8');
  const [whole, own] = [readFileSync(entry, 'utf8'), digest(was)];
  // Somebody changes the kept words, the text and the digest alike: only the file itself tells.
  edit(kept, 'không phô trương', 'không hình thức');
  edit(entry, 'không phô trương', 'không hình thức');
  edit(entry, own, digest(readFileSync(kept, 'utf8')));
  assert.ok(!(await check()).includes('original-words-differ'));
  assert.ok((await check('--originals')).includes('original-words-differ'));
  writeFileSync(kept, was);
  writeFileSync(entry, whole);
});

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readPage(): string {
  return readFileSync(join(content.root, 'out', 'ke-hoach', ID, 'index.html'), 'utf8');
}

test('4. the build publishes the page, which says how it stands to the file', async () => {
  const { code, stdout, stderr } = await run('build');
  assert.equal(code, 0, stdout + stderr);
  const page = readPage();
  for (const shown of [
    /Đối chiếu với bản gốc: khớp từng chữ, trừ 1 chỗ đã ghi chú/u,
    /chọn một việc cụ thể để làm tốt hơn năm trước/u,
    /href="[^"]*-goc\.docx"/u,
  ]) {
    assert.ok(shown.test(page), String(shown));
  }
  assert.ok(existsSync(join(content.root, 'out', 'co-quan', AGENCY, 'index.html')));
});

test('5. the page notes a cited document that is dated after the plan, and no other', () => {
  const cards = readPage().match(/<li class="citation-note"[^]*?<\/li>/gu) ?? [];
  const younger = cards.filter((card) => card.includes('45/KH-UBND'));
  assert.equal(younger.length, 1);
  assert.match(
    younger[0] ?? '',
    /class="citation-caution"[^>]*>Lưu ý về nguồn: ngày 12\/3\/2024 sau ngày của chính kế hoạch này\./u,
  );
  assert.equal(cards.filter((card) => card.includes('citation-caution')).length, 1);
});
