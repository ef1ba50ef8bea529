import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readPlanEntry } from '../../src/archive/read-plan-entry.ts';
import { compareTranscription } from '../../src/domain/transcription/compare-transcription.ts';
import { makeDocx, printWordBody } from '../importing/make-docx.ts';
import { makePdf } from '../importing/make-pdf.ts';
import { WHOLE_PLAN } from '../importing/whole-plan.ts';
import { copyContent, type CopiedContent } from './copied-content.ts';
import { runCommand } from './run-command.ts';

let content: CopiedContent;
let folder = '';
before(() => {
  content = copyContent();
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
after(() => {
  content.remove();
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, bytes: Buffer | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const ID = 'lao-cai/2024/ban-dan-toc/ke-hoach-to-chuc-phong-trao-thi-dua-yeu-nuoc';

test('a Word file becomes an entry that passes every check, with its source beside it', async () => {
  const bytes = makeDocx(printWordBody(WHOLE_PLAN));
  const file = put('Kế hoạch 2024.docx', bytes);
  const env = { CONTENT_DIR: content.contentDir };
  const { code, stdout, stderr } = await runCommand('import', { args: [file], env });
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' }, stdout);
  assert.match(stdout, /cảnh báo {2}import-agency-inferred\n {2}Cơ quan “ban-dan-toc-lao-cai”/u);

  const entry = join(content.contentDir, 'plans', `${ID}.mdx`);
  const read = readPlanEntry(readFileSync(entry, 'utf8'), 'a.mdx');
  assert.ok(read.ok, JSON.stringify(read));
  const { source, corrections } = read.facts;
  const original = readFileSync(join(entry, '..', source.original?.file ?? ''));
  assert.ok(original.equals(bytes));
  assert.equal(source.original?.sha256, createHash('sha256').update(bytes).digest('hex'));
  const received = readFileSync(join(entry, '..', source.file), 'utf8');
  assert.ok(compareTranscription(received, read.text.text, corrections).matches);

  const check = await runCommand('check', { env });
  assert.equal(check.code, 0, check.stdout);
});

test('an entry that is there is never replaced', async () => {
  const file = put('lai.docx', makeDocx(printWordBody(WHOLE_PLAN)));
  const entry = join(content.contentDir, 'plans', `${ID}.mdx`);
  const was = readFileSync(entry, 'utf8');
  const { code, stdout } = await runCommand('import', {
    args: [file],
    env: { CONTENT_DIR: content.contentDir },
  });
  assert.equal(code, 1);
  assert.match(stdout, /lỗi {2}import-exists\n/u);
  assert.equal(readFileSync(entry, 'utf8'), was);
});

test('a text file is kept as it is; what the editor says goes before what is read', async () => {
  const words = 'KẾ HOẠCH\n\nthi đua của các xã\n\nNăm nay các xã thi đua trồng cây.\n';
  const out = join(folder, 'out');
  const args = [
    put('a.txt', words),
    '--out',
    out,
    '--province',
    'cao-bang',
    '--year',
    '2031',
    '--agency',
    'ban-dan-toc',
  ];
  const { code, stdout } = await runCommand('import', { args });
  assert.equal(code, 0, stdout);
  const beside = join(out, 'cao-bang/2031/ban-dan-toc');
  assert.deepEqual(readdirSync(beside).sort(), [
    'ke-hoach-thi-dua-cua-cac-xa.mdx',
    'ke-hoach-thi-dua-cua-cac-xa.txt',
  ]);
  assert.equal(readFileSync(join(beside, 'ke-hoach-thi-dua-cua-cac-xa.txt'), 'utf8'), words);
});

test('letters in two parts are composed, and the editor is told', async () => {
  const words =
    'KẾ HOẠCH\n\nthi đua trồng rừng năm 2031\n\nBan Dân tộc tỉnh Cao Bằng phát động phong trào.\n';
  const out = join(folder, 'nfd');
  const { code, stdout } = await runCommand('import', {
    args: [put('b.txt', words.normalize('NFD')), '--out', out],
  });
  assert.equal(code, 0, stdout);
  assert.match(stdout, /import-composed\n/u);
  const beside = join(out, 'cao-bang/2031/ban-dan-toc');
  const entry = readFileSync(join(beside, 'ke-hoach-thi-dua-trong-rung.mdx'), 'utf8');
  assert.equal(entry, entry.normalize('NFC'));
  assert.ok(existsSync(join(beside, 'ke-hoach-thi-dua-trong-rung-goc.txt')));
});

test('a text that does not say whose it is writes nothing and says what is missing', async () => {
  const out = join(folder, 'none');
  const { code, stdout } = await runCommand('import', {
    args: [put('c.txt', 'Thi đua là yêu nước.'), '--out', out],
  });
  assert.equal(code, 1);
  assert.match(stdout, /import-address-unknown\n.*--province, --year, --agency/u);
  assert.ok(!existsSync(out));
});

test('a scan without the tools to read it is wrong usage, told in one sentence', async () => {
  const scan = makePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ]);
  const { code, stdout, stderr } = await runCommand('import', {
    args: [put('scan.pdf', scan), '--out', join(folder, 'scan')],
    env: { PATH: folder },
  });
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
  assert.match(stderr, /bản quét.*Tesseract.*tesseract-ocr-vie.*\.\n$/u);
});

const WRONG_USAGE: readonly (readonly [why: string, args: readonly string[]])[] = [
  ['no file', []],
  ['a file that is not there', ['khong-co.docx']],
  ['a year that is none', ['package.json', '--year', '23']],
  ['an id that is none', ['package.json', '--province', 'Cao Bằng']],
];
for (const [why, args] of WRONG_USAGE) {
  test(`wrong usage: ${why}`, async () => {
    const { code, stdout, stderr } = await runCommand('import', { args });
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
    assert.match(stderr, /^\P{Ll}.*\n$/u);
  });
}

test('a new entry names all its fields, and the check says what to fill in', async () => {
  const env = { CONTENT_DIR: content.contentDir };
  const args = [
    '--province',
    'cao-bang',
    '--year',
    '2032',
    '--agency',
    'ban-dan-toc',
    '--name',
    'ke-hoach-moi',
  ];
  const made = await runCommand('new', { args, env });
  assert.equal(made.code, 0, made.stderr);
  const entry = join(content.contentDir, 'plans/cao-bang/2032/ban-dan-toc/ke-hoach-moi.mdx');
  const { code, stdout } = await runCommand('check', { env });
  assert.equal(code, 1);
  assert.match(stdout, /ke-hoach-moi\.mdx:\d+:\d+ {2}lỗi {2}schema-bad-value/u);
  assert.doesNotMatch(
    stdout,
    /ke-hoach-moi\.mdx:\d+:\d+ {2}lỗi {2}(?:schema-unknown-field|yaml-syntax|mdx-)/u,
  );
  const again = await runCommand('new', { args, env });
  assert.equal(again.code, 2);
  rmSync(entry);
});
