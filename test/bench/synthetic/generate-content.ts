import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readSources } from './passages.ts';
import { SeededRandom } from './random.ts';
import { writeSyntheticPlan, type AgencyKind } from './write-plan.ts';

const AGENCIES: readonly AgencyKind[] = [
  ['so-noi-vu', 'Sở Nội vụ', 'SNV'],
  ['so-tai-chinh', 'Sở Tài chính', 'STC'],
  ['so-tu-phap', 'Sở Tư pháp', 'STP'],
  ['so-y-te', 'Sở Y tế', 'SYT'],
  ['so-xay-dung', 'Sở Xây dựng', 'SXD'],
  ['so-cong-thuong', 'Sở Công Thương', 'SCT'],
  ['so-giao-duc-va-dao-tao', 'Sở Giáo dục và Đào tạo', 'SGDĐT'],
  ['so-khoa-hoc-va-cong-nghe', 'Sở Khoa học và Công nghệ', 'SKHCN'],
  ['so-van-hoa-va-the-thao', 'Sở Văn hóa và Thể thao', 'SVHTT'],
  ['so-giao-thong-van-tai', 'Sở Giao thông vận tải', 'SGTVT'],
  ['so-lao-dong', 'Sở Lao động', 'SLĐ'],
  ['so-ngoai-vu', 'Sở Ngoại vụ', 'SNgV'],
  ['thanh-tra', 'Thanh tra', 'TTr'],
  ['van-phong-ubnd', 'Văn phòng UBND', 'VPUB'],
  ['ban-quan-ly-kcn', 'Ban Quản lý các khu công nghiệp', 'BQL'],
  ['lien-doan-lao-dong', 'Liên đoàn Lao động', 'LĐLĐ'],
].map(([segment = '', name = '', abbreviation = '']) => ({ segment, name, abbreviation }));

const YEARS = [2014, 2024] as const;

/**
 * Writes a content folder with the project's registers and `count` synthetic plans. The same seed
 * and count always give the same bytes. Synthetic plans say in their text that they are none; they
 * never enter the published content.
 */
export function generateContent(target: string, count: number, seed = 1): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const register of [
    'directives',
    'agencies',
    'places',
    'indicators',
    'movements',
    'records',
  ]) {
    cpSync(join('content', register), join(target, register), { recursive: true });
  }
  const sources = readSources('content');
  const random = new SeededRandom(seed);
  const written = new Set<string>();
  const span = YEARS[1] - YEARS[0] + 1;
  const slots = sources.provinces.length * AGENCIES.length * span;
  for (let i = 0; i < count; i++) {
    // A step that shares no factor with the number of slots visits every slot once before any twice.
    const slot = (i * 7_919) % slots;
    const province = sources.provinces[slot % sources.provinces.length];
    const agency = AGENCIES[Math.floor(slot / sources.provinces.length) % AGENCIES.length];
    const year = YEARS[0] + (Math.floor(slot / sources.provinces.length / AGENCIES.length) % span);
    if (province === undefined || agency === undefined) continue;
    const id = `${agency.segment}-${province.id}`;
    if (!written.has(id)) {
      written.add(id);
      const entry = {
        name: `${agency.name} tỉnh ${province.name}`,
        shortName: agency.name,
        abbreviation: agency.abbreviation,
        kind: 'so',
        province: { id: province.id, era: 63 },
        sources: [],
        confidence: 'not-verified',
      };
      writeFileSync(join(target, 'agencies', `${id}.yaml`), stringify(entry));
    }
    const serial = Math.floor(i / slots) + 1;
    writeSyntheticPlan(join(target, 'plans'), { province, agency, year, serial }, sources, random);
  }
}
