import type { PublishStep } from '../publishing/publishing.ts';
import type { Progress } from './progress.ts';

type CountedStep = Extract<PublishStep, { readonly done: number }>;

const STEP_WORDS: Readonly<
  Record<Exclude<PublishStep['step'], CountedStep['step'] | 'published'>, string>
> = {
  recovered: 'Lần công bố trước bị dừng giữa chừng: đã đưa trang trước đó trở lại.',
  unchanged: 'Không có gì thay đổi từ lần công bố trước: trang đang công bố giữ nguyên.',
  rendering: 'Dựng các trang và chỉ mục tìm kiếm…',
  merging: 'Ghép các phần…',
  verifying: 'Kiểm tra các trang đã dựng…',
  compressing: 'Nén sẵn các tệp…',
  publishing: 'Thay trang đang công bố…',
};

const UNITS: Readonly<Record<CountedStep['step'], string>> = {
  rendered: 'tệp đã dựng',
  merged: 'tệp đã ghép',
  surveyed: 'trang đã đọc lại',
  compressed: 'tệp đã nén',
};

/** Tells the steps of publishing a site into `outDir` as they come. */
export function tellPublishing(outDir: string, progress: Progress): (step: PublishStep) => void {
  return (step) => {
    if ('done' in step) {
      progress.show(step.done, step.left, UNITS[step.step]);
      return;
    }
    progress.clear();
    console.log(step.step === 'published' ? wordPublished(step, outDir) : STEP_WORDS[step.step]);
  };
}

function wordPublished(
  { pages, files, changed }: Extract<PublishStep, { readonly step: 'published' }>,
  outDir: string,
): string {
  const kept =
    changed === null ? '' : ` Trong đó ${changed} tệp có thay đổi; các tệp khác giữ nguyên.`;
  return `Đã công bố ${pages} trang (${files} tệp) vào ${outDir}.${kept}`;
}
