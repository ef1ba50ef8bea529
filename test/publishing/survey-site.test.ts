import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveySite } from '../../src/publishing/survey-site.ts';
import { placeSite } from '../../src/publishing/survey-pages.ts';
import { makeFolder, writeFiles } from './updating/site-folder.ts';

const PLACE = placeSite({ base: '/', siteUrl: null });

test('a page that cannot be read fails the survey of the whole site', async (t) => {
  const siteDir = makeFolder(t);
  writeFiles(siteDir, { 'index.html': '<a href="/nam/">Năm</a>' });
  await assert.rejects(
    surveySite(siteDir, PLACE, ['index.html', 'nam/index.html'], () => undefined),
    { code: 'ENOENT' },
  );
});

test('what a page links to is found, and told until nothing is left', async (t) => {
  const siteDir = makeFolder(t);
  const pages = Array.from({ length: 200 }, (_, index) => `nam/${index}/index.html`);
  writeFiles(
    siteDir,
    Object.fromEntries(
      pages.map((page) => [page, '<h1 id="dau">Năm</h1><a href="/#cuoi">Về đầu</a>']),
    ),
  );
  const left: number[] = [];
  const survey = await surveySite(siteDir, PLACE, pages, (_done, waiting) => left.push(waiting));
  t.after(() => survey.close());
  assert.deepEqual(
    survey.links
      .map(({ target, fragment }) => [target, fragment])
      .filter(([target]) => target === 'index.html')[0],
    ['index.html', 'cuoi'],
  );
  const wanted = [
    { target: 'nam/7/index.html', fragment: 'dau' },
    { target: 'nam/7/index.html', fragment: 'giua' },
  ];
  assert.deepEqual(await survey.listMissing(wanted), [wanted[1]]);
  assert.ok(left.every((count, index) => index === 0 || count <= (left[index - 1] ?? 0)));
});
