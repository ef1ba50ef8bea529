/*
 * A site can be built in several shards, each on a machine of its own. Which of them makes a file
 * depends on the file's address and on the number of shards alone: all files of the plans of one
 * province and year fall to one, all pages of one list too.
 */

/** One of `count` shards; `number` is from 1. */
export interface Shard {
  readonly number: number;
  readonly count: number;
}

/** A build of everything. */
export const WHOLE_SITE: Shard = { number: 1, count: 1 };

/** More would each have next to nothing to do. */
const MOST_SHARDS = 1_000;

/** What is made out of the whole archive at once, by its folder: one shard makes it all. */
const WHOLE_FOLDERS = ['tim-kiem', 'du-lieu', 'so-sanh'] as const;

/** Reads "2/4"; null when it is no shard. */
export function readShard(text: string): Shard | null {
  const [, number, count] = (/^(\d{1,4})\/(\d{1,4})$/u.exec(text) ?? []).map(Number);
  if (number === undefined || count === undefined) return null;
  return number >= 1 && number <= count && count <= MOST_SHARDS ? { number, count } : null;
}

/** "2/4" */
export function printShard({ number, count }: Shard): string {
  return `${number}/${count}`;
}

/** Whether a shard makes a file, given by its path from the root of the site. */
export function isFileOf({ number, count }: Shard, file: string): boolean {
  return numberOf(file, count) === number;
}

/** Whether a shard makes what stands in one of the folders that are made out of the whole archive. */
export function isFolderOf(
  { number, count }: Shard,
  folder: (typeof WHOLE_FOLDERS)[number],
): boolean {
  return numberOfFolder(folder, count) === number;
}

/** Whether a shard may make files of a route ("/nam/[year]"); without listing what the route makes. */
export function mayHaveRoute({ number, count }: Shard, pattern: string): boolean {
  const folder = wholeFolderOf(pattern.replace(/^\//u, ''));
  return folder === undefined || numberOfFolder(folder, count) === number;
}

/** Whether a shard brings the style sheets, scripts and other files that are not made of content. */
export function hasAssets({ number }: Shard): boolean {
  return number === 1;
}

function numberOf(file: string, count: number): number {
  const folder = wholeFolderOf(file);
  return folder === undefined ? (digest(keyOf(file)) % count) + 1 : numberOfFolder(folder, count);
}

function wholeFolderOf(path: string): (typeof WHOLE_FOLDERS)[number] | undefined {
  return WHOLE_FOLDERS.find((folder) => path === folder || path.startsWith(`${folder}/`));
}

function numberOfFolder(folder: (typeof WHOLE_FOLDERS)[number], count: number): number {
  return (WHOLE_FOLDERS.indexOf(folder) % count) + 1;
}

/** What decides of a file: the province and year of a plan, the list of a page, else the file itself. */
function keyOf(file: string): string {
  const plan = /^(?:ke-hoach|ban-goc)\/([^/]+\/\d{4})\/./u.exec(file)?.[1];
  return plan ?? file.replace(/(?:trang-\d+\/)?index\.html$/u, '');
}

/** FNV-1a with a last mix, because short keys differ in their last letters. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
