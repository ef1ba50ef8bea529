import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SiteLinks } from '../../../src/publishing/updating/site-links.ts';

const [YEAR, TOP, PLAN] = ['nam/2023/index.html#', 'nam/2023/index.html#dau', 'ke-hoach/a/#d-1'];
const YEAR_FILE = 'nam/2023/index.html';

function fill(...lists: readonly (readonly string[])[]): SiteLinks {
  const links = new SiteLinks();
  for (const list of lists) links.take(list.map((link) => links.placeOf(link)));
  return links;
}

/** A file less leads to some places. */
function release(links: SiteLinks, ...places: readonly string[]): void {
  links.release(places.map((place) => links.placeOf(place)));
}

test('a place is led to until the last file that led there leads there no more', () => {
  const links = fill([YEAR, TOP], [YEAR], [PLAN]);
  assert.deepEqual(links.listTo([YEAR_FILE]), [YEAR, TOP]);
  release(links, YEAR, TOP);
  assert.deepEqual(links.listTo([YEAR_FILE]), [YEAR]);
  release(links, YEAR);
  assert.deepEqual(links.listTo([YEAR_FILE, 'khong-co/index.html']), []);
  assert.deepEqual(links.listTo(['ke-hoach/a/']), [PLAN]);
});

test('packed and unpacked it counts on, and leaves what it was unpacked from as it was', () => {
  const packed = structuredClone(fill([YEAR, TOP], [YEAR]).pack());
  const before = structuredClone(packed);
  const links = new SiteLinks(packed);
  links.take([links.placeOf(PLAN), links.placeOf(TOP)]);
  release(links, YEAR, TOP);
  assert.deepEqual(links.listTo([YEAR_FILE, 'ke-hoach/a/']), [YEAR, TOP, PLAN]);
  assert.deepEqual(packed, before);
  assert.deepEqual(links.pack(), fill([YEAR], [TOP], [PLAN]).pack());
});

test('what was remembered does not change with what is counted later', () => {
  const links = fill([YEAR]);
  const wasLinked = links.remember();
  release(links, YEAR);
  links.take([links.placeOf(PLAN)]);
  assert.deepEqual([YEAR, PLAN, TOP].map(wasLinked), [true, false, false]);
});
