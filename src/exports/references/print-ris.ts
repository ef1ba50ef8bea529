import type { Reference } from './reference.ts';

/** Prints a reference in the RIS format, with the CR LF line ends that it demands. */
export function printRis(reference: Reference): string {
  const { date } = reference;
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'GOVDOC'],
    ['TI', reference.title],
    // A comma would split a name into family and given name.
    ['AU', reference.agency.replaceAll(',', '')],
    ['PB', reference.agency],
    ['PY', date.slice(0, 4)],
    ['DA', date.length > 4 ? `${date.replaceAll('-', '/')}${date.length === 7 ? '/' : ''}/` : null],
    ['M1', reference.number],
    ['LA', 'vi'],
    ['UR', reference.address],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}
