import type { PlanFrontmatter } from '../../schema/plan.ts';
import { readAs, type ReadFact } from './draft-facts.ts';
import type { TextParts } from './text-parts.ts';

type Theme = PlanFrontmatter['theme'];

const THEME =
  /chủ đề(?: thi đua)?(?: năm \d{4})?(?: là)?\s?[:,]?\s?(?<quoted>[“"](?<words>[^“”"]+)[”"])/giu;
/** A shorter quotation is a word, a longer one is no motto. */
const [FEWEST_LETTERS, MOST_LETTERS] = [8, 300];
const LAUNCH = /phát động|phong trào thi đua|đợt thi đua/iu;
/** Nothing but the number of an item stands before it: "1. Chủ đề thi đua năm 2026: …". */
const STATES = /^(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,4}|[a-zđ])\s?[.)/]|[-–+•])?$/u;
/** How much text before the theme may say what it is the theme of. */
const NEAR = 160;

/** Reads the theme of the emulation: a quoted motto that the text calls "chủ đề" where it launches it, or states it in a line of its own. */
export function readTheme({ plan: { text } }: TextParts): ReadFact<Theme> {
  for (const match of text.matchAll(THEME)) {
    const lineStart = text.lastIndexOf('\n', match.index) + 1;
    const before = text.slice(Math.max(lineStart, match.index - NEAR), match.index);
    const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
    const isStated = STATES.test(before.trim());
    if (!isStated && (!LAUNCH.test(clause) || /hưởng ứng|gắn với\s*$/iu.test(clause))) continue;
    const { quoted = '', words = '' } = match.groups ?? {};
    if (words.length < FEWEST_LETTERS || words.length > MOST_LETTERS) continue;
    return readAs<Theme>({ value: words.trim(), passage: quoted });
  }
  return readAs<Theme>({
    absent: 'not-stated',
    reason: 'Văn bản không nêu chủ đề thi đua riêng.',
  });
}
