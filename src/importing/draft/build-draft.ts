import { compareTranscription } from '../../domain/transcription/compare-transcription.ts';
import { findSlips, type SlipRule } from '../../domain/slips/find-slips.ts';
import { slugify } from '../../domain/text/fold.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { parsePlanBody } from '../../markdown/parse-plan-body.ts';
import type { DeclaredCorrection } from '../../schema/plan.ts';
import { dropPageNumbers, joinPages } from '../join-pages.ts';
import { flattenLayout } from '../flatten-layout.ts';
import { normaliseBlocks } from '../normalise-blocks.ts';
import { printReceived } from '../print-received.ts';
import type { SourceBlock, SourceNote } from '../source-block.ts';
import { printBody } from '../writing/print-body.ts';
import { printEntry, type DraftSource } from '../writing/print-entry.ts';
import { acceptSlips } from './accept-slips.ts';
import type { AgencyDraft } from './draft-agency.ts';
import { declareJoins } from './declare-joins.ts';
import { declareLayout } from './declare-layout.ts';
import { divideParts } from './divide-parts.ts';
import type { DraftFacts } from './draft-facts.ts';
import type { Knowledge } from './knowledge.ts';
import { readFacts, type Overrides } from './read-facts.ts';

/** A document that was read, on its way to a draft. */
export interface ReadDocument {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly SourceNote[];
  /** The text file as received, when the source is one; else its words are printed into one. */
  readonly received: string | null;
}

/** A draft entry, ready to be written beside its source. */
export interface Draft {
  readonly ok: true;
  readonly facts: DraftFacts;
  readonly newAgency: AgencyDraft | null;
  readonly corrections: readonly DeclaredCorrection[];
  /** The words of the source as a text file; the entry is compared with it at every build. */
  readonly received: string;
  readonly notes: readonly SourceNote[];
  /** Prints the entry once it is known under which names the source files lie beside it. */
  readonly printEntry: (source: DraftSource) => string;
  /** The last part of the address that the title suggests. */
  readonly name: string;
}

/** A draft, or why the words of the document cannot be the text of an entry (too long, for one). */
export type DraftReading = Draft | { readonly ok: false; readonly problems: readonly Problem[] };

/** Builds the draft of a plan out of a document: its text in parts, its facts, and what is doubtful. */
export function buildDraft(
  document: ReadDocument,
  knowledge: Knowledge,
  overrides: Overrides = {},
  options: { readonly acceptSlips?: boolean } = {},
): DraftReading {
  const normalised = normaliseBlocks(document.blocks);
  const blocks = flattenLayout(dropPageNumbers(normalised.blocks));
  const isAsReceived = document.received !== null && normalised.notes.length === 0;
  const received = isAsReceived ? (document.received ?? '') : printReceived(blocks);
  const asReceived = joinPages(blocks);
  const accepted = options.acceptSlips === true ? acceptSlips(asReceived, received) : null;
  const joined = accepted?.blocks ?? asReceived;
  const divided = divideParts(joined);
  const body = printBody(divided);
  const parsed = parsePlanBody(body, 'draft');
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const plan = parsed.text;
  const joins = declareJoins(received, asReceived);
  const declared = [...joins, ...(accepted?.corrections ?? [])];
  const corrections = [...declared, ...declareLayout(received, plan.text, declared)];
  const { facts, notes, newAgency } = readFacts(plan, knowledge, overrides);
  const told: SourceNote[] = [...document.notes, ...normalised.notes];
  if (joins.length > 0) {
    told.push({ code: 'import-joined', values: { count: String(joins.length) } });
  }
  const comparison = compareTranscription(received, plan.text, corrections);
  if (!comparison.matches) {
    const [fault] = comparison.faults;
    const passage =
      fault !== undefined && 'published' in fault ? fault.published : (fault?.received ?? '');
    told.push({ code: 'import-text-differs', values: { passage } });
  }
  return {
    ok: true,
    facts,
    newAgency,
    corrections,
    received,
    notes: [...told, ...notes, ...tellSlips(plan.text)],
    printEntry: (source) => printEntry(facts, corrections, source, body),
    name: nameEntry(facts),
  };
}

const SLIP_CODES: Readonly<Record<SlipRule, string>> = {
  known: 'slip-known',
  'letter-d': 'slip-letter-d',
  'letter-case': 'slip-letter-case',
  'mixed-tones': 'slip-mixed-tones',
  doubled: 'slip-doubled',
  unaccented: 'slip-unaccented',
};

/** What looks like a slip of recognition or typing: told, never changed. */
function tellSlips(text: string): readonly SourceNote[] {
  return findSlips(text).map(({ rule, start, written, suggested }) => ({
    code: SLIP_CODES[rule],
    values: { written, suggested, passage: text.slice(start, start + 60) },
  }));
}

const LONGEST_NAME = 60;

/** Names the entry after its title, without the year that stands in its path already. */
function nameEntry({ title, year }: DraftFacts): string {
  const slug = slugify(title?.text ?? 'ke-hoach').replace(
    new RegExp(`-nam-${String(year?.value ?? '')}$`, 'u'),
    '',
  );
  if (slug.length <= LONGEST_NAME) return slug;
  return slug.slice(0, LONGEST_NAME + 1).replace(/-[^-]*$/u, '');
}
