import type { Plan } from '../../archive/archive.ts';
import {
  compareDeclaredTargets,
  type DeclaredStatement,
} from '../../domain/targets/compare-declared.ts';
import { extractTargets } from '../../domain/targets/extract-targets.ts';
import type { IndicatorMatcher } from '../../domain/targets/match-indicator.ts';
import { printTargetValue } from '../../domain/targets/print-target.ts';
import type { TargetQuantity } from '../../domain/targets/target.ts';
import { locatePassage } from '../../domain/text/locate-passage.ts';
import { isAbsent } from '../../schema/evidence.ts';
import type { DeclaredTarget } from '../../schema/plan.ts';
import type { ReportDeclaration } from './report-declaration.ts';

/**
 * Compares the targets that an entry declares with those that its text seems to state. Reading
 * targets can be wrong, so each difference is a warning: a question to the editor.
 */
export function checkTargets(
  plan: Plan,
  matcher: IndicatorMatcher,
  report: ReportDeclaration,
): void {
  const { facts } = plan;
  const { text } = plan.loadBody();
  const declared = isAbsent(facts.targets) ? [] : facts.targets;
  const statements = declared.flatMap((target) => toStatement(target, text));
  if (statements.length !== declared.length) return;
  const found = extractTargets(text, { year: facts.year.value, indicators: matcher });
  for (const difference of compareDeclaredTargets(statements, found)) {
    switch (difference.kind) {
      case 'undeclared':
        report('target-undeclared', ['targets'], { passage: difference.found.text });
        break;
      case 'not-found':
        report('target-not-read', ['targets', difference.declared], {
          passage: declared[difference.declared]?.passage ?? '',
        });
        break;
      case 'different':
        report('target-differs', ['targets', difference.declared], {
          passage: declared[difference.declared]?.passage ?? '',
          fields: difference.fields.join(', '),
          value: printTargetValue(difference.found) ?? difference.found.text,
        });
        break;
    }
  }
}

function toStatement(target: DeclaredTarget, text: string): readonly DeclaredStatement[] {
  const location = locatePassage(text, target.passage);
  if (!location.found) return [];
  const quantity: Pick<TargetQuantity, 'value' | 'valueMax' | 'unit'> = {
    value: target.value ?? null,
    valueMax: target.valueMax ?? null,
    unit: target.unit ?? null,
  };
  const { comparator, indicator, kind } = target;
  return [{ ...location.span, ...quantity, comparator, indicator, kind }];
}
