import { Html } from './html.ts';

type Kind =
  'ordinary' | 'none' | 'class-list' | 'style' | 'class-name' | 'boolean' | 'maybe-boolean';

const BOOLEAN_NAMES: ReadonlySet<string> = new Set(
  (
    'allowfullscreen async autofocus autoplay checked controls default defer disabled ' +
    'disablepictureinpicture disableremoteplayback formnovalidate inert loop muted nomodule ' +
    'novalidate open playsinline readonly required reversed scoped seamless selected itemscope'
  ).split(' '),
);

/** With a boolean they are boolean attributes, with other values ordinary ones. */
const MAYBE_BOOLEAN_NAMES: ReadonlySet<string> = new Set(['popover', 'download', 'hidden']);

/** Names are few and come again for every element. */
const KINDS = new Map<string, Kind>();

function kindOf(name: string): Kind {
  let kind = KINDS.get(name);
  if (kind === undefined) {
    kind = classify(name);
    KINDS.set(name, kind);
  }
  return kind;
}

function classify(name: string): Kind {
  // Such a name would end the attribute.
  if (/[\s"'>/=]/u.test(name)) return 'none';
  if (name === 'set:html' || name === 'set:text') return 'none';
  if (name === 'class:list') return 'class-list';
  if (name === 'style') return 'style';
  if (name === 'className') return 'class-name';
  if (BOOLEAN_NAMES.has(name.toLowerCase())) return 'boolean';
  return MAYBE_BOOLEAN_NAMES.has(name) ? 'maybe-boolean' : 'ordinary';
}

/**
 * One attribute with the space before it, or nothing. `isEscaped` false leaves the value as it is;
 * `tag` is given where it may be a custom element, whose boolean attributes are written out.
 */
export function addAttribute(
  value: unknown,
  name: string,
  isEscaped: boolean = true,
  tag: string = '',
): Html | '' {
  if (value === null || value === undefined) return '';
  const kind = kindOf(name);
  switch (kind) {
    case 'none':
      return '';
    case 'class-list': {
      const classes = printValue(listClasses(value), isEscaped);
      return classes === '' ? '' : new Html(` class="${classes}"`);
    }
    case 'class-name':
      return new Html(` class="${printValue(value, isEscaped)}"`);
    case 'style':
      if (typeof value !== 'object' || value instanceof Html) break;
      return new Html(` style="${printValue(printStyle(value), isEscaped)}"`);
    case 'boolean':
    case 'maybe-boolean':
      if (kind === 'maybe-boolean' && typeof value !== 'boolean') break;
      if (name !== 'popover' && tag.includes('-')) {
        return new Html(` ${name}="${printValue(value, isEscaped)}"`);
      }
      return value ? new Html(` ${name}`) : '';
    case 'ordinary':
      break;
  }
  return new Html(value === '' ? ` ${name}` : ` ${name}="${printValue(value, isEscaped)}"`);
}

/** All attributes of an object. `scope` adds the class of a component's own styles. */
export function spreadAttributes(
  values: Readonly<Record<string, unknown>> = {},
  tag?: string,
  scope: { readonly class?: string } = {},
): Html {
  let text = '';
  for (const [name, value] of Object.entries(addScope(values, scope.class))) {
    text += addAttribute(value, name, true, tag);
  }
  return new Html(text);
}

function addScope(
  values: Readonly<Record<string, unknown>>,
  scope: string | undefined,
): Readonly<Record<string, unknown>> {
  if (!scope) return values;
  if (values['class'] !== undefined) return { ...values, class: `${values['class']} ${scope}` };
  const list = values['class:list'];
  if (list !== undefined) return { ...values, 'class:list': [list, scope] };
  return { ...values, class: scope };
}

/** Joins what `class:list` takes: names, lists of names, and objects whose true keys are names. */
export function listClasses(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  const names = Array.isArray(value)
    ? value.map((item: unknown) => (item ? listClasses(item) : ''))
    : Object.entries(value).map(([name, isOn]) => (isOn ? name : ''));
  return names.filter((name) => name !== '').join(' ');
}

function printStyle(style: object): string {
  return Object.entries(style)
    .filter(([, value]) =>
      typeof value === 'string' ? value.trim() !== '' : typeof value === 'number',
    )
    .map(([name, value]) => `${printProperty(name)}:${value}`)
    .join(';');
}

/** "fontSize" as "font-size"; custom properties keep their capitals. */
function printProperty(name: string): string {
  if (name.startsWith('-') || name[1] === '-') return name;
  return name.replace(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`);
}

function printValue(value: unknown, isEscaped: boolean): string {
  const text = String(value);
  if (!isEscaped || !(text.includes('&') || text.includes('"'))) return text;
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
