/*
 * A card that opens at a reference in the text: put in the flow right behind the passage, so that it
 * needs no placing and reads well on a phone and aloud. One card is open at a time.
 */

const CLOSE = 'Đóng';

/** What a card shows; `label` is its name for those who hear the page. */
export interface CardContent {
  readonly label: string;
  readonly children: readonly Node[];
}

let opened: { card: HTMLElement; reference: HTMLAnchorElement } | null = null;

/**
 * Makes a link the button of a card. `describe` gives what the card shows, or null where it has
 * nothing to show; the link then leads where it always led.
 */
export function attachCard(reference: HTMLAnchorElement, describe: () => CardContent | null): void {
  reference.setAttribute('role', 'button');
  reference.setAttribute('aria-expanded', 'false');
  reference.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isOpen = opened?.reference === reference;
    closeCard();
    if (isOpen || openCard(reference, describe)) event.preventDefault();
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

function openCard(reference: HTMLAnchorElement, describe: () => CardContent | null): boolean {
  const passage = reference.closest('.passage, td, th, h2, h3, h4');
  const content = describe();
  if (content === null || passage === null) return false;
  const card = document.createElement('aside');
  card.className = 'passage-card no-print';
  card.tabIndex = -1;
  card.setAttribute('aria-label', content.label);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = CLOSE;
  close.addEventListener('click', closeCard);
  card.append(...content.children, close);
  if (passage.matches('td, th')) passage.append(card);
  else passage.after(card);
  reference.setAttribute('aria-expanded', 'true');
  opened = { card, reference };
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
  return true;
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
