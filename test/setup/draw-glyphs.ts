import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { PROJECT_DIR } from '../project/source-files.ts';
import { launchChromium } from './chromium.ts';

/*
 * `npm run glyphs`: draws the letters of the site's own fonts for the pictures of shared links
 * (`src/exports/card`), so that a build needs neither a browser nor a reader of fonts. To be run anew
 * when the fonts change. What it writes: per face the height above the line and the letters, each with
 * its advance (1/64 px), place, size and shades from 0 (paper) to 3 (ink): more make the pictures heavier.
 */
const FACES = [
  { name: 'title', file: 'van-ban-serif.woff2', weight: 600, size: 52 },
  { name: 'small', file: 'van-ban-sans.woff2', weight: 400, size: 31 },
  { name: 'strong', file: 'van-ban-sans.woff2', weight: 600, size: 31 },
] as const;

const LETTERS = [
  ...rangeOf(0x20, 0x7e),
  ...'«»°·×÷ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư',
  ...rangeOf(0x1ea0, 0x1ef9),
  ...'–—‘’“”•…',
].join('');

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const faces = [];
  for (const { name, file, weight, size } of FACES) {
    const font = readFileSync(join(PROJECT_DIR, 'src/styles/fonts', file)).toString('base64');
    const drawn = await page.evaluate(drawFace, {
      font,
      weight,
      size,
      letters: LETTERS,
      darkest: 3,
    });
    faces.push({ name, drawn });
  }
  const shades = Buffer.from(faces.flatMap(({ drawn }) => drawn.flatMap(({ pixels }) => pixels)));
  const glyphs = Object.fromEntries(
    faces.map(({ name, drawn }) => [
      name,
      drawn.map(({ advance, left, top, width, height }) => [advance, left, top, width, height]),
    ]),
  );
  const packed = deflateRawSync(
    Buffer.concat([Buffer.from(`${JSON.stringify({ letters: LETTERS, glyphs })}\n`), shades]),
    { level: 9 },
  ).toString('base64');
  const target = join(PROJECT_DIR, 'src/exports/card/glyph-data.ts');
  const source = `/** Letters of the site's fonts as pictures, packed by \`npm run glyphs\`; not to be edited. */\nexport const GLYPH_DATA = '${packed}';\n`;
  writeFileSync(
    target,
    await format(source, { ...(await resolveConfig(target)), filepath: target }),
  );
  console.log(`${LETTERS.length} letters of ${FACES.length} faces, ${source.length} bytes`);
} finally {
  await browser.close();
}

interface FaceOrder {
  readonly font: string;
  readonly weight: number;
  readonly size: number;
  readonly letters: string;
  readonly darkest: number;
}

interface DrawnGlyph {
  readonly advance: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly number[];
}

/** Runs in the browser. */
async function drawFace({
  font,
  weight,
  size,
  letters,
  darkest,
}: FaceOrder): Promise<DrawnGlyph[]> {
  const family = `face${weight}${size}`;
  const face = new FontFace(family, `url(data:font/woff2;base64,${font})`, {
    weight: String(weight),
  });
  document.fonts.add(await face.load());
  const side = size * 3;
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No canvas');
  context.font = `${weight} ${size}px ${family}`;
  return [...letters].map((letter) => {
    context.clearRect(0, 0, side, side);
    context.fillText(letter, size, size * 2);
    const { data } = context.getImageData(0, 0, side, side);
    const shadeAt = (x: number, y: number): number =>
      Math.round(((data[(y * side + x) * 4 + 3] ?? 0) * darkest) / 255);
    let [left, top, right, bottom] = [side, side, -1, -1];
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) {
        if (shadeAt(x, y) === 0) continue;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
    }
    const isEmpty = right < 0;
    const pixels: number[] = [];
    for (let y = top; y <= bottom; y++) {
      for (let x = left; x <= right; x++) pixels.push(shadeAt(x, y));
    }
    return {
      advance: Math.round(context.measureText(letter).width * 64),
      left: isEmpty ? 0 : left - size,
      top: isEmpty ? 0 : top - size * 2,
      width: isEmpty ? 0 : right - left + 1,
      height: isEmpty ? 0 : bottom - top + 1,
      pixels,
    };
  });
}

function rangeOf(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  );
}
