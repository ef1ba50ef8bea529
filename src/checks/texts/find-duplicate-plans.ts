import type { Plan } from '../../archive/archive.ts';
import { digestText } from '../../domain/plan-text/block-id.ts';
import { foldText } from '../../domain/text/fold.ts';
import { isAbsent } from '../../schema/evidence.ts';

/** Two plans that may be one. */
export interface DuplicatePlans {
  /** `same`: number, agency and date are equal; `alike`: most of the words are. */
  readonly kind: 'same' | 'alike';
  readonly plan: Plan;
  readonly other: Plan;
  /** The share of sequences of words that both have, from 0 to 1. */
  readonly share: number;
}

/** Words in one sequence: long enough that phrases of office do not count. */
const SHINGLE_WORDS = 8;
/** One sequence in so many is looked at; which ones depends on their words alone. */
const SAMPLE = 8;
/** Sequences that more plans share are wording that everybody uses. */
const COMMON_FROM = 60;
/** From this share on two texts are said to be alike. */
const ALIKE = 0.8;

/** Finds plans that are entered twice, and plans whose text is nearly that of another one. */
export function findDuplicatePlans(plans: readonly Plan[]): readonly DuplicatePlans[] {
  return [...findSame(plans), ...findAlike(plans)];
}

function findSame(plans: readonly Plan[]): readonly DuplicatePlans[] {
  const known = new Map<string, Plan>();
  return plans.flatMap((plan): readonly DuplicatePlans[] => {
    const { number, agency, issuedOn } = plan.facts;
    if (number.status !== 'stated' || isAbsent(issuedOn)) return [];
    const key = [foldText(number.value), agency.id, issuedOn.value].join(' ');
    const other = known.get(key);
    if (other === undefined) known.set(key, plan);
    return other === undefined ? [] : [{ kind: 'same', plan, other, share: 1 }];
  });
}

function findAlike(plans: readonly Plan[]): readonly DuplicatePlans[] {
  const samples = plans.map((plan) => sampleShingles(plan.loadBody().text));
  const holders = new Map<string, number[]>();
  for (const [index, shingles] of samples.entries()) {
    for (const shingle of shingles) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [index]);
      else known.push(index);
    }
  }
  return plans.flatMap((plan, index) => {
    const shared = new Map<number, number>();
    for (const shingle of samples[index] ?? []) {
      const all = holders.get(shingle) ?? [];
      if (all.length >= COMMON_FROM) continue;
      for (const other of all) if (other < index) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].flatMap(([at, count]): readonly DuplicatePlans[] => {
      const other = plans[at];
      const all = (samples[index]?.size ?? 0) + (samples[at]?.size ?? 0) - count;
      const share = all === 0 ? 0 : count / all;
      return other === undefined || share < ALIKE ? [] : [{ kind: 'alike', plan, other, share }];
    });
  });
}

/** Digests of sequences of words without their numbers: a new year alone makes no new plan. */
function sampleShingles(text: string): ReadonlySet<string> {
  const words = foldText(text).match(/[a-z]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    const digest = digestText(words.slice(at, at + SHINGLE_WORDS).join(' '));
    if (Number.parseInt(digest, 36) % SAMPLE === 0) shingles.add(digest);
  }
  return shingles;
}
