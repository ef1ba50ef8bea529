import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, CitedDocument, Plan } from '../../archive/archive.ts';
import {
  agencyAddress,
  documentAddress,
  originalAddress,
  planAddress,
  provinceAddress,
} from '../../domain/addresses/addresses.ts';
import { printTypeLabel } from '../../domain/citations/vocabulary/document-types.ts';
import { presentFact } from '../rows/read-fact.ts';

type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = ['https://schema.org', { eli: 'http://data.europa.eu/eli/ontology#' }];

/**
 * A held plan as schema.org `Legislation`, with ELI `based_on` for the documents of its opening basis.
 * What the plan does not state is left out.
 */
export function describePlanAsLegislation(
  plan: Plan,
  archive: Archive,
  printAddress: PrintAddress,
): JsonLd {
  const { facts } = plan;
  const address = printAddress(planAddress(plan.id));
  const date = presentFact(facts.issuedOn)?.value;
  const place = archive.places.find(({ id }) => id === facts.province.id)?.name;
  const basisIds = (presentFact(facts.basis) ?? []).flatMap((item) => item.documents);
  const basis = [...new Set(basisIds)].map((id) => ({ '@id': printAddress(documentAddress(id)) }));
  const citedIds = plan.works.flatMap(({ work }) => work ?? []);
  const cited = [...new Set(citedIds)].map((id) => referToDocument(id, archive, printAddress));
  return {
    '@context': CONTEXT,
    '@type': 'Legislation',
    '@id': address,
    url: address,
    name: facts.title.text,
    inLanguage: 'vi',
    legislationType: facts.kind === 'ke-hoach' ? 'Kế hoạch' : 'Phát động phong trào thi đua',
    ...(facts.number.status === 'stated' ? { legislationIdentifier: facts.number.value } : {}),
    ...(date === undefined ? {} : { legislationDate: date }),
    legislationPassedBy: {
      '@type': 'GovernmentOrganization',
      name: archive.agencies.get(facts.agency.id)?.name ?? facts.agency.id,
      url: printAddress(agencyAddress(facts.agency.id)),
    },
    legislationJurisdiction: {
      '@type': 'AdministrativeArea',
      name: place ?? facts.province.id,
      url: printAddress(provinceAddress(facts.province.id)),
    },
    temporalCoverage:
      facts.period === undefined
        ? String(facts.year.value)
        : `${facts.period.from}/${facts.period.to}`,
    ...(basis.length === 0 ? {} : { legislationApplies: basis, 'eli:based_on': basis }),
    ...(cited.length === 0 ? {} : { citation: cited }),
    encoding: [
      {
        '@type': 'MediaObject',
        name: 'Tệp như nhận được',
        contentUrl: printAddress(originalAddress(plan.id, facts.source.file)),
        sha256: facts.source.sha256,
      },
      {
        '@type': 'MediaObject',
        encodingFormat: 'application/json',
        contentUrl: `${address}index.json`,
      },
    ],
  };
}

/** A cited document as schema.org `Legislation`: only what the register or its citations say of it. */
export function describeDocumentAsLegislation(
  document: CitedDocument,
  archive: Archive,
  printAddress: PrintAddress,
): JsonLd {
  const { entry } = document;
  const replacedBy = (entry?.replacedBy ?? [])
    .filter(({ relation }) => relation === 'thay-the')
    .map(({ directive }) => directive);
  const refer = (ids: readonly string[]): readonly JsonLd[] =>
    ids.map((id) => referToDocument(id, archive, printAddress));
  return {
    '@context': CONTEXT,
    ...describeWork(document, printAddress),
    url: printAddress(documentAddress(document.id)),
    inLanguage: 'vi',
    ...(entry?.inForceFrom === undefined ? {} : { legislationDateVersion: entry.inForceFrom }),
    ...(replacedBy.length === 0
      ? {}
      : {
          'eli:repealed_by': replacedBy.map((id) => ({ '@id': printAddress(documentAddress(id)) })),
        }),
    ...(entry?.amends === undefined ? {} : { legislationChanges: refer(entry.amends) }),
    ...(entry?.implements === undefined ? {} : { legislationApplies: refer(entry.implements) }),
  };
}

function referToDocument(id: string, archive: Archive, printAddress: PrintAddress): JsonLd {
  const document = archive.documents.get(id);
  if (document !== undefined) return describeWork(document, printAddress);
  return { '@type': 'Legislation', '@id': printAddress(documentAddress(id)) };
}

function describeWork({ id, facts }: CitedDocument, printAddress: PrintAddress): JsonLd {
  return {
    '@type': 'Legislation',
    '@id': printAddress(documentAddress(id)),
    legislationType: printTypeLabel(facts.type),
    ...(facts.title === null ? {} : { name: facts.title }),
    ...(facts.number === null ? {} : { legislationIdentifier: facts.number }),
    ...(facts.date === null ? {} : { legislationDate: facts.date }),
    ...(facts.issuer === null
      ? {}
      : { legislationPassedBy: { '@type': 'Organization', name: facts.issuer } }),
  };
}
