import type { PrintAddress } from '../archive/annotate-plan.ts';
import type { DataFileFacts } from './data-file.ts';
import { DATA_DESCRIPTION, DATA_LICENCE, DATA_TITLE } from './licence.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * Describes the open data as a DCAT 3 dataset in JSON-LD, one distribution per file. Its period is
 * that of the plans, whose `years` are given; nothing in it comes from the clock.
 */
export function describeDataCatalog(
  years: readonly number[],
  files: readonly DataFileFacts[],
  printAddress: PrintAddress,
): Readonly<Record<string, unknown>> {
  const page = printAddress('/du-lieu/');
  return {
    '@context': CONTEXT,
    '@id': `${page}#du-lieu`,
    '@type': 'dcat:Dataset',
    'dct:title': inBothLanguages(DATA_TITLE),
    'dct:description': inBothLanguages(DATA_DESCRIPTION),
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/VIE' },
    'dct:license': { '@id': DATA_LICENCE.address },
    'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/VNM' },
    ...describePeriod(years),
    'dcat:landingPage': { '@id': page },
    'dcat:distribution': files.map(({ name, mediaType, size, sha256 }) => ({
      '@id': `${page}${name}`,
      '@type': 'dcat:Distribution',
      'dct:title': name,
      'dct:license': { '@id': DATA_LICENCE.address },
      'dcat:accessURL': { '@id': page },
      'dcat:downloadURL': { '@id': `${page}${name}` },
      'dcat:mediaType': {
        '@id': `https://www.iana.org/assignments/media-types/${mediaType.replace(/;.*/u, '')}`,
      },
      'dcat:byteSize': { '@value': String(size), '@type': 'xsd:nonNegativeInteger' },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
      },
    })),
  };
}

function inBothLanguages(words: { readonly vi: string; readonly en: string }): readonly object[] {
  return [
    { '@value': words.vi, '@language': 'vi' },
    { '@value': words.en, '@language': 'en' },
  ];
}

function describePeriod(years: readonly number[]): object {
  if (years.length === 0) return {};
  const year = (value: number): object => ({ '@value': String(value), '@type': 'xsd:gYear' });
  return {
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': year(years.reduce((a, b) => Math.min(a, b))),
      'dcat:endDate': year(years.reduce((a, b) => Math.max(a, b))),
    },
  };
}
