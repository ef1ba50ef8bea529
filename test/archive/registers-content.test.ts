import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readRegisters } from '../../src/archive/read-registers.ts';
import type { PlaceEntry } from '../../src/archive/registers.ts';
import { printPlaceKey } from '../../src/domain/places/place.ts';
import { formerPlaces, placeToday } from '../../src/domain/places/place-today.ts';
import { placeOn } from '../../src/domain/places/place-on.ts';
import { collapseWhitespace } from '../../src/domain/text/whitespace.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const registers = readRegisters(CONTENT);
const { directives, places, records, movements } = registers;

test('the registers of the archive have no problem', () => {
  assert.deepEqual(registers.problems, []);
});

test('there are 63 units before and 34 after, and each of the 63 lies in the one that names it', () => {
  assert.equal(places.filter(({ era }) => era === 63).length, 63);
  assert.equal(places.filter(({ era }) => era === 34).length, 34);
  for (const place of places.filter(({ era }) => era === 63)) {
    const today = placeToday(places, place);
    assert.ok(today !== null, printPlaceKey(place));
    assert.ok(formerPlaces(places, today.place).some(({ id }) => id === place.id));
  }
  const changes = places.filter(({ era }) => era === 63).map((key) => placeToday(places, key));
  assert.equal(changes.filter((today) => today?.change === 'unchanged').length, 10);
  assert.equal(changes.filter((today) => today?.change === 'renamed').length, 1);
});

test('a seat lies in one of the units that were merged', () => {
  for (const { seatIn, formedFrom } of places) {
    if (seatIn !== undefined) assert.ok(formedFrom?.includes(seatIn));
  }
});

test('every name is one unit on a day of either era', () => {
  for (const place of places) {
    const day = place.era === 63 ? '2024-06-01' : '2026-06-01';
    for (const name of [place.name, ...(place.variants ?? [])]) {
      const reading = placeOn(places, name, day);
      assert.equal(reading.kind, 'known', `${name} ${day}`);
      if (reading.kind === 'known')
        assert.equal(printPlaceKey(reading.place), printPlaceKey(place));
    }
  }
});

test('no two units share a cell of the tile map, and neighbours of one coast keep their order', () => {
  for (const era of [63, 34]) {
    const cells = places.filter((place) => place.era === era).map(cellOf);
    assert.equal(new Set(cells).size, cells.length);
  }
  const southward = [
    'cao-bang',
    'ha-noi',
    'thanh-hoa',
    'nghe-an',
    'ha-tinh',
    'quang-tri',
    'da-nang',
  ];
  for (const era of [63, 34]) {
    const rows = [...southward, 'quang-ngai', 'khanh-hoa', 'ho-chi-minh', 'ca-mau'].map(
      (id) => places.find((place) => place.id === id && place.era === era)?.tile.row,
    );
    assert.deepEqual(
      rows,
      [...rows].sort((a, b) => (a ?? 0) - (b ?? 0)),
      String(era),
    );
  }
});

test('the three documents numbered 34-CT/TW are three entries', () => {
  const dates = directives.filter(({ number }) => number === '34-CT/TW').map(({ date }) => date);
  assert.deepEqual([...dates].sort(), ['1998-05-30', '2014-04-07', '2024-05-24']);
});

test('no two entries have one number, date and issuer', () => {
  const keys = directives
    .filter(({ number }) => number !== undefined)
    .map(({ type, number, date, issuer }) => [type, number, date, issuer].join('|'));
  assert.equal(new Set(keys).size, keys.length);
});

test('an example of a numbered document holds its digits', () => {
  for (const { id, number, examples } of directives) {
    const digits = /\d+/u.exec(number ?? '')?.[0].replace(/^0/u, '');
    if (digits === undefined) continue;
    assert.ok(
      examples.some((example) => example.includes(digits)),
      id,
    );
  }
});

test('what no source shows is marked: a document that was seen names where', () => {
  for (const { id, confidence, sources, describedSources, note } of directives) {
    if (confidence !== 'seen' || sources.length > 0) continue;
    assert.ok(
      describedSources !== undefined || SEEN_WITHOUT_ADDRESS.has(id),
      `${id} ${note ?? ''}`,
    );
  }
});

/** Seen in other documents; the facts keep no page for these. */
const SEEN_WITHOUT_ADDRESS = new Set([
  'ct-22-tw-2018',
  'qd-587-ttg-2022',
  'tt-02-2011-bnv',
  'tt-12-2019-bnv',
]);

test('a wording of a movement stands in a received plan or in a title of the registers', () => {
  const received = readReceivedPlans(join(CONTENT, 'plans'));
  const titles = [...records, ...directives].map(({ title }) => title ?? '');
  for (const { id, wordings } of movements) {
    for (const wording of wordings) {
      assert.ok(
        [...received, ...titles].some((text) => text.includes(wording)),
        `${id}: ${wording}`,
      );
    }
  }
});

test('records of fact keep their breadth: provinces, years, targets and one series of an agency', () => {
  assert.equal(records.length, 134);
  assert.equal(records.flatMap(({ targets }) => targets).length, 237);
  const series = records.filter(({ agency }) => agency === 'khoi-tham-muu-tong-hop-bac-ninh');
  assert.deepEqual(
    series.map(({ year }) => year),
    [2018, 2023, 2023, 2024],
  );
});

function cellOf({ tile }: PlaceEntry): string {
  return `${String(tile.column)}:${String(tile.row)}`;
}

function readReceivedPlans(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => collapseWhitespace(readFileSync(join(folder, name), 'utf8').normalize('NFC')));
}
