import type { Archive, Place, Plan, PlanRecord, PlanTarget } from '../../archive/archive.ts';
import { findPlace, placeToday } from '../../domain/places/place-today.ts';
import { printPlaceWithType } from '../../domain/places/print-place.ts';
import type { RecordTarget } from '../../schema/plan-record.ts';
import { nameAgency } from '../list-plans.ts';
import { describeProvinceToday, provinceAsIssued } from '../province-today.ts';
import { quantityOf } from '../target-quantity.ts';
import { groupValue } from './group-value.ts';
import type { ComparedPlace, ComparedPlan, ComparedValue } from './shelf.ts';

/** Names of the first part of a record's id where it is no province. */
const NO_PROVINCE: Readonly<Record<string, string>> = {
  'trung-uong': 'Trung ương',
  'lien-tinh': 'Liên tỉnh',
};

/** The values of a held plan, in their order; targets that belong to no indicator have none. */
export function listPlanValues(plan: Plan, archive: Archive): readonly ComparedValue[] {
  return plan.targets.flatMap((target) => compareTarget(plan, target, archive));
}

/** The values of a record, in their order. */
export function listRecordValues(record: PlanRecord, archive: Archive): readonly ComparedValue[] {
  return record.targets.map((target, index) => compareFigure(record, target, index + 1, archive));
}

/** A held plan as the shelf has it. */
export function comparePlan(plan: Plan, archive: Archive): ComparedPlan {
  const { facts } = plan;
  const unit = provinceAsIssued(plan, archive);
  return {
    id: plan.id,
    held: true,
    title: facts.title.text,
    agency: nameAgency(facts.agency.id, archive),
    place:
      unit === undefined
        ? placeByIdOnly(facts.province.id, archive)
        : { ...comparePlace(unit, archive), todayNote: describeProvinceToday(plan, archive) },
    years: facts.period ?? { from: facts.year.value, to: facts.year.value },
    sourceUrl: null,
    indicators: uniqueIndicators(plan.targets),
  };
}

/** A record as the shelf has it. */
export function compareRecord(record: PlanRecord, archive: Archive): ComparedPlan {
  const unit = record.province === undefined ? null : findPlace(archive.places, record.province);
  const place = archive.places.find((other) => other.id === unit?.id && other.era === unit.era);
  return {
    id: record.id,
    held: false,
    title: record.title,
    agency:
      record.agency === undefined
        ? (record.agencyNote ?? 'không rõ cơ quan')
        : nameAgency(record.agency, archive),
    place:
      place === undefined
        ? placeByIdOnly(record.id.split('/')[0] ?? '', archive)
        : comparePlace(place, archive),
    years: yearsOf(record),
    sourceUrl: record.sourceUrl,
    indicators: uniqueIndicators(record.targets),
  };
}

function yearsOf({ year, period }: PlanRecord): ComparedPlan['years'] {
  const from = period?.from ?? year ?? period?.to;
  return from === undefined ? null : { from, to: period?.to ?? from };
}

function comparePlace(unit: Place, archive: Archive): ComparedPlace {
  const today = placeToday(archive.places, unit);
  const enlarged = unit.era === 34 && (unit.formedFrom ?? []).length > 1;
  return {
    id: unit.id,
    name: enlarged ? `${unit.name} (từ 01/7/2025)` : unit.name,
    todayId: today?.place.id ?? unit.id,
    todayName: today?.place.name ?? unit.name,
    todayNote: today === null ? null : wordToday(unit, today.change, today.place),
  };
}

function wordToday(
  unit: Place,
  change: 'unchanged' | 'renamed' | 'merged',
  today: Pick<Place, 'id' | 'name' | 'type'>,
): string | null {
  if (change === 'unchanged') return null;
  const name = printPlaceWithType(today);
  if (change === 'renamed') return `nay là ${name}`;
  return today.id === unit.id
    ? `nay là ${name} sau khi sắp xếp, địa giới rộng hơn`
    : `nay thuộc ${name}`;
}

/** The place of a document whose unit is not known for sure: its id names it, and nothing is said of today. */
function placeByIdOnly(id: string, archive: Archive): ComparedPlace {
  const name = NO_PROVINCE[id] ?? archive.places.find((place) => place.id === id)?.name ?? id;
  return { id, name, todayId: id, todayName: name, todayNote: null };
}

function uniqueIndicators(
  targets: readonly { readonly indicator: string | null }[],
): readonly string[] {
  return [...new Set(targets.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])))];
}

function compareTarget(plan: Plan, target: PlanTarget, archive: Archive): readonly ComparedValue[] {
  if (target.indicator === null) return [];
  const facts = {
    ...quantityOf(target),
    level: target.level ?? null,
    area: null,
    subject: target.subject,
    hedge: target.hedge ?? null,
    kind: target.kind,
  };
  const issuer = archive.agencies.get(plan.facts.agency.id)?.kind ?? null;
  const { kind, ...shown } = facts;
  return [
    {
      ...shown,
      words: target.comparator === 'qualitative' ? (target.level ?? target.passage) : null,
      plan: plan.id,
      indicator: target.indicator,
      order: target.order,
      group: groupValue(facts, archive.indicators.get(target.indicator), issuer),
      due: target.due ?? null,
      outsideTargets: kind === 'ngoai-muc',
      fragment: target.fragment,
    },
  ];
}

function compareFigure(
  record: PlanRecord,
  target: RecordTarget,
  order: number,
  archive: Archive,
): ComparedValue {
  const facts = {
    ...quantityOf(target),
    level: target.level ?? null,
    area: target.area ?? null,
    subject: target.subject ?? null,
    hedge: target.hedge ?? null,
  };
  const issuer =
    record.agency === undefined ? null : (archive.agencies.get(record.agency)?.kind ?? null);
  return {
    ...facts,
    words: target.qualitative ?? null,
    plan: record.id,
    indicator: target.indicator,
    order,
    group: groupValue(
      { ...facts, kind: 'chi-tieu' },
      archive.indicators.get(target.indicator),
      issuer,
    ),
    due: target.due === undefined ? null : String(target.due),
    outsideTargets: false,
    fragment: null,
  };
}
