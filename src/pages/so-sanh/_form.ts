import type { DataSizes } from '../../views/comparison/load-view.ts';
import type { ComparisonView } from '../../views/comparison/view-address.ts';
import type { Names } from '../../views/comparison/view-comparison.ts';

/** What the form offers, read back from its boxes, so that no second list has to be loaded. */
export function readOffer(form: HTMLFormElement): {
  readonly names: Names;
  readonly sizes: DataSizes;
} {
  const indicators = listBoxes(form, 'chi-tieu');
  return {
    names: { indicators: nameBoxes(indicators), provinces: nameBoxes(listBoxes(form, 'tinh')) },
    sizes: {
      plans: Number(form.dataset['plansBytes']),
      values: Number(form.dataset['valuesBytes']),
      indicators: Object.fromEntries(
        indicators.map((box) => [box.value, Number(box.dataset['bytes'])]),
      ),
    },
  };
}

/** The query that the form's choices make, as a browser without a script would send it. */
export function readChoices(form: HTMLFormElement): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') parameters.append(name, value);
  }
  return parameters.toString();
}

/** Ticks and fills the form as a view has it, and opens what holds a ticked box. */
export function showChoices(form: HTMLFormElement, view: ComparisonView): void {
  const chosen: Readonly<Record<string, readonly string[]>> = {
    'chi-tieu': view.indicators,
    tinh: view.provinces,
    nam: view.years.map(String),
  };
  for (const [name, ids] of Object.entries(chosen)) {
    for (const box of listBoxes(form, name)) {
      box.checked = ids.includes(box.value);
      const folded = box.closest('details');
      if (box.checked && folded !== null) folded.open = true;
    }
  }
  fill(form, 'dia-gioi', view.territory);
  fill(form, 'nguon', view.holding);
  for (const box of listBoxes(form, 'dong')) box.checked = view.onlyValues;
  fill(form, 'ke-hoach', view.plans.join(', '));
}

/** Lets readers narrow the long lists of boxes. `matches` compares a name with what they typed. */
export function offerNarrowing(
  form: HTMLFormElement,
  matches: (name: string, typed: string) => boolean,
): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-choices]')) {
    const line = part.querySelector<HTMLElement>('.choices-narrow');
    const input = line?.querySelector('input');
    if (!line || !input) continue;
    line.hidden = false;
    input.addEventListener('input', () => {
      for (const box of part.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
        const item = box.closest('li');
        if (item !== null) {
          item.hidden = !box.checked && !matches(box.dataset['name'] ?? '', input.value);
        }
      }
      const folded = part.querySelector('details');
      if (folded !== null && input.value !== '') folded.open = true;
    });
    // Enter in this box would send the form before anything is chosen.
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
  }
}

function listBoxes(form: HTMLFormElement, name: string): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
}

function nameBoxes(boxes: readonly HTMLInputElement[]): Readonly<Record<string, string>> {
  return Object.fromEntries(boxes.map((box) => [box.value, box.dataset['name'] ?? box.value]));
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
    control.value = value;
  }
}
