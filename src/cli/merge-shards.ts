import type { PartFault } from '../publishing/sharding/check-parts.ts';
import { mergeShards } from '../publishing/sharding/merge-shards.ts';
import { readPart } from '../publishing/sharding/part.ts';
import { EXIT, readArguments, runCommand, UsageError } from './arguments.ts';
import { Progress } from './progress.ts';
import { isSite, leaveUntouched, refuseForeignFolder } from './publish-content.ts';
import { reportProblems } from './report.ts';
import { readSettings } from './settings.ts';
import { tellPublishing } from './tell-publishing.ts';

/** So many faults of one merge are told. */
const MOST_TOLD = 20;

/**
 * `npm run merge-shards -- FOLDER …`: puts the parts that `npm run build -- --shard i/n` has made into
 * one site, verifies it and publishes it into `OUT_DIR`, as a whole or not at all; with `--precompress`
 * each file has its compressed forms beside it.
 */
await runCommand(async () => {
  const { values, files: folders } = readArguments(
    { precompress: { type: 'boolean' } },
    { allowFiles: true },
  );
  if (folders.length === 0) {
    throw new UsageError(
      'Hãy cho các thư mục của từng phần, ví dụ: npm run merge-shards -- phan-1 phan-2',
    );
  }
  const settings = readSettings(process.env);
  refuseForeignFolder(settings.outDir, isSite);
  const parts = folders.map((folder) => {
    const part = readPart(folder);
    if (part === null) {
      throw new UsageError(
        `“${folder}” không phải phần dựng xong bằng npm run build -- --shard của phiên bản này.`,
      );
    }
    return part;
  });
  const progress = new Progress(process.stdout);
  const options = { ...settings, precompress: values.precompress ?? false };
  const tell = tellPublishing(settings.outDir, progress);
  const { partFaults, siteFaults } = await mergeShards(parts, options, tell);
  progress.clear();
  if (partFaults.length + siteFaults.length === 0) return EXIT.clean;
  for (const fault of partFaults.slice(0, MOST_TOLD)) console.error(wordFault(fault));
  if (partFaults.length > MOST_TOLD)
    console.error(`… và ${partFaults.length - MOST_TOLD} chỗ nữa.`);
  if (siteFaults.length > 0) reportProblems(siteFaults);
  return leaveUntouched(settings);
});

function wordFault(fault: PartFault): string {
  switch (fault.fault) {
    case 'other-source':
      return `“${fault.folder}” dựng từ nội dung, mã hoặc địa chỉ khác với “${fault.first}”. → Dựng lại các phần từ cùng một bản, cùng BASE_PATH và SITE_URL.`;
    case 'other-count':
      return `“${fault.folder}” là phần ${fault.shard}, không thuộc bộ ${fault.count} phần. → Chỉ ghép các phần của cùng một lần chia.`;
    case 'repeated':
      return `“${fault.folder}” và “${fault.first}” cùng là phần ${fault.shard}. → Bỏ bớt một thư mục.`;
    case 'missing':
      return `Thiếu phần ${fault.shard}. → Dựng phần ấy rồi ghép lại.`;
    case 'overlap':
      return `Tệp ${fault.file} có ở cả “${fault.first}” và “${fault.folder}”. → Dựng lại hai phần này.`;
    case 'damaged':
      return `Tệp ${fault.file} trong “${fault.folder}” mất hoặc khác với lúc dựng. → Chép lại hoặc dựng lại phần này.`;
  }
}
