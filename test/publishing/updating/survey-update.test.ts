import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { NO_ADDRESSES } from '../../../src/publishing/addresses/site-addresses.ts';
import { PageSurvey } from '../../../src/publishing/survey-pages.ts';
import { FileLedger } from '../../../src/publishing/updating/file-ledger.ts';
import { surveyUpdate } from '../../../src/publishing/updating/survey-update.ts';
import { verifySite } from '../../../src/publishing/verify-site.ts';
import { makeFolder, writeFiles } from './site-folder.ts';

type Pages = Readonly<Record<string, string>>;

const PLACE = { origin: 'https://kho.example', base: '/' };
const SITE: Pages = {
  'index.html': '<a href="/nam/#y2023"><a href="/so-lieu.csv#dong-1">',
  'nam/index.html': '<h2 id="y2023"><a name="y2022"></a><a href="/tinh/">',
  'tinh/index.html': '<h1 id="tinh">',
  'so-lieu.csv': '',
};

/**
 * Verifies a site of which some pages were made anew, and some are gone (""), as an update does. Gives
 * each fault as "file:line:column code value (pages)".
 */
async function verifyUpdate(
  t: TestContext,
  {
    before = SITE,
    made = {},
    removed = [],
    promised = {},
    isPromiseNew = false,
  }: {
    readonly before?: Pages;
    readonly made?: Pages;
    readonly removed?: readonly string[];
    readonly promised?: Readonly<Record<string, readonly string[]>>;
    readonly isPromiseNew?: boolean;
  },
): Promise<readonly string[]> {
  const siteDir = makeFolder(t);
  const ledger = new FileLedger();
  const remember = (file: string, links: Iterable<string>): void =>
    ledger.set({ file, route: '/', reads: [], links });
  const earlier = new PageSurvey(PLACE);
  for (const [file, html] of Object.entries(before)) remember(file, earlier.add(file, html));
  const survey = new PageSurvey(PLACE);
  const wasLinked = ledger.rememberLinks();
  for (const [file, html] of Object.entries(made)) remember(file, survey.add(file, html));
  for (const file of removed) ledger.delete(file);
  writeFiles(siteDir, { ...before, ...made });
  const register = Object.entries(promised).map(([address, fragments], place) => ({
    address,
    fragments,
    file: 'register.txt',
    line: place + 1,
  }));
  const update = surveyUpdate(
    { made: { ledger }, changes: { removed }, survey, expectedPages: ['/'], wasLinked },
    siteDir,
    PLACE,
    {
      files: ledger.listFiles(),
      isPromiseNew,
    },
  );
  const addresses = { ...NO_ADDRESSES, register };
  const problems = await verifySite({ ...update, addresses });
  return problems.map(({ file, line, column, code, values }) => {
    const what = values['url'] ?? values['fragment'] ?? values['address'] ?? '';
    return `${file}:${line}:${column} ${code} ${what} (${values['pages']})`;
  });
}

const ROWS: readonly (readonly [
  what: string,
  change: Parameters<typeof verifyUpdate>[1],
  faults: readonly string[],
])[] = [
  ['nothing was made anew', {}, []],
  [
    'a page was made anew and has all that the others lead to',
    { made: { 'nam/index.html': '<h2 id="y2023">' } },
    [],
  ],
  [
    'a page is gone that nothing leads to',
    { before: { ...SITE, 'x.html': '' }, removed: ['x.html'] },
    [],
  ],
  [
    'a page is gone that a page which stayed leads to',
    { removed: ['tinh/index.html'] },
    ['nam/index.html:1:36 site-link-broken /tinh/ (1)'],
  ],
  [
    'a page is gone that several pages lead to: the first by name stands for all',
    {
      before: { ...SITE, 'a.html': '\n<a href="/tinh/"><a href="/tinh/">' },
      removed: ['tinh/index.html'],
    },
    ['a.html:2:1 site-link-broken /tinh/ (2)'],
  ],
  [
    'a page is gone, with the one page that led to it made anew without that link',
    { made: { 'nam/index.html': '<h2 id="y2023">' }, removed: ['tinh/index.html'] },
    [],
  ],
  [
    'a data file is gone that a page which stayed leads to',
    { removed: ['so-lieu.csv'] },
    ['index.html:1:23 site-link-broken /so-lieu.csv#dong-1 (1)'],
  ],
  [
    'a page was made anew without a fragment that a page which stayed leads to',
    { made: { 'nam/index.html': '<h2 id="y2024">' } },
    ['index.html:1:1 site-fragment-missing /nam/#y2023 (1)'],
  ],
  [
    'a page that was made anew leads to a page that is not there',
    { made: { 'tinh/index.html': '<a href="/huyen/">' } },
    ['tinh/index.html:1:1 site-link-broken /huyen/ (1)'],
  ],
  [
    'a page that was made anew leads to a fragment that a page which stayed has not, and to one it has',
    { made: { 'tinh/index.html': '<a href="/nam/#y2021"><a href="/nam/#y2022">' } },
    ['tinh/index.html:1:1 site-fragment-missing /nam/#y2021 (1)'],
  ],
  [
    'a page that was made anew leads to a fragment that others led to, and which its own page has lost',
    {
      made: {
        'tinh/index.html': '<a href="/nam/#y2023">',
        'nam/index.html': '<h2 id="y2022"><a href="/tinh/">',
      },
    },
    ['tinh/index.html:1:1 site-fragment-missing /nam/#y2023 (1)'],
  ],
  [
    'a page that was made anew holds code',
    { made: { 'tinh/index.html': '<script>go()</script>' } },
    ['tinh/index.html:1:1 site-inline-script  (1)'],
  ],
  [
    'a promised page is gone',
    {
      removed: ['tinh/index.html'],
      made: { 'nam/index.html': '<h2 id="y2023">' },
      promised: { '/tinh/': ['tinh'] },
    },
    ['register.txt:1:1 address-lost /tinh/ (1)'],
  ],
  [
    'a promised fragment is lost on a page that was made anew',
    { made: { 'tinh/index.html': '' }, promised: { '/nam/': ['y2022'], '/tinh/': ['tinh'] } },
    ['register.txt:2:1 address-fragment-lost tinh (1)'],
  ],
  [
    'what is promised newly has no page',
    { promised: { '/huyen/': ['a'] }, isPromiseNew: true },
    ['register.txt:1:1 address-lost /huyen/ (1)'],
  ],
  [
    'what is promised newly is looked for on pages that stayed too',
    { promised: { '/nam/': ['y2022', 'y2021', 'y2020'] }, isPromiseNew: true },
    [
      'register.txt:1:1 address-fragment-lost y2021 (1)',
      'register.txt:1:1 address-fragment-lost y2020 (1)',
    ],
  ],
];
for (const [what, change, faults] of ROWS) {
  test(`an update is verified: ${what}`, async (t) => {
    assert.deepEqual(await verifyUpdate(t, change), faults);
  });
}
