/*
 * A page that leads on by itself forgets the fragment that it was asked for. This goes on at once,
 * with the fragment, to where the page's own link leads; without it the reader lands on the page.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-leads-on]');
if (link !== null && location.hash !== '') location.replace(link.href + location.hash);
