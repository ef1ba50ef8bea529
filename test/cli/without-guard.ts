import { registerHooks } from 'node:module';

/*
 * Loaded before a command, takes the guard of plans out of it: nothing in a plan is refused any more.
 * The canary shows by it that the guard, and nothing else, is what refuses hostile plans.
 */
const GUARD = 'export function guardPlanTree(';

registerHooks({
  load: (url, context, nextLoad) => {
    const loaded = nextLoad(url, context);
    if (!url.endsWith('/src/markdown/guard.ts')) return loaded;
    const source = String(loaded.source);
    if (!source.includes(GUARD)) throw new Error('The guard has another name now');
    return {
      ...loaded,
      source: `${source.replace(GUARD, 'function guardAsWritten(')}
export function guardPlanTree() { return []; }
void guardAsWritten;`,
    };
  },
});
