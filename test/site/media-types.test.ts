import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MEDIA_TYPES, PLAIN_TEXT_FILES } from '../../src/publishing/serving/media-types.ts';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { SITE_DIR } from './built-site.ts';

test('a server knows the type of every file of the site', () => {
  const unknown = listSiteFiles(SITE_DIR)
    .filter((file) => !PLAIN_TEXT_FILES.includes(file) && !/(?:^|\/)(?:\.|_redirects$)/u.test(file))
    .map((file) => /\.([^./]+)$/u.exec(file)?.[1] ?? file)
    // Compressed forms bear the type of what they were made of.
    .filter((ending) => ending !== 'br' && !Object.hasOwn(MEDIA_TYPES, ending));
  assert.deepEqual([...new Set(unknown)], []);
});
