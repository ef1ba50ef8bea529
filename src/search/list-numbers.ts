import type { Archive, CitedDocument } from '../archive/archive.ts';
import type { PlanList } from '../archive/plan-list.ts';
import { documentAddress, planAddress } from '../domain/addresses/addresses.ts';
import { printTypeLabel } from '../domain/citations/vocabulary/document-types.ts';
import { splitNumber, type NumberRow } from '../domain/search/number-row.ts';
import { isAbsent } from '../schema/evidence.ts';
import { nameAgency } from '../views/list-plans.ts';
import { provinceAsIssued } from '../views/province-today.ts';
import { PLAN_KIND_LABEL, RECORD_KIND_LABEL } from '../wording/labels.ts';

/** Everything that bears a number: documents, plans under their own number, records under theirs. */
export function listNumbers(archive: Archive): readonly NumberRow[] {
  return [
    ...documentRows(archive),
    ...archive.eachPlan(PLAN_ROWS).flat(),
    ...recordRows(archive),
  ].filter(([number]) => splitNumber(number) !== null);
}

/** Kept from build to build: titles stand in citations alone, and all of those would have to be read. */
function documentRows(archive: Archive): readonly NumberRow[] {
  return archive.keep('numbers of documents', () =>
    [...archive.documents.values()].flatMap((document) => documentRow(document, archive)),
  );
}

function documentRow(document: CitedDocument, archive: Archive): readonly NumberRow[] {
  const { facts } = document;
  if (facts.number === null) return [];
  return [
    [
      facts.number,
      printTypeLabel(facts.type),
      facts.date ?? '',
      facts.issuer ?? '',
      facts.title ?? '',
      documentAddress(document.id),
      document.citingPlans,
      placeNames(document.entry?.province?.id, archive),
    ],
  ];
}

const PLAN_ROWS: PlanList<readonly NumberRow[]> = {
  name: 'numbers',
  make: (plan, archive) => {
    const { number, issuedOn, kind, agency, title, year } = plan.facts;
    if (number.status !== 'stated') return [];
    return [
      [
        number.value,
        PLAN_KIND_LABEL[kind],
        isAbsent(issuedOn) ? String(year.value) : issuedOn.value,
        nameAgency(agency.id, archive),
        title.text,
        planAddress(plan.id),
        0,
        placeNames(provinceAsIssued(plan, archive)?.id, archive),
      ],
    ];
  },
};

function recordRows(archive: Archive): readonly NumberRow[] {
  return archive.records.flatMap((record): readonly NumberRow[] =>
    record.number === undefined
      ? []
      : [
          [
            record.number,
            RECORD_KIND_LABEL[record.kind],
            record.issuedOn ?? (record.year === undefined ? '' : String(record.year)),
            record.agency === undefined ? '' : nameAgency(record.agency, archive),
            record.title,
            planAddress(record.id),
            0,
            placeNames(record.province?.id, archive),
          ],
        ],
  );
}

/** Every name that a province id has borne, so that each finds it. */
function placeNames(id: string | undefined, archive: Archive): string {
  if (id === undefined) return '';
  const names = archive.places.filter((place) => place.id === id).map((place) => place.name);
  return [...new Set(names)].join(' ');
}
