import type { Problem } from '../domain/problem/problem.ts';
import type { Archive, Plan } from './archive.ts';
import { buildArchive } from './build-archive.ts';
import { checkRecordIndicators } from './check-references.ts';
import { listPlanFiles } from './list-plan-files.ts';
import { readIndicators } from './read-indicators.ts';
import { readPlan } from './read-plans.ts';
import { readRegisters } from './read-registers.ts';
import { gatherSurroundings } from './surroundings.ts';

/**
 * Reads and joins a whole content folder from disk, for commands and tests. Gives the archive of all
 * that may be published, and every problem of what may not.
 */
export function readArchive(contentFolder: string): {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
} {
  const registers = readRegisters(contentFolder);
  const { indicators, problems: indicatorProblems } = readIndicators(contentFolder);
  const surroundings = gatherSurroundings(registers, indicators, (address) => address);
  const listed = listPlanFiles(contentFolder);
  const problems = [
    ...registers.problems,
    ...indicatorProblems,
    ...checkRecordIndicators(registers.records, surroundings.known.indicators),
    ...listed.problems,
  ];
  const plans: Plan[] = [];
  for (const file of listed.files) {
    const reading = readPlan(file, surroundings);
    if (reading.ok) {
      const { summary, body, compared } = reading;
      plans.push({ ...summary, loadBody: () => body, loadDigests: () => compared.digests });
    } else problems.push(...reading.problems);
  }
  return { archive: buildArchive({ ...registers, indicators, plans }), problems };
}
