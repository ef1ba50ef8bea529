/*
 * Opens the reason for a citation's link at the citation itself: a copy of its note, put in the flow
 * right behind the passage, so that it needs no placing and reads well on a phone and aloud.
 * Without this script the reference leads to the note below the text.
 */

const CLOSE = 'Đóng';

let opened: { card: HTMLElement; reference: HTMLAnchorElement } | null = null;

for (const reference of document.querySelectorAll<HTMLAnchorElement>(
  '.citation-ref a, a.citation[href^="#vien-dan-"]',
)) {
  reference.setAttribute('role', 'button');
  reference.setAttribute('aria-expanded', 'false');
  reference.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const isOpen = opened?.reference === reference;
    closeCard();
    if (!isOpen) openCard(reference);
  });
  // A button answers to the space bar, a link does not.
  reference.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    reference.click();
  });
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && opened !== null) closeCard();
});

function openCard(reference: HTMLAnchorElement): void {
  const note = document.getElementById(reference.hash.slice(1));
  const passage = reference.closest('.passage, td, th, h2, h3, h4');
  if (note === null || passage === null) return;
  const card = document.createElement('aside');
  card.className = 'citation-card no-print';
  card.tabIndex = -1;
  card.setAttribute('aria-label', reference.getAttribute('aria-label') ?? note.id);
  for (const child of note.children) card.append(child.cloneNode(true));
  card.querySelector('.to-citation')?.remove();
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = CLOSE;
  close.addEventListener('click', closeCard);
  card.append(close);
  if (passage.matches('td, th')) passage.append(card);
  else passage.after(card);
  reference.setAttribute('aria-expanded', 'true');
  opened = { card, reference };
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
}

/** Closes the open card and gives the focus back to where it was opened. */
function closeCard(): void {
  if (opened === null) return;
  const { card, reference } = opened;
  opened = null;
  const hadFocus = card.contains(document.activeElement);
  card.remove();
  reference.setAttribute('aria-expanded', 'false');
  if (hadFocus) reference.focus({ preventScroll: true });
}
