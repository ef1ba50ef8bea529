import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openPreparedArchive, prepareArchive, prepareReuse } from '../archive/prepare-archive.ts';
import { hasErrors } from '../checks/report.ts';
import { readSiteAddresses } from '../publishing/addresses/site-addresses.ts';
import { publishSite } from '../publishing/publish-site.ts';
import type { PublishStep } from '../publishing/publish-site.ts';
import { EXIT, UsageError } from './arguments.ts';
import { Progress } from './progress.ts';
import { reportProblems } from './report.ts';
import type { SiteSettings } from './settings.ts';

const STEP_WORDS: Readonly<Record<Exclude<PublishStep['step'], 'rendered' | 'published'>, string>> =
  {
    recovered: 'Lần công bố trước bị dừng giữa chừng: đã đưa trang trước đó trở lại.',
    rendering: 'Dựng các trang và chỉ mục tìm kiếm…',
    verifying: 'Kiểm tra các trang đã dựng…',
    compressing: 'Nén sẵn các tệp…',
    publishing: 'Thay trang đang công bố…',
  };

/**
 * Checks the content, builds the site and publishes it, telling each step. Gives the exit code:
 * with problems the list is printed and the published site stays as it was.
 */
export async function publishContent(
  settings: SiteSettings,
  { precompress = false } = {},
): Promise<number> {
  refuseForeignFolder(settings.outDir);
  console.log('Kiểm tra nội dung…');
  const progress = new Progress(process.stdout);
  const { prepared, problems: contentProblems } = await prepareArchive(
    settings.contentDir,
    settings.base,
    (read, unread) => progress.show(read, unread, 'kế hoạch đã đọc'),
  );
  progress.clear();
  const addresses = readSiteAddresses(settings.contentDir, () => openPreparedArchive(prepared));
  const problems = [...contentProblems, ...addresses.problems];
  if (problems.length > 0) reportProblems(problems);
  if (hasErrors(problems)) return leaveUntouched(settings);

  console.log('So các đoạn văn với nhau…');
  const compared = { ...prepared, reuse: prepareReuse(prepared) };
  const site = { ...settings, prepared: compared, addresses, precompress };
  const tell = (step: PublishStep): void => {
    if (step.step === 'rendered') {
      progress.show(step.written, step.waiting, 'tệp đã dựng');
      return;
    }
    progress.clear();
    console.log(wordStep(step, settings));
  };
  try {
    const faults = await publishSite(site, tell);
    if (faults.length === 0) return EXIT.clean;
    reportProblems(faults);
  } catch (error) {
    // A tool or the disk has failed: who runs the build needs its own words.
    progress.clear();
    console.error(error);
  }
  return leaveUntouched(settings);
}

function wordStep(
  step: Exclude<PublishStep, { step: 'rendered' }>,
  { outDir }: SiteSettings,
): string {
  if (step.step !== 'published') return STEP_WORDS[step.step];
  return `Đã công bố ${step.pages} trang (${step.files} tệp) vào ${outDir}.`;
}

function leaveUntouched({ outDir }: SiteSettings): number {
  console.error(`Chưa công bố gì; ${outDir} giữ nguyên.`);
  return EXIT.problems;
}

// Publishing moves the whole folder away, so a folder that was never a site must not be named.
function refuseForeignFolder(outDir: string): void {
  if (!existsSync(outDir)) return;
  const isSite = statSync(outDir).isDirectory() && existsSync(join(outDir, 'index.html'));
  if (isSite || (statSync(outDir).isDirectory() && readdirSync(outDir).length === 0)) return;
  throw new UsageError(
    `OUT_DIR: “${outDir}” đã có mà không phải trang web của kho; hãy chọn chỗ khác.`,
  );
}
