import type { Archive } from '../../src/archive/archive.ts';
import type { NameEntry } from '../../src/domain/search/names.ts';
import type { NumberRow } from '../../src/domain/search/number-row.ts';
import { facetKey } from '../../src/domain/search/term.ts';
import { listAgencyChoices } from '../../src/search/list-agency-choices.ts';
import { listDocument, listDocuments } from '../../src/search/list-documents.ts';
import { listNames } from '../../src/search/list-names.ts';
import { listNumbers } from '../../src/search/list-numbers.ts';
import { lookUpFiles } from '../search/look-up-files.ts';
import type {
  Searchable,
  SearchableDocument,
  SearchablePassage,
} from '../../src/search/searchable.ts';

const SECTORS = [
  ['ban-dan-toc', 'Ban Dân tộc', 'BDT'],
  ['so-y-te', 'Sở Y tế', 'SYT'],
  ['so-noi-vu', 'Sở Nội vụ', 'SNV'],
  ['so-tu-phap', 'Sở Tư pháp', 'STP'],
  ['so-giao-duc', 'Sở Giáo dục và Đào tạo', 'SGDĐT'],
  ['ubnd-tinh', 'UBND tỉnh', 'UBND'],
  ['hoi-nong-dan', 'Hội Nông dân tỉnh', 'HND'],
  ['lien-doan-lao-dong', 'Liên đoàn Lao động tỉnh', 'LĐLĐ'],
] as const;
const YEARS = 12;
const FIRST_YEAR = 2013;
/** Syllables that generated sentences are made of: as many pairs as a large archive would have. */
const SYLLABLES =
  'công tác cán bộ đơn vị phong trào thực hiện nhiệm vụ chính trị khen thưởng chất lượng nâng cao hiệu quả quản lý ' +
  'xây dựng phát triển kinh tế xã hội văn hóa giáo dục y tế môi trường nông nghiệp công nghiệp dịch vụ du lịch ' +
  'chuyển đổi số sáng tạo đoàn kết kỷ cương trách nhiệm gương mẫu tiên phong hoàn thành vượt mức chỉ tiêu kế hoạch';

/**
 * The archive made larger in memory: what it holds, and `count` generated plans that take their
 * passages from the held ones and from made-up sentences. The same count gives the same plans.
 */
export function generateSearchable(archive: Archive, count: number): Searchable {
  const real = [...listDocuments(archive)];
  const held = real.map(({ describe }) => describe()).filter((document) => document.held);
  const provinces = archive.places.filter((place) => place.era === 63);
  const random = makeRandom(count + 1);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  const syllables = SYLLABLES.split(' ');
  const sentence = (): string => Array.from({ length: 24 }, () => pick(syllables)).join(' ');
  const loaded = new Map(held.map((document) => [document, document.loadPassages()]));
  const passagesOf = (document: SearchableDocument): readonly SearchablePassage[] =>
    loaded.get(document) ?? [];
  const numbers: NumberRow[] = [...listNumbers(archive)];
  const names: NameEntry[] = [...listNames(archive)];
  const generated: SearchableDocument[] = [];
  for (let index = 0; index < count; index++) {
    const [sectorId, sector, symbol] = pick(SECTORS);
    const province = pick(provinces);
    const year = FIRST_YEAR + Math.floor(random() * YEARS);
    // Low numbers are the commonest: plans are made at the beginning of a year.
    const ordinal = 1 + Math.floor(300 * random() ** 2);
    const number = `${String(ordinal).padStart(2, '0')}/KH-${symbol}`;
    const agency = `${sector} ${province.name}`;
    const base = pick(held);
    const title = `${pick(held).title} (bản ${index})`;
    const path = `/ke-hoach/${province.id}/${year}/${sectorId}/ke-hoach-${index}/`;
    const own = Array.from({ length: 12 }, () => ({
      fragment: `d-${index}`,
      text: sentence(),
      isStrong: random() < 0.2,
    }));
    const kept = passagesOf(base).filter(() => random() < 0.7);
    generated.push({
      path,
      title,
      detail: `${number} · ${agency} · năm ${year}`,
      held: true,
      names: [title, agency, `tỉnh ${province.name}`, `năm ${year}`, number, 'Kế hoạch'],
      surroundings: [],
      passagesDigest: null,
      loadPassages: () => [...kept, ...own],
      facets: [
        facetKey('nam', String(year)),
        facetKey('tinh', province.id),
        facetKey('kho', 'toan-van'),
        ...base.facets.filter((facet) => facet.startsWith('@vien-dan:')),
      ],
    });
    numbers.push([number, 'Kế hoạch', `${year}-03-01`, agency, title, path, 0, province.name]);
    names.push([title, 'ke-hoach', `${agency} · năm ${year}`, path, 25, '']);
  }
  return {
    documents: [...generated.map(listDocument), ...real],
    ...lookUpFiles(numbers, names),
    agencies: listAgencyChoices(archive),
  };
}

/** Mulberry32: small and the same everywhere; for test data only. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
