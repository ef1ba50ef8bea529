import { makeElement } from './elements.ts';
import { findNumbers } from './find-numbers.ts';
import type { Filter } from './find-texts.ts';
import type { SearchIndex } from './search-index.ts';

/** Fields of the filter form that are facets of the index by their own name. */
const FACETS: readonly string[] = [
  'tinh',
  'tinh-nay',
  'nam',
  'loai',
  'kho',
  'phong-trao',
  'co-quan',
];
const DIRECTIVE = 'vien-dan';

/** The filters that an address holds, in the names of the index. */
export interface ChosenFilters {
  readonly filters: readonly Filter[];
  /** A number typed as filter that means no single document; null when there is none. */
  readonly unknownNumber: string | null;
}

/** Reads the filters out of an address. A cited document is given by its number or its id. */
export async function readFilters(
  parameters: URLSearchParams,
  index: SearchIndex,
): Promise<ChosenFilters> {
  const filters = FACETS.flatMap((facet): readonly Filter[] => {
    const value = parameters.get(facet) ?? '';
    return value === '' ? [] : [[facet, value]];
  });
  const directive = parameters.get(DIRECTIVE)?.trim() ?? '';
  if (directive === '') return { filters, unknownNumber: null };
  if (/^[a-z][a-z0-9]*-[a-z0-9-]+$/u.test(directive)) {
    return { filters: [...filters, [DIRECTIVE, directive]], unknownNumber: null };
  }
  const { rows } = await findNumbers(index, directive);
  const id = /^\/van-ban\/([^/]+)\/$/u.exec(rows[0]?.[5] ?? '')?.[1];
  return id === undefined
    ? { filters, unknownNumber: directive }
    : { filters: [...filters, [DIRECTIVE, id]], unknownNumber: null };
}

/** Puts what an address holds into the fields of the form. */
export function fillFilters(form: HTMLFormElement, parameters: URLSearchParams): void {
  for (const field of listFields(form)) field.value = parameters.get(field.name) ?? '';
}

/** Writes the fields of the form that hold something into an address. */
export function writeFilters(form: HTMLFormElement, parameters: URLSearchParams): void {
  for (const { name, value } of listFields(form)) {
    if (value === '') parameters.delete(name);
    else parameters.set(name, value);
  }
}

/** Fills the list of agencies, which is too long to be on the page from the start. */
export async function loadAgencies(form: HTMLFormElement, index: SearchIndex): Promise<void> {
  const select = form.querySelector<HTMLSelectElement>('select[name="co-quan"]');
  if (select === null || select.options.length > 1) return;
  const agencies = await index.readAgencies();
  if (select.options.length > 1) return;
  select.append(...agencies.map(([id, name]) => makeElement('option', { value: id }, name)));
}

function listFields(form: HTMLFormElement): readonly (HTMLSelectElement | HTMLInputElement)[] {
  return [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
}
