import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fragment, letPress } from '../../../src/publishing/press/component.ts';
import { Html } from '../../../src/publishing/press/html.ts';
import { jsx, letPressJsx } from '../../../src/publishing/press/jsx.ts';
import { renderByPress } from './both-runtimes.ts';

/** A component of the site, which shows its title before what stands in it. */
const Note = letPress(
  () => undefined,
  async (page, { title }, slots) =>
    new Html(`[${String(title)}: ${String(await slots['default']?.(page))}]`),
);

const later = (text: string): Promise<string> => Promise.resolve(text);

const ROWS: readonly (readonly [what: string, content: unknown, printed: string])[] = [
  ['text is escaped', 'a < b', 'a &lt; b'],
  ['an element', jsx('p', { class: 'x', children: 'a & b' }), '<p class="x">a &amp; b</p>'],
  ['an element without anything', jsx('hr'), '<hr/>'],
  [
    'elements in an element',
    jsx('ul', { children: [jsx('li', { children: '1' }), jsx('li', { children: '2' })] }),
    '<ul><li>1</li><li>2</li></ul>',
  ],
  [
    'a fragment is what stands in it',
    jsx(Fragment, { children: ['a', jsx('b', { children: 'c' })] }),
    'a<b>c</b>',
  ],
  [
    'a component',
    jsx(Note, { title: 't', children: jsx('i', { children: 'n' }) }),
    '[t: <i>n</i>]',
  ],
  ['what is waited for keeps its place', [later('1'), '2', later('<')], '12&lt;'],
  ['nothing', [null, undefined, false], ''],
];
for (const [what, content, printed] of ROWS) {
  test(`the content of an MDX file: ${what}`, async () => {
    const Content = () => content;
    letPressJsx(Content);
    assert.equal(
      await renderByPress((r, page) => r.renderComponent(page, 'Content', Content, {})),
      printed,
    );
  });
}

test('content is told what it was given', async () => {
  const Content = ({ name }: Record<string, unknown>) => jsx('p', { children: name });
  letPressJsx(Content);
  const printed = await renderByPress((r, page) =>
    r.renderComponent(page, 'Content', Content, { name: 'a' }),
  );
  assert.equal(printed, '<p>a</p>');
});

for (const name of ['slot', 'set:html', 'set:text']) {
  test(`${name} in an MDX file is refused rather than printed`, () => {
    assert.throws(() => jsx('p', { [name]: 'x' }), new RegExp(`without ${name}`, 'u'));
  });
}
