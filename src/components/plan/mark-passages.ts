import { siteHref } from '../site-link.ts';
import type { PassageMark } from './reuse.ts';

// Passages as the archive's serializer writes them; a "<" of the text itself is escaped there.
const PASSAGE = /<(?:p|td|th) [^<>]*>/gu;
const ID = / id="([^"]*)"/u;

/** Puts the mark of each passage at its beginning. Marks hold no words: the text stays as it is. */
export function markPassages(html: string, marks: ReadonlyMap<string, PassageMark>): string {
  if (marks.size === 0) return html;
  return html.replace(PASSAGE, (tag) => {
    const mark = marks.get(ID.exec(tag)?.[1] ?? '');
    return mark === undefined ? tag : tag + printMark(mark);
  });
}

function printMark({ kind, link }: PassageMark): string {
  const name = `class="reuse reuse-${kind}"`;
  return link === null
    ? `<span ${name}></span>`
    : `<a ${name} href="${siteHref(link.href)}" aria-label="${link.label}"></a>`;
}
