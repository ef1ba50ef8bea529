import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lookAtContent, type LookedContent } from '../archive/content-files.ts';
import {
  openPreparedArchive,
  prepareArchive,
  prepareReuse,
  type CheckedFolder,
} from '../archive/prepare-archive.ts';
import { hasErrors } from '../checks/report.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { ReuseTable } from '../domain/reuse/reuse-table.ts';
import { readSiteAddresses, type SiteAddresses } from '../publishing/addresses/site-addresses.ts';
import { beginEarly, type EarlyWork } from '../publishing/early-work.ts';
import { publishSite } from '../publishing/publish-site.ts';
import { buildShard } from '../publishing/sharding/build-shard.ts';
import { isPart } from '../publishing/sharding/part.ts';
import { printShard, type Shard } from '../publishing/sharding/shard.ts';
import { EXIT, UsageError } from './arguments.ts';
import { Progress } from './progress.ts';
import { reportProblems } from './report.ts';
import type { SiteSettings } from './settings.ts';
import { tellPublishing } from './tell-publishing.ts';

/** Content that was checked, with all that a site is made from. */
interface CheckedContent extends Pick<CheckedFolder, 'prepared' | 'contentFiles'> {
  readonly reuse: Promise<ReuseTable>;
  readonly addresses: SiteAddresses;
  readonly early: EarlyWork | null;
}

/** Makes something of content that was checked, and gives the faults that it has found in that. */
type Build = (content: CheckedContent) => Promise<readonly Problem[]>;

/** Begins what it will want while content is checked that was looked at. */
type BeginEarly = (looked: LookedContent) => EarlyWork | null;

/**
 * Checks the content, builds the site and publishes it, telling each step. Gives the exit code:
 * with problems the list is printed and the published site stays as it was.
 */
export async function publishContent(
  settings: SiteSettings,
  { precompress = false, isClean = false } = {},
): Promise<number> {
  refuseForeignFolder(settings.outDir, isSite);
  const progress = new Progress(process.stdout);
  const begin: BeginEarly = (looked) => (isClean ? null : beginEarly(settings.outDir, looked));
  const build: Build = async (content) =>
    publishSite(
      { ...settings, ...content, precompress, isClean },
      tellPublishing(settings.outDir, progress),
    );
  return await buildContent(settings, progress, build, begin);
}

/**
 * Checks the content and builds one shard of the site into `outDir`, for merging later. Gives the exit
 * code as `publishContent` does.
 */
export async function buildContentShard(settings: SiteSettings, shard: Shard): Promise<number> {
  const { outDir } = settings;
  refuseForeignFolder(outDir, isPart);
  const progress = new Progress(process.stdout);
  return await buildContent(settings, progress, async (content) => {
    console.log(`Dựng phần ${printShard(shard)}…`);
    const { faults, files } = await buildShard({ ...settings, ...content, shard }, (done, left) =>
      progress.show(done, left, 'tệp đã dựng'),
    );
    progress.clear();
    if (faults.length === 0) {
      console.log(`Đã dựng phần ${printShard(shard)} (${files} tệp) vào ${outDir}.`);
    }
    return faults;
  });
}

/** Says that nothing was published and gives the exit code. */
export function leaveUntouched({ outDir }: Pick<SiteSettings, 'outDir'>): number {
  console.error(`Chưa công bố gì; ${outDir} giữ nguyên.`);
  return EXIT.problems;
}

/** Publishing moves the whole folder away, so a folder that holds something else must not be named. */
export function refuseForeignFolder(outDir: string, isOwn: (folder: string) => boolean): void {
  if (!existsSync(outDir)) return;
  if (statSync(outDir).isDirectory() && (isOwn(outDir) || readdirSync(outDir).length === 0)) return;
  throw new UsageError(
    `OUT_DIR: “${outDir}” đã có mà không phải trang web của kho; hãy chọn chỗ khác.`,
  );
}

/** Whether a folder is a site that was published. */
export function isSite(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

async function buildContent(
  settings: SiteSettings,
  progress: Progress,
  build: Build,
  begin: BeginEarly = () => null,
): Promise<number> {
  console.log('Kiểm tra nội dung…');
  const looked = lookAtContent(settings.contentDir);
  const early = begin(looked);
  try {
    const { problems: contentProblems, ...content } = await prepareArchive(
      settings.contentDir,
      settings.base,
      (read, unread) => progress.show(read, unread, 'kế hoạch đã đọc'),
      looked.files,
    );
    const { prepared } = content;
    progress.clear();
    const { problems: addressProblems, ...addresses } = readSiteAddresses(settings.contentDir, () =>
      openPreparedArchive(prepared),
    );
    const problems = [...contentProblems, ...addressProblems];
    if (problems.length > 0) reportProblems(problems);
    if (hasErrors(problems)) return leaveUntouched(settings);

    console.log('So các đoạn văn với nhau…');
    const reuse = prepareReuse(prepared, early?.comparing);
    // It may fail before anybody waits for it; whoever does hears of it.
    reuse.catch(() => undefined);
    const isBuilt = await tellFailure(progress, () =>
      build({ ...content, reuse, addresses, early }),
    );
    return isBuilt ? EXIT.clean : leaveUntouched(settings);
  } finally {
    early?.stop();
  }
}

/** Whether something was made without a fault; tells the faults, or the words of a tool that failed. */
async function tellFailure(
  progress: Progress,
  make: () => Promise<readonly Problem[]>,
): Promise<boolean> {
  try {
    const faults = await make();
    if (faults.length > 0) reportProblems(faults);
    return faults.length === 0;
  } catch (error) {
    progress.clear();
    console.error(error);
    return false;
  }
}
