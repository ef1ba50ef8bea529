import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Problem } from '../domain/problem/problem.ts';
import type { ReuseTable } from '../domain/reuse/reuse-table.ts';
import type { Archive, Plan } from './archive.ts';
import { buildArchive } from './build-archive.ts';
import { lookAtFile } from './content-files.ts';
import { listPlanFiles, type PlanFile } from './list-plan-files.ts';
import { PlanCache } from './plan-cache.ts';
import { printAddressBelow } from './prepare-archive.ts';
import { digestSurroundings, keyFile, preparePlans, type KeyedFile } from './prepare-plans.ts';
import { readIndicators, type IndicatorEntry } from './read-indicators.ts';
import type { Registers } from './registers.ts';
import { readSharedRegisters } from './shared-registers.ts';
import type { PlanSurroundings } from './read-plans.ts';
import { gatherSurroundings } from './surroundings.ts';
import { renewPlanIndex, type KeyedPlanIndex } from './write-plan-index.ts';

/** A change of one file below the content folder. */
export interface ContentChange {
  readonly path: string;
  /** Whether a file or folder came or went, and not only its words changed. */
  readonly isOther: boolean;
}

/** What all plans are read with, the same until a register changes. */
interface Surroundings {
  readonly registers: Registers;
  readonly indicators: readonly IndicatorEntry[];
  readonly plans: PlanSurroundings;
  readonly digest: string;
}

/**
 * The archive while its content is edited: after a change only the plans that it concerns are read
 * again, and the archive is joined anew when it is asked for.
 */
export class EditedArchive {
  readonly #contentFolder: string;
  readonly #base: string;
  readonly #cache = new PlanCache();
  readonly #plans = new Map<string, Plan>();
  #index: KeyedPlanIndex | null = null;
  #surroundings: Surroundings | null = null;
  #files: readonly KeyedFile[] = [];
  #published: readonly KeyedFile[] = [];

  constructor(contentFolder: string, base: string) {
    this.#contentFolder = contentFolder;
    this.#base = base;
  }

  /** Plans that may be shown, each with the key under which the cache keeps it, in the order of ids. */
  get published(): readonly KeyedFile[] {
    return this.#published;
  }

  /** Reads what changes concern; without changes all of it. Gives the problems of what was read. */
  read(changes: readonly ContentChange[] | null): readonly Problem[] {
    const plansFolder = resolve(this.#contentFolder, 'plans') + sep;
    const known = changes?.every(({ path }) => resolve(path).startsWith(plansFolder))
      ? this.#surroundings
      : null;
    const surroundings = (this.#surroundings = known ?? this.#readSurroundings());
    const { digest } = surroundings;
    if (known === null || changes === null || changes.some(({ isOther }) => isOther)) {
      this.#files = listPlanFiles(this.#contentFolder).files.map((file) => this.#key(file, digest));
    } else {
      const folders = new Set(changes.map(({ path }) => resolve(path, '..')));
      this.#files = this.#files.map((keyed) =>
        folders.has(resolve(keyed.file.folder)) ? this.#key(keyed.file, digest) : keyed,
      );
    }
    const unread = this.#files.filter(({ key }) => !this.#cache.has(key));
    const problems = preparePlans(unread, surroundings.plans, this.#cache);
    const failed = new Set(unread.filter(({ key }) => !this.#cache.has(key)));
    this.#published = this.#files.filter((file) => !failed.has(file));
    return problems;
  }

  /** Joins what was read. `reuse` is what was found out about passages, if only about an earlier state. */
  join(reuse: ReuseTable): Archive {
    if (this.#surroundings === null) throw new Error('Nothing was read yet.');
    const { registers, indicators } = this.#surroundings;
    const keys = this.#published.map(({ key }) => key);
    const plans = new Map(keys.map((key) => [key, this.#openPlan(key)]));
    for (const key of this.#plans.keys()) if (!plans.has(key)) this.#plans.delete(key);
    this.#index = renewPlanIndex(this.#index, keys, (key) => this.#openPlan(key));
    const { index } = this.#index;
    return buildArchive({ ...registers, indicators, reuse, plans: [...plans.values()], index });
  }

  close(): void {
    this.#cache.close();
  }

  #readSurroundings(): Surroundings {
    const registers = readSharedRegisters(this.#contentFolder);
    const { indicators } = readIndicators(this.#contentFolder);
    const printAddress = printAddressBelow(this.#base);
    return {
      registers,
      indicators,
      plans: gatherSurroundings(registers, indicators, printAddress),
      digest: digestSurroundings(registers, indicators, printAddress),
    };
  }

  #key(file: PlanFile, surroundings: string): KeyedFile {
    return keyFile(file, surroundings, (name) =>
      existsSync(join(this.#contentFolder, name)) ? lookAtFile(this.#contentFolder, name) : null,
    );
  }

  #openPlan(key: string): Plan {
    const plan = this.#plans.get(key) ?? this.#cache.openPlan(key);
    this.#plans.set(key, plan);
    return plan;
  }
}
