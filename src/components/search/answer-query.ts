import { findExcerpt, holdsPhrase, markText, type Excerpt } from '../../domain/search/excerpt.ts';
import type { IndexedDocument } from '../../domain/search/manifest.ts';
import {
  chooseNameShard,
  findExactNames,
  suggestNames,
  type NameEntry,
} from '../../domain/search/names.ts';
import { readNumberQuery, type NumberQuery } from '../../domain/search/number-query.ts';
import type { NumberRow } from '../../domain/search/number-row.ts';
import { chooseChunks, findNumberShard } from '../../domain/search/number-shard.ts';
import { findNearNumbers, rankNumbers } from '../../domain/search/rank-numbers.ts';
import { rankText, weighTerm, type TextHit } from '../../domain/search/rank-text.ts';
import { facetKey, uniteLists } from '../../domain/search/term.ts';
import {
  listQueryKeys,
  phraseQuery,
  readTextQuery,
  type TextQuery,
} from '../../domain/search/text-query.ts';
import type { SearchIndex } from './search-index.ts';

/** What bears the number that was typed. */
export interface NumberAnswer {
  /** Null when the query is not about a number. */
  readonly query: NumberQuery | null;
  /** The likeliest first. */
  readonly rows: readonly NumberRow[];
  /** How many bear it in all; more than `rows` where very many do. */
  readonly found: number;
  /** Numbers near one that nothing bears. */
  readonly near: readonly NumberRow[];
}

const MOST_NUMBERS = 12;
const NEAR_NUMBERS = 4;
const MOST_CHUNKS = 2;

/**
 * Looks up the number that a query names, ranked by `rank`. Reads one shard, and two chunks of a very common ordinal.
 */
export async function findNumbers(
  index: SearchIndex,
  typed: string,
  rank: (query: NumberQuery, rows: readonly NumberRow[]) => readonly NumberRow[] = rankNumbers,
): Promise<NumberAnswer> {
  const query = readNumberQuery(typed);
  const { numbers } = await index.readManifest();
  if (query === null || numbers.length === 0) return { query, rows: [], found: 0, near: [] };
  const shard = await index.readNumbers(findNumberShard(query.ordinal, numbers));
  const large = shard.large[query.ordinal];
  const choice = large === undefined ? null : chooseChunks(query, large, MOST_CHUNKS);
  const chunks = await Promise.all(
    (choice?.chunks ?? []).map((chunk) => index.readNumberChunk(query.ordinal, chunk)),
  );
  const all = new Map([...shard.rows, ...chunks.flat()].map((row) => [row[5], row]));
  const rows = rank(query, [...all.values()]);
  return {
    query,
    rows: rows.slice(0, MOST_NUMBERS),
    found: Math.max(rows.length, choice?.found ?? 0),
    near: rows.length === 0 && query.isPlain ? await findNear(index, query, shard.rows) : [],
  };
}

/**
 * Near numbers of the same range; where that has none, of the range of the swapped digits or else of
 * the range before.
 */
async function findNear(
  index: SearchIndex,
  query: NumberQuery,
  rows: readonly NumberRow[],
): Promise<readonly NumberRow[]> {
  const near = findNearNumbers(query, rows, NEAR_NUMBERS);
  if (near.length > 0 && !hasTwoDigits(query.ordinal)) return near;
  const { numbers } = await index.readManifest();
  const own = findNumberShard(query.ordinal, numbers);
  const swapped = findNumberShard([...query.ordinal].reverse().join(''), numbers);
  const other = swapped === own ? Math.max(0, own - 1) : swapped;
  const more = other === own ? [] : (await index.readNumbers(other)).rows;
  return findNearNumbers(query, [...rows, ...more], NEAR_NUMBERS);
}

/** Two different digits are easily swapped: "43" for "34". */
function hasTwoDigits(ordinal: string): boolean {
  return ordinal.length === 2 && ordinal.charAt(0) !== ordinal.charAt(1);
}

/** Pages whose name is what was typed, and pages in whose name it stands. */
export async function findNames(
  index: SearchIndex,
  typed: string,
): Promise<{ readonly exact: readonly NameEntry[]; readonly related: readonly NameEntry[] }> {
  const { names } = await index.readManifest();
  const shard = chooseNameShard(typed, names);
  if (shard === null) return { exact: [], related: [] };
  const entries = await index.readNames(shard);
  const exact = findExactNames(typed, entries);
  const related = suggestNames(typed, entries).filter((entry) => !exact.includes(entry));
  return { exact, related };
}

/** A choice of documents by a facet: `['nam', '2023']`. */
export type Filter = readonly [facet: string, value: string];

/** The plans and records that answer a query. */
export interface TextAnswer {
  readonly hits: readonly TextHit[];
  /** What their sentences are chosen and marked by. */
  readonly query: TextQuery;
  readonly isPartial: boolean;
  readonly weigh: (folded: string) => number;
}

/**
 * Finds plans and records. A number that is known finds those that cite its documents; one that
 * nothing bears finds only what holds it word for word.
 */
export async function findTexts(
  index: SearchIndex,
  typed: string,
  numbers: NumberAnswer,
  filters: readonly Filter[],
): Promise<TextAnswer> {
  const { documents: total } = await index.readManifest();
  const isNumber = numbers.query?.isPlain === true;
  const known = isNumber ? numbers.rows.flatMap((row) => documentIdOf(row) ?? []) : [];
  const citing = known.map((id) => facetKey('vien-dan', id));
  const query = chooseTextQuery(typed, numbers);
  const filterKeys = filters.map(([facet, value]) => facetKey(facet, value));
  const terms = await index.readTerms([...listQueryKeys(query), ...filterKeys, ...citing]);
  const listOf = (key: string) => terms.get(key)?.documents ?? [];
  const lists = filterKeys.map(listOf);
  const weigh = (folded: string): number => weighTerm(listOf(folded).length, total);
  if (known.length > 0) {
    const everything: TextQuery = { words: [], phrases: [] };
    const options = { total, filters: [...lists, uniteLists(citing.map(listOf))] };
    const ranking = rankText(everything, terms, { ...options, mayBePartial: false });
    return { ...ranking, query, weigh };
  }
  const options = { total, filters: lists, mayBePartial: !isNumber };
  return { ...rankText(query, terms, options), query, weigh };
}

function chooseTextQuery(typed: string, { query, rows }: NumberAnswer): TextQuery {
  if (query?.isPlain !== true) return readTextQuery(typed);
  return phraseQuery(rows[0]?.[0] ?? typed);
}

/** The id of the cited document that a row leads to; null for a plan under its own number. */
function documentIdOf(row: NumberRow): string | null {
  return /^\/van-ban\/([^/]+)\/$/u.exec(row[5])?.[1] ?? null;
}

/** A hit as it is shown. */
export interface ShownHit {
  readonly document: IndexedDocument;
  /** The title with what was looked for marked. */
  readonly title: Excerpt['parts'];
  readonly excerpt: Excerpt | null;
}

/** Loads a hit with its sentence; null when a phrase turns out not to stand in it word for word. */
export async function loadHit(
  index: SearchIndex,
  answer: TextAnswer,
  hit: TextHit,
): Promise<ShownHit | null> {
  const document = await index.readDocument(hit.document);
  const { passages, title, detail } = document;
  const { query, weigh } = answer;
  const isCiting = hit.score === 0;
  const texts = [...passages, ['', title], ['', detail]] as const;
  if (!isCiting && !query.phrases.every((phrase) => holdsPhrase(texts, phrase))) return null;
  return {
    document,
    title: markText(title, query, weigh),
    excerpt: findExcerpt(passages, query, weigh),
  };
}
