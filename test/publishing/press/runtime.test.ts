import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as astro from 'astro/compiler-runtime';
import fc from 'fast-check';
import { listClasses } from '../../../src/publishing/press/attributes.ts';
import * as press from '../../../src/publishing/press/runtime.ts';
import { makeComponent, renderByAstro, renderByPress, type Body } from './both-runtimes.ts';

/** Values that a template may hold, each with a name. */
const CHILDREN: readonly (readonly [what: string, value: unknown])[] = [
  ['text with signs', `<b> & "q" 'a' > &amp;`],
  ['an empty text', ''],
  ['null', null],
  ['undefined', undefined],
  ['false', false],
  ['true', true],
  ['zero', 0],
  ['a number', -1.5],
  ['a list in a list', ['<', [1, null, ['&']], false, 0]],
  ['a set', new Set(['a', '<'])],
  ['a map', new Map([['k', '<v>']])],
  ['a function', () => () => '<f>'],
  ['a date', new Date(0)],
  ['an address', new URL('https://x.example/?a=1&b=2')],
  ['an object', { a: 1 }],
  ['a promise', Promise.resolve(['<p>', Promise.resolve('&')])],
  ['a function that gives a promise', async () => '<later>'],
];
for (const [what, value] of CHILDREN) {
  sameByBoth(`a child that is ${what}`, (r) => r.render`<p>${value}</p>${[value, '|', value]}`);
}

const ATTRIBUTES: readonly (readonly [name: string, ...values: unknown[]])[] = [
  ['href', 'a?b=1&c="2"', "'", '<>', '', null, undefined, 0, 7, true, false, ['a', 'b'], {}],
  ['class', 'a b', '', null, 'x"y'],
  ['class:list', 'a', ['a', false, ['b', { c: 1, d: 0 }], 0, 3, ''], { e: true }, [], [null], ''],
  ['className', 'a'],
  ['style', 'color:red', '', { fontSize: 3, '--A': 'x"', color: '', '-webkit-X': 'y', top: null }],
  ['hidden', true, false, '', 'until-found', 0, null],
  ['download', true, false, 'a.txt'],
  ['popover', true, false, 'auto'],
  ['checked', true, false, '', 0, 'yes'],
  ['READONLY', true, false],
  ['data-x', true, false, '', 'y'],
  ['aria-hidden', 'true', true],
  ['bad name', 'x'],
  ['a"b', 'x'],
  ['set:html', '<b>'],
];
for (const [name, ...values] of ATTRIBUTES) {
  test(`the attribute ${name} is printed as Astro prints it`, async (t) => {
    t.mock.method(console, 'warn', () => undefined);
    for (const value of values) {
      for (const tag of ['a', 'my-element']) {
        await assertSame((r) => r.render`<a${r.addAttribute(value, name, true, tag)}>`);
        await assertSame((r) => r.render`<a${r.addAttribute(value, name, false, tag)}>`);
        await assertSame((r) => r.render`<a${r.spreadAttributes({ [name]: value }, tag)}>`);
        await assertSame(
          (r) => r.render`<a${r.spreadAttributes({ [name]: value }, tag, { class: 'scope' })}>`,
        );
      }
    }
  });
}

sameByBoth('HTML that is set', (r) => r.render`${r.unescapeHTML('<b>&</b>')}${r.unescapeHTML(5)}`);
sameByBoth('no HTML that is set', (r) => r.render`${r.unescapeHTML(undefined)}|`);
sameByBoth('a list of HTML', (r) => r.render`${r.unescapeHTML(['<b>', '</b>'])}`);
sameByBoth('HTML that is waited for', (r) => r.render`${r.unescapeHTML(Promise.resolve('<b>'))}`);
sameByBoth(
  'a template in a template',
  (r) => r.render`<p>${[1, 2].map((n) => r.render`<i>${n}</i>`)}</p>`,
);

sameByBoth('an element called by a value that waits for its content', (r, result) => {
  const slots = { default: () => Promise.resolve(r.render`<b>${'<'}</b>`) };
  return r.render`${r.renderComponent(result, 'Tag', 'p', {}, slots)}`;
});

const ELEMENTS: readonly (readonly [tag: string, props: object, content: string | null])[] = [
  ['span', { class: 'a"', hidden: true }, '<text>'],
  ['h2', { 'class:list': ['a', { b: true }], class: 'c' }, ''],
  ['div', { 'class:list': [] }, null],
  ['br', {}, ''],
  ['img', { src: 'x' }, null],
  ['td class=x', {}, 'x'],
];
for (const [tag, props, content] of ELEMENTS) {
  sameByBoth(`an element called ${tag} by a value`, (r, result) => {
    const slots = content === null ? {} : { default: () => r.render`${content}` };
    return r.render`${r.renderComponent(result, 'Tag', tag, { ...props }, slots)}`;
  });
}

/** Shows its properties and its slots. */
const showAll: Body = (r, result, props, slots) =>
  r.render`<p${r.spreadAttributes(props)}>${r.renderSlot(result, slots['default'], r.render`<i>no</i>`)}</p>${r.renderSlot(result, slots['b'])}`;

sameByBoth('a component with slots', (r, result) => {
  const component = makeComponent(r, showAll);
  const props = (): Record<string, unknown> => ({ 'class:list': ['a', 'b'], class: 'c', id: '"' });
  return r.render`${r.renderComponent(result, 'A', component, props(), { default: () => r.render`<b>${'<'}</b>`, b: () => '<' })}${r.renderComponent(result, 'A', component, {})}`;
});
sameByBoth('a component that waits', (r, result) => {
  const component = makeComponent(r, (async () => {
    await Promise.resolve();
    return r.render`<b>${Promise.resolve('<')}</b>`;
  }) as Body);
  const use = (): unknown => r.renderComponent(result, 'A', component, {});
  return r.render`${use()}<hr>${[use(), 'x', use()]}<p>${'<'}</p>`;
});
sameByBoth('slots under a condition', (r, result) => {
  const component = makeComponent(r, showAll);
  const slots = r.mergeSlots({ default: () => 'a' }, () => ({ b: () => 'b' }), null);
  return r.render`${r.renderComponent(result, 'A', component, {}, slots)}`;
});
sameByBoth(
  'a fragment',
  (r, result) =>
    r.render`${r.renderComponent(result, 'Fragment', r.Fragment, {}, { default: () => ['<', r.render`<b>`] })}${r.renderComponent(result, 'Fragment', r.Fragment, {})}`,
);

test('any attribute and any text is printed as Astro prints it', async () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('&', '"', '&amp;"', "<'>", true, false, null, 0),
  );
  const name = fc.oneof(fc.string(), fc.constantFrom('href', 'hidden', 'class', 'title'));
  await fc.assert(
    fc.asyncProperty(name, value, fc.array(value), async (key, one, many) => {
      fc.pre(!many.concat(one).some((text) => String(text).includes('\0')) && !key.includes('\0'));
      fc.pre(key !== '__proto__');
      await assertSame((r) => r.render`<p${r.addAttribute(one, key)}>${one}${many}</p>`);
    }),
    { numRuns: 200 },
  );
});

test('names of Astro that pages cannot be compiled with', () => {
  const missing = Object.keys(astro).filter((name) => !(name in press));
  assert.deepEqual(missing.sort(), [
    'createTransitionScope',
    'defineScriptVars',
    'defineStyleVars',
    'renderTransition',
  ]);
});

test('what was not compiled for the press is refused by its name', async () => {
  const use =
    (component: unknown, props: Record<string, unknown> = {}): Body =>
    (r, result) =>
      r.render`${r.renderComponent(result, 'Foreign', component, props)}`;
  const foreign = astro.createComponent((() => '') as never, 'x');
  for (const component of [foreign, undefined, () => 'x', { render: () => 'x' }]) {
    await assert.rejects(async () => renderByPress(use(component)), /<Foreign>/u);
  }
  await assert.rejects(
    async () => renderByPress(use('div', { 'client:load': true })),
    /client:load/u,
  );
  await assert.rejects(
    async () => renderByPress((r) => r.render`${new Uint8Array(2)}`),
    /Uint8Array/u,
  );
});

test('no list of classes is no class', () => {
  for (const nothing of [null, undefined, true]) assert.equal(listClasses(nothing), '');
});

test('a component that adds to the head is refused by its file', () => {
  const add = (): unknown => press.createComponent((() => '') as never, 'src/a.astro', 'self');
  assert.throws(add, /head: src\/a\.astro/u);
});

function sameByBoth(what: string, body: Body): void {
  test(`${what} is printed as Astro prints it`, () => assertSame(body));
}

async function assertSame(body: Body): Promise<void> {
  assert.equal(await renderByPress(body), await renderByAstro(body));
}
