import type { FieldPath } from '../schema/check-record.ts';
import type { PlanFrontmatter } from '../schema/plan.ts';

/** A passage that a fact quotes, and the field that quotes it. */
export interface QuotedPassage {
  readonly path: FieldPath;
  readonly passage: string;
}

const PASSAGE_FIELDS = new Set<PropertyKey>(['passage', 'datedBy']);

/** Every passage that the facts of a plan quote from its text, in the order of the frontmatter. */
export function listPassages(facts: PlanFrontmatter): readonly QuotedPassage[] {
  const found: QuotedPassage[] = [];
  const visit = (value: unknown, path: FieldPath): void => {
    if (typeof value === 'string') {
      const field = path.at(-1);
      const isRecipient = path[0] === 'recipients' && typeof field === 'number';
      if (isRecipient || (field !== undefined && PASSAGE_FIELDS.has(field))) {
        found.push({ path, passage: value });
      }
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(facts, []);
  return found;
}
