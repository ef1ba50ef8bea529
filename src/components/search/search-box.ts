/*
 * The only part of the search that every page loads: the first time a search box is used, it fetches
 * the rest. Without it the box is a plain form.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form.search')) {
  const enhance = (): void => {
    form.removeEventListener('focusin', enhance);
    // Should the part not load, the form still works.
    import('./combobox.ts').then(({ Combobox }) => Combobox.attach(form)).catch(() => undefined);
  };
  form.addEventListener('focusin', enhance);
}
