import { findNames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import { findTexts, type TextAnswer } from './find-texts.ts';
import { fillFilters, loadAgencies, readFilters, writeFilters } from './filters.ts';
import { renderNames, renderNumbers } from './render-results.ts';
import { renderTexts } from './render-texts.ts';
import { openSiteIndex, rootOfForm } from './site-index.ts';
import type { SearchIndex } from './search-index.ts';

const MOST_EXACT = 5;
const MOST_RELATED = 6;

/** The page of results: it shows what its address asks for and writes every new question into it. */
class ResultsPage {
  readonly #form: HTMLFormElement;
  readonly #filters: HTMLFormElement;
  readonly #results: HTMLElement;
  readonly #status: HTMLElement;
  readonly #advice: HTMLElement;
  readonly #index: SearchIndex;
  readonly #root: URL;
  readonly #title = document.title;
  #asked = 0;

  constructor(parts: {
    form: HTMLFormElement;
    filters: HTMLFormElement;
    results: HTMLElement;
    status: HTMLElement;
    advice: HTMLElement;
  }) {
    this.#form = parts.form;
    this.#filters = parts.filters;
    this.#results = parts.results;
    this.#status = parts.status;
    this.#advice = parts.advice;
    this.#index = openSiteIndex(parts.form);
    this.#root = rootOfForm(parts.form);
  }

  start(): void {
    this.#results.replaceChildren();
    this.#filters.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#goTo();
    });
    this.#filters.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#goTo();
    });
    this.#filters.addEventListener('change', () => this.#goTo());
    this.#filters.addEventListener('reset', () => setTimeout(() => this.#goTo()));
    this.#filters.querySelector('details')?.addEventListener('toggle', () => {
      loadAgencies(this.#filters, this.#index).catch(() => undefined);
    });
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  #goTo(): void {
    const address = new URL(location.href);
    address.hash = '';
    const typed = this.#field().value.trim();
    if (typed === '') address.searchParams.delete('q');
    else address.searchParams.set('q', typed);
    writeFilters(this.#filters, address.searchParams);
    if (address.href !== location.href) history.pushState(null, '', address);
    void this.#show();
  }

  #field(): HTMLInputElement {
    const field = this.#form.elements.namedItem('q');
    if (!(field instanceof HTMLInputElement)) throw new Error('The search form has no field');
    return field;
  }

  /**
   * Answers the address. Numbers appear as soon as they are known, before any text is looked through.
   * Should the index not load, it is tried once more: the site may just have been published anew.
   */
  async #show(isRetry = false): Promise<void> {
    const asked = ++this.#asked;
    const parameters = new URL(location.href).searchParams;
    const typed = (parameters.get('q') ?? '').trim().normalize('NFC');
    this.#field().value = typed;
    fillFilters(this.#filters, parameters);
    document.title = typed === '' ? this.#title : `${typed} – ${this.#title}`;
    this.#results.replaceChildren();
    this.#status.textContent = '';
    this.#results.setAttribute('aria-busy', 'true');
    try {
      if (parameters.has('co-quan')) {
        await loadAgencies(this.#filters, this.#index);
        fillFilters(this.#filters, parameters);
      }
      const { filters, unknownNumber } = await readFilters(parameters, this.#index);
      const details = this.#filters.querySelector('details');
      if (details !== null && filters.length > 0) details.open = true;
      this.#advice.hidden = typed !== '' || filters.length > 0;
      if (typed === '' && filters.length === 0) return;
      this.#status.textContent = 'Đang tìm…';
      const numbers = await findNumbers(this.#index, typed);
      if (asked !== this.#asked) return;
      const isFiltered = filters.length > 0;
      const counts = { numbers: 0, names: 0 };
      const numberPart = isFiltered ? null : renderNumbers(numbers, typed, this.#root);
      if (numberPart !== null) {
        this.#results.append(numberPart);
        counts.numbers = numbers.found;
      }
      const names = isFiltered ? { exact: [], related: [] } : await findNames(this.#index, typed);
      const texts = await findTexts(this.#index, typed, numbers, filters);
      if (asked !== this.#asked) return;
      // A document that stands among the numbers is not named again.
      const shown = new Set(numbers.rows.map((row) => row[5]));
      const exact = names.exact.filter((entry) => !shown.has(entry[3])).slice(0, MOST_EXACT);
      const isNumber = numbers.query?.isPlain === true;
      const related =
        isNumber || texts.query.phrases.length > 0
          ? []
          : names.related.filter((entry) => !shown.has(entry[3]) && entry[1] !== 'ke-hoach');
      counts.names = exact.length;
      this.#append(
        renderNames(exact, { id: 'dung-ten', heading: 'Đúng tên này', root: this.#root }),
      );
      const areCiting = numbers.rows.length > 0 && isNumber;
      const textPart = await renderTexts(this.#index, texts, { areCiting, root: this.#root });
      if (asked !== this.#asked) return;
      this.#append(textPart);
      this.#append(
        renderNames(related.slice(0, MOST_RELATED), {
          id: 'lien-quan',
          heading: 'Trang khác có tên gần',
          root: this.#root,
        }),
      );
      this.#status.textContent = wordCounts(counts, texts, unknownNumber);
      if (this.#results.childElementCount === 0) this.#advice.hidden = false;
    } catch {
      if (asked !== this.#asked) return;
      if (!isRetry) return await this.#show(true);
      this.#status.textContent =
        'Chưa tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối rồi thử lại, hoặc tra theo số hiệu và các danh mục dưới đây.';
      this.#advice.hidden = false;
    } finally {
      if (asked === this.#asked) this.#results.setAttribute('aria-busy', 'false');
    }
  }

  #append(part: HTMLElement | null): void {
    if (part !== null) this.#results.append(part);
  }
}

function wordCounts(
  counts: { readonly numbers: number; readonly names: number },
  texts: TextAnswer,
  unknownNumber: string | null,
): string {
  const found = [
    counts.numbers === 0 ? '' : `${counts.numbers} văn bản theo số hiệu`,
    counts.names === 0 ? '' : `${counts.names} trang đúng tên`,
    texts.hits.length === 0 ? '' : `${texts.hits.length} kế hoạch và bản ghi`,
  ].filter((words) => words !== '');
  const sentence = found.length === 0 ? 'Không tìm thấy gì.' : `Tìm thấy ${found.join(', ')}.`;
  return unknownNumber === null
    ? sentence
    : `${sentence} Bộ lọc văn bản “${unknownNumber}” không khớp văn bản nào nên không được áp dụng.`;
}

const form = document.querySelector<HTMLFormElement>('form.search-page');
const filters = document.querySelector<HTMLFormElement>('#loc');
const results = document.querySelector<HTMLElement>('#ket-qua');
const status = document.querySelector<HTMLElement>('#trang-thai');
const advice = document.querySelector<HTMLElement>('#cach-tim');
if (form && filters && results && status && advice) {
  new ResultsPage({ form, filters, results, status, advice }).start();
}
