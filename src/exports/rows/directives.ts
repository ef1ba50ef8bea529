import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, CitedDocument, Directive } from '../../archive/archive.ts';
import { documentAddress } from '../../domain/addresses/addresses.ts';
import { printPlaceKey } from '../../domain/places/place.ts';
import type { ExportRow } from '../csv.ts';
import { describeSources } from './sources.ts';

type Succession = NonNullable<Directive['replacedBy']>[number];

/** What is known of a document that stands in no register: the plans that cite it. */
const FROM_CITATIONS = { sources: [], confidence: 'seen-in-source-plan' } as const;

/** One row per document that a plan cites or the register knows, by id. */
export function listDirectiveRows(
  archive: Archive,
  printAddress: PrintAddress,
): readonly ExportRow[] {
  return [...archive.documents.values()].map((document) =>
    describeDirective(document, printAddress),
  );
}

/** The row of one document. */
export function describeDirective(document: CitedDocument, printAddress: PrintAddress): ExportRow {
  const { entry, facts, citedBy } = document;
  const replacements = successorsOf(document, ['thay-the']);
  return {
    id: document.id,
    url: printAddress(documentAddress(document.id)),
    type: facts.type,
    number: facts.number,
    date: facts.date,
    issuer: facts.issuer,
    provinceKey: entry?.province === undefined ? null : printPlaceKey(entry.province),
    title: facts.title,
    family: entry?.family ?? false,
    inForceFrom: entry?.inForceFrom ?? null,
    replacedBy: replacements.map(({ directive }) => directive),
    replacedFrom: replacements.find(({ from }) => from !== undefined)?.from ?? null,
    continuedBy: successorsOf(document, ['ke-tuc', 'giai-doan-sau']).map(
      ({ directive }) => directive,
    ),
    amends: entry?.amends ?? [],
    implements: entry?.implements ?? [],
    citedBy: [...new Set(citedBy.map(({ plan }) => plan.id))],
    citationCount: citedBy.length,
    variants: document.variants,
    heldAs: document.heldAs?.id ?? null,
    registered: entry !== null,
    ...describeSources(entry ?? FROM_CITATIONS),
  };
}

function successorsOf(
  { entry }: CitedDocument,
  relations: readonly Succession['relation'][],
): readonly Succession[] {
  return (entry?.replacedBy ?? []).filter(({ relation }) => relations.includes(relation));
}
