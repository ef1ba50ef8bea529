import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { findPlanCitations } from '../../src/archive/find-plan-citations.ts';
import { listPlanFiles } from '../../src/archive/list-plan-files.ts';
import { readPlanEntry, type PlanEntry } from '../../src/archive/read-plan-entry.ts';
import { readDocx } from '../../src/importing/docx/read-docx.ts';
import type { ResolvedCitation } from '../../src/domain/citations/resolve/resolved-citation.ts';
import {
  buildDraft,
  type Draft,
  type ReadDocument,
} from '../../src/importing/draft/build-draft.ts';
import { readKnowledge } from '../../src/importing/draft/knowledge.ts';
import { readHtml } from '../../src/importing/html/read-html.ts';
import { buildPages } from '../../src/importing/pdf/build-pages.ts';
import { readPdf } from '../../src/importing/pdf/read-pdf.ts';
import { recogniseScan } from '../../src/importing/scan/recognise-scan.ts';
import type { SourceReading } from '../../src/importing/source-block.ts';
import { readText } from '../../src/importing/text/read-text.ts';
import {
  compareCitations,
  compareFields,
  type ComparedField,
} from '../importing/compare-fields.ts';
import { makeDocx, printWordBody } from '../importing/make-docx.ts';
import { printWebPage } from '../importing/print-web-page.ts';
import { PROJECT_DIR } from '../project/source-files.ts';
import { launchChromium } from '../setup/chromium.ts';

/*
 * `npm run bench:import`: how many fields of the published plans a draft has right without an edit,
 * for each form of the source: the text as received, and Word, HTML, PDF and scanned forms that are
 * made out of it. `--scan` adds the scanned form, which takes minutes; `--list` names every field that
 * differs.
 *
 * A field is one value of the frontmatter: a title, a number, a signer's office. Of a list (recipients,
 * deadlines, basis, targets, movements, citations) each item is one, and each of its values is one; an
 * item that the draft lacks has all of them wrong, one that the entry lacks is wrong by itself. Where a
 * quoted clause begins and ends, and reasons in free words, are not compared (`compare-fields.ts`).
 *
 * The five plans are those on which the reading was made, and the facts of their entries follow its
 * rules: a plan from elsewhere is read less well. The facts come from the text before any slip of
 * recognition was corrected, so a slip in a target counts as a wrong field.
 */

type Form = 'text' | 'text, slips accepted' | 'docx' | 'html' | 'pdf' | 'scan';

const CONTENT = join(PROJECT_DIR, 'content');
const knowledge = readKnowledge(CONTENT);
const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
const browser = await launchChromium();
const compared = new Map<Form, ComparedField[]>();
try {
  for (const file of listPlanFiles(CONTENT).files) {
    const entry = readPlanEntry(readFileSync(file.path, 'utf8'), file.file);
    if (!entry.ok) throw new Error(`${file.file} has problems`);
    const received = readFileSync(join(file.folder, entry.facts.source.file), 'utf8');
    for (const [form, document] of await makeForms(received, browser)) {
      const own = compared.get(form) ?? [];
      compared.set(form, own);
      own.push(...compareDraft(form, file.id, entry, document));
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const [form, fields] of compared) report(form, fields);

async function makeForms(
  received: string,
  chromium: Browser,
): Promise<readonly (readonly [Form, ReadDocument | null])[]> {
  const blocks = readText(received);
  const webPage = printWebPage(blocks);
  const pdf = await printPdf(webPage, chromium);
  return [
    ['text', { blocks, notes: [], received }],
    ['text, slips accepted', { blocks, notes: [], received }],
    ['docx', toDocument(readDocx(makeDocx(printWordBody(blocks))))],
    ['html', { blocks: readHtml(webPage), notes: [], received: null }],
    ['pdf', toDocument(await readPdf(pdf))],
    ...(process.argv.includes('--scan') ? [['scan', await readScan(pdf, chromium)] as const] : []),
  ];
}

function toDocument(reading: SourceReading): ReadDocument | null {
  return reading.ok ? { ...reading, received: null } : null;
}

async function printPdf(webPage: string, chromium: Browser): Promise<Buffer> {
  const page = await chromium.newPage();
  try {
    await page.setContent(webPage);
    return await page.pdf({ preferCSSPageSize: true });
  } finally {
    await page.close();
  }
}

/** Takes pictures of the pages of a PDF and recognises their words; null without the tools. */
async function readScan(pdf: Buffer, chromium: Browser): Promise<ReadDocument | null> {
  const path = join(folder, 'plan.pdf');
  writeFileSync(path, pdf);
  const made = spawnSync('pdftoppm', ['-r', '150', '-gray', '-png', path, join(folder, 'page')]);
  if (made.status !== 0) return null;
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const pages = pictures.sort().map((name) => {
    const bytes = readFileSync(join(folder, name));
    rmSync(join(folder, name));
    return `<img style="width:100%;break-after:page" src="data:image/png;base64,${bytes.toString('base64')}">`;
  });
  const style = '<style>@page{size:A4;margin:0}body{margin:0}</style>';
  writeFileSync(path, await printPdf(`<!doctype html>${style}${pages.join('')}`, chromium));
  const scan = recogniseScan(path);
  return scan.kind === 'pages' ? { ...buildPages(scan.pages), received: null } : null;
}

function compareDraft(
  form: Form,
  id: string,
  entry: PlanEntry,
  document: ReadDocument | null,
): readonly ComparedField[] {
  if (document === null) {
    console.log(`${form}: ${id} could not be read`);
    return [];
  }
  const draft = buildDraft(
    document,
    knowledge,
    {},
    { acceptSlips: form === 'text, slips accepted' },
  );
  if (!draft.ok) throw new Error(`${form}: no text could be made of ${id}`);
  for (const { code, values } of draft.notes) {
    if (code === 'import-text-differs')
      console.log(`${form}: ${id} differs from its source at “${values['passage']}”`);
  }
  const fields = [
    ...compareFields(entry.facts, draft.facts),
    ...compareCitations(findPlanCitations(entry, knowledge.citations), findDraftCitations(draft)),
  ];
  if (process.argv.includes('--list')) {
    for (const { field, isEqual, ...values } of fields) {
      if (!isEqual) console.log(`${form}\t${id}\t${field}\t${values.published} ≠ ${values.draft}`);
    }
  }
  return fields;
}

/** The citations of a draft as its page would show them; none where its entry is not whole. */
function findDraftCitations(draft: Draft): readonly ResolvedCitation[] {
  const source = { file: 'a.txt', sha256: '0'.repeat(64), description: 'a' };
  const entry = readPlanEntry(draft.printEntry(source), 'draft.mdx');
  return entry.ok ? findPlanCitations(entry, knowledge.citations) : [];
}

function report(form: Form, fields: readonly ComparedField[]): void {
  const share = (some: readonly ComparedField[]): string => {
    const equal = some.filter(({ isEqual }) => isEqual).length;
    return `${equal}/${some.length} (${((100 * equal) / Math.max(1, some.length)).toFixed(1)} %)`;
  };
  const groups = [...new Set(fields.map(({ group }) => group))];
  console.log(
    `\n${form}: ${share(fields)}; without targets ${share(fields.filter(({ group }) => group !== 'targets'))}`,
  );
  console.log(
    groups
      .map((group) => `  ${group} ${share(fields.filter((field) => field.group === group))}`)
      .join('\n'),
  );
}
