import type { Archive, Plan } from '../archive/archive.ts';
import type { Cell } from '../components/table/table.ts';
import { planAddress } from '../domain/addresses/addresses.ts';
import type { Calendar } from '../domain/calendar/print-calendar.ts';
import { BlockNames } from '../domain/plan-text/block-id.ts';
import { isAbsent } from '../schema/evidence.ts';
import type { DeclaredDeadline } from '../schema/plan.ts';
import { nameAgency } from './list-plans.ts';
import { wordDate } from './name-document.ts';

/** What falls due, earliest first; an empty list when the plan states nothing. */
export function listDeadlines({ facts }: Plan): readonly DeclaredDeadline[] {
  if (isAbsent(facts.deadlines)) return [];
  return [...facts.deadlines].sort((a, b) => a.on.localeCompare(b.on));
}

/** Rows of the table of deadlines: when, with the way to the passage, and what. */
export function viewDeadlines(plan: Plan): readonly (readonly Cell[])[] {
  return listDeadlines(plan).map((deadline) => {
    const fragment = plan.factFragments[deadline.passage];
    return [
      { text: wordDeadline(deadline), href: fragment === undefined ? undefined : `#${fragment}` },
      { text: deadline.what },
    ];
  });
}

/**
 * The deadlines as a calendar, or null when the plan states none. An event covers the days that the
 * text names: the day itself, or the whole month or quarter. It is stamped with the plan's own date.
 *
 * `printAddress` gives the address of a path of the site, full where the site's host is known.
 */
export function viewCalendar(
  plan: Plan,
  archive: Archive,
  printAddress: (path: string) => string,
): Calendar | null {
  const deadlines = listDeadlines(plan);
  if (deadlines.length === 0) return null;
  const { agency, issuedOn, title, year } = plan.facts;
  const names = new BlockNames();
  return {
    name: `${title.text} – ${nameAgency(agency.id, archive)}`,
    stampedOn: isAbsent(issuedOn) ? String(year.value) : issuedOn.value,
    events: deadlines.map((deadline) => {
      const fragment = plan.factFragments[deadline.passage];
      return {
        uid: `${plan.id}/${names.namePassage('th', deadline.passage)}@thi-dua-mo`,
        summary: `${capitalise(wordDeadline(deadline))}: ${deadline.what}`,
        description: `“${deadline.passage}”. ${title.text}, ${nameAgency(agency.id, archive)}.`,
        address: printFullAddress(
          printAddress(planAddress(plan.id)) + (fragment === undefined ? '' : `#${fragment}`),
        ),
        from: deadline.from ?? deadline.on,
        to: deadline.on,
      };
    }),
  };
}

/** A calendar program knows no site that a path could belong to. */
function printFullAddress(address: string): string | null {
  return URL.canParse(address) ? address : null;
}

/** "trước ngày 15/3/2021", "trong tháng 2/2023", "trong quý II/2023". */
export function wordDeadline({ bound, from, on }: DeclaredDeadline): string {
  const binding = bound === 'truoc' ? 'trước' : 'trong';
  if (from === undefined) return `${binding} ${wordDate(on)}`;
  const quarter = QUARTERS.find(
    ({ first, last }) => from.slice(4) === first && on.slice(4) === last,
  );
  if (quarter !== undefined && from.slice(0, 4) === on.slice(0, 4)) {
    return `${binding} quý ${quarter.name}/${on.slice(0, 4)}`;
  }
  return `từ ${wordDate(from)} đến ${wordDate(on)}`;
}

const QUARTERS = [
  { name: 'I', first: '-01', last: '-03' },
  { name: 'II', first: '-04', last: '-06' },
  { name: 'III', first: '-07', last: '-09' },
  { name: 'IV', first: '-10', last: '-12' },
] as const;

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
