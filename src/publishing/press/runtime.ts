import { letPressJsx } from './jsx.ts';
import { Html } from './html.ts';
import { printMark } from './marks.ts';
import type { PressedPage } from './pressed-page.ts';

/*
 * What compiled pages and components import, in the place of Astro's own runtime and under its names.
 * Astro's templates are made to be sent piece by piece while parts of them are waited for; here a page
 * becomes one string at once. The HTML is the same, and a page that uses anything that is not here
 * cannot be compiled (see press-plugin.ts).
 */

export { addAttribute, spreadAttributes } from './attributes.ts';
export { Fragment, createComponent, mergeSlots, renderComponent, renderSlot } from './component.ts';
export { unescapeHTML } from './html.ts';
export { jsx, jsx as jsxs } from './jsx.ts';
export { letPressJsx as __astro_tag_component__ };
export { render } from './template.ts';

/** The `Astro` outside of components; nothing of it is known there. */
export function createAstro(): object {
  return {};
}

const HEAD = new Html(printMark('head'));
const MAYBE_HEAD = new Html(printMark('maybe-head'));
const TEMPLATE_ENTER = new Html(printMark('template-enter'));
const TEMPLATE_EXIT = new Html(printMark('template-exit'));

/** The end of `<head>`. */
export function renderHead(): Html {
  return HEAD;
}

/** Before an element that may be the first of a page without `<head>`. */
export function maybeRenderHead(page: PressedPage): Html | '' {
  return page.hasHead ? '' : MAYBE_HEAD;
}

/** The place of a component's script. */
export function renderScript(_page: PressedPage, id: string): Html {
  return new Html(printMark(`script:${id}`));
}

/** The beginning of what stands in a `<template>` element. */
export function templateEnter(): Html {
  return TEMPLATE_ENTER;
}

/** The end of it. */
export function templateExit(): Html {
  return TEMPLATE_EXIT;
}
