import type { Archive } from '../archive/archive.ts';
import { digestContent, type IndexFile } from './index-file.ts';
import type { LookUpFiles } from './searchable.ts';

/** The same with all texts at hand. */
interface MadeFiles<S> {
  readonly summary: S;
  /** By their path. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Makes files out of an archive under a name. Where nothing has changed that they are made from, only
 * their digests are known, and they are made when one of them is read.
 */
export function keepFiles<S>(
  archive: Archive,
  name: string,
  make: () => MadeFiles<S>,
): LookUpFiles<S> {
  let made: MadeFiles<S> | undefined;
  const { summary, digests } = archive.keep(name, () => {
    made = make();
    const texts = [...made.files];
    return {
      summary: made.summary,
      digests: texts.map(([path, text]) => [path, digestContent(text)] as const),
    };
  });
  const read = (path: string): string => {
    made ??= make();
    const text = made.files.get(path);
    if (text === undefined) throw new Error(`There is no ${path} among ${name}`);
    return text;
  };
  const files = digests.map(([path, digest]): [string, IndexFile] => [
    path,
    { digest, read: () => read(path) },
  ]);
  return { summary, files: new Map(files) };
}
