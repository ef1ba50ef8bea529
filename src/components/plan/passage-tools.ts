import { attachCard } from './passage-card.ts';

/*
 * At the sign of a passage: its address and a citation of it, ready to be copied. Without this script
 * the sign is a link to the passage.
 */

const LABEL = 'Liên kết và trích dẫn đoạn này';
const COPIED = 'Đã sao chép.';
/** Old WebViews and pages without TLS give no clipboard: the words are then selected for the reader. */
const SELECTED = 'Trình duyệt không cho sao chép; phần chữ đã được chọn, hãy tự chép.';

/** So many words of a passage tell it from every other; the address does the rest. */
const QUOTED_WORDS = 14;

const plan = document.querySelector<HTMLElement>('[data-plan-citation]');

for (const address of document.querySelectorAll('[data-page-address]')) {
  address.textContent = new URL(address.textContent ?? '', location.href).href;
}

for (const sign of document.querySelectorAll<HTMLAnchorElement>('.plan-text .passage-link')) {
  sign.setAttribute('aria-label', LABEL);
  attachCard(sign, () => {
    const passage = document.getElementById(sign.hash.slice(1));
    if (passage === null) return null;
    history.replaceState(null, '', sign.hash);
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    return {
      label: LABEL,
      children: [
        offerCopy('Sao chép liên kết', sign.href, status),
        offerCopy('Sao chép trích dẫn', citePassage(passage, sign.href), status),
        status,
      ],
    };
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const words = document.getElementById(button.dataset['copy'] ?? '');
  const status = button.parentElement?.querySelector('[role="status"]') ?? null;
  if (words === null) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copyWords(words, status));
}

function offerCopy(label: string, text: string, status: Element): HTMLElement {
  const line = document.createElement('p');
  const words = document.createElement('span');
  words.className = 'copied-words';
  words.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => void copyWords(words, status));
  line.append(words, ' ', button);
  return line;
}

async function copyWords(words: Element, status: Element | null): Promise<void> {
  let copied = true;
  try {
    await navigator.clipboard.writeText(readWords(words));
  } catch {
    copied = false;
    getSelection()?.selectAllChildren(words);
  }
  if (status !== null) status.textContent = copied ? COPIED : SELECTED;
}

/** "Ban Dân tộc tỉnh Cao Bằng, Kế hoạch …, mục “II. MỤC TIÊU”, đoạn “1. Phấn đấu …”, Thi đua mở, https://…" */
function citePassage(passage: Element, address: string): string {
  const words = readWords(passage).split(' ');
  const quoted = words.slice(0, QUOTED_WORDS).join(' ') + (words.length > QUOTED_WORDS ? ' …' : '');
  const heading = passage.matches('h2, h3, h4') ? null : findHeading(passage);
  return [
    plan?.dataset['planCitation'],
    heading === null ? null : `mục “${readWords(heading)}”`,
    `đoạn “${quoted}”`,
    'Thi đua mở',
    address,
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');
}

/** The last heading of the text that stands before a passage. */
function findHeading(passage: Element): Element | null {
  const headings = [...document.querySelectorAll('.plan-text h2, .plan-text h3, .plan-text h4')];
  return (
    headings
      .reverse()
      .find(
        (heading) =>
          (heading.compareDocumentPosition(passage) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      ) ?? null
  );
}

/** The words of the text itself, without the references that stand in it. */
function readWords(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const reference of copy.querySelectorAll('sup, .passage-link')) reference.remove();
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
