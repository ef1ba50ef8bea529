import type { Cell } from '../../components/table/table.ts';
import { printDate, type CivilDate } from '../../domain/dates/civil-date.ts';
import { TABLE_DEFINITIONS } from '../../exports/data-tables.ts';
import type { OpenData } from '../../exports/open-data.ts';
import { PACKED_FILE } from '../../publishing/packing/whole-files.ts';

/** The tables with their number of rows and both files, as rows of a table. */
export function listTableRows(data: OpenData): readonly (readonly Cell[])[] {
  const linkTo = (name: string): Cell => ({
    text: name,
    href: `/du-lieu/${name}`,
    detail: printSize(data.describe(name).size),
  });
  return TABLE_DEFINITIONS.map((definition) => [
    { text: definition.title.vi, href: `#bang-${definition.name}` },
    { text: String(data.countRows(definition.name)) },
    linkTo(`${definition.name}.csv`),
    linkTo(`${definition.name}.json`),
  ]);
}

const WHOLE: readonly (readonly [name: string, what: string])[] = [
  [PACKED_FILE, 'toàn bộ nội dung của kho kèm tệp gốc, đủ để dựng lại cả trang'],
  ['archive.sqlite', 'tất cả trong một cơ sở dữ liệu SQLite, có toàn văn và tìm kiếm toàn văn'],
  [
    'graph.graphml',
    'mạng viện dẫn cho Gephi, yEd, Cytoscape, igraph: văn bản, kế hoạch, đường nối',
  ],
  ['graph.json', 'cùng mạng ấy, dạng JSON: nodes và links'],
  ['datapackage.json', 'mô tả mọi bảng và trường cho máy đọc (Frictionless Data Package)'],
  ['dcat.jsonld', 'mô tả tập dữ liệu theo chuẩn danh mục DCAT'],
  ['SHA256SUMS', 'mã kiểm tra của mọi tệp; kiểm tra bằng lệnh sha256sum -c SHA256SUMS'],
];

/** The files about the data as a whole; `day` is the newest that the content knows of. */
export function listWholeRows(data: OpenData, day: CivilDate | null): readonly (readonly Cell[])[] {
  const dated = day === null ? '' : `; nội dung đến ngày ${printDate(day)}`;
  return WHOLE.map(([name, what]) => [
    { text: name, href: `/du-lieu/${name}` },
    { text: name === PACKED_FILE ? `${what}${dated}` : what },
    { text: printSize(data.describe(name).size) },
  ]);
}

/** "1,2 MB", with a decimal comma; bytes below a thousand are counted whole. */
function printSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${value.toFixed(1).replace('.', ',')} ${unit}`;
}
