import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Archive, Plan } from '../../../src/archive/archive.ts';
import { numberAddress } from '../../../src/domain/addresses/addresses.ts';
import { nameDocument } from '../../../src/views/name-document.ts';

const FRONTMATTER = /^---\n[\s\S]*?\n---\n/u;
const COMPONENT = /^<\/?(?:DauVanBan|TieuDe|NoiNhan|ChuKy)>$/gmu;

/**
 * Writes the same archive as a site for Hugo: every plan's text as Markdown, and the pages of
 * documents, numbers, provinces, years and agencies as its taxonomies. Hugo is given what the
 * project finds out for itself: which documents each plan cites, with the sentence.
 */
export function writeHugoSite(archive: Archive, contentFolder: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  };
  write('config.toml', CONFIG);
  for (const [path, template] of Object.entries(LAYOUTS)) write(`layouts/${path}`, template);
  for (const plan of archive.plans) {
    const source = readFileSync(join(dirname(resolve(contentFolder)), plan.file), 'utf8');
    const text = source.replace(FRONTMATTER, '').replace(COMPONENT, '');
    write(
      `content/ke-hoach/${plan.id}.md`,
      `${JSON.stringify(describe(plan, archive))}\n\n${text}`,
    );
  }
}

function describe(plan: Plan, archive: Archive): Readonly<Record<string, unknown>> {
  const { facts, citations } = plan;
  const cited = citations.flatMap(({ work, sentence, fragment }) => {
    const document = work === null ? undefined : archive.documents.get(work);
    if (document === undefined) return [];
    const { number } = document.facts;
    return [
      {
        id: document.id,
        name: nameDocument(document.facts),
        number: number === null ? null : numberAddress(number).split('/')[2],
        sentence: sentence.text,
        fragment,
      },
    ];
  });
  const own =
    facts.number.status === 'stated' ? [numberAddress(facts.number.value).split('/')[2]] : [];
  return {
    title: facts.title.text,
    url: `/ke-hoach/${plan.id}/`,
    year: facts.year.value,
    agency: archive.agencies.get(facts.agency.id)?.name ?? facts.agency.id,
    agencies: [facts.agency.id],
    provinces: [facts.province.id],
    years: [String(facts.year.value)],
    documents: [...new Set(cited.map(({ id }) => id))],
    numbers: [...new Set([...cited.flatMap(({ number }) => number ?? []), ...own])],
    cited,
    targets: plan.targets.map(({ passage, value, unit }) => ({ passage, value, unit })),
  };
}

const CONFIG = `baseURL = "https://thidua.example/"
languageCode = "vi"
title = "Thi đua"
disableKinds = ["RSS", "sitemap"]
paginate = 120
[taxonomies]
  document = "documents"
  number = "numbers"
  province = "provinces"
  year = "years"
  agency = "agencies"
[permalinks]
  documents = "/van-ban/:slug/"
  numbers = "/so-hieu/:slug/"
  provinces = "/tinh/:slug/"
  years = "/nam/:slug/"
  agencies = "/co-quan/:slug/"
`;

const FRAME = (main: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/site.css"></head>
<body><header><nav><a href="/">Trang chủ</a> <a href="/ke-hoach/">Kế hoạch</a> <a href="/van-ban/">Văn bản</a>
<a href="/so-hieu/">Số hiệu</a> <a href="/tinh/">Tỉnh</a> <a href="/nam/">Năm</a> <a href="/co-quan/">Cơ quan</a></nav></header>
<main><h1>{{ .Title }}</h1>
${main}
</main><footer><p>Thi đua mở</p></footer></body></html>
`;

const PAGED = `{{ range $paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
<span>{{ .Params.agency }} · năm {{ .Params.year }}</span></li>{{ end }}`;

const LAYOUTS: Readonly<Record<string, string>> = {
  '_default/single.html': FRAME(`<p>{{ .Params.agency }} · năm {{ .Params.year }}</p>
<article>{{ .Content }}</article>
<table>{{ range .Params.targets }}<tr><td>{{ .passage }}</td><td>{{ .value }} {{ .unit }}</td></tr>{{ end }}</table>
<ol>{{ range .Params.cited }}<li><a href="/van-ban/{{ .id }}/">{{ .name }}</a> <q>{{ .sentence }}</q></li>{{ end }}</ol>`),
  '_default/list.html': FRAME(`{{ $paginator := .Paginate .RegularPagesRecursive }}<ul>${PAGED}</ul>
{{ template "_internal/pagination.html" . }}`),
  '_default/term.html': FRAME(`{{ $paginator := .Paginate .Pages }}<ul>${PAGED}</ul>
{{ template "_internal/pagination.html" . }}`),
  '_default/taxonomy.html': FRAME(`{{ $paginator := .Paginate .Pages 120 }}
<ul>{{ range $paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{ template "_internal/pagination.html" . }}`),
  // A document's page quotes the sentences in which each plan cites it.
  'documents/term.html': FRAME(`{{ $paginator := .Paginate .Pages 40 }}{{ $id := .Data.Term }}
<ul>{{ range $paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <span>{{ .Params.agency }} · năm {{ .Params.year }}</span>
{{ $url := .RelPermalink }}{{ range .Params.cited }}{{ if eq .id $id }}<blockquote><p>{{ .sentence }}</p><a href="{{ $url }}#{{ .fragment }}">Xem trong văn bản</a></blockquote>{{ end }}{{ end }}</li>{{ end }}</ul>
{{ template "_internal/pagination.html" . }}`),
  'index.html': FRAME(
    `<ul>{{ range first 6 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>`,
  ),
};
