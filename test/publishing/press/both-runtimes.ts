import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import * as astro from 'astro/compiler-runtime';
import * as press from '../../../src/publishing/press/runtime.ts';
import { pressOf } from '../../../src/publishing/press/component.ts';
import { PressedPage } from '../../../src/publishing/press/pressed-page.ts';

/** What a component is compiled against; the tests write components as the compiler would. */
export type Runtime = typeof press;
/** The body of a compiled component. */
export type Body = (
  runtime: Runtime,
  result: PressedPage,
  props: Record<string, unknown>,
  slots: Record<string, () => unknown>,
) => unknown;

const container = await AstroContainer.create();

/** What Astro makes of a component. */
export async function renderByAstro(body: Body): Promise<string> {
  const component = makeComponent(astro as unknown as Runtime, body);
  return container.renderToString(component as never);
}

/** What the press makes of it, without a head of its own. */
export async function renderByPress(body: Body, head = ''): Promise<string> {
  const page = new PressedPage(
    {
      site: null,
      head,
      hasHead: false,
      doctype: '',
      printScript: (id) => `<script src="${id}"></script>`,
    },
    { url: 'http://localhost/', params: {} },
  );
  const { text } = (await pressOf(makeComponent(press, body))?.(page, {}, {})) ?? { text: '' };
  return page.finish(text);
}

/** A component as the compiler writes it. */
export function makeComponent(runtime: Runtime, body: Body): unknown {
  return runtime.createComponent(((
    result: PressedPage,
    props: Record<string, unknown>,
    slots: Record<string, () => unknown>,
  ) => body(runtime, result, props, slots)) as never);
}
