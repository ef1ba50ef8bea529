import { findExcerpt, holdsPhrase, markText, type Excerpt } from '../../domain/search/excerpt.ts';
import type { IndexedDocument } from '../../domain/search/manifest.ts';
import type { NumberRow } from '../../domain/search/number-row.ts';
import { rankText, weighTerm, type TextHit } from '../../domain/search/rank-text.ts';
import { facetKey, uniteLists } from '../../domain/search/term.ts';
import {
  listQueryKeys,
  phraseQuery,
  readTextQuery,
  type TextQuery,
} from '../../domain/search/text-query.ts';
import type { NumberAnswer } from './find-numbers.ts';
import type { SearchIndex } from './search-index.ts';

/** A choice of documents by a facet: `['nam', '2023']`. */
export type Filter = readonly [facet: string, value: string];

/** The plans and records that answer a query. */
export interface TextAnswer {
  readonly hits: readonly TextHit[];
  /** Phrases that a document must hold word for word, which only its text can tell. */
  readonly phrases: TextQuery['phrases'];
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
    return { ...ranking, phrases: [], query, weigh };
  }
  const options = { total, filters: lists, mayBePartial: !isNumber };
  return { ...rankText(query, terms, options), phrases: query.phrases, query, weigh };
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
  const { phrases, query, weigh } = answer;
  const texts = [...passages, ['', title], ['', detail]] as const;
  if (!phrases.every((phrase) => holdsPhrase(texts, phrase))) return null;
  return {
    document,
    title: markText(title, query, weigh),
    excerpt: findExcerpt(passages, query, weigh),
  };
}
