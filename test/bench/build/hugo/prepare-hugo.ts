import { openPreparedArchive, prepareArchive } from '../../../../src/archive/prepare-archive.ts';
import { writeHugoSite } from './write-hugo-site.ts';

/*
 * The source of Hugo's site out of a content folder, in a process of its own, because a process
 * opens one cache of plans: `prepare-hugo.ts CONTENT TARGET`.
 */
const [content, target] = process.argv.slice(2);
if (content === undefined || target === undefined)
  throw new Error('prepare-hugo.ts CONTENT TARGET');
const { prepared } = await prepareArchive(content, '/');
writeHugoSite(openPreparedArchive(prepared), content, target);
