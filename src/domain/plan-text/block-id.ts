import { slugify } from '../text/fold.ts';
import { collapseWhitespace } from '../text/whitespace.ts';

const HEADING_LENGTH = 60;

/**
 * Names blocks for addresses. A name depends on the words of the block alone, so an edited plan
 * keeps the addresses of the passages that did not change; equal words are numbered in order.
 */
export class BlockNames {
  readonly #used = new Map<string, number>();

  /** "muc-iii-chi-tieu-thi-dua": readable, because headings are few and are quoted in addresses. */
  nameHeading(text: string): string {
    const slug = slugify(text).slice(0, HEADING_LENGTH).replace(/-$/u, '');
    return this.#claim(`muc-${slug === '' ? 'khong-ten' : slug}`);
  }

  /** "d-1x8k3fz": a digest of the words of a paragraph, item or cell. */
  nameBlock(text: string): string {
    return this.#claim(`d-${digestText(collapseWhitespace(text))}`);
  }

  /** A name with its own prefix for a marked passage inside a block, for example "ct-…" for a target. */
  namePassage(prefix: string, text: string): string {
    return this.#claim(`${prefix}-${digestText(collapseWhitespace(text))}`);
  }

  #claim(name: string): string {
    const count = (this.#used.get(name) ?? 0) + 1;
    this.#used.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  }
}

/**
 * A short, stable digest of a text (FNV-1a, 32 bits, base 36). It names passages of one plan; it is
 * no proof of integrity.
 */
export function digestText(text: string): string {
  return hashText(text).toString(36);
}

/** The number that `digestText` prints: a whole number of 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
