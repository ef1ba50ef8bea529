import { makeElement } from './elements.ts';
import { hrefOf, openSiteIndex, rootOfForm } from './site-index.ts';
import { suggestPages, type Suggestion } from './suggest.ts';

const WAIT_MS = 120;
let boxes = 0;

/**
 * Suggestions under a search box: an editable combobox with a list (WAI-ARIA Authoring Practices,
 * "list autocomplete with manual selection"). The focus stays in the field; arrow keys move through
 * the list, Enter opens what is chosen and otherwise sends the form, Escape closes the list.
 */
export class Combobox {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  readonly #root: URL;
  #suggestions: readonly Suggestion[] = [];
  #active = -1;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Adds suggestions to a form, once; nothing happens to a form without a field. */
  static attach(form: HTMLFormElement): void {
    const input = form.querySelector<HTMLInputElement>('input[name="q"]');
    if (input === null || input.getAttribute('role') === 'combobox') return;
    new Combobox(form, input).#listen();
  }

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.#form = form;
    this.#input = input;
    this.#root = rootOfForm(form);
    const id = `goi-y-${++boxes}`;
    this.#list = makeElement('ul', {
      id,
      role: 'listbox',
      class: 'suggestions',
      'aria-label': 'Gợi ý',
    });
    this.#list.hidden = true;
    this.#status = makeElement('span', { role: 'status', class: 'visually-hidden' });
    input.after(this.#list, this.#status);
    for (const [attribute, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': id,
    })) {
      input.setAttribute(attribute, value);
    }
  }

  #listen(): void {
    this.#input.addEventListener('input', () => this.#askSoon());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#input.addEventListener('blur', () => this.#close());
    this.#form.addEventListener('submit', () => this.#close());
    // The focus must stay in the field, or the list closes before the click arrives.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option =
        event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (option !== null) this.#open([...this.#list.children].indexOf(option));
    });
    if (this.#input.value !== '' && document.activeElement === this.#input) this.#askSoon();
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), WAIT_MS);
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    const typed = this.#input.value.trim();
    const found =
      typed.length < 2 ? [] : await suggestPages(openSiteIndex(this.#form), typed).catch(() => []);
    // Answers may overtake each other; only the last question counts.
    if (asked !== this.#asked || document.activeElement !== this.#input) return;
    this.#show(found);
  }

  #show(suggestions: readonly Suggestion[]): void {
    this.#suggestions = suggestions;
    this.#list.replaceChildren(
      ...suggestions.map(({ label, detail, kind }, index) =>
        makeElement(
          'li',
          { id: `${this.#list.id}-${index}`, role: 'option', 'aria-selected': 'false' },
          makeElement('span', { class: 'suggestion-label' }, label),
          ' ',
          makeElement('span', { class: 'suggestion-kind' }, kind),
          ' ',
          makeElement('span', { class: 'suggestion-detail' }, detail),
        ),
      ),
    );
    this.#list.hidden = suggestions.length === 0;
    this.#input.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.#choose(-1);
    this.#status.textContent =
      suggestions.length === 0 ? '' : `${suggestions.length} gợi ý, dùng phím mũi tên để chọn`;
  }

  #close(): void {
    this.#asked++;
    clearTimeout(this.#timer);
    this.#show([]);
  }

  #onKey(event: KeyboardEvent): void {
    // Enter while an input method composes a syllable ends the syllable.
    if (event.isComposing) return;
    const count = this.#suggestions.length;
    switch (event.key) {
      case 'ArrowDown':
        if (count === 0) this.#askSoon();
        else this.#choose(this.#active + 1 >= count ? -1 : this.#active + 1);
        break;
      case 'ArrowUp':
        if (count === 0) return;
        this.#choose(this.#active === -1 ? count - 1 : this.#active - 1);
        break;
      case 'Escape':
        if (count === 0) return;
        this.#close();
        break;
      case 'Enter':
        if (this.#active === -1) return;
        this.#open(this.#active);
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  #choose(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === index));
      if (place === index) option.scrollIntoView({ block: 'nearest' });
    });
    if (index === -1) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `${this.#list.id}-${index}`);
  }

  #open(index: number): void {
    const suggestion = this.#suggestions[index];
    if (suggestion !== undefined) location.assign(hrefOf(suggestion.path, this.#root));
  }
}
