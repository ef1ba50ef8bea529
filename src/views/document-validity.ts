import type { Archive, CitedDocument } from '../archive/archive.ts';
import type { Fact, FactValue } from '../components/values.ts';
import { documentAddress } from '../domain/addresses/addresses.ts';
import { validityOn, type Validity, type ValidityFacts } from '../domain/validity/validity.ts';
import { CONFIDENCE_LABEL } from '../wording/labels.ts';
import { nameDocument, wordDate } from './name-document.ts';
import { findNewestDay } from '../archive/newest-day.ts';

/** What the register says of the time in which a document holds. */
export function validityFactsOf(document: CitedDocument): ValidityFacts {
  const replacements = listReplacements(document).map((successor) =>
    successor.from === undefined
      ? { id: successor.directive }
      : { id: successor.directive, from: successor.from },
  );
  return document.entry?.inForceFrom === undefined
    ? { replacements }
    : { inForceFrom: document.entry.inForceFrom, replacements };
}

/**
 * Whether a document is in force, as far as sources say, on the newest day that the archive knows. A
 * site without a clock cannot say "today", and no replacement seen is not the same as none.
 */
export function viewValidity(document: CitedDocument, archive: Archive): Fact {
  const newest = findNewestDay(archive);
  const asOf = newest === null ? '' : `, tính đến ${wordDate(newest)}`;
  const { inForceFrom } = document.entry ?? {};
  const replacements = listReplacements(document);
  if (inForceFrom === undefined && replacements.length === 0) {
    return { absent: `nguồn của kho không cho biết${asOf}` };
  }
  const began: readonly FactValue[] =
    inForceFrom === undefined ? [] : [{ text: `có hiệu lực từ ${wordDate(inForceFrom)}` }];
  if (replacements.length === 0) {
    const note = `theo nguồn của kho${asOf}`;
    return { values: [...began, { text: 'chưa thấy văn bản thay thế', note }] };
  }
  const ended = replacements.map(({ directive, from, confidence }) => ({
    text: `được thay thế bởi ${nameById(directive, archive)}, ${
      from === undefined ? 'chưa rõ từ ngày nào' : `từ ${wordDate(from)}`
    }`,
    href: documentAddress(directive),
    note: CONFIDENCE_LABEL[confidence],
  }));
  return { values: [...began, ...ended] };
}

/** How a document stood on a day, in words; null when sources do not say. */
export function wordValidity(validity: Validity, archive: Archive): string | null {
  switch (validity.kind) {
    case 'in-force':
      return 'văn bản đang có hiệu lực';
    case 'not-yet':
      return `văn bản chưa có hiệu lực (từ ${wordDate(validity.from)})`;
    case 'replaced':
      return `văn bản đã được thay thế bởi ${nameById(validity.by, archive)}`;
    case 'unknown':
      return null;
  }
}

/** How a document stood on a day, in words; null when sources do not say. */
export function wordValidityOn(
  document: CitedDocument,
  day: string,
  archive: Archive,
): string | null {
  return wordValidity(validityOn(validityFactsOf(document), day), archive);
}

function listReplacements({ entry }: CitedDocument) {
  return (entry?.replacedBy ?? []).filter(({ relation }) => relation === 'thay-the');
}

function nameById(id: string, archive: Archive): string {
  const document = archive.documents.get(id);
  return document === undefined ? id : nameDocument(document.facts);
}
