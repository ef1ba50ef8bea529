import type { Archive, Plan } from '../../archive/archive.ts';
import { printDate } from '../../domain/dates/civil-date.ts';
import { presentFact } from '../rows/read-fact.ts';
import type { Card } from './draw-card.ts';

/** The card of a held plan: whose it is, its title, and what can be counted in it. */
export function describePlanCard({ facts, targets, works }: Plan, archive: Archive): Card {
  const issued = presentFact(facts.issuedOn)?.value;
  return {
    author: archive.agencies.get(facts.agency.id)?.name ?? facts.agency.id,
    title: facts.title.text,
    facts: [
      ...(facts.number.status === 'stated' ? [facts.number.value] : []),
      issued === undefined ? `năm ${facts.year.value}` : wordDay(issued),
      targets.length === 0 ? 'không nêu chỉ tiêu' : `${targets.length} chỉ tiêu`,
      `${works.length} chỗ viện dẫn`,
    ].join('  ·  '),
  };
}

function wordDay(date: string): string {
  return date.length === 10 ? `ngày ${printDate(date)}` : printDate(date);
}
