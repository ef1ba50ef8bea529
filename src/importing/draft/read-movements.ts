import type { MovementEntry } from '../../archive/registers.ts';
import { foldText } from '../../domain/text/fold.ts';
import { locatePassage } from '../../domain/text/locate-passage.ts';
import type { PlanFrontmatter } from '../../schema/plan.ts';
import { readAs, type ReadFact } from './draft-facts.ts';
import type { TextParts } from './text-parts.ts';

type Movements = PlanFrontmatter['movements'];
type MovementMention = Extract<Movements, readonly unknown[]>[number];

const QUOTED = /[“"](?<name>[^“”"\n]{4,220})[”"](?<period>,? giai đoạn \d{4}\s?[-–]\s?\d{4})?/gu;

/** Reads the movements that a text names in quotation marks, by the wordings of the register. */
export function readMovements(
  { plan: { text } }: TextParts,
  movements: readonly MovementEntry[],
): ReadFact<Movements> {
  const wordings = movements.flatMap(({ id, wordings: all, notToBeConfusedWith = [] }) =>
    all.map((wording) => ({ id, key: keyOf(wording), not: notToBeConfusedWith.map(keyOf) })),
  );
  const found: MovementMention[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const { name = '', period = '' } = match.groups ?? {};
    const key = keyOf(name);
    const fitting = wordings.filter(
      (wording) => key.includes(wording.key) && !wording.not.some((other) => key.includes(other)),
    );
    const longest = Math.max(...fitting.map((wording) => wording.key.length));
    const ids = new Set(
      fitting.filter((wording) => wording.key.length === longest).map(({ id }) => id),
    );
    const [id] = ids;
    if (ids.size !== 1 || id === undefined) continue;
    const quoted = match[0].slice(0, match[0].length - period.length);
    const passage = period === '' ? extend(text, match.index, quoted) : quoted + period;
    found.push({ id, passage });
  }
  return found.length > 0
    ? readAs<Movements>(found)
    : readAs<Movements>({
        absent: 'not-stated',
        reason: 'Văn bản không nêu tên phong trào hay cuộc vận động nào trong danh mục.',
      });
}

/** Words follow a name that stands in the text more than once, until its place is the only one. */
function extend(text: string, at: number, quoted: string): string {
  let end = at + quoted.length;
  while (end < text.length && text.charAt(end) !== '\n' && end - at < quoted.length + 80) {
    const location = locatePassage(text, text.slice(at, end));
    if (!location.found || location.unique || location.span.start === at)
      return text.slice(at, end).trim();
    const next = text.indexOf(' ', end + 1);
    if (next === -1) break;
    end = next;
  }
  return quoted;
}

function keyOf(words: string): string {
  return ` ${foldText(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
