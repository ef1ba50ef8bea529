import type { ResolvedCitation } from '../../domain/citations/resolve/resolved-citation.ts';
import type { DirectiveEntry } from '../../archive/registers.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { Span } from '../../domain/text/span.ts';
import type { PlanFrontmatter } from '../../schema/plan.ts';
import type { SourceNote } from '../source-block.ts';
import { readAs, type ReadFact } from './draft-facts.ts';
import type { TextParts } from './text-parts.ts';

type Basis = PlanFrontmatter['basis'];
type BasisItem = Extract<Basis, readonly unknown[]>[number];

const OPENS_BASIS = /^(?:[-–]\s*)?(?:Căn cứ|Thực hiện|Theo|Xét|Triển khai)(?!\p{L})/u;
/** Where an item may stop being about its document. */
const ITEM_END =
  /;|\.(?=\s)|,? (?:và )?(?:để|nhằm)(?!\p{L})| đồng thời|, (?=(?:Ban|Sở|Ủy ban|UBND|Công đoàn|Hội|Trường|Văn phòng|Khối|Cụm|Liên đoàn|Đảng ủy)(?!\p{L}))|\n/gu;
/** An agency behind a comma ends the item only where it goes on to issue the plan. */
const ISSUES = /xây dựng|ban hành|phát động|đề ra|tổ chức/u;
const ISSUING_CLAUSE = 200;

/**
 * Reads the opening basis: one item for each document that the paragraphs beginning with "Căn cứ" or
 * "Thực hiện" rest on. A document named in the title of another is no basis. A document that the
 * evidence leaves open, or that is not in the register, is told.
 */
export function readBasis(
  parts: TextParts,
  citations: readonly ResolvedCitation[],
  directives: readonly DirectiveEntry[],
  province: string | undefined,
): ReadFact<Basis> {
  const { text } = parts.plan;
  const items: BasisItem[] = [];
  const notes: SourceNote[] = [];
  const local = directives.filter(
    (directive) => directive.number === undefined && directive.province?.id === province,
  );
  for (const block of parts.opening) {
    const words = text.slice(block.start, block.end);
    if (!OPENS_BASIS.test(words)) continue;
    for (const span of splitItems(text, block, citations)) {
      const passage = text.slice(span.start, span.end);
      const cited = citations.filter(
        ({ start, nestedIn }) => nestedIn === null && span.start <= start && start < span.end,
      );
      const unnumbered = local.filter(({ examples }) =>
        examples.some((example) => foldText(passage).startsWith(foldText(example))),
      );
      for (const citation of cited) {
        if (citation.work !== null) continue;
        const code = citation.candidates.length > 1 ? 'citation-ambiguous' : 'import-basis-unknown';
        notes.push({
          code,
          values: {
            citation: citation.surface,
            count: String(citation.candidates.length),
            candidates: citation.candidates.join(', '),
          },
        });
      }
      const documents = [
        ...unnumbered.map(({ id }) => id),
        ...cited.flatMap(({ work }) => work ?? []),
      ];
      if (documents.length > 0 || cited.length > 0) {
        items.push({ passage, documents: [...new Set(documents)] });
      }
    }
  }
  return items.length > 0
    ? readAs<Basis>(items, ...notes)
    : readAs<Basis>({
        absent: 'not-stated',
        reason: 'Phần mở đầu không dẫn văn bản nào làm căn cứ.',
      });
}

/** The words of each item of a basis, from the document's name on, as long as they are about it. */
function splitItems(
  text: string,
  block: Span,
  citations: readonly ResolvedCitation[],
): readonly Span[] {
  const own = citations.filter(
    ({ start, nestedIn }) => nestedIn === null && block.start <= start && start < block.end,
  );
  const spans: Span[] = [];
  const opening = /^(?:[-–]\s*)?\p{Lu}\p{Ll}+(?: \p{Ll}+)?\s+/u.exec(
    text.slice(block.start, block.end),
  );
  const start = block.start + (opening?.[0].length ?? 0);
  for (const item of cutItems(text, { start, end: block.end })) {
    const inside = own.filter(
      (citation) => item.start <= citation.start && citation.start < item.end,
    );
    const [first, ...rest] = inside;
    const splitting = rest.filter(({ start: at }) => /\sv\u00e0\s$/u.test(text.slice(at - 4, at)));
    let from = item.start;
    if (first !== undefined && splitting.length === 0) {
      spans.push(
        trimItem(text, {
          start: namesDocument(text, item, first) ? item.start : first.start,
          end: item.end,
        }),
      );
      continue;
    }
    for (const { start: at } of splitting) {
      spans.push(trimItem(text, { start: from, end: at - 4 }));
      from = at;
    }
    spans.push(trimItem(text, { start: from, end: item.end }));
  }
  return spans.filter(({ start: from, end }) => end > from);
}

/** True when the item begins with a document of its own kind of name ("Chương trình công tác năm …"). */
function namesDocument(text: string, item: Span, first: Span): boolean {
  return /^(?:chương trình|kế hoạch|nghị quyết|quy chế|đề án)/iu.test(
    text.slice(item.start, first.start).trimStart(),
  );
}

function cutItems(text: string, span: Span): readonly Span[] {
  const items: Span[] = [];
  const words = text.slice(span.start, span.end);
  let from = 0;
  for (const match of words.matchAll(ITEM_END)) {
    if (match.index < from) continue;
    if (match[0] === ', ' && !issuesPlan(words, match.index + match[0].length)) continue;
    items.push({ start: span.start + from, end: span.start + match.index });
    from = match.index + match[0].length;
    // What follows a purpose or the issuer is no basis any more.
    if (!/^[;\n]/u.test(match[0])) {
      from = Math.max(from, words.indexOf(';', from) + 1);
      if (words.indexOf(';', match.index) === -1) return items;
    }
  }
  items.push({ start: span.start + from, end: span.end });
  return items;
}

/** True when the clause from here on says that its agency issues the plan. */
function issuesPlan(words: string, from: number): boolean {
  const [clause = ''] = words.slice(from, from + ISSUING_CLAUSE).split(';');
  return ISSUES.test(clause);
}

function trimItem(text: string, span: Span): Span {
  let { start, end } = span;
  const lead = /^\s*(?:(?:và|Căn cứ|căn cứ|Thực hiện|các|tại)\s+)*/u.exec(text.slice(start, end));
  start += lead?.[0].length ?? 0;
  while (end > start && /[\s,;.:]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
