import type { Citation } from '../citation.ts';
import type { DocumentNumber } from '../numbers/document-number.ts';
import { parseDocumentNumber } from '../numbers/parse-document-number.ts';
import type { CitingContext } from './citing-context.ts';
import { readTerritory } from './read-territory.ts';
import type { Territory } from './read-territory.ts';
import type { Register } from './register.ts';

/** A citation with what its number and issuer say of the document, read once. */
export interface CitationReading {
  readonly citation: Citation;
  /** Null for a document cited by name or by a bare number. */
  readonly number: DocumentNumber | null;
  readonly territory: Territory;
}

/** Reads a citation as the citing agency would mean it. */
export function readCitation(
  citation: Citation,
  register: Register,
  context: CitingContext,
): CitationReading {
  const number = citation.kind === 'number' ? parseDocumentNumber(citation.number ?? '') : null;
  return { citation, number, territory: readTerritory(citation, number, register, context) };
}
