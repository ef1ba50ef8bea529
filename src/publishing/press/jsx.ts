import { spreadAttributes } from './attributes.ts';
import { Fragment, letPress, renderComponent, type Props } from './component.ts';
import { printElement } from './element.ts';
import { Html } from './html.ts';
import type { PressedPage } from './pressed-page.ts';
import { printChild } from './template.ts';

/** An element, a component or a fragment in the content of an MDX file. */
class JsxNode {
  readonly type: unknown;
  readonly props: Props;

  constructor(type: unknown, props: Props) {
    this.type = type;
    this.props = props;
  }
}

/** Attributes that Astro gives a meaning in MDX and the press does not know. */
const UNKNOWN = ['slot', 'set:html', 'set:text'];

/** A node of the content; what stands inside is the property `children`. It is printed later. */
export function jsx(type: unknown, props: Props = {}): JsxNode {
  const unknown = UNKNOWN.find((name) => name in props);
  if (unknown !== undefined) throw new Error(`MDX pages are pressed without ${unknown}`);
  return new JsxNode(type, props);
}

/** Makes the component of an MDX file, a function that gives its content, known to the press. */
export function letPressJsx(component: (props: Props) => unknown): void {
  letPress(component, (page, props) => printNode(page, component(props)));
}

async function printNode(page: PressedPage, node: unknown): Promise<Html> {
  if (Array.isArray(node)) {
    return new Html((await Promise.all(node.map((child) => printNode(page, child)))).join(''));
  }
  if (!(node instanceof JsxNode)) return new Html(await printChild(node));
  const { type, props } = node;
  const { children, ...attributes } = props;
  if (type === Fragment) return printNode(page, children);
  if (typeof type === 'string') {
    const content = await printNode(page, children);
    return new Html(printElement(type, spreadAttributes(attributes).text, content.text));
  }
  const slots = { default: () => printNode(page, children) };
  return new Html(await printChild(renderComponent(page, String(type), type, attributes, slots)));
}
