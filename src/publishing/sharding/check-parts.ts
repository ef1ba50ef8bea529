import { printShard } from './shard.ts';
import type { Part } from './part.ts';

/** Why parts do not make one site. Folders and files are named as they were given. */
export type PartFault =
  /** The part was made from other content, other code or for another place than the first one. */
  | { readonly fault: 'other-source'; readonly folder: string; readonly first: string }
  | {
      readonly fault: 'other-count';
      readonly folder: string;
      readonly shard: string;
      readonly count: number;
    }
  | {
      readonly fault: 'repeated';
      readonly folder: string;
      readonly first: string;
      readonly shard: string;
    }
  | { readonly fault: 'missing'; readonly shard: string }
  /** Two parts have a file of one name. */
  | {
      readonly fault: 'overlap';
      readonly folder: string;
      readonly first: string;
      readonly file: string;
    }
  /** A file is not there any more, or its bytes are others. */
  | { readonly fault: 'damaged'; readonly folder: string; readonly file: string };

/**
 * Says what keeps parts from making one site, as far as their facts tell: each shard once, all of one
 * source, no file twice. An empty list when nothing does.
 */
export function findPartFaults(parts: readonly Part[]): readonly PartFault[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { count } = first.facts.shard;
  const faults: PartFault[] = [];
  const known = new Map<number, Part>();
  for (const part of parts) {
    const { shard } = part.facts;
    const earlier = known.get(shard.number);
    const place = { folder: part.folder };
    if (shard.count !== count) {
      faults.push({ fault: 'other-count', ...place, shard: printShard(shard), count });
    } else if (earlier !== undefined) {
      faults.push({ fault: 'repeated', ...place, first: earlier.folder, shard: printShard(shard) });
    } else if (!isSameSource(part, first)) {
      faults.push({ fault: 'other-source', ...place, first: first.folder });
    }
    if (shard.count === count && earlier === undefined) known.set(shard.number, part);
  }
  for (let number = 1; number <= count; number++) {
    if (!known.has(number)) faults.push({ fault: 'missing', shard: printShard({ number, count }) });
  }
  return faults.length > 0 ? faults : findOverlaps(parts);
}

function isSameSource({ facts: a }: Part, { facts: b }: Part): boolean {
  return a.source === b.source && a.base === b.base && a.siteUrl === b.siteUrl;
}

function findOverlaps(parts: readonly Part[]): readonly PartFault[] {
  const known = new Map<string, Part>();
  return parts.flatMap((part) =>
    part.facts.files.flatMap(([file]): readonly PartFault[] => {
      const earlier = known.get(file);
      known.set(file, part);
      return earlier === undefined
        ? []
        : [{ fault: 'overlap', folder: part.folder, first: earlier.folder, file }];
    }),
  );
}
