import { findCitations } from '../../domain/citations/find/find-citations.ts';
import { siteHref } from '../site-link.ts';
import { drawFoundCitations } from './check-text-list.ts';

/*
 * Finds the citations of a text that the reader pastes. The text stays in the page: the one thing
 * that is fetched is the list of all numbers that the archive knows, the same for every text.
 */

const form = find('kiem-tra', HTMLFormElement);
const field = find('doan-van', HTMLTextAreaElement);
const status = find('trang-thai', HTMLElement);
const results = find('vien-dan-tim-thay', HTMLElement);

let knownNumbers: Promise<ReadonlySet<string> | null> | null = null;
let asked = 0;

results.replaceChildren();
form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});

async function check(): Promise<void> {
  const ask = ++asked;
  results.replaceChildren();
  if (field.value.trim() === '') {
    status.textContent = 'Hãy dán một đoạn văn vào ô trên.';
    field.focus();
    return;
  }
  const citations = findCitations(field.value);
  if (citations.length === 0) {
    status.textContent = 'Không tìm thấy viện dẫn nào trong đoạn văn này.';
    return;
  }
  status.textContent = `Tìm thấy ${String(citations.length)} viện dẫn.`;
  knownNumbers ??= loadKnownNumbers();
  const known = await knownNumbers;
  if (known === null) knownNumbers = null;
  if (ask === asked) results.append(drawFoundCitations(citations, known));
}

/** The numbers that have a page, as their addresses write them; null when the list does not load. */
async function loadKnownNumbers(): Promise<ReadonlySet<string> | null> {
  try {
    const response = await fetch(siteHref('/vien-dan/so-hieu.json'));
    const slugs: unknown = response.ok ? await response.json() : null;
    return Array.isArray(slugs) ? new Set(slugs.map(String)) : null;
  } catch {
    return null;
  }
}

function find<E extends HTMLElement>(id: string, type: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no ${id}`);
  return element;
}
