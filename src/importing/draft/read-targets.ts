import { extractTargets } from '../../domain/targets/extract-targets.ts';
import { matchIndicator, type IndicatorMatcher } from '../../domain/targets/match-indicator.ts';
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
  const targets = extractTargets(text, options).flatMap((found) => {
    return splitSubjects(found, indicators).map((target) => {
      const declared = toDeclared(text, target);
      const { passage } = declared;
      if (target.subject === null)
        notes.push({ code: 'import-target-subject', values: { passage } });
      if (target.indicator === null) {
        notes.push({ code: 'import-target-indicator', values: { passage } });
      }
      return declared;
    });
  });
  return targets.length > 0
    ? readAs<Targets>(targets, ...notes)
    : readAs<Targets>({ absent: 'not-stated', reason: 'Văn bản không nêu chỉ tiêu nào.' });
}

/**
 * A target about several bodies at once ("chi bộ và các tổ chức đoàn thể trong sạch, vững mạnh") that
 * fits no indicator as a whole is one for each body, where that tells the indicator of at least one.
 */
function splitSubjects(target: Target, indicators: IndicatorMatcher): readonly Target[] {
  const { subject, indicator, text, value } = target;
  const bodies = subject?.split(/, | và /u) ?? [];
  if (subject === null || indicator !== null || value !== null || bodies.length < 2)
    return [target];
  const at = text.indexOf(subject);
  const predicate = text.slice(at + subject.length);
  const split = bodies.map((body) => ({
    ...target,
    subject: body,
    indicator: matchIndicator(`${body}${predicate}`, indicators).id,
  }));
  return split.some((part) => part.indicator !== null) ? split : [target];
}

function toDeclared(text: string, target: Target): DeclaredTarget {
  const { subject, indicator, comparator, value, valueMax, unit, denominator, level, hedge, due } =
    target;
  const passage = makeUnique(text, target);
  return {
    passage,
    kind: target.kind,
    subject: subject === null ? passage : withAll(passage, subject),
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

/** "các" belongs to the words of a subject: all of them are meant. */
function withAll(passage: string, subject: string): string {
  return passage.includes(`các ${subject}`) ? `các ${subject}` : subject;
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
      const previous = /(?<!\S)\S+\s*$/u.exec(text.slice(0, from))?.[0] ?? '';
      if (previous === '') break;
      from -= previous.length;
    }
  }
  return text.slice(from, to);
}
