import { Html, escapeText, type Rendered } from './html.ts';

type Printed = string | Promise<string>;

/** A template: its own text, with what stands between printed as a child. */
export function render(parts: TemplateStringsArray, ...values: readonly unknown[]): Rendered {
  // A template has one part more than it has values.
  let text = parts[0] as string;
  for (let index = 0; index < values.length; index++) {
    const printed = printChild(values[index]);
    if (typeof printed !== 'string') return renderRest(text, parts, values, index, printed);
    text += printed + (parts[index + 1] as string);
  }
  return new Html(text);
}

async function renderRest(
  text: string,
  parts: readonly string[],
  values: readonly unknown[],
  index: number,
  awaited: Promise<string>,
): Promise<Html> {
  const rest = values.slice(index + 1).map(printChild);
  const printed = await Promise.all([awaited, ...rest]);
  return new Html(
    text + printed.map((child, offset) => child + (parts[index + 1 + offset] as string)).join(''),
  );
}

/**
 * What stands for a value in a template: strings are escaped, HTML is not; null, undefined and false
 * are nothing; lists stand item by item; functions are called; promises are waited for.
 */
export function printChild(child: unknown): Printed {
  if (typeof child === 'string') return escapeText(child);
  if (child instanceof Html) return child.text;
  if (child === null || child === undefined || child === false) return '';
  if (Array.isArray(child)) return printAll(child);
  if (typeof child === 'function') return printChild(child());
  if (typeof child === 'object') return printObject(child);
  return String(child);
}

function printAll(children: readonly unknown[]): Printed {
  let text = '';
  for (let index = 0; index < children.length; index++) {
    const printed = printChild(children[index]);
    if (typeof printed !== 'string') return printRest(text, children, index, printed);
    text += printed;
  }
  return text;
}

async function printRest(
  text: string,
  children: readonly unknown[],
  index: number,
  awaited: Promise<string>,
): Promise<string> {
  const rest = children.slice(index + 1).map(printChild);
  return text + (await Promise.all([awaited, ...rest])).join('');
}

function printObject(child: object): Printed {
  if (child instanceof Promise) return child.then(printChild);
  if (ArrayBuffer.isView(child) || Symbol.asyncIterator in child || child instanceof Response) {
    throw new Error(`Pages are pressed without children of the kind ${child.constructor.name}`);
  }
  if (Symbol.iterator in child) return printAll([...(child as Iterable<unknown>)]);
  return String(child);
}
