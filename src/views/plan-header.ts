import type { Archive, Plan } from '../archive/archive.ts';
import {
  agencyAddress,
  documentAddress,
  originalAddress,
  planAddress,
  provinceAddress,
  yearAddress,
} from '../domain/addresses/addresses.ts';
import { printDate } from '../domain/dates/civil-date.ts';
import type { Fact, LinkText, MaybeLink } from '../components/values.ts';
import { isAbsent, type Absent } from '../schema/evidence.ts';
import { ABSENCE_LABEL, PLAN_KIND_LABEL, wordCapacity } from '../wording/labels.ts';
import { nameDocument } from './name-document.ts';
import { describeProvinceToday } from './province-today.ts';

/** The values of a plan's first screen, as `PlanHeader.astro` takes them. */
export interface PlanHeaderView {
  readonly kind: string;
  readonly title: string;
  readonly agency: LinkText;
  readonly year: MaybeLink;
  readonly number: Fact;
  readonly issued: Fact;
  readonly theme: Fact;
  readonly signer: Fact;
  readonly place: Fact;
  readonly targets: Fact;
  readonly basis: readonly (MaybeLink & { readonly passage?: string | undefined })[];
  readonly basisAbsent?: string | undefined;
  readonly source: MaybeLink;
  readonly check: MaybeLink & { readonly checked: boolean };
  readonly downloads: readonly (LinkText & { readonly detail?: string | undefined })[];
}

/** Builds the first screen of a plan: who, when, on what basis, from where. Nothing is filled in that the source lacks. */
export function viewPlanHeader(plan: Plan, archive: Archive): PlanHeaderView {
  const { facts } = plan;
  const passageOf = (passage: string): string | undefined => {
    const fragment = plan.factFragments[passage];
    return fragment === undefined ? undefined : `#${fragment}`;
  };
  // The reason says in words which kind of absence it is.
  const absent = (fact: Absent): Fact => ({ absent: fact.reason });
  const stated = (text: string, passage: string, note?: string): Fact => ({
    values: [{ text, passage: passageOf(passage), note }],
  });

  return {
    kind: PLAN_KIND_LABEL[facts.kind],
    title: facts.title.text,
    agency: {
      label: archive.agencies.get(facts.agency.id)?.name ?? facts.agency.id,
      href: agencyAddress(facts.agency.id),
    },
    year: { label: wordYears(plan), href: yearAddress(facts.year.value) },
    number: viewNumber(plan, passageOf),
    issued: isAbsent(facts.issuedOn)
      ? absent(facts.issuedOn)
      : stated(printDate(facts.issuedOn.value), facts.issuedOn.passage, facts.issuedOn.reason),
    theme: isAbsent(facts.theme)
      ? absent(facts.theme)
      : stated(`“${facts.theme.value}”`, facts.theme.passage),
    signer: isAbsent(facts.signer)
      ? absent(facts.signer)
      : stated(facts.signer.name, facts.signer.passage, wordSigning(facts.signer)),
    place: viewPlace(plan, archive, passageOf),
    targets: isAbsent(facts.targets)
      ? { absent: 'không nêu chỉ tiêu' }
      : {
          values: [{ text: `${plan.targets.length} chỉ tiêu`, href: '#chi-tieu' }],
        },
    basis: viewBasis(plan, archive, passageOf),
    basisAbsent: isAbsent(facts.basis) ? facts.basis.reason : undefined,
    source: { label: facts.source.description, href: facts.source.url },
    check: { ...wordTranscription(plan), href: '/gioi-thieu/#kiem-tra' },
    downloads: [
      {
        label: 'Tệp gốc như nhận được',
        href: originalAddress(plan.id, facts.source.file),
        detail: 'kèm mã SHA-256 ở cuối trang',
      },
      ...(facts.source.original === undefined
        ? []
        : [
            {
              label: `Tệp gốc (${facts.source.original.file})`,
              href: originalAddress(plan.id, facts.source.original.file),
              detail: 'chữ của văn bản lấy từ tệp này',
            },
          ]),
      { label: 'Văn bản dạng Markdown', href: `${planAddress(plan.id)}van-ban.md` },
    ],
  };
}

function wordYears(plan: Plan): string {
  const { period, year } = plan.facts;
  return period === undefined ? `Năm ${year.value}` : `Giai đoạn ${period.from}–${period.to}`;
}

function wordSigning(signer: { position: string; capacity?: string | undefined }): string {
  const meaning = signer.capacity === undefined ? null : wordCapacity(signer.capacity);
  if (signer.capacity === undefined) return signer.position;
  return meaning === null
    ? `${signer.position} (${signer.capacity})`
    : `${signer.position} (${signer.capacity}: ${meaning})`;
}

function viewNumber(plan: Plan, passageOf: (passage: string) => string | undefined): Fact {
  const { number } = plan.facts;
  switch (number.status) {
    case 'stated':
      return { values: [{ text: number.value, passage: passageOf(number.passage) }] };
    case 'blank':
      return {
        absent: `${ABSENCE_LABEL.blank}: “${number.passage}”`,
        passage: passageOf(number.passage),
      };
    case 'not-printed':
      return { absent: number.reason };
  }
}

function viewPlace(
  plan: Plan,
  archive: Archive,
  passageOf: (passage: string) => string | undefined,
): Fact {
  const { place, province } = plan.facts;
  const name = archive.places.find((unit) => unit.id === province.id)?.name ?? province.id;
  const printed = isAbsent(place) ? null : `ký tại ${place.value}`;
  const notes = [printed, describeProvinceToday(plan, archive)].filter((words) => words !== null);
  return {
    values: [
      {
        text: name,
        href: provinceAddress(province.id),
        passage: passageOf(province.passage),
        note: notes.length === 0 ? undefined : notes.join('; '),
      },
    ],
  };
}

function viewBasis(
  plan: Plan,
  archive: Archive,
  passageOf: (passage: string) => string | undefined,
): PlanHeaderView['basis'] {
  if (isAbsent(plan.facts.basis)) return [];
  return plan.facts.basis.flatMap((item) =>
    item.documents.length === 0
      ? [{ label: item.passage, passage: passageOf(item.passage) }]
      : item.documents.map((id) => {
          const document = archive.documents.get(id);
          return {
            label: document === undefined ? id : nameDocument(document.facts),
            href: documentAddress(id),
            passage: passageOf(item.passage),
          };
        }),
  );
}

function wordTranscription(plan: Plan): { label: string; checked: boolean } {
  const corrections = plan.notes.filter((note) => note.kind === 'correction').length;
  return {
    checked: true,
    label:
      corrections === 0
        ? 'Đối chiếu với bản gốc: khớp từng chữ'
        : `Đối chiếu với bản gốc: khớp từng chữ, trừ ${corrections} chỗ đã ghi chú`,
  };
}
