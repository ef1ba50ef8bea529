import { PAGE_SIZE } from '../../../../src/views/paging.ts';

/*
 * The templates of the site that Hugo builds: plain ones, which print what the project's own pages
 * print, as pages, feeds, references and data files.
 */

/** Taxonomies of Hugo by their name in front matter, with the folders that their pages stand in. */
export const HUGO_TAXONOMIES = {
  documents: 'van-ban',
  numbers: 'so-hieu',
  provinces: 'tinh',
  years: 'nam',
  agencies: 'co-quan',
  indicators: 'chi-tieu',
  movements: 'phong-trao',
} as const;

/** The tables of the open data that Hugo prints, and where a plan's front matter has their rows. */
const TABLES = ['plans', 'facts', 'citations', 'targets'] as const;

const DATA_FORMATS = TABLES.flatMap((table) => [
  `[outputFormats.${table}json]\n  mediaType = "application/json"\n  baseName = "${table}"\n  path = "du-lieu"\n  isPlainText = true\n`,
  `[outputFormats.${table}csv]\n  mediaType = "text/csv"\n  baseName = "${table}"\n  path = "du-lieu"\n  isPlainText = true\n`,
]).join('');

export const HUGO_CONFIG = `baseURL = "https://thidua.example/"
languageCode = "vi"
title = "Thi đua"
disableAliases = true
paginatePath = "trang"
paginate = ${PAGE_SIZE.rows}
rssLimit = -1
[markup.goldmark.renderer]
  unsafe = false
[taxonomies]
${Object.keys(HUGO_TAXONOMIES)
  .map((name) => `  ${name} = "${name}"`)
  .join('\n')}
[permalinks]
${Object.entries(HUGO_TAXONOMIES)
  .map(([name, folder]) => `  ${name} = "/${folder}/:slug/"`)
  .join('\n')}
[outputs]
  home = ["HTML", "RSS", ${TABLES.flatMap((table) => [`"${table}json"`, `"${table}csv"`]).join(', ')}]
  section = ["HTML"]
  taxonomy = ["HTML"]
  term = ["HTML", "RSS"]
  page = ["HTML", "JSON", "text", "bibtex", "ris", "csl"]
[mediaTypes."text/x-plan"]
  suffixes = ["md"]
[mediaTypes."text/x-bibtex"]
  suffixes = ["bib"]
[mediaTypes."text/x-ris"]
  suffixes = ["ris"]
[outputFormats.text]
  mediaType = "text/x-plan"
  baseName = "van-ban"
  isPlainText = true
[outputFormats.bibtex]
  mediaType = "text/x-bibtex"
  baseName = "trich-dan"
  isPlainText = true
[outputFormats.ris]
  mediaType = "text/x-ris"
  baseName = "trich-dan"
  isPlainText = true
[outputFormats.csl]
  mediaType = "application/json"
  baseName = "trich-dan"
  isPlainText = true
${DATA_FORMATS}`;

const frame = (main: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="{{ .Title }}"><link rel="canonical" href="{{ .Permalink }}">
{{ range .AlternativeOutputFormats }}<link rel="alternate" type="{{ .MediaType.Type }}" href="{{ .RelPermalink }}">
{{ end }}<link rel="stylesheet" href="/site.css"></head>
<body><header><nav><a href="/">Trang chủ</a> <a href="/ke-hoach/">Kế hoạch</a> <a href="/van-ban/">Văn bản</a>
<a href="/so-hieu/">Số hiệu</a> <a href="/tinh/">Tỉnh</a> <a href="/nam/">Năm</a> <a href="/co-quan/">Cơ quan</a>
<a href="/chi-tieu/">Chỉ tiêu</a> <a href="/phong-trao/">Phong trào</a></nav></header>
<main><h1>{{ .Title }}</h1>
${main}
</main><footer><p>Thi đua mở</p></footer></body></html>
`;

const PAGER = '{{ template "_internal/pagination.html" . }}';
const PLAN_ROW = `<a href="{{ .RelPermalink }}">{{ .Title }}</a> <span>{{ .Params.agency }} · năm {{ .Params.planyear }}</span>`;

const PLAN = `<p><a href="/co-quan/{{ index .Params.agencies 0 }}/">{{ .Params.agency }}</a> · <a href="/nam/{{ .Params.planyear }}/">năm {{ .Params.planyear }}</a></p>
<dl>{{ range .Params.data.facts }}<dt>{{ .fact }}</dt><dd>{{ with .value }}{{ . }}{{ else }}{{ .reason }}{{ end }} {{ with .url }}<a href="{{ . }}">{{ $.Title }}</a>{{ end }}</dd>{{ end }}</dl>
{{ .TableOfContents }}
<article>{{ .Content }}</article>
<table>{{ range .Params.data.targets }}<tr><td><a href="{{ .url }}">{{ .text }}</a></td><td>{{ .subject }}</td><td>{{ .value }} {{ .unit }}</td></tr>{{ end }}</table>
<ol>{{ range .Params.cited }}<li id="vd-{{ .fragment }}"><a href="/van-ban/{{ .id }}/">{{ .name }}</a> <q>{{ .sentence }}</q> <span>{{ .role }} {{ .section }}</span> <a href="#{{ .fragment }}">Xem trong văn bản</a></li>{{ end }}</ol>
<ul>{{ range .Params.shared }}<li id="{{ .id }}"><a href="{{ .passage.href }}">{{ .passage.label }}</a> {{ .where }} {{ range .places }}<a href="{{ .href }}">{{ .label }}</a> {{ end }}</li>{{ end }}</ul>
<p><a href="/ban-goc/{{ .Params.data.plan.id }}/">Tệp gốc</a> {{ .Params.data.plan.sourcesha256 }}</p>`;

const BIBTEX = `@techreport{ {{- replace .Params.data.plan.id "/" "-" }},
  title = { {{- .Title -}} },
  author = { {{- .Params.agency -}} },
  institution = { {{- .Params.agency -}} },
  year = { {{- .Params.planyear -}} },
  number = { {{- .Params.data.plan.number -}} },
  language = {vietnamese},
  url = { {{- .Permalink -}} }
}
`;

const RIS = `TY  - GOVDOC
TI  - {{ .Title }}
AU  - {{ .Params.agency }}
PY  - {{ .Params.planyear }}
M1  - {{ .Params.data.plan.number }}
LA  - vi
UR  - {{ .Permalink }}
ER  - 
`;

const CSL = `{{ dict "id" (replace .Params.data.plan.id "/" "-") "type" "report" "title" .Title "author" (slice (dict "literal" .Params.agency)) "number" .Params.data.plan.number "language" "vi" "URL" .Permalink | jsonify }}
`;

const FEED = `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
{{ $pages := .Pages }}{{ if .IsHome }}{{ $pages = .Site.RegularPages }}{{ end }}
<rss version="2.0"><channel><title>{{ .Title }}</title><link>{{ .Permalink }}</link>
{{ range $pages }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><author>{{ .Params.agency }}</author>
<description>{{ .Params.agency }} · năm {{ .Params.planyear }} · {{ len .Params.data.targets }} chỉ tiêu · {{ len .Params.cited }} chỗ viện dẫn</description></item>
{{ end }}</channel></rss>
`;

const listPaged = (size: number, row: string): string =>
  frame(`{{ $paginator := .Paginate .Pages ${size} }}<ul>{{ range $paginator.Pages }}<li>${row}</li>
{{ end }}</ul>${PAGER}`);

const rowsOf = (table: (typeof TABLES)[number]): string =>
  table === 'plans' ? '(slice .Params.data.plan)' : `.Params.data.${table}`;

const printJson = (rows: string): string =>
  `{{ $first := true }}[{{ range .Site.RegularPages }}{{ range ${rows} }}{{ if not $first }},{{ end }}{{ $first = false }}
{{ jsonify . }}{{ end }}{{ end }}]
`;

const printCsv = (rows: string): string =>
  `{{ $first := true }}{{ range .Site.RegularPages }}{{ range ${rows} }}{{ if $first }}{{ range $key, $value := . }}{{ $key }},{{ end }}
{{ $first = false }}{{ end }}{{ range . }}"{{ replace (printf "%v" .) "\\"" "\\"\\"" }}",{{ end }}
{{ end }}{{ end }}`;

export const HUGO_LAYOUTS: Readonly<Record<string, string>> = {
  '_default/single.html': frame(PLAN),
  '_default/single.json': '{{ jsonify .Params.data }}\n',
  '_default/single.text.md': '{{ .RawContent }}',
  '_default/single.bibtex.bib': BIBTEX,
  '_default/single.ris.ris': RIS,
  '_default/single.csl.json': CSL,
  '_default/list.html': frame(
    `{{ $paginator := .Paginate .RegularPagesRecursive }}<ul>{{ range $paginator.Pages }}<li>${PLAN_ROW}</li>
{{ end }}</ul>${PAGER}`,
  ),
  '_default/term.html': listPaged(PAGE_SIZE.rows, PLAN_ROW),
  '_default/taxonomy.html': listPaged(
    PAGE_SIZE.rows,
    '<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.detail }} {{ len .Pages }}',
  ),
  '_default/rss.xml': FEED,
  // A document's page has its facts, and quotes the sentences in which each plan cites it.
  'documents/term.html': frame(`{{ $id := .Params.docid }}<p>{{ .Params.detail }}</p>
<dl><dt>Cơ quan ban hành</dt><dd>{{ .Params.issuer }}</dd><dt>Ngày</dt><dd>{{ .Params.date }}</dd>
<dt>Số bị viết khác</dt><dd>{{ delimit .Params.variants ", " }}</dd><dt>Nguồn</dt><dd>{{ delimit .Params.sources ", " }}</dd></dl>
{{ $paginator := .Paginate .Pages ${PAGE_SIZE.citing} }}<ul>{{ range $paginator.Pages }}<li>${PLAN_ROW}
{{ $url := .RelPermalink }}{{ range .Params.cited }}{{ if eq .id $id }}<blockquote><p>{{ .sentence }}</p><a href="{{ $url }}#{{ .fragment }}">Xem trong văn bản</a> {{ .role }} {{ .section }}</blockquote>{{ end }}{{ end }}</li>{{ end }}</ul>
${PAGER}`),
  'numbers/term.html':
    frame(`<ol>{{ range .Params.bearing }}<li><a href="/van-ban/{{ .docid }}/">{{ .title }}</a> {{ .detail }} {{ .date }} {{ .count }}</li>{{ end }}</ol>
<ul>{{ range .Pages }}<li>${PLAN_ROW}</li>{{ end }}</ul>`),
  // An indicator's page has the values of its plans.
  'indicators/term.html':
    frame(`{{ $name := path.Base .RelPermalink }}<p>{{ .Params.definition }}</p>
{{ $paginator := .Paginate .Pages ${PAGE_SIZE.values} }}<table>{{ range $paginator.Pages }}<tr><td>${PLAN_ROW}</td>
{{ range .Params.data.targets }}{{ if eq .indicator $name }}<td><a href="{{ .url }}">{{ .text }}</a></td><td>{{ .value }} {{ .unit }}</td>{{ end }}{{ end }}</tr>{{ end }}</table>
${PAGER}`),
  'index.html': frame(
    `<ul>{{ range first 6 .Site.RegularPages }}<li>${PLAN_ROW}</li>{{ end }}</ul>`,
  ),
  ...Object.fromEntries(
    TABLES.flatMap((table) => [
      [`index.${table}json.json`, printJson(rowsOf(table))],
      [`index.${table}csv.csv`, printCsv(rowsOf(table))],
    ]),
  ),
};
