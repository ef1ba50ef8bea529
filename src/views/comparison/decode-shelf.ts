import { TARGET_COMPARATORS } from '../../domain/targets/target.ts';
import type { EncodedShelf, WordIndex } from './shelf-format.ts';
import type {
  ComparedPlace,
  ComparedPlan,
  ComparedValue,
  ComparisonGroup,
  Shelf,
} from './shelf.ts';

const NO_SCALE_REASONS: readonly NonNullable<ComparisonGroup['apart']>[] = [
  'no-number',
  'unit-not-registered',
  'base-not-known',
  'grade-not-stated',
];

/** Reads an encoded shelf. Throws when a place in it points nowhere: a damaged file is no data. */
export function decodeShelf(encoded: EncodedShelf): Shelf {
  const word = (index: number): string => itemAt(encoded.words, index);
  const optional = (index: WordIndex = null): string | null =>
    index === null ? null : word(index);
  const places = encoded.places.map(([id, name, todayId, todayName, note]): ComparedPlace => ({
    id: word(id),
    name: word(name),
    todayId: word(todayId),
    todayName: word(todayName),
    todayNote: optional(note),
  }));
  const groups = encoded.groups.map(
    ([key, apart, unit, grade, base, area, outside, proposed]): ComparisonGroup => ({
      key: word(key),
      apart: NO_SCALE_REASONS.find((reason) => reason === optional(apart)) ?? null,
      unit: optional(unit),
      grade: optional(grade),
      base: optional(base),
      area: optional(area),
      outside: outside === 1,
      proposed: proposed === 1,
    }),
  );
  const plans = encoded.plans.map(
    ([middle, name, held, title, agency, at, from, to, sourceUrl, indicators]): ComparedPlan => {
      const place = itemAt(places, at);
      return {
        id: `${place.id}/${middle}/${word(name)}`,
        held: held === 1,
        title: word(title),
        agency: word(agency),
        place,
        years: from === null ? null : { from, to: to ?? from },
        sourceUrl,
        indicators: indicators.map(word),
      };
    },
  );
  const values = encoded.values.map(
    ([
      plan,
      indicator,
      order,
      group,
      comparator,
      value,
      unit,
      fragment,
      ...rest
    ]): ComparedValue => {
      const [subject, hedge, level, denominator, words, due, area, valueMax, outside] = rest;
      return {
        plan: itemAt(plans, plan).id,
        indicator: word(indicator),
        order,
        group: itemAt(groups, group),
        comparator: itemAt(TARGET_COMPARATORS, comparator),
        value,
        valueMax: valueMax ?? null,
        unit: optional(unit),
        denominator: optional(denominator),
        level: optional(level),
        words: optional(words),
        hedge: optional(hedge),
        area: optional(area),
        due: optional(due),
        subject: optional(subject),
        outsideTargets: outside === 1,
        fragment: fragment ?? null,
      };
    },
  );
  return { plans, values };
}

function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error('Damaged comparison data');
  return item;
}
