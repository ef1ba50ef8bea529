import type { PlanFrontmatter } from '../schema/plan.ts';
import type { PlanList } from './plan-list.ts';

/** A file that lies beside an entry, with its digest. */
export interface SourceFile {
  readonly file: string;
  readonly sha256: string;
}

/** The files that an entry was made from: the text as received, and the file that it was taken out of. */
export function listSourceFiles({
  file,
  sha256,
  original,
}: PlanFrontmatter['source']): readonly SourceFile[] {
  return [{ file, sha256 }, ...(original === undefined ? [] : [original])];
}

/** The same of each plan of an archive. */
export const SOURCE_FILES: PlanList<readonly SourceFile[]> = {
  name: 'source files',
  make: ({ facts }) => listSourceFiles(facts.source),
};
