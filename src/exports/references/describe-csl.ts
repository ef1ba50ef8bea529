import type { Reference } from './reference.ts';

/** Describes a reference as an item of CSL-JSON, which Zotero and citeproc read. */
export function describeCsl(reference: Reference): Readonly<Record<string, unknown>> {
  return {
    id: reference.key,
    type: 'report',
    title: reference.title,
    author: [{ literal: reference.agency }],
    publisher: reference.agency,
    issued: { 'date-parts': [reference.date.split('-').map(Number)] },
    ...(reference.number === null ? {} : { number: reference.number }),
    language: 'vi',
    URL: reference.address,
  };
}
