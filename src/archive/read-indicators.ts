import type { Problem } from '../domain/problem/problem.ts';
import { checkRecord } from '../schema/check-record.ts';
import { indicatorSchema, type IndicatorData } from '../schema/indicator.ts';
import { listRegisterFiles } from './list-register-files.ts';
import { readYamlFile } from './read-yaml-file.ts';

/** The folder of the register. */
export const INDICATORS = 'indicators';

/** An indicator with its id and the file that it stands in. */
export type IndicatorEntry = IndicatorData & {
  readonly id: string;
  /** The file as problems name it. */
  readonly file: string;
  /** The same file on disk. */
  readonly path: string;
};

/** The register with every problem of its files. */
export interface IndicatorsReading {
  readonly indicators: readonly IndicatorEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the register of indicators of a content folder, in the order of its ids. Gives every problem
 * of every file, a `confusedWith` that names no indicator included; entries with problems are left out.
 */
export function readIndicators(contentFolder: string): IndicatorsReading {
  const listed = listRegisterFiles(contentFolder, INDICATORS, { depth: 1 });
  const ids = new Set(listed.files.map(({ segments }) => segments.join('/')));
  const problems: Problem[] = [...listed.problems];
  const indicators: IndicatorEntry[] = [];
  for (const { path, file, segments } of listed.files) {
    const yaml = readYamlFile(path, file);
    const checked = yaml.ok ? checkRecord(indicatorSchema, yaml.value, file, yaml.locate) : yaml;
    if (!checked.ok) {
      problems.push(...checked.problems);
      continue;
    }
    indicators.push({ ...checked.value, id: segments.join('/'), file, path });
    for (const [i, { id }] of checked.value.confusedWith.entries()) {
      if (ids.has(id) || !yaml.ok) continue;
      const place = yaml.locate(['confusedWith', i, 'id']);
      const values = { field: `confusedWith[${i}].id`, id, register: INDICATORS };
      problems.push({ code: 'reference-unknown', severity: 'error', file, ...place, values });
    }
  }
  return { indicators, problems };
}
