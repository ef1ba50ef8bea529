import { foldText } from '../../src/domain/text/fold.ts';
import type { DraftFacts } from '../../src/importing/draft/draft-facts.ts';
import type { ResolvedCitation } from '../../src/domain/citations/resolve/resolved-citation.ts';
import { isAbsent, type Absent } from '../../src/schema/evidence.ts';
import type { DeclaredTarget, PlanFrontmatter } from '../../src/schema/plan.ts';

/** One fact of a published entry, and whether the draft has it word for word. */
export interface ComparedField {
  /** The field of the frontmatter that it belongs to. */
  readonly group: string;
  readonly field: string;
  readonly published: string | number | null;
  readonly draft: string | number | null;
  readonly isEqual: boolean;
}

/** Between what an item is about and its passage. */
const QUOTED = ' in “';
/** The share of words that two quotations of one clause have in common at least. */
const LEAST_COMMON = 0.8;

type Value = string | number | null | undefined;

/**
 * Compares the facts of a draft with those of the published entry, one by one. Items of lists are
 * matched by what they are about; an item that the published entry lacks is a wrong field too. Where
 * a value was quoted from (`passage`) and reasons in free words are not compared.
 */
export function compareFields(
  published: PlanFrontmatter,
  draft: DraftFacts,
): readonly ComparedField[] {
  const compared: ComparedField[] = [];
  const add = (group: string, field: string, a: Value, b: Value): void => {
    const [own, read] = [a ?? null, b ?? null];
    compared.push({ group, field, published: own, draft: read, isEqual: own === read });
  };
  add('kind', 'kind', published.kind, draft.kind);
  add('title', 'title.text', published.title.text, draft.title?.text);
  add('agency', 'agency.id', published.agency.id, draft.agency?.id);
  add('province', 'province.id', published.province.id, draft.province?.id);
  add('year', 'year.value', published.year.value, draft.year?.value);
  add('year', 'period', printPeriod(published.period), printPeriod(draft.period));
  add('number', 'number.status', published.number.status, draft.number?.status);
  add('number', 'number.value', valueOf(published.number), valueOf(draft.number));
  add('issuedOn', 'issuedOn', factOf(published.issuedOn), factOf(draft.issuedOn));
  add('place', 'place', factOf(published.place), factOf(draft.place));
  add('theme', 'theme', factOf(published.theme), factOf(draft.theme));
  for (const part of ['name', 'position', 'capacity'] as const) {
    add('signer', `signer.${part}`, partOf(published.signer, part), partOf(draft.signer, part));
  }
  compareLists(
    'recipients',
    published.recipients,
    draft.recipients,
    (item) => item,
    () => ({}),
    add,
  );
  compareLists(
    'deadlines',
    published.deadlines,
    draft.deadlines,
    ({ on, bound, datedBy, what }) => `${on} ${bound} ${datedBy === undefined ? '' : what}`,
    ({ from, what }) => ({ from, what }),
    add,
  );
  compareLists(
    'basis',
    published.basis,
    draft.basis,
    ({ documents, passage }) => documents.join(' ') || passage,
    ({ passage }) => ({ passage }),
    add,
  );
  compareLists(
    'targets',
    published.targets,
    draft.targets,
    ({ passage, indicator, value }) =>
      `${indicator ?? 'unregistered'} ${value ?? ''}${QUOTED}${passage}”`,
    describeTarget,
    add,
  );
  compareLists(
    'movements',
    published.movements,
    draft.movements,
    ({ id }) => id,
    () => ({}),
    add,
  );
  return compared;
}

/** Compares the citations of two texts of one plan: each one's number, date, and the document it means. */
export function compareCitations(
  published: readonly ResolvedCitation[],
  draft: readonly ResolvedCitation[],
): readonly ComparedField[] {
  const compared: ComparedField[] = [];
  compareLists(
    'citations',
    published,
    draft,
    ({ surface }) => surface,
    ({ number, date, work }) => ({ number, date, work }),
    (group, field, a, b) => {
      const [own, read] = [a ?? null, b ?? null];
      compared.push({ group, field, published: own, draft: read, isEqual: own === read });
    },
  );
  return compared;
}

function compareLists<T>(
  group: string,
  published: readonly T[] | Absent,
  draft: readonly T[] | Absent | undefined,
  keyOf: (item: T) => string,
  describe: (item: T) => Readonly<Record<string, Value>>,
  add: (group: string, field: string, a: Value, b: Value) => void,
): void {
  if (isList(published) && published.length > 0) {
    // A list that the draft lacks lacks every one of its items.
    const left = isList(draft) ? [...draft] : [];
    for (const item of published) {
      const at = left.findIndex((other) => isSameKey(keyOf(other), keyOf(item)));
      const [found] = at === -1 ? [] : left.splice(at, 1);
      add(group, `${group} ${keyOf(item)}`, 'there', found === undefined ? 'missing' : 'there');
      const own = describe(item);
      const other = found === undefined ? {} : describe(found);
      for (const [name, value] of Object.entries(own)) {
        if (value !== undefined || other[name] !== undefined) {
          add(
            group,
            `${group} ${keyOf(item)}: ${name}`,
            value,
            found === undefined ? 'missing' : other[name],
          );
        }
      }
    }
    for (const item of left) add(group, `${group} ${keyOf(item)}`, 'none', 'there');
    return;
  }
  add(group, group, isList(published) ? 'list' : published.absent, describeList(draft));
}

/**
 * Where a quoted clause begins and ends is a matter of taste, and a letter in it may be misread: most
 * words of the shorter one must stand in the other.
 */
function isSameKey(a: string, b: string): boolean {
  const [about, quoted = ''] = a.split(QUOTED);
  const [otherAbout, otherQuoted = ''] = b.split(QUOTED);
  if (about !== otherAbout) return false;
  const [short = [], long = []] = [wordsOf(quoted), wordsOf(otherQuoted)].sort(
    (x, y) => x.length - y.length,
  );
  const common = short.filter((word) => long.includes(word)).length;
  return common >= short.length * LEAST_COMMON;
}

function wordsOf(quoted: string): readonly string[] {
  return foldText(quoted).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function describeList<T>(list: readonly T[] | Absent | undefined): string {
  if (list === undefined) return 'missing';
  return isList(list) ? 'list' : list.absent;
}

function isList<T>(list: readonly T[] | Absent | undefined): list is readonly T[] {
  return Array.isArray(list);
}

function describeTarget(target: DeclaredTarget): Readonly<Record<string, Value>> {
  const {
    kind,
    subject,
    indicator,
    comparator,
    value,
    valueMax,
    unit,
    denominator,
    level,
    hedge,
    due,
  } = target;
  return {
    kind,
    subject,
    indicator,
    comparator,
    value,
    valueMax,
    unit,
    denominator,
    level,
    hedge,
    due,
  };
}

function factOf(fact: { readonly value: string } | Absent | undefined): Value {
  if (fact === undefined) return undefined;
  return isAbsent(fact) ? `absent: ${fact.absent}` : fact.value;
}

function valueOf(number: PlanFrontmatter['number'] | undefined): Value {
  return number?.status === 'stated' ? number.value : null;
}

function partOf(
  signer: PlanFrontmatter['signer'] | undefined,
  part: 'name' | 'position' | 'capacity',
): Value {
  if (signer === undefined) return undefined;
  return isAbsent(signer) ? signer.absent : signer[part];
}

function printPeriod(period: PlanFrontmatter['period']): Value {
  return period === undefined ? null : `${period.from}-${period.to}`;
}
