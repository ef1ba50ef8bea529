import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colours declared in the first `:root` after `start`; those before it hold where it is silent. */
function readColours(start: string): ReadonlyMap<string, string> {
  const from = css.indexOf(start);
  assert.notEqual(from, -1, `tokens.css has no ${start}`);
  const block = css.slice(from, css.indexOf('}', from));
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{3,6});/gu)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function measureLuminance(colour: string): number {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function measureContrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [measureLuminance(first), measureLuminance(second)].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

const light = readColours(':root {');
const dark = new Map([...light, ...readColours('(prefers-color-scheme: dark) {')]);
const more = readColours('(prefers-contrast: more) {');
const strong = new Map([...light, ...more]);
const strongDark = new Map([
  ...dark,
  ...more,
  ...readColours('(prefers-contrast: more) and (prefers-color-scheme: dark) {'),
]);

const pairs: readonly [text: string, ground: string, atLeast: number][] = [
  ['ink', 'paper', 7],
  ['ink', 'surface', 7],
  ['ink', 'target', 7],
  ['muted', 'paper', 7],
  ['muted', 'surface', 7],
  ['accent', 'paper', 7],
  ['accent', 'surface', 7],
  ['visited', 'paper', 7],
  ['visited', 'surface', 7],
  ['paper', 'shade-3', 7],
  ['ink', 'shade-1', 7],
  ['ink', 'shade-2', 7],
  ['edge', 'paper', 3],
  ['target-edge', 'paper', 3],
];

for (const [scheme, colours] of [
  ['light', light],
  ['dark', dark],
  ['more contrast', strong],
  ['more contrast, dark', strongDark],
] as const) {
  for (const [text, ground, atLeast] of pairs) {
    test(`${scheme}: ${text} on ${ground} is at least ${atLeast}:1`, () => {
      const contrast = measureContrast(colours.get(text) ?? '', colours.get(ground) ?? '');
      assert.ok(contrast >= atLeast, `${contrast.toFixed(2)}:1`);
    });
  }
}
