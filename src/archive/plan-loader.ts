import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { digestRenderingCode, hasBody, writeBody } from './body-cache.ts';
import { listPlanFiles, type PlanFile } from './list-plan-files.ts';
import type { PlanSummary } from './process-plan.ts';
import { readIndicators } from './read-indicators.ts';
import { readPlan, type PlanSurroundings } from './read-plans.ts';
import { readRegisters } from './read-registers.ts';
import { gatherSurroundings } from './surroundings.ts';

/** What the content store keeps of a plan. */
export interface StoredPlan {
  readonly summary: PlanSummary;
  /** Where the body cache keeps the rest. */
  readonly bodyKey: string;
}

/**
 * Loads plans into Astro's content store without making modules of them: the store gets what lists
 * and joins need, the rendered body goes to a cache on disk. An entry is read again only when it,
 * its folder's originals, a register or the rendering code has changed.
 *
 * An entry with problems is left out with one line each in the log; the build command refuses to
 * publish before it comes to that.
 */
export function planLoader(contentFolder: string): Loader {
  return {
    name: 'plans',
    load: async (context) => {
      const load = (): void => loadPlans(contentFolder, context);
      load();
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(join(process.cwd(), contentFolder))) load();
      });
    },
  };
}

function loadPlans(contentFolder: string, { store, config, logger }: LoaderContext): void {
  const registers = readRegisters(contentFolder);
  const { indicators } = readIndicators(contentFolder);
  const base = config.base.replace(/\/$/u, '');
  const surroundings = gatherSurroundings(registers, indicators, (address) => base + address);
  const context = digest([digestRenderingCode(), base, JSON.stringify([registers, indicators])]);

  const { files } = listPlanFiles(contentFolder);
  const kept = new Set(files.map((file) => file.id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const file of files) loadPlan(file, context, surroundings, { store, logger });
}

function loadPlan(
  file: PlanFile,
  context: string,
  surroundings: PlanSurroundings,
  { store, logger }: Pick<LoaderContext, 'store' | 'logger'>,
): void {
  const key = digest([context, file.id, readFileSync(file.path), ...readOriginals(file)]);
  if (store.get(file.id)?.digest === key && hasBody(key)) return;
  const reading = readPlan(file, surroundings);
  if (!reading.ok) {
    store.delete(file.id);
    for (const { code, line, column } of reading.problems) {
      logger.error(`${file.file}:${line}:${column} ${code}`);
    }
    return;
  }
  writeBody(key, reading.body);
  const data: StoredPlan = { summary: reading.summary, bodyKey: key };
  store.set({ id: file.id, digest: key, data: { ...data } });
}

/** The original that the entry names; found by its line, because the entry is not yet parsed. */
function readOriginals(file: PlanFile): readonly Buffer[] {
  const name = /^ {2}file: ["']?([a-z0-9][a-z0-9._-]*)["']?$/mu.exec(
    readFileSync(file.path, 'utf8'),
  )?.[1];
  if (name === undefined) return [];
  try {
    return [readFileSync(join(file.folder, name))];
  } catch {
    return [];
  }
}

function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
