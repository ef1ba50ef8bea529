import type { DocumentFacts } from '../archive/archive.ts';
import { printDate } from '../domain/dates/civil-date.ts';
import { printTypeLabel } from '../domain/citations/vocabulary/document-types.ts';

/**
 * Names a document so that it cannot be mistaken: "Chỉ thị 34-CT/TW ngày 07/4/2014". Without a
 * number its title names it ("Luật Thi đua, khen thưởng ngày 15/6/2022").
 */
export function nameDocument(facts: DocumentFacts): string {
  const dated = facts.date === null ? '' : ` ${wordDate(facts.date)}`;
  // A title may say the year itself ("… công tác năm 2023").
  const date = facts.number === null && facts.title?.endsWith(dated) ? '' : dated;
  const type = printTypeLabel(facts.type);
  if (facts.type === 'luat' && facts.title !== null) {
    return `${facts.title}${facts.number === null ? '' : ` (${facts.number})`}${date}`;
  }
  if (facts.number !== null) return `${type} ${facts.number}${date}`;
  return `${capitalise(facts.title ?? type)}${date}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same with the issuer, for lists in which two documents may bear one number. */
export function nameDocumentWithIssuer(facts: DocumentFacts): string {
  const name = nameDocument(facts);
  return facts.issuer === null ? name : `${name} của ${facts.issuer}`;
}

/** "ngày 07/4/2014", "tháng 6/2022", "năm 2023". */
export function wordDate(date: string): string {
  return date.length === 10 ? `ngày ${printDate(date)}` : printDate(date);
}
