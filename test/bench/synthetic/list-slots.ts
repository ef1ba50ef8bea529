import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Place } from '../../../src/archive/archive.ts';
import { printPlaceWithType } from '../../../src/domain/places/print-place.ts';

/** A kind of agency of which every province has one. */
export interface AgencyKind {
  readonly segment: string;
  readonly name: string;
  readonly abbreviation: string;
}

/** Whose plan it is, of which year, and which of that agency's plans of the year. */
export interface PlanSlot {
  readonly province: Place;
  readonly agency: AgencyKind;
  readonly year: number;
  readonly serial: number;
}

/** Twenty agencies of a province, as before the ministries were joined in 2025. */
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
  ['so-lao-dong', 'Sở Lao động - Thương binh và Xã hội', 'SLĐTBXH'],
  ['so-ngoai-vu', 'Sở Ngoại vụ', 'SNgV'],
  ['so-nong-nghiep', 'Sở Nông nghiệp và Phát triển nông thôn', 'SNN'],
  ['so-tai-nguyen-va-moi-truong', 'Sở Tài nguyên và Môi trường', 'STNMT'],
  ['so-thong-tin-va-truyen-thong', 'Sở Thông tin và Truyền thông', 'STTTT'],
  ['so-ke-hoach-va-dau-tu', 'Sở Kế hoạch và Đầu tư', 'SKHĐT'],
  ['thanh-tra', 'Thanh tra', 'TTr'],
  ['van-phong-ubnd', 'Văn phòng UBND', 'VPUB'],
  ['ban-quan-ly-kcn', 'Ban Quản lý các khu công nghiệp', 'BQL'],
  ['lien-doan-lao-dong', 'Liên đoàn Lao động', 'LĐLĐ'],
].map(([segment = '', name = '', abbreviation = '']) => ({ segment, name, abbreviation }));

/** The years of the 63 units; plans are made in spring, so 2025 is one of them. */
const FIRST_YEAR = 2011;
const LAST_YEAR_OF_63 = 2025;
/** The first year of which all plans are of the 34 units. */
const FIRST_YEAR_OF_34 = 2026;

/**
 * Whose the plans of an archive are, in the order in which it grows: province by province, each with
 * the plans of all its agencies of every year. When all have theirs (19,580 plans), agencies get a
 * second plan in a year.
 */
export function listSlots(places: readonly Place[], count: number): readonly PlanSlot[] {
  const units = arrangeUnits(places, Math.ceil(count / AGENCIES.length));
  const round = units.flatMap(({ province, year }) =>
    AGENCIES.map((agency) => ({ province, agency, year })),
  );
  return Array.from({ length: count }, (_, index) => {
    const slot = round[index % round.length];
    if (slot === undefined) throw new Error('No province to make plans of.');
    return { ...slot, serial: Math.floor(index / round.length) + 1 };
  });
}

/** So many years of provinces: each province with all of its years, then the next one. */
function arrangeUnits(
  places: readonly Place[],
  wanted: number,
): readonly { readonly province: Place; readonly year: number }[] {
  const all = places
    .toSorted((a, b) => a.id.localeCompare(b.id) || a.era - b.era)
    // A step that shares no factor with their number visits each once, neighbours far apart.
    .map((_, index, sorted) => sorted[(index * 41) % sorted.length] as Place)
    .flatMap((province) => yearsOf(province).map((year) => ({ province, year })));
  return all.slice(0, wanted);
}

function yearsOf({ era }: Place): readonly number[] {
  if (era === 34) return [FIRST_YEAR_OF_34];
  return Array.from(
    { length: LAST_YEAR_OF_63 - FIRST_YEAR + 1 },
    (_, index) => LAST_YEAR_OF_63 - index,
  );
}

/** The id of the agency of a slot; agencies of the 34 units are others than those of the same name. */
export function agencyIdOf({ agency, province }: PlanSlot): string {
  return `${agency.segment}-${province.id}${province.era === 34 ? '-tu-2025' : ''}`;
}

/** The folder of a slot's plans: an agency whose id ends otherwise than in its province keeps its whole id. */
export function folderOf(slot: PlanSlot): string {
  const { province, year, agency } = slot;
  const segment = province.era === 34 ? agencyIdOf(slot) : agency.segment;
  return join(province.id, String(year), segment);
}

/** Its name: "Sở Nội vụ tỉnh Cao Bằng". */
export function agencyNameOf({ agency, province }: PlanSlot): string {
  return `${agency.name} ${printPlaceWithType(province)}`;
}

/** Writes the register's entry of a slot's agency where the register has none. */
export function registerAgency(folder: string, slot: PlanSlot): void {
  const path = join(folder, `${agencyIdOf(slot)}.yaml`);
  if (existsSync(path)) return;
  const { agency, province } = slot;
  const entry = {
    name: agencyNameOf(slot),
    shortName: agency.name,
    abbreviation: agency.abbreviation,
    kind: 'so',
    province: { id: province.id, era: province.era },
    sources: [],
    confidence: 'not-verified',
  };
  writeFileSync(path, stringify(entry));
}
