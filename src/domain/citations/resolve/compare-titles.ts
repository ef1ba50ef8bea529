import { foldText } from '../../text/fold.ts';

const EMPTY_WORDS = new Set(
  've viec cua va cac cho trong theo nam tinh tiep tuc thuc hien quy dinh so mot dieu'.split(' '),
);
const MIN_WORDS = 3;

/**
 * Tells how far two titles speak of the same: the share of the shorter one's words that stand in the
 * other, 0 to 1. Null when one of them is missing or too short to tell.
 */
export function compareTitles(a: string | null, b: string | null): number | null {
  const left = titleWords(a);
  const right = titleWords(b);
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  if (short.size < MIN_WORDS) return null;
  let shared = 0;
  for (const word of short) if (long.has(word)) shared++;
  return shared / short.size;
}

function titleWords(title: string | null): ReadonlySet<string> {
  const words = foldText(title ?? '').split(/[^a-z0-9]+/u);
  return new Set(words.filter((word) => word !== '' && !EMPTY_WORDS.has(word)));
}
