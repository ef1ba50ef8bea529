import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Archive, CitedDocument, Plan } from '../../../../src/archive/archive.ts';
import { numberAddress } from '../../../../src/domain/addresses/addresses.ts';
import { describePlanAsJson } from '../../../../src/exports/plan-json.ts';
import { listDocument } from '../../../../src/views/document-page.ts';
import { nameAgency } from '../../../../src/views/list-plans.ts';
import { nameDocument } from '../../../../src/views/name-document.ts';
import { viewPlanReuse } from '../../../../src/views/plan-reuse.ts';
import { HUGO_CONFIG, HUGO_LAYOUTS, HUGO_TAXONOMIES } from './layouts.ts';

const FRONTMATTER = /^---\n[\s\S]*?\n---\n/u;
const COMPONENT = /^<\/?(?:DauVanBan|TieuDe|NoiNhan|ChuKy)>$/gmu;

/**
 * Writes the same archive as a site for Hugo: every plan's text as Markdown, the files as received,
 * and what the project finds out for itself as front matter: the rows of the open data, the documents
 * that each plan cites, the passages that it shares. Documents, numbers, provinces, years, agencies,
 * indicators and movements are taxonomies, their facts the front matter of their terms.
 */
export function writeHugoSite(archive: Archive, contentFolder: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  };
  const writeTerm = (taxonomy: keyof typeof HUGO_TAXONOMIES, slug: string, facts: object): void =>
    write(`content/${taxonomy}/${slug}/_index.md`, `${JSON.stringify({ slug, ...facts })}\n`);

  write('config.toml', HUGO_CONFIG);
  for (const [path, template] of Object.entries(HUGO_LAYOUTS)) write(`layouts/${path}`, template);
  for (const [name, folder] of Object.entries(HUGO_TAXONOMIES)) {
    write(`content/${name}/_index.md`, `${JSON.stringify({ url: `/${folder}/` })}\n`);
  }
  for (const plan of archive.plans) {
    const entry = join(dirname(resolve(contentFolder)), plan.file);
    const text = readFileSync(entry, 'utf8').replace(FRONTMATTER, '').replace(COMPONENT, '');
    write(
      `content/ke-hoach/${plan.id}.md`,
      `${JSON.stringify(describePlan(plan, archive))}\n\n${text}`,
    );
    const { file } = plan.facts.source;
    cpSync(join(dirname(entry), file), join(target, 'static', 'ban-goc', plan.id, file));
  }
  for (const document of archive.documents.values()) {
    writeTerm('documents', document.id, describeDocument(document));
  }
  for (const { slug, number, documents } of archive.numbers.values()) {
    const bearing = documents.map(describeDocument);
    writeTerm('numbers', slug, { title: number, outputs: ['HTML'], bearing });
  }
  for (const { id, name } of archive.agencies.values()) writeTerm('agencies', id, { title: name });
  for (const { id, name } of archive.places) writeTerm('provinces', id, { title: name });
  for (const { id, name, definition } of archive.indicators.values()) {
    writeTerm('indicators', id, { title: name, definition, outputs: ['HTML'] });
  }
  for (const { id, name } of archive.movements.values())
    writeTerm('movements', id, { title: name });
}

function describePlan(plan: Plan, archive: Archive): object {
  const { facts } = plan;
  const json = describePlanAsJson(plan, archive, (address) => address);
  const cited = plan.citations.flatMap((citation) => {
    const document = citation.work === null ? undefined : archive.documents.get(citation.work);
    if (document === undefined) return [];
    return [
      {
        id: document.id,
        name: nameDocument(document.facts),
        sentence: citation.sentence.text,
        fragment: citation.fragment,
        role: citation.role,
        section: citation.section,
      },
    ];
  });
  const own = facts.number.status === 'stated' ? [slugOf(facts.number.value)] : [];
  return {
    title: facts.title.text,
    url: `/ke-hoach/${plan.id}/`,
    planyear: facts.year.value,
    agency: nameAgency(facts.agency.id, archive),
    agencies: [facts.agency.id],
    provinces: [facts.province.id],
    years: [String(facts.year.value)],
    documents: [...new Set(cited.map(({ id }) => id))],
    indicators: [...new Set(plan.targets.flatMap(({ indicator }) => indicator ?? []))],
    movements: Array.isArray(facts.movements) ? facts.movements.map(({ id }) => id) : [],
    numbers: own,
    cited,
    shared: viewPlanReuse(plan, archive).rows,
    data: json,
  };
}

function describeDocument(document: CitedDocument): object {
  const { id, facts, variants, entry } = document;
  const { name, detail, count } = listDocument(document);
  return {
    ...facts,
    title: name,
    docid: id,
    detail,
    count,
    variants,
    sources: entry?.sources ?? [],
  };
}

function slugOf(number: string): string {
  return numberAddress(number).split('/')[2] ?? '';
}
