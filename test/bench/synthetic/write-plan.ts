import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { printPlaceWithType } from '../../../src/domain/places/print-place.ts';
import { writeCitations } from './cite-documents.ts';
import { agencyIdOf, agencyNameOf, folderOf, type PlanSlot } from './list-slots.ts';
import type { SyntheticSources } from './passages.ts';
import type { SeededRandom } from './random.ts';
import { writeTargets } from './write-targets.ts';

type Line = { readonly block: string; readonly markdown?: string };

/** Writes one entry with its original beside it. */
export function writeSyntheticPlan(
  folder: string,
  plan: PlanSlot,
  sources: SyntheticSources,
  random: SeededRandom,
): void {
  const { province, agency, year, serial } = plan;
  const name = `ke-hoach-thi-dua-tong-hop-${String(serial).padStart(2, '0')}`;
  const own = join(folder, folderOf(plan));
  const place = printPlaceWithType(province);
  const agencyName = agencyNameOf(plan);
  const number = `${random.between(1, 400)}/KH-${agency.abbreviation}`;
  const day = random.between(5, 28);
  const month = random.between(1, 4);

  const basis = writeCitations(plan, sources.documents, random);
  const movement = random.pick(sources.movements);
  const targets = writeTargets(random);
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
    ...random.sample(sources.paragraphs, random.between(5, 11)).map((block) => ({ block })),
    { block: `Tiếp tục hưởng ứng phong trào “${movement.wording}” trong năm ${year}.` },
    { block: 'II. CHỈ TIÊU', markdown: '## II. CHỈ TIÊU' },
    ...targets.map(({ passage }, index) => ({ block: `${index + 1}. ${passage}.` })),
    { block: 'III. TỔ CHỨC THỰC HIỆN', markdown: '## III. TỔ CHỨC THỰC HIỆN' },
    // Real plans name some of their basis once more, in one sentence.
    { block: `Tiếp tục quán triệt, thực hiện ${basis.slice(0, 5).join('; ')}.` },
    ...random.sample(sources.paragraphs, random.between(5, 11)).map((block) => ({ block })),
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
    agency: { id: agencyIdOf(plan), passage: agencyName },
    province: { id: province.id, passage: place },
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

/** A word that Markdown would take for a mark is written so that it stays a word. */
function printLine(line: Line | string): string {
  if (typeof line === 'string') return line;
  return line.markdown ?? line.block.replace(/[<{*_]/gu, '\\$&');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
