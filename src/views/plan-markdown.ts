import type { Archive, Plan } from '../archive/archive.ts';
import { nameAgency } from './list-plans.ts';

const FRONTMATTER = /^---\n[\s\S]*?\n---\n/u;
/** The elements that mark the parts of an official document; they stand on lines of their own. */
const PART_LINE = /^<\/?[A-Z][A-Za-z]*>\n+/gmu;

/**
 * The text of a plan as Markdown for readers to keep: the body of its entry word for word, without
 * the frontmatter and the marks of its parts. A comment in front, which no reader of Markdown shows,
 * says what it is and where it came from.
 *
 * `entry` is the source of the entry, `address` the full address of the plan's page.
 */
export function printPlanMarkdown(
  entry: string,
  plan: Plan,
  archive: Archive,
  address: string,
): string {
  const { agency, source, title, year } = plan.facts;
  const about = [
    `${title.text}; ${nameAgency(agency.id, archive)}; năm ${year.value}`,
    `Bản đọc và ghi chú: ${address}`,
    `Tệp gốc: ${source.file}, SHA-256 ${source.sha256}`,
  ];
  // "--" may not stand inside a comment.
  const comment = about.join('\n').replaceAll('--', '- -');
  const body = entry.replace(FRONTMATTER, '').replace(PART_LINE, '').trim();
  return `<!--\n${comment}\n-->\n\n${body}\n`;
}
