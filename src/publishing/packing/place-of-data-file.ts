/** Where a file of the open data lies in a site. */
export function placeOfDataFile(name: string): string {
  return `du-lieu/${name}`;
}
