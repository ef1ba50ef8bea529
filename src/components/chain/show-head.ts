/*
 * On a narrow screen a chain begins in the middle of its picture: what it begins with is brought into
 * view. Without this script the reader moves the picture.
 */
for (const region of document.querySelectorAll('.chain-scroll')) {
  const head = region.querySelector('.chain-root')?.getBoundingClientRect();
  const { left, width } = region.getBoundingClientRect();
  if (head) region.scrollLeft += head.left + head.width / 2 - left - width / 2;
}
