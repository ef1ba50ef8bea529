import { hash } from 'node:crypto';
import type { Archive, Place, Plan, PlanRecord } from '../archive/archive.ts';
import type { PlanList } from '../archive/plan-list.ts';
import { planAddress } from '../domain/addresses/addresses.ts';
import { printPlaceWithType } from '../domain/places/print-place.ts';
import { findPlace, placeToday } from '../domain/places/place-today.ts';
import type { PlaceKey } from '../domain/places/place.ts';
import { printTargetValue } from '../domain/targets/print-target.ts';
import { facetKey } from '../domain/search/term.ts';
import { isAbsent } from '../schema/evidence.ts';
import { nameAgency } from '../views/list-plans.ts';
import { wordDate } from '../views/name-document.ts';
import { provinceAsIssued } from '../views/province-today.ts';
import { quantityOf } from '../views/target-quantity.ts';
import { PLAN_KIND_LABEL, RECORD_KIND_LABEL } from '../wording/labels.ts';
import { readPassages } from './read-passages.ts';
import type { ListedDocument, SearchableDocument, SearchablePassage } from './searchable.ts';

/** Every plan and record of the archive as it is searched, in its order: plans first, newest first. */
export function* listDocuments(archive: Archive): Generator<ListedDocument> {
  const digests = archive.eachPlan(PLAN_DIGESTS);
  for (const [place, plan] of archive.plans.entries()) {
    yield { digest: digests[place] ?? '', describe: () => describePlan(plan, archive) };
  }
  for (const record of archive.records) yield listDocument(describeRecord(record, archive));
}

const PLAN_DIGESTS: PlanList<string> = {
  name: 'digests of searched documents',
  make: (plan, archive) => listDocument(describePlan(plan, archive)).digest,
};

/** A document with its digest. */
export function listDocument(document: SearchableDocument): ListedDocument {
  const { passagesDigest, loadPassages, ...head } = document;
  const passages = passagesDigest ?? JSON.stringify(loadPassages());
  const digest = hash('sha256', `${JSON.stringify(head)} ${passages}`, 'base64url');
  return { digest, describe: () => document };
}

function describePlan(plan: Plan, archive: Archive): SearchableDocument {
  const { facts } = plan;
  const agency = nameAgency(facts.agency.id, archive);
  const place = provinceAsIssued(plan, archive);
  const movements = isAbsent(facts.movements) ? [] : facts.movements.map(({ id }) => id);
  const number = facts.number.status === 'stated' ? [facts.number.value] : [];
  return {
    path: planAddress(plan.id),
    title: facts.title.text,
    detail: [
      ...number,
      agency,
      `năm ${facts.year.value}`,
      ...(isAbsent(facts.issuedOn) ? [] : [wordDate(facts.issuedOn.value)]),
      ...wordPlaceToday(place, archive).map((today) => `nay thuộc ${today}`),
    ].join(' · '),
    held: true,
    names: [
      facts.title.text,
      agency,
      place === undefined ? '' : printPlaceWithType(place),
      `năm ${facts.year.value}`,
      ...number,
      PLAN_KIND_LABEL[facts.kind],
    ],
    surroundings: [
      ...wordPlaceToday(place, archive),
      ...(isAbsent(facts.theme) ? [] : [facts.theme.value]),
      ...movements.map((id) => archive.movements.get(id)?.name ?? ''),
    ],
    passagesDigest: digestPlanPassages(plan),
    loadPassages: () => listPlanPassages(plan),
    facets: [
      ...placeFacets(place, archive),
      facetKey('nam', String(facts.year.value)),
      facetKey('co-quan', facts.agency.id),
      facetKey('loai', facts.kind),
      facetKey('kho', 'toan-van'),
      ...movements.map((id) => facetKey('phong-trao', id)),
      ...plan.works.flatMap(({ work }) => (work === null ? [] : [facetKey('vien-dan', work)])),
    ],
  };
}

/** What a plan's passages are read from: its text, and where it says what it is about. */
function digestPlanPassages(plan: Plan): string {
  return [plan.htmlDigest, ...plan.subjectFragments].join(' ');
}

function listPlanPassages(plan: Plan): readonly SearchablePassage[] {
  const strong = new Set(plan.subjectFragments);
  return readPassages(plan.loadBody().html).map(({ fragment, text, isHeading, hasTarget }) => ({
    fragment,
    text,
    isStrong: isHeading || hasTarget || strong.has(fragment),
  }));
}

function describeRecord(record: PlanRecord, archive: Archive): SearchableDocument {
  const agency = record.agency === undefined ? [] : [nameAgency(record.agency, archive)];
  const place = placeOfKey(record.province, archive);
  const year = record.year === undefined ? [] : [`năm ${record.year}`];
  const number = record.number === undefined ? [] : [record.number];
  return {
    path: planAddress(record.id),
    title: record.title,
    detail: [
      ...number,
      ...agency,
      ...year,
      ...wordPlaceToday(place, archive).map((today) => `nay thuộc ${today}`),
    ].join(' · '),
    held: false,
    names: [
      record.title,
      ...agency,
      ...(place === undefined ? [] : [printPlaceWithType(place)]),
      ...year,
      ...number,
      RECORD_KIND_LABEL[record.kind],
    ],
    surroundings: wordPlaceToday(place, archive),
    passagesDigest: null,
    loadPassages: () => [
      ...record.targets.map((target) => ({
        fragment: 'chi-tieu',
        text: wordRecordTarget(target, archive),
        isStrong: true,
      })),
      ...record.cites.map((cite) => ({
        fragment: '',
        text: `Viện dẫn ${[cite.number, cite.issuer].filter(Boolean).join(' của ')}`,
        isStrong: true,
      })),
      ...[record.agencyNote, record.note, record.membersSeen?.join('; ')].flatMap((text) =>
        text === undefined ? [] : [{ fragment: '', text, isStrong: false }],
      ),
    ],
    facets: [
      ...placeFacets(place, archive),
      ...(record.year === undefined ? [] : [facetKey('nam', String(record.year))]),
      ...(record.agency === undefined ? [] : [facetKey('co-quan', record.agency)]),
      facetKey('loai', record.kind),
      facetKey('kho', 'ban-ghi'),
      ...(record.movements ?? []).map((id) => facetKey('phong-trao', id)),
      ...record.cites.flatMap(({ directive }) =>
        directive === undefined ? [] : [facetKey('vien-dan', directive)],
      ),
    ],
  };
}

function wordRecordTarget(target: PlanRecord['targets'][number], archive: Archive): string {
  return [
    archive.indicators.get(target.indicator)?.name ?? target.indicator,
    target.subject,
    target.level,
    target.qualitative,
    printTargetValue(quantityOf(target)),
  ]
    .filter((words) => words !== undefined && words !== null)
    .join(', ');
}

function placeOfKey(key: PlaceKey | undefined, archive: Archive): Place | undefined {
  if (key === undefined) return undefined;
  return archive.places.find((unit) => unit.id === key.id && unit.era === key.era);
}

/** As issued ("tinh") and today ("tinh-nay"), so that an old name leads on to the present one. */
function placeFacets(place: Place | undefined, archive: Archive): readonly string[] {
  if (place === undefined) return [];
  const today = placeToday(archive.places, place)?.place;
  return [
    facetKey('tinh', place.id),
    ...(today === undefined ? [] : [facetKey('tinh-nay', today.id)]),
  ];
}

function wordPlaceToday(place: Place | undefined, archive: Archive): readonly string[] {
  const today = place === undefined ? null : placeToday(archive.places, place);
  if (today === null || today.change === 'unchanged' || today.place.id === place?.id) return [];
  const unit = findPlace(archive.places, today.place);
  return unit === null ? [] : [printPlaceWithType(unit)];
}
