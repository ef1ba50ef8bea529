/*
 * On a small screen the folded contents stay at the top while the text scrolls (`plan-layout.css`).
 * A chosen heading must not lie under them, so choosing one folds them again.
 */
for (const folded of document.querySelectorAll<HTMLDetailsElement>('.contents-folded')) {
  folded.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) folded.open = false;
  });
  folded.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !folded.open) return;
    folded.open = false;
    folded.querySelector('summary')?.focus();
  });
}
