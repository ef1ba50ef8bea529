import { stringify } from 'yaml';
import type { DeclaredCorrection } from '../../schema/plan.ts';
import type { DraftFacts } from '../draft/draft-facts.ts';

/** The files that a draft was made from, as its frontmatter names them. */
export interface DraftSource {
  readonly file: string;
  readonly sha256: string;
  readonly description: string;
  /** The file that the words were taken out of, where `file` is not that file itself. */
  readonly original?: { readonly file: string; readonly sha256: string };
}

const FIELDS = [
  'kind',
  'title',
  'agency',
  'province',
  'year',
  'period',
  'number',
  'issuedOn',
  'place',
  'theme',
  'signer',
  'recipients',
  'deadlines',
  'basis',
  'targets',
  'movements',
] as const;

/** Prints an entry: its frontmatter in the order of the schema, then its text. */
export function printEntry(
  facts: DraftFacts,
  corrections: readonly DeclaredCorrection[],
  source: DraftSource,
  body: string,
): string {
  const ordered = FIELDS.flatMap((field) =>
    facts[field] === undefined ? [] : [[field, facts[field]] as const],
  );
  const frontmatter = {
    ...Object.fromEntries(ordered),
    corrections,
    remarks: [],
    source,
  };
  const yaml = stringify(frontmatter, {
    lineWidth: 0,
    singleQuote: true,
    aliasDuplicateObjects: false,
  });
  return `---\n${yaml}---\n\n${body}`;
}
