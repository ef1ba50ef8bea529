import type { PrintAddress } from '../../archive/annotate-plan.ts';
import { planAddress } from '../../domain/addresses/addresses.ts';

const FORMS: readonly (readonly [type: string, file: string])[] = [
  ['application/json', 'index.json'],
  ['application/akn+xml', 'van-ban.akn.xml'],
  ['application/vnd.citationstyles.csl+json', 'trich-dan.json'],
  ['application/x-bibtex', 'trich-dan.bib'],
  ['application/x-research-info-systems', 'trich-dan.ris'],
];

/** The other forms of a held plan's page, which lie beside it. */
export function listPlanAlternates(
  planId: string,
  printAddress: PrintAddress,
): readonly { readonly type: string; readonly href: string }[] {
  return FORMS.map(([type, file]) => ({ type, href: printAddress(planAddress(planId) + file) }));
}
