import type { Archive, CitedDocument } from '../archive/archive.ts';
import type { FactValue } from '../components/values.ts';
import { planAddress } from '../domain/addresses/addresses.ts';
import { wordRepairRule } from '../wording/citations.ts';

/**
 * How the number of a document was miswritten in plans, most frequent first: the form as written, by
 * which rule it was read, how often it stands there, and the first place.
 */
export function viewVariants(document: CitedDocument, archive: Archive): readonly FactValue[] {
  // Every page of the plans that cite it says the same.
  return archive.remember(`variants ${document.id}`, () => listVariants(document));
}

function listVariants(document: CitedDocument): readonly FactValue[] {
  return document.variants.map((variant) => {
    const mentions = document.citedBy.filter(({ cited }) => cited.variant === variant);
    const rules = new Set(
      mentions.flatMap(({ citation }) => citation.repairs.map(({ rule }) => wordRepairRule(rule))),
    );
    const plans = new Set(mentions.map(({ plan }) => plan.id)).size;
    const [first] = mentions;
    return {
      text: variant,
      note: `đọc là ${document.facts.number ?? ''}: ${[...rules].join('; ')}; ${mentions.length} lần trong ${plans} kế hoạch`,
      passage:
        first === undefined ? undefined : `${planAddress(first.plan.id)}#${first.mention.fragment}`,
    };
  });
}
