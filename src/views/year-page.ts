import type { Archive } from '../archive/archive.ts';
import type { RegisterRow } from '../components/values.ts';
import { listDocument } from './document-page.ts';
import { selectByYear } from '../archive/plan-selections.ts';
import { wordSelection } from './select-plans.ts';

/** The opening of a year's page: "4 kế hoạch có toàn văn, 12 bản ghi, của 11 tỉnh, thành phố". */
export function wordYear(year: number, archive: Archive): string {
  const selection = selectByYear(archive, year);
  const provinces = new Set([
    ...selection.held.map(({ facts }) => facts.province.id),
    ...selection.records.flatMap(({ province }) => province?.id ?? []),
  ]).size;
  const where = provinces === 0 ? '' : `, của ${provinces} tỉnh, thành phố`;
  return `${wordSelection(selection)}${where}`;
}

/** Documents that the held plans of a year cite, those first that most of them cite. */
export function listCitedInYear(year: number, archive: Archive): readonly RegisterRow[] {
  const plans = new Set(selectByYear(archive, year).held);
  return [...archive.documents.values()]
    .map((document) => ({
      ...listDocument(document),
      count: new Set(document.citedBy.map(({ plan }) => plan).filter((plan) => plans.has(plan)))
        .size,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'));
}
