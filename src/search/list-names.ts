import type { Archive, CitedDocument } from '../archive/archive.ts';
import type { PlanList } from '../archive/plan-list.ts';
import { PLANS_BY_AGENCY } from '../archive/plan-selections.ts';
import {
  agencyAddress,
  documentAddress,
  indicatorAddress,
  movementAddress,
  planAddress,
  provinceAddress,
} from '../domain/addresses/addresses.ts';
import { printDate } from '../domain/dates/civil-date.ts';
import type { NameEntry } from '../domain/search/names.ts';
import { foldText } from '../domain/text/fold.ts';
import { nameAgency } from '../views/list-plans.ts';
import { nameDocument } from '../views/name-document.ts';
import { listProvinceIds, wordUnit } from '../views/provinces.ts';

/** How much likelier one kind of page is meant than another when a name alone tells. */
const KIND_WEIGHT = {
  tinh: 90,
  'phong-trao': 70,
  'van-ban': 40,
  'co-quan': 30,
  'chi-tieu': 20,
  'ke-hoach': 25,
} as const;

/** Every page of the archive that is known by a name, with the other names that find it. */
export function listNames(archive: Archive): readonly NameEntry[] {
  return [
    ...nameProvinces(archive),
    ...nameMovements(archive),
    ...nameDocumentPages(archive),
    ...nameAgencies(archive),
    ...[...archive.indicators.values()].map(({ id, name, definition }): NameEntry => [
      name,
      'chi-tieu',
      definition,
      indicatorAddress(id),
      KIND_WEIGHT['chi-tieu'],
      '',
    ]),
    ...archive.eachPlan(PLAN_NAMES),
  ];
}

function nameProvinces(archive: Archive): readonly NameEntry[] {
  return listProvinceIds(archive).flatMap((id): readonly NameEntry[] => {
    const units = archive.places.filter((place) => place.id === id);
    const [unit] = units;
    if (unit === undefined) return [];
    const detail = units.map((place) => wordUnit(place, archive)).join('; ');
    const variants = units.flatMap((place) => place.variants ?? []);
    return [
      [unit.name, 'tinh', detail, provinceAddress(id), KIND_WEIGHT.tinh, joinNames(variants)],
    ];
  });
}

function nameMovements(archive: Archive): readonly NameEntry[] {
  return [...archive.movements.values()].map(({ id, name, kind, wordings }) => [
    name,
    'phong-trao',
    kind === 'phong-trao' ? 'phong trào thi đua' : 'cuộc vận động',
    movementAddress(id),
    KIND_WEIGHT['phong-trao'],
    joinNames(wordings),
  ]);
}

/** Titles of documents outside the register are read out of all that cite them, so the list is kept. */
function nameDocumentPages(archive: Archive): readonly NameEntry[] {
  return archive.keep('names of documents', () =>
    [...archive.documents.values()].map(nameDocumentPage),
  );
}

function nameDocumentPage(document: CitedDocument): NameEntry {
  const { facts } = document;
  const dates = facts.date === null ? [] : [facts.date.slice(0, 4), printDate(facts.date)];
  const title = facts.title ?? '';
  const isNamedByTitle =
    facts.number === null || facts.type === 'luat' || facts.type === 'phap-lenh';
  return [
    nameDocument(facts),
    'van-ban',
    [facts.type === 'luat' ? '' : title, facts.issuer ?? '']
      .filter((words) => words !== '')
      .join(' · '),
    documentAddress(document.id),
    KIND_WEIGHT['van-ban'] + Math.min(30, document.citingPlans),
    joinNames(isNamedByTitle ? [title, ...dates.map((date) => `${title} ${date}`)] : []),
  ];
}

function nameAgencies(archive: Archive): readonly NameEntry[] {
  const plans = archive.lookUp(PLANS_BY_AGENCY);
  return [...archive.agencies.values()].map(({ id, name, shortName, successor }) => {
    const count = plans.get(id)?.held.length ?? 0;
    return [
      name,
      'co-quan',
      [
        ...(count === 0 ? [] : [`${count} kế hoạch trong kho`]),
        ...(successor === undefined ? [] : [`sau đó là ${successor.name}`]),
      ].join(' · '),
      agencyAddress(id),
      KIND_WEIGHT['co-quan'] + Math.min(20, count * 4),
      joinNames(name.includes(shortName) ? [] : [shortName]),
    ];
  });
}

const PLAN_NAMES: PlanList<NameEntry> = {
  name: 'names',
  make: ({ id, facts }, archive) => [
    facts.title.text,
    'ke-hoach',
    `${nameAgency(facts.agency.id, archive)} · năm ${facts.year.value}`,
    planAddress(id),
    KIND_WEIGHT['ke-hoach'],
    '',
  ],
};

function joinNames(names: readonly string[]): string {
  return [...new Set(names.map(foldText))].join('|');
}
