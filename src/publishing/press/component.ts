import { addAttribute, listClasses } from './attributes.ts';
import { printElement } from './element.ts';
import { Html, type Rendered } from './html.ts';
import { liftMarks } from './marks.ts';
import type { PressedPage } from './pressed-page.ts';
import { printChild } from './template.ts';

export type Props = Record<string, unknown>;
/** What was put into a component, under the names of its slots. */
export type Slots = Readonly<Record<string, (page: PressedPage) => unknown>>;
export type PressComponent = (page: PressedPage, props: Props, slots: Slots) => Rendered;

/** Marks what the press can print; the pages and whoever asks for them hold copies of this module. */
const PRESS = Symbol.for('thi-dua-mo.press');

export const Fragment = Symbol.for('astro:fragment');

/** The component of an `.astro` file. */
export function createComponent(
  component: PressComponent,
  file?: string,
  propagation?: string,
): PressComponent {
  if (propagation !== undefined) {
    throw new Error(`Pages are pressed without components that add to the head: ${file}`);
  }
  return letPress(component, component);
}

/** Makes something known as a component that `press` prints. */
export function letPress<T extends object>(component: T, press: PressComponent): T {
  return Object.assign(component, { [PRESS]: press });
}

/** How the press prints a component; null for what was not compiled for it. */
export function pressOf(component: unknown): PressComponent | null {
  return (component as { readonly [PRESS]?: PressComponent } | null | undefined)?.[PRESS] ?? null;
}

/**
 * What stands where a component is used: one of the site, a fragment, or an element whose name is a
 * value. Throws for anything else.
 */
export function renderComponent(
  page: PressedPage,
  name: string,
  component: unknown,
  props: Props,
  slots: Slots = {},
): unknown {
  const press = pressOf(component);
  if (press !== null) return press(page, joinClasses(props), slots);
  if (component === Fragment) return slots['default']?.(page);
  if (typeof component === 'string') return renderElement(page, component, props, slots);
  throw new Error(`Pages are pressed without components like <${name}>`);
}

/** What was put into a slot, or what the component shows when nothing was. */
export function renderSlot(
  page: PressedPage,
  slot: ((page: PressedPage) => unknown) | undefined,
  fallback?: unknown,
): unknown {
  return slot === undefined ? fallback : slot(page);
}

/** Joins slots that stand there always with those that depend on a condition. */
export function mergeSlots(...given: readonly unknown[]): Slots {
  return Object.assign(
    {},
    ...given.map((slots) => (typeof slots === 'function' ? mergeSlots(slots()) : slots)),
  ) as Slots;
}

/** Components get `class:list` as `class`. */
function joinClasses(props: Props): Props {
  const list = props['class:list'];
  if (list === undefined) return props;
  const joined = { ...props };
  delete joined['class:list'];
  joined['class'] = listClasses([joined['class'], list]);
  if (joined['class'] === '') delete joined['class'];
  return joined;
}

function renderElement(page: PressedPage, name: string, props: Props, slots: Slots): Rendered {
  const tag = name.trim().split(/[&<>'"\s]/u, 1)[0] as string;
  let attributes = '';
  for (const [key, value] of Object.entries(joinClasses(props))) {
    if (key.startsWith('client:')) throw new Error(`Pages are pressed without ${key}`);
    attributes += addAttribute(value, key, true, tag);
  }
  const close = (content: string): Html => {
    const { marks, rest } = liftMarks(content);
    return new Html(marks + printElement(tag, attributes, rest));
  };
  const content = printChild(Object.values(slots).map((slot) => slot(page)));
  return typeof content === 'string' ? close(content) : content.then(close);
}
