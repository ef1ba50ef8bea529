import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_ADDRESSES, type SiteAddresses } from '../../src/publishing/addresses/site-addresses.ts';
import { PageSurvey } from '../../src/publishing/survey-pages.ts';
import { verifySite } from '../../src/publishing/verify-site.ts';

/** Verifies a site given as pages by file, and shows each fault as `file:line:column code value`. */
async function verifyPages(
  pages: Readonly<Record<string, string>>,
  {
    base = '/',
    expectedPages = [] as readonly string[],
    addresses = NO_ADDRESSES as SiteAddresses,
  } = {},
): Promise<string[]> {
  const survey = new PageSurvey({ origin: 'https://kho.example', base });
  for (const [file, html] of Object.entries(pages)) {
    if (file.endsWith('.html')) survey.add(file, html);
  }
  const problems = await verifySite({
    files: Object.keys(pages),
    expectedPages,
    addresses,
    faults: survey.faults,
    links: survey.links,
    listMissing: (wanted) => survey.listMissing(wanted),
    readPage: (file) => pages[file] ?? '',
  });
  return problems.map(
    ({ file, line, column, code, values }) =>
      `${file}:${line}:${column} ${code} ${values['address'] ?? values['url'] ?? ''}`,
  );
}

test('a whole site has no faults', async () => {
  const faults = await verifyPages(
    {
      'index.html': '<link rel="stylesheet" href="/a.css"><a href="/nam/2023/#muc-1">2023</a>',
      'nam/2023/index.html':
        '<h1 id="muc-1">Năm 2023</h1><a href="/">Trang đầu</a> <a href="#muc-1">',
      'a.css': '',
    },
    { expectedPages: ['/', '/nam/2023/'] },
  );
  assert.deepEqual(faults, []);
});

test('a page that should be there and is not', async () => {
  const faults = await verifyPages(
    { 'index.html': '' },
    { expectedPages: ['/', '/nam/', '/404.html'] },
  );
  assert.deepEqual(faults, [
    'nam/index.html:1:1 site-page-missing /nam/',
    '404.html:1:1 site-page-missing /404.html',
  ]);
});

test('a broken link, at its place in the built page', async () => {
  const faults = await verifyPages({ 'index.html': '<p>\n  <a href="/nam/2022/">2022</a>' });
  assert.deepEqual(faults, ['index.html:2:3 site-link-broken /nam/2022/']);
});

test('a page is not answered without its closing slash', async () => {
  const faults = await verifyPages({ 'index.html': '<a href="/nam">', 'nam/index.html': '' });
  assert.deepEqual(faults, ['index.html:1:1 site-link-broken /nam']);
});

test('a fragment that the other page lacks, also when that page is read later', async () => {
  const faults = await verifyPages({
    'index.html': '<a href="/nam/#muc-2">',
    'nam/index.html': '<h2 id="muc-1">',
  });
  assert.deepEqual(faults, ['index.html:1:1 site-fragment-missing /nam/#muc-2']);
});

test('a fragment that joins the ids of the other page by a line end is none of them', async () => {
  const faults = await verifyPages({
    'index.html': '<a href="/nam/#a%0Ab">',
    'nam/index.html': '<h2 id="a"><h2 id="b">',
  });
  assert.deepEqual(faults, ['index.html:1:1 site-fragment-missing /nam/#a%0Ab']);
});

test('a page of more different tags than are remembered is surveyed as a whole', async () => {
  const headings = Array.from({ length: 20_010 }, (_, number) => `<h2 id="muc-${number}">`);
  const wanted = [0, 19_999, 20_009, 20_010].map((number) => `<a href="/nam/#muc-${number}">`);
  const faults = await verifyPages({
    'nam/index.html': headings.join(''),
    'index.html': wanted.join(''),
  });
  assert.deepEqual(faults, ['index.html:1:75 site-fragment-missing /nam/#muc-20010']);
});

test('fragments of files that are no pages are not judged', async () => {
  const faults = await verifyPages({ 'index.html': '<a href="/a.pdf#page=2">', 'a.pdf': '' });
  assert.deepEqual(faults, []);
});

test('under a folder, links must stay in that folder', async () => {
  const faults = await verifyPages(
    { 'index.html': '<a href="/kho/nam/">', 'nam/index.html': '<a href="/"><a href="/kho/">' },
    { base: '/kho/' },
  );
  assert.deepEqual(faults, ['nam/index.html:1:1 site-link-broken /']);
});

test('a redirecting page must lead to a page that exists', async () => {
  const redirect = '<meta http-equiv="refresh" content="0; url=/van-ban/a/">';
  assert.deepEqual(await verifyPages({ 'so-hieu/a/index.html': redirect }), [
    'so-hieu/a/index.html:1:1 site-link-broken /van-ban/a/',
  ]);
  assert.deepEqual(
    await verifyPages({ 'so-hieu/a/index.html': redirect, 'van-ban/a/index.html': '' }),
    [],
  );
});

test('a fault that many pages share is told once, with how many they are, whoever read them', async () => {
  const footer = '<a href="/lien-he/"><a href="/lien-he/">';
  const surveys = ['a.html', 'b.html'].map((file) => {
    const survey = new PageSurvey({ origin: 'https://kho.example', base: '/' });
    survey.add(file, footer);
    return survey;
  });
  const problems = await verifySite({
    files: ['a.html', 'b.html'],
    expectedPages: [],
    addresses: NO_ADDRESSES,
    faults: surveys.flatMap((survey) => survey.faults),
    links: surveys.flatMap((survey) => survey.links),
    listMissing: () => [],
    readPage: () => footer,
  });
  assert.deepEqual(
    problems.map(({ file, values }) => ({ file, values })),
    [{ file: 'a.html', values: { url: '/lien-he/', pages: '2' } }],
  );
});

test('code in a page is reported with the page', async () => {
  const faults = await verifyPages({ 'nam/index.html': '<p>\n<script>go()</script>' });
  assert.deepEqual(faults, ['nam/index.html:2:1 site-inline-script ']);
});

test('an address of the register that nothing answers', async () => {
  const promise = { fragments: [], file: 'content/addresses/published/nam.txt', line: 3 };
  const register = [{ address: '/nam/2022/', ...promise }];
  const addresses = { ...NO_ADDRESSES, register };
  assert.deepEqual(await verifyPages({ 'index.html': '' }, { addresses }), [
    'content/addresses/published/nam.txt:3:1 address-lost /nam/2022/',
  ]);
  assert.deepEqual(await verifyPages({ 'nam/2022/index.html': '' }, { addresses }), []);
});

test('a fragment that the page itself lacks, at its place', async () => {
  const faults = await verifyPages({ 'nam/index.html': '<h1 id="a">\n<a href="#a"><a href="#b">' });
  assert.deepEqual(faults, ['nam/index.html:2:14 site-fragment-missing #b']);
});

test('of a fault that pages share, the first page by name stands for all', async () => {
  const link = '<a href="lien-he/">';
  const problems = await verifySite({
    files: ['a/index.html', 'b/index.html'],
    expectedPages: [],
    addresses: NO_ADDRESSES,
    faults: [],
    links: ['b', 'a'].map((folder) => ({
      url: 'lien-he/',
      target: `${folder}/lien-he/index.html`,
      fragment: '',
      file: `${folder}/index.html`,
      offset: 0,
      pages: 1,
    })),
    listMissing: () => [],
    readPage: () => link,
  });
  assert.deepEqual(
    problems.map(({ file, values }) => ({ file, pages: values['pages'] })),
    [{ file: 'a/index.html', pages: '2' }],
  );
});
