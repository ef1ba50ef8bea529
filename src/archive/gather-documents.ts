import type { Directive } from './archive.ts';
import type { PlanIndex } from './plan-index.ts';

/** A document while what is known of it is gathered. */
export interface GatheredDocument {
  readonly id: string;
  readonly entry: Directive | null;
  /** Its citations as the index names them, in the order of the archive. */
  readonly citations: number[];
  readonly cites: Set<string>;
  readonly citedByDocuments: Set<string>;
}

/** Gives every document that the register knows or a plan cites, by id, with where it is cited. */
export function gatherDocuments(
  index: PlanIndex,
  directives: readonly Directive[],
): ReadonlyMap<string, GatheredDocument> {
  const documents = new Map<string, GatheredDocument>();
  const gather = (id: string, entry: Directive | null): GatheredDocument => {
    const document = documents.get(id) ?? {
      id,
      entry,
      citations: [],
      cites: new Set<string>(),
      citedByDocuments: new Set<string>(),
    };
    documents.set(id, document);
    return document;
  };
  for (const directive of directives) gather(directive.id, directive);
  for (const document of [...documents.values()]) {
    for (const id of document.entry?.implements ?? []) link(document, documents.get(id));
  }
  /** By the places of their ids among texts. */
  const cited: GatheredDocument[] = [];
  const citedIn = (citation: number): GatheredDocument | undefined => {
    const work = index.textPlace(citation, 'work');
    return work < 0 ? undefined : (cited[work] ??= gather(index.textOf(work), null));
  };
  for (const plan of index.order) {
    const { start, end } = index.citationsOf(plan);
    for (let citation = start; citation < end; citation++) {
      citedIn(citation)?.citations.push(citation);
      const outer = index.nestedIn(citation);
      if (outer !== null) link(citedIn(start + outer), citedIn(citation));
    }
  }
  return documents;
}

function link(from: GatheredDocument | undefined, to: GatheredDocument | undefined): void {
  if (from === undefined || to === undefined || from === to) return;
  from.cites.add(to.id);
  to.citedByDocuments.add(from.id);
}
