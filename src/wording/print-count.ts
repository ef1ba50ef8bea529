/** Made once: making it costs more than all the numbers of a page. */
const FORMAT = new Intl.NumberFormat('vi-VN');

/** A number as Vietnamese texts write it: "1.234" or "12,5". */
export function printCount(count: number): string {
  return FORMAT.format(count);
}
