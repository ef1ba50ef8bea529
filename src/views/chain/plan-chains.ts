import type { Archive, Plan } from '../../archive/archive.ts';
import { chainIndexOf } from '../../archive/chain-index.ts';
import type { RegisterRow } from '../../components/values.ts';
import { chainAddress } from '../../domain/addresses/addresses.ts';
import { compareRanks } from '../../domain/graph/issuer-rank.ts';
import { nameDocument } from '../name-document.ts';

/** The chains of command in which a plan stands, by what they begin with: from the centre down, then by date. */
export function listPlanChains(plan: Plan, archive: Archive): readonly RegisterRow[] {
  const { source, isHead } = chainIndexOf(archive);
  const cited = new Set(plan.works.flatMap(({ work }) => work ?? []));
  return [...cited]
    .filter(isHead)
    .flatMap((id) => {
      const [document, ranked] = [archive.documents.get(id), source.describe(id)];
      return document === undefined || ranked === undefined ? [] : [{ document, ranked }];
    })
    .sort(
      (a, b) =>
        compareRanks(a.ranked.rank, b.ranked.rank) ||
        (a.ranked.date ?? '9999').localeCompare(b.ranked.date ?? '9999') ||
        (a.document.id < b.document.id ? -1 : 1),
    )
    .map(({ document: { id, facts } }) => ({
      name: `Từ ${nameDocument(facts)}`,
      href: chainAddress(id),
      detail: facts.issuer ?? 'chưa rõ cơ quan ban hành',
    }));
}
