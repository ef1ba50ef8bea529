/** An independent reader of RFC 4180 (after a byte order mark): one list of fields per record. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 1; i < csv.length; i++) {
    const character = csv.charAt(i);
    if (quoted) {
      if (character !== '"') field += character;
      else if (csv[i + 1] === '"') field += csv.charAt(i++);
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\r') {
      rows.at(-1)?.push(field);
      field = '';
      if (character === '\r') {
        i++;
        rows.push([]);
      }
    } else field += character;
  }
  return rows.slice(0, -1);
}
