import type { Plan, PlanBody } from '../archive.ts';
import { planCell, type PlanPart } from './cells.ts';
import { identify } from './digest-value.ts';
import type { ReadLog } from './read-log.ts';

/** What is known of a plan without reading it. */
interface KnownParts {
  readonly id: Plan['id'];
  readonly loadWorks: () => Plan['works'];
  readonly loadMentions: () => Plan['mentions'];
}

/** The same plan, whose parts say when they are read. */
export function trackPlan(
  plan: Plan,
  { id, loadWorks, loadMentions }: KnownParts,
  log: ReadLog,
): Plan {
  const cells = new Map<PlanPart, string>();
  const note = (part: PlanPart): void => {
    if (!log.isHeard) return;
    const cell = cells.get(part) ?? planCell(id, part);
    cells.set(part, cell);
    log.note(cell);
  };
  let facts: Plan['facts'] | undefined;
  let works: Plan['works'] | undefined;
  let mentions: Plan['mentions'] | undefined;
  const tracked: Plan = {
    id,
    get file() {
      note('files');
      return plan.file;
    },
    get facts() {
      return (facts ??= trackFacts(plan.facts, note));
    },
    get factFragments() {
      note('outline');
      return plan.factFragments;
    },
    get headings() {
      note('outline');
      return plan.headings;
    },
    get citations() {
      note('citations');
      return plan.citations;
    },
    get works() {
      note('works');
      return (works ??= loadWorks());
    },
    get mentions() {
      note('mentions');
      return (mentions ??= loadMentions());
    },
    get subjectFragments() {
      note('subjectFragments');
      return plan.subjectFragments;
    },
    get targets() {
      note('targets');
      return plan.targets;
    },
    get notes() {
      note('outline');
      return plan.notes;
    },
    get htmlDigest() {
      note('body');
      return plan.htmlDigest;
    },
    loadBody: (): PlanBody => {
      note('body');
      return plan.loadBody();
    },
    loadDigests: () => {
      note('body');
      return plan.loadDigests();
    },
  };
  return identify(tracked, `plan ${id}`);
}

function trackFacts(facts: Plan['facts'], note: (part: PlanPart) => void): Plan['facts'] {
  return new Proxy(facts, {
    get: (target, key) => {
      note(`facts.${String(key)}`);
      return Reflect.get(target, key) as unknown;
    },
    has: (target, key) => {
      note(`facts.${String(key)}`);
      return Reflect.has(target, key);
    },
    ownKeys: (target) => {
      note('facts.*');
      return Reflect.ownKeys(target);
    },
  });
}
