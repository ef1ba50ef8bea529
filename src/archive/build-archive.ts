import type { ReuseTable } from '../domain/reuse/reuse-table.ts';
import { slugify } from '../domain/text/fold.ts';
import type {
  Agency,
  Archive,
  CitedDocument,
  Directive,
  Indicator,
  Movement,
  NumberEntry,
  Place,
  Plan,
  PlanRecord,
} from './archive.ts';
import { joinDocuments, type JoinedDocument } from './join-documents.ts';
import { digestReuseOfPlans, joinReuse, lookUpReuse } from './join-reuse.ts';
import type { LookupTable } from './lookup-table.ts';
import { LOOKUP_TABLES } from './lookup-tables.ts';
import type { PlanIndex } from './plan-index.ts';
import { planListMemo, type PlanList } from './plan-list.ts';
import { PlanLists } from './plan-lists.ts';
import { memoCell, PLANS_CELL, reuseCell } from './reads/cells.ts';
import { identify } from './reads/digest-value.ts';
import { ReadLog } from './reads/read-log.ts';
import { trackDocument } from './reads/track-document.ts';
import { trackPlan } from './reads/track-plan.ts';
import { TrackedTable } from './reads/tracked-table.ts';
import { indexPlans } from './write-plan-index.ts';
import { compareText } from '../domain/text/compare-text.ts';

/** What an archive is built from: plans already read and checked, and the registers. */
export interface ArchiveRecords {
  readonly plans: readonly Plan[];
  readonly records: readonly PlanRecord[];
  readonly directives: readonly Directive[];
  readonly agencies: readonly Agency[];
  readonly places: readonly Place[];
  readonly movements: readonly Movement[];
  readonly indicators: readonly Indicator[];
  /** The index of these plans, where it is known; else it is made. */
  readonly index?: PlanIndex | undefined;
  /** What `joinReuse` gave for these plans, where it was asked before; else it is asked when needed. */
  readonly reuse?: ReuseTable | undefined;
}

/** An archive with whoever hears what is read out of it. */
export interface TrackedArchive {
  readonly archive: Archive;
  readonly log: ReadLog;
  /** Every table that it can be asked for. */
  readonly tables: readonly LookupTable<string | number, unknown>[];
  /** What each of the things that `Archive.remember` keeps was made from, by their names. */
  readonly memoReads: ReadonlyMap<string, ReadonlySet<string>>;
  /** What `Archive.keep` was given, by name. */
  readonly kept: ReadonlyMap<string, unknown>;
  /**
   * Lets `Archive.keep` give what was made elsewhere: by an earlier build, of which is known what it was
   * made from, or out of another opening of this archive, which says what it has read.
   */
  readonly takeOver: (name: string, value: unknown, reads?: ReadonlySet<string>) => void;
  /** What `Archive.eachPlan` gives, with what an earlier build may have kept of it. */
  readonly planLists: PlanLists;
  /** For each plan, by its id, a digest of what `Archive.loadReuse` gives of it. */
  readonly digestReuse: () => ReadonlyMap<string, number>;
  /** Says what `joinReuse` gave for its plans, before anything asks for it. */
  readonly takeReuse: (reuse: ReuseTable) => void;
}

/**
 * Joins records into one archive: plans newest first, every document ever cited with all its
 * citations, and every number with all that bear it. Pure; the order of the input does not matter.
 */
export function buildArchive(records: ArchiveRecords): Archive {
  return buildTrackedArchive(records).archive;
}

/** Joins records into one archive whose parts say when they are read, to be asked for some tables. */
export function buildTrackedArchive(
  records: ArchiveRecords,
  log = new ReadLog(),
  known: TrackedArchive['tables'] = LOOKUP_TABLES,
): TrackedArchive {
  const index = records.index ?? indexPlans(records.plans);
  const indexed = records.plans.map((plan, place) =>
    trackPlan(
      plan,
      {
        id: index.idOf(place),
        loadWorks: () => index.worksOf(place),
        loadMentions: () => index.mentionsOf(place),
      },
      log,
    ),
  );
  const { order } = index;
  const plans = order.map((place) => indexed[place] as Plan);
  const joined = joinDocuments({ plans: indexed, index }, records.directives, log);
  const documents = new Map([...joined].map(([id, one]) => [id, trackDocument(one, log)]));
  let compared = records.reuse;
  const compare = (): ReuseTable => (compared ??= joinReuse(plans));
  const findReuse = lookUpReuse(compare);
  let reuseDigests: ReadonlyMap<string, number> | undefined;
  const memos = new Map<string, unknown>();
  const memoReads = new Map<string, ReadonlySet<string>>();
  const kept = new Map<string, unknown>();
  const planLists = new PlanLists(plans, log);
  const tables = new Map<string, ReadonlyMap<string | number, unknown>>();
  const remember = <T>(name: string, make: () => T): T => {
    log.note(memoCell(name));
    if (memos.has(name)) return memos.get(name) as T;
    const { value, cells } = log.listen(make);
    memos.set(name, value);
    memoReads.set(name, cells);
    return value;
  };
  const archive: Archive = {
    get plans() {
      log.note(PLANS_CELL);
      return plans;
    },
    records: records.records.map(identifyRecord).sort(compareRecords),
    directives: records.directives,
    agencies: indexById(records.agencies),
    places: [...records.places],
    movements: indexById(records.movements),
    indicators: indexById(records.indicators),
    documents: new TrackedTable({ name: 'documents' }, () => documents, log),
    numbers: new TrackedTable(
      { name: 'numbers' },
      () =>
        joinNumbers(
          order.map((place) => [index.numberOf(place), indexed[place] as Plan]),
          joined,
          documents,
        ),
      log,
    ),
    loadReuse: (planId) => {
      log.note(reuseCell(planId));
      return findReuse(planId);
    },
    remember,
    lookUp: <K extends string | number, V>(wanted: LookupTable<K, V>) => {
      const table =
        tables.get(wanted.name) ?? new TrackedTable(wanted, () => wanted.make(archive), log);
      tables.set(wanted.name, table);
      return table as ReadonlyMap<K, V>;
    },
    eachPlan: <T>(list: PlanList<T>) => {
      const memo = planListMemo(list.name);
      log.note(memoCell(memo));
      if (!memos.has(memo)) {
        const { values, cells } = planLists.make(list, archive);
        memos.set(memo, values);
        memoReads.set(memo, cells);
      }
      return memos.get(memo) as readonly T[];
    },
    keep: (name, make) => {
      const value = remember(name, make);
      kept.set(name, value);
      return value;
    },
  };
  return {
    archive,
    log,
    tables: known,
    memoReads,
    kept,
    planLists,
    takeOver: (name, value, reads) => {
      memos.set(name, value);
      kept.set(name, value);
      if (reads !== undefined) memoReads.set(name, reads);
    },
    digestReuse: () => (reuseDigests ??= digestReuseOfPlans(compare())),
    takeReuse: (reuse) => {
      compared = reuse;
    },
  };
}

/** The register is the same for all that compares reads. */
function identifyRecord(record: PlanRecord): PlanRecord {
  return identify(record, `record ${record.id}`);
}

function indexById<T extends { readonly id: string }>(
  entries: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(
    [...entries].sort((a, b) => compareText(a.id, b.id)).map((entry) => [entry.id, entry]),
  );
}

function joinNumbers(
  plans: readonly (readonly [number: string | null, plan: Plan])[],
  joined: ReadonlyMap<string, JoinedDocument>,
  documents: ReadonlyMap<string, CitedDocument>,
): ReadonlyMap<string, NumberEntry> {
  const numbers = new Map<string, { number: string; documents: CitedDocument[]; plans: Plan[] }>();
  const entryOf = (number: string): { documents: CitedDocument[]; plans: Plan[] } => {
    const slug = slugify(number);
    const entry = numbers.get(slug) ?? { number, documents: [], plans: [] };
    numbers.set(slug, entry);
    return entry;
  };
  for (const [id, document] of documents) {
    const number = joined.get(id)?.number ?? null;
    if (number !== null) entryOf(number).documents.push(document);
  }
  for (const [number, plan] of plans) if (number !== null) entryOf(number).plans.push(plan);
  return new Map(
    [...numbers]
      .sort(([a], [b]) => compareText(a, b))
      .map(([slug, entry]) => [slug, { slug, ...entry }]),
  );
}

function compareRecords(a: PlanRecord, b: PlanRecord): number {
  return (b.year ?? 0) - (a.year ?? 0) || compareText(a.id, b.id);
}
