import { extractTargets } from '../../domain/targets/extract-targets.ts';
import type { IndicatorMatcher } from '../../domain/targets/match-indicator.ts';
import type { Target } from '../../domain/targets/target.ts';
import { locatePassage } from '../../domain/text/locate-passage.ts';
import type { DeclaredTarget, PlanFrontmatter } from '../../schema/plan.ts';
import type { SourceNote } from '../source-block.ts';
import { readAs, type ReadFact } from './draft-facts.ts';
import type { TextParts } from './text-parts.ts';

type Targets = PlanFrontmatter['targets'];

/** Reads the targets of a text; what a clause does not tell is told to the editor. */
export function readTargets(
  { plan: { text } }: TextParts,
  indicators: IndicatorMatcher,
  year: number | undefined,
): ReadFact<Targets> {
  const notes: SourceNote[] = [];
  const options = year === undefined ? { indicators } : { indicators, year };
  const targets = extractTargets(text, options).map((target) => {
    const declared = toDeclared(text, target);
    const { passage } = declared;
    if (target.subject === null) notes.push({ code: 'import-target-subject', values: { passage } });
    if (target.indicator === null) {
      notes.push({ code: 'import-target-indicator', values: { passage } });
    }
    return declared;
  });
  return targets.length > 0
    ? readAs<Targets>(targets, ...notes)
    : readAs<Targets>({ absent: 'not-stated', reason: 'Văn bản không nêu chỉ tiêu nào.' });
}

function toDeclared(text: string, target: Target): DeclaredTarget {
  const { subject, indicator, comparator, value, valueMax, unit, denominator, level, hedge, due } =
    target;
  const passage = makeUnique(text, target);
  return {
    passage,
    kind: target.kind,
    subject: subject ?? passage,
    indicator,
    comparator,
    ...(value === null ? {} : { value }),
    ...(valueMax === null ? {} : { valueMax }),
    ...(unit === null ? {} : { unit }),
    ...(denominator === null ? {} : { denominator }),
    ...(level === null ? {} : { level }),
    ...(hedge === null ? {} : { hedge }),
    ...(due === null || due.date === null ? {} : { due: due.date }),
  };
}

/** Takes words before and behind in, until the passage stands in the text once. */
function makeUnique(text: string, { start, end }: Target): string {
  let from = start;
  let to = end;
  for (let step = 0; step < 40; step++) {
    const location = locatePassage(text, text.slice(from, to));
    if (!location.found || location.unique) break;
    const next = /^\s*\S+/u.exec(text.slice(to))?.[0] ?? '';
    if (next !== '' && !next.includes('\n')) to += next.length;
    else {
      const previous = /\S+\s*$/u.exec(text.slice(0, from))?.[0] ?? '';
      if (previous === '') break;
      from -= previous.length;
    }
  }
  return text.slice(from, to);
}
