import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { isIdentifier } from '../schema/identifier.ts';
import { decodeText } from './decode-text.ts';
import { readDocx } from './docx/read-docx.ts';
import { buildDraft, type Draft, type ReadDocument } from './draft/build-draft.ts';
import { readKnowledge } from './draft/knowledge.ts';
import type { Overrides } from './draft/read-facts.ts';
import { readHtml } from './html/read-html.ts';
import { buildPages, type PageContent } from './pdf/build-pages.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { recogniseFormat, type SourceFormat } from './recognise-format.ts';
import { RefusedFile } from './refused-file.ts';
import type { SourceNote } from './source-block.ts';
import { readText } from './text/read-text.ts';
import { printAgency } from './writing/print-agency.ts';
import { findPlace } from './writing/find-place.ts';

/** Files larger than this are not read. Bytes. */
export const MAX_FILE_BYTES = 20_000_000;

/** What the child process is asked to do. */
export interface ImportRequest {
  readonly file: string;
  readonly contentDir: string;
  readonly overrides: Overrides;
  /** Correct clear slips and declare each correction. */
  readonly acceptSlips?: boolean;
  /** What was recognised on a scan, where the file itself has no words. */
  readonly recognised?: readonly PageContent[];
}

/** A file to write beside the entry: words, or a copy of the source under a new name. */
export interface BesideFile {
  readonly name: string;
  /** Null for a copy of the source. */
  readonly text: string | null;
}

/** A note with its place in the entry, counted from 1. */
export interface PlacedNote extends SourceNote {
  readonly line: number;
  readonly column: number;
}

/** What became of a file. */
export type ImportAnswer =
  | {
      readonly ok: true;
      /** `<province>/<year>/<agency>/<name>`. */
      readonly id: string;
      readonly entry: string;
      readonly files: readonly BesideFile[];
      /** The issuing agency for the register, where it is not there yet. */
      readonly newAgency: { readonly id: string; readonly entry: string } | null;
      readonly notes: readonly PlacedNote[];
    }
  | { readonly ok: false; readonly refusals: readonly SourceNote[] };

/** Reads a file and drafts its entry; writes nothing. */
export async function importFile(request: ImportRequest): Promise<ImportAnswer> {
  try {
    return await draftFile(request);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return { ok: false, refusals: [{ code: error.code, values: error.values }] };
  }
}

async function draftFile(request: ImportRequest): Promise<ImportAnswer> {
  const { size } = statSync(request.file);
  if (size > MAX_FILE_BYTES) {
    throw new RefusedFile('import-too-large', {
      bytes: String(size),
      limit: String(MAX_FILE_BYTES),
    });
  }
  const bytes = readFileSync(request.file);
  const format = recogniseFormat(basename(request.file), bytes);
  const document =
    request.recognised === undefined
      ? await readDocument(format, bytes)
      : readRecognised(request.recognised);
  const draft = buildDraft(document, readKnowledge(request.contentDir), request.overrides, {
    acceptSlips: request.acceptSlips ?? false,
  });
  if (!draft.ok) {
    return { ok: false, refusals: draft.problems.map(({ code, values }) => ({ code, values })) };
  }
  return placeDraft(draft, request.file, bytes);
}

async function readDocument(format: SourceFormat, bytes: Buffer): Promise<ReadDocument> {
  if (format === 'text') {
    const text = decodeText(bytes);
    // Only a file that is UTF-8 to the letter can stand beside the entry as its received text.
    const isKept = Buffer.from(text, 'utf8').equals(bytes);
    return { blocks: readText(text), notes: [], received: isKept ? text : null };
  }
  if (format === 'html') return { blocks: readHtml(decodeText(bytes)), notes: [], received: null };
  if (format === 'image') throw new RefusedFile('import-no-text');
  const reading = format === 'docx' ? readDocx(bytes) : await readPdf(bytes);
  if (!reading.ok) throw new RefusedFile(reading.refusal.code, reading.refusal.values);
  return { blocks: reading.blocks, notes: reading.notes, received: null };
}

function readRecognised(pages: readonly PageContent[]): ReadDocument {
  const { blocks, notes } = buildPages(pages);
  return { blocks, notes: [{ code: 'import-recognised', values: {} }, ...notes], received: null };
}

function placeDraft(draft: Draft, file: string, bytes: Buffer): ImportAnswer {
  const { facts, name } = draft;
  if (facts.province === undefined || facts.year === undefined || facts.agency === undefined) {
    const missing = (['province', 'year', 'agency'] as const).filter(
      (key) => facts[key] === undefined,
    );
    const options = missing.map((key) => `--${key}`).join(', ');
    return {
      ok: false,
      refusals: [
        { code: 'import-address-unknown', values: { options } },
        ...draft.notes.filter(({ code }) => /^import-(?:province|year|agency|title)/u.test(code)),
      ],
    };
  }
  const province = facts.province.id;
  const agency = facts.agency.id.endsWith(`-${province}`)
    ? facts.agency.id.slice(0, -province.length - 1)
    : facts.agency.id;
  for (const id of [province, agency, name]) {
    if (!isIdentifier(id)) throw new RefusedFile('id-invalid', { id });
  }
  const original = basename(file).normalize('NFC');
  const extension = /\.([a-z0-9]+)$/iu.exec(original)?.[1]?.toLowerCase() ?? 'bin';
  const isReceived = Buffer.from(draft.received, 'utf8').equals(bytes);
  const entry = draft.printEntry(
    isReceived
      ? {
          file: `${name}.txt`,
          sha256: digest(bytes),
          description: `Tệp văn bản “${original}”, như nhận được.`,
        }
      : {
          file: `${name}.txt`,
          sha256: digest(draft.received),
          description: `Chữ lấy từ tệp “${original}” khi nhập vào kho; tệp gốc để bên cạnh.`,
          original: { file: `${name}-goc.${extension}`, sha256: digest(bytes) },
        },
  );
  return {
    ok: true,
    id: [province, String(facts.year.value), agency, name].join('/'),
    entry,
    files: isReceived
      ? [{ name: `${name}.txt`, text: null }]
      : [
          { name: `${name}.txt`, text: draft.received },
          { name: `${name}-goc.${extension}`, text: null },
        ],
    newAgency:
      draft.newAgency === null
        ? null
        : { id: draft.newAgency.id, entry: printAgency(draft.newAgency) },
    notes: draft.notes.map((note) => ({ ...note, ...findPlace(entry, note.values['passage']) })),
  };
}

function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
