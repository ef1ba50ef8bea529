import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Place } from '../../../src/archive/archive.ts';
import type { SyntheticSources } from './passages.ts';
import type { SeededRandom } from './random.ts';

/** A kind of agency of which every province has one. */
export interface AgencyKind {
  readonly segment: string;
  readonly name: string;
  readonly abbreviation: string;
}

/** One synthetic plan: whose, of which year, and its place in that year. */
export interface SyntheticPlan {
  readonly province: Place;
  readonly agency: AgencyKind;
  readonly year: number;
  readonly serial: number;
}

type Line = { readonly block: string; readonly markdown?: string };

const NATIONAL_CITATIONS: readonly string[] = [
  'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng',
  'Chỉ thị số 34/CT-TW, ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng',
  'Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về việc phát động thi đua',
  'Chỉ thị số 19/CT-TTG, ngày 16/7/2021 của Thủ tướng Chính phủ',
  'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị',
  'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ',
  'Luật thi đua, khen thưởng ngày 26 tháng 11 năm 2003',
  'Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị',
  'Nghị quyết số 04-NQ/TW của Ban Chấp hành Trung ương',
  'Chỉ thị 34-CT/TW',
];

/**
 * Writes one entry with its original beside it. Numbers of provincial directives start anew in every
 * province and year, so they collide as real ones do.
 */
export function writeSyntheticPlan(
  folder: string,
  plan: SyntheticPlan,
  sources: SyntheticSources,
  random: SeededRandom,
): void {
  const { province, agency, year, serial } = plan;
  const name = `ke-hoach-thi-dua-tong-hop-${String(serial).padStart(2, '0')}`;
  const own = join(folder, province.id, String(year), agency.segment);
  const agencyName = `${agency.name} tỉnh ${province.name}`;
  const number = `${random.between(1, 400)}/KH-${agency.abbreviation}`;
  const day = random.between(5, 28);
  const month = random.between(1, 4);

  const basis = [
    ...random.sample(NATIONAL_CITATIONS, random.between(2, 5)),
    `Chỉ thị số ${pad(random.between(1, 20))}/CT-UBND ngày ${pad(random.between(4, 28))}/01/${year} của UBND tỉnh ${province.name} về việc phát động phong trào thi đua năm ${year}`,
    `Kế hoạch số ${random.between(10, 300)}/KH-UBND ngày ${pad(random.between(4, 28))}/02/${year} của Ủy ban nhân dân tỉnh ${province.name}`,
  ];
  const movement = random.pick(sources.movements);
  const targets = writeTargets(random, sources);
  const title = `Phát động phong trào thi đua năm ${year} của ${agencyName}, kế hoạch ${serial}`;

  const body: readonly (Line | string)[] = [
    '<DauVanBan>',
    { block: `Số: ${number}` },
    { block: `${province.name}, ngày ${pad(day)} tháng ${pad(month)} năm ${year}` },
    '</DauVanBan>',
    '<TieuDe>',
    { block: 'KẾ HOẠCH', markdown: '**KẾ HOẠCH**' },
    { block: title, markdown: `**${title}**` },
    '</TieuDe>',
    { block: 'Văn bản tổng hợp để đo tốc độ, không phải văn bản thật.' },
    ...basis.map((citation) => ({ block: `Căn cứ ${citation};` })),
    { block: 'I. MỤC ĐÍCH, YÊU CẦU', markdown: '## I. MỤC ĐÍCH, YÊU CẦU' },
    ...random.sample(sources.paragraphs, random.between(3, 8)).map((block) => ({ block })),
    { block: `Tiếp tục hưởng ứng phong trào “${movement.wording}” trong năm ${year}.` },
    { block: 'II. CHỈ TIÊU', markdown: '## II. CHỈ TIÊU' },
    ...targets.map(({ passage }, index) => ({ block: `${index + 1}. ${passage}.` })),
    { block: 'III. TỔ CHỨC THỰC HIỆN', markdown: '## III. TỔ CHỨC THỰC HIỆN' },
    ...random.sample(sources.paragraphs, random.between(3, 8)).map((block) => ({ block })),
    '<NoiNhan>',
    { block: 'Nơi nhận:' },
    { block: '- Các phòng chuyên môn;' },
    '</NoiNhan>',
    '<ChuKy>',
    { block: 'GIÁM ĐỐC' },
    { block: 'Người Ký Tổng Hợp' },
    '</ChuKy>',
  ];
  const blocks = body.flatMap((line) => (typeof line === 'string' ? [] : [line.block]));
  const received = `${blocks.join('\n\n')}\n`;
  const facts = {
    kind: 'ke-hoach',
    title: { text: `Kế hoạch ${title.charAt(0).toLowerCase()}${title.slice(1)}`, passage: title },
    agency: { id: `${agency.segment}-${province.id}`, passage: agencyName },
    province: { id: province.id, passage: `tỉnh ${province.name}` },
    year: { value: year, passage: `phong trào thi đua năm ${year}` },
    number: { status: 'stated', value: number, passage: `Số: ${number}` },
    issuedOn: {
      value: `${year}-${pad(month)}-${pad(day)}`,
      passage: `ngày ${pad(day)} tháng ${pad(month)} năm ${year}`,
    },
    place: { value: province.name, passage: `${province.name}, ngày ${pad(day)}` },
    theme: { absent: 'not-stated', reason: 'Văn bản tổng hợp không nêu chủ đề.' },
    signer: {
      name: 'Người Ký Tổng Hợp',
      position: 'Giám đốc',
      passage: 'GIÁM ĐỐC Người Ký Tổng Hợp',
    },
    recipients: ['Các phòng chuyên môn;'],
    deadlines: { absent: 'not-stated', reason: 'Văn bản tổng hợp không nêu thời hạn.' },
    basis: basis.map((citation) => ({ passage: `Căn cứ ${citation};`, documents: [] })),
    targets,
    movements: [{ id: movement.id, passage: movement.wording }],
    corrections: [],
    remarks: [],
    source: {
      file: `${name}.txt`,
      sha256: createHash('sha256').update(received).digest('hex'),
      description: 'Văn bản tổng hợp để đo tốc độ, không phải văn bản thật.',
    },
  };
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, `${name}.txt`), received);
  writeFileSync(
    join(own, `${name}.mdx`),
    `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${body.map(printLine).join('\n\n')}\n`,
  );
}

interface SyntheticTarget {
  readonly passage: string;
  readonly subject: string;
  readonly indicator: string | null;
  readonly comparator: string;
  readonly value?: number;
  readonly unit?: string;
}

function writeTargets(random: SeededRandom, sources: SyntheticSources): readonly SyntheticTarget[] {
  const share = random.between(60, 100);
  const least = random.between(10, 40);
  const unitsCount = random.between(1, 5);
  const known = (id: string): string | null => (sources.indicators.has(id) ? id : null);
  const all: readonly SyntheticTarget[] = [
    {
      passage: `${share}% cá nhân đạt danh hiệu lao động tiên tiến`,
      subject: 'cá nhân',
      indicator: known('ca-nhan-lao-dong-tien-tien'),
      comparator: '=',
      value: share,
      unit: '%',
    },
    {
      passage: `Có từ ${least}% cá nhân đạt danh hiệu chiến sĩ thi đua cơ sở`,
      subject: 'cá nhân',
      indicator: known('ca-nhan-chien-si-thi-dua-co-so'),
      comparator: '>=',
      value: least,
      unit: '%',
    },
    {
      passage: `Có ít nhất ${pad(unitsCount)} tập thể đạt danh hiệu tập thể lao động xuất sắc`,
      subject: 'tập thể',
      indicator: known('tap-the-lao-dong-xuat-sac'),
      comparator: '>=',
      value: unitsCount,
      unit: 'tập thể',
    },
    {
      passage: 'Xây dựng cơ quan đạt chuẩn văn hóa',
      subject: 'cơ quan',
      indicator: known('co-quan-dat-chuan-van-hoa'),
      comparator: 'qualitative',
    },
    {
      passage: `${share - 5}% các phòng đạt tập thể lao động tiên tiến`,
      subject: 'các phòng',
      indicator: known('tap-the-lao-dong-tien-tien'),
      comparator: '=',
      value: share - 5,
      unit: '%',
    },
    {
      passage: `100% nhiệm vụ được giao hoàn thành đúng tiến độ`,
      subject: 'nhiệm vụ được giao',
      indicator: known('hoan-thanh-nhiem-vu-duoc-giao'),
      comparator: '=',
      value: 100,
      unit: '%',
    },
  ];
  return random.sample(all, random.between(4, 6));
}

/** A word that Markdown would take for a mark is written so that it stays a word. */
function printLine(line: Line | string): string {
  if (typeof line === 'string') return line;
  return line.markdown ?? line.block.replace(/[<{*_]/gu, '\\$&');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
