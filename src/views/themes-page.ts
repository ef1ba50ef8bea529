import type { Archive, Plan } from '../archive/archive.ts';
import type { RegisterRow } from '../components/values.ts';
import { planAddress } from '../domain/addresses/addresses.ts';
import { foldText } from '../domain/text/fold.ts';
import { isAbsent } from '../schema/evidence.ts';
import { nameAgency } from './list-plans.ts';
import { pageOf, type ListPage } from './paging.ts';
import { countByYear, type YearCounts } from './year-counts.ts';

/** A theme with the plans that state it, newest first. */
export interface Theme {
  /** As the newest plan writes it. */
  readonly words: string;
  readonly plans: readonly Plan[];
}

/** The themes that held plans state, the newest first; words that differ in accents or capitals only are one. */
export function listThemes({ plans }: Archive): readonly Theme[] {
  const themes = new Map<string, { words: string; plans: Plan[] }>();
  for (const plan of plans) {
    const { theme } = plan.facts;
    if (isAbsent(theme)) continue;
    const key = foldText(theme.value);
    const known = themes.get(key);
    if (known === undefined) themes.set(key, { words: theme.value, plans: [plan] });
    else known.plans.push(plan);
  }
  return [...themes.values()];
}

/** One page of the themes, each with the way to the words of the newest plan. */
export function pageThemes(archive: Archive, size: number, number: number): ListPage<RegisterRow> {
  const { items, ...page } = pageOf(listThemes(archive), size, number);
  return { ...page, items: items.map((theme) => listTheme(theme, archive)) };
}

function listTheme({ words, plans }: Theme, archive: Archive): RegisterRow {
  const [newest] = plans;
  if (newest === undefined) throw new Error(`No plan states the theme “${words}”`);
  const { theme } = newest.facts;
  const fragment = isAbsent(theme) ? undefined : newest.factFragments[theme.passage];
  const years = [...new Set(plans.map(({ facts }) => facts.year.value))].sort((a, b) => a - b);
  const agency = nameAgency(newest.facts.agency.id, archive);
  return {
    name: `“${words}”`,
    href: planAddress(newest.id) + (fragment === undefined ? '' : `#${fragment}`),
    detail: [
      plans.length === 1 ? agency : `${agency} và ${plans.length - 1} kế hoạch khác`,
      years.length === 1
        ? `năm ${years[0] ?? ''}`
        : `từ năm ${years[0] ?? ''} đến năm ${years.at(-1) ?? ''}`,
    ].join(' · '),
  };
}

/** How many plans of each year state a theme (`held`) and how many do not (`records`), and in words. */
export function viewThemeCourse(archive: Archive): YearCounts & { readonly words: string } {
  const stated = archive.plans.filter(({ facts }) => !isAbsent(facts.theme));
  const counts = countByYear({ held: archive.plans, records: [] }, archive);
  const statedIn = Map.groupBy(stated, ({ facts }) => facts.year.value);
  return {
    ...counts,
    years: counts.years.map((year) => {
      const held = statedIn.get(year.year)?.length ?? 0;
      return { ...year, held, records: year.held - held };
    }),
    words: `${stated.length} trong ${archive.plans.length} kế hoạch có toàn văn nêu chủ đề thi đua`,
  };
}
