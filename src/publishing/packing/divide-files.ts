import type { ContentFile } from '../../archive/content-files.ts';

/** A file of a folder, by its path with "/", with its size in bytes. */
type SizedFile = Pick<ContentFile, 'name' | 'size'>;

/** A group is divided further above these; it is held in memory. */
const MOST_FILES = 200;
const MOST_BYTES = 1 << 24;

/**
 * Divides sorted files into groups that lie together: whole folders, by their own folders where they are
 * large. A file that comes or goes moves no file from one group to another, unless a folder gets large.
 */
export function divideFiles<T extends SizedFile>(files: readonly T[], depth = 1): readonly T[][] {
  const folderOf = ({ name }: SizedFile): string =>
    name.split('/').slice(0, -1).slice(0, depth).join('/');
  const isDeeper = ({ name }: SizedFile): boolean => name.split('/').length - 1 > depth;
  return Object.values(Object.groupBy(files, folderOf)).flatMap((group = []) => {
    const size = group.reduce((sum, file) => sum + file.size, 0);
    const isSmall = group.length <= MOST_FILES && size <= MOST_BYTES;
    return isSmall || !group.some(isDeeper) ? [group] : divideFiles(group, depth + 1);
  });
}
