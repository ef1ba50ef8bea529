/** The branches of one file, and the lines of those that no test took. */
export interface FileBranches {
  /** Path from the root of the project. */
  readonly file: string;
  readonly taken: number;
  readonly all: number;
  readonly lines: readonly number[];
}

/** Reads the branches of every file out of a report in the form of LCOV, in the order of the files. */
export function readBranches(report: string): readonly FileBranches[] {
  return report
    .split('end_of_record')
    .flatMap((record) => {
      const file = /^SF:(.*)$/mu.exec(record)?.[1];
      if (file === undefined) return [];
      const branches = [...record.matchAll(/^BRDA:(\d+),\d+,\d+,(\d+)$/gmu)];
      const missed = branches.filter(([, , count]) => count === '0');
      const lines = new Set(missed.map(([, line]) => Number(line)));
      return [
        {
          file,
          taken: branches.length - missed.length,
          all: branches.length,
          lines: [...lines].sort((a, b) => a - b),
        },
      ];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** How many branches files have, and how many of them were taken. */
export function sumBranches(files: readonly FileBranches[]): {
  readonly taken: number;
  readonly all: number;
} {
  return {
    taken: files.reduce((sum, { taken }) => sum + taken, 0),
    all: files.reduce((sum, { all }) => sum + all, 0),
  };
}
