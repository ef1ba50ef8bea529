import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIdentifier } from '../../src/schema/identifier.ts';

const ROWS: readonly (readonly [string, boolean])[] = [
  ['hue', true],
  ['ct-34-tw-2014', true],
  ['khoi-thi-dua-2', true],
  ['a'.repeat(80), true],
  ['a'.repeat(81), false],
  ['ha', false],
  ['', false],
  ['Hue', false],
  ['huế', false],
  ['đak-lak', false],
  ['ha--noi', false],
  ['-ha-noi', false],
  ['ha-noi-', false],
  ['ha noi', false],
  ['ha_noi', false],
  ['hue\n', false],
  ['../hue', false],
];

for (const [id, valid] of ROWS) {
  test(`${JSON.stringify(id.slice(0, 20))} ${valid ? 'is' : 'is not'} an identifier`, () => {
    assert.equal(isIdentifier(id), valid);
  });
}
