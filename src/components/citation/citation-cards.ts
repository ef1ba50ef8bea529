import { attachCard } from '../plan/passage-card.ts';

/*
 * Opens the reason for a citation's link at the citation itself: a copy of its note. Without this
 * script the reference leads to the note below the text.
 */
for (const reference of document.querySelectorAll<HTMLAnchorElement>(
  '.citation-ref a, a.citation[href^="#vien-dan-"]',
)) {
  attachCard(reference, () => {
    const note = document.getElementById(reference.hash.slice(1));
    if (note === null) return null;
    const children = [...note.children].map((child) => child.cloneNode(true) as Element);
    for (const child of children) child.querySelector('.to-citation')?.remove();
    return { label: reference.getAttribute('aria-label') ?? note.id, children };
  });
}
