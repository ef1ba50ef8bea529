import type { Reference } from './reference.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Prints a reference as BibTeX in UTF-8. Titles and agencies stand in double braces: their capitals
 * stay, and an agency is not taken apart into given and family names.
 */
export function printBibtex(reference: Reference): string {
  const [year = '', month] = reference.date.split('-');
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['title', `{${escapeTex(reference.title)}}`],
    ['author', `{${escapeTex(reference.agency)}}`],
    ['institution', `{${escapeTex(reference.agency)}}`],
    ['year', year],
    ['month', month ?? null],
    ['number', reference.number === null ? null : escapeTex(reference.number)],
    ['language', 'vietnamese'],
    // Addresses are printed as they are by the commands that BibTeX styles use for them.
    ['url', reference.address],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@techreport{${reference.key},\n${lines.join(',\n')}\n}\n`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/gu, (character) => SPECIAL[character] ?? character);
}
