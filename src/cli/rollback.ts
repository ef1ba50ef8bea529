import { recoverRelease, rollBack } from '../publishing/releases.ts';
import { EXIT, UsageError, readArguments, runCommand } from './arguments.ts';
import { readSettings } from './settings.ts';

/** `npm run rollback`: publishes the release before this one again; `-- --to N` that of a number. */
await runCommand(() => {
  const { values } = readArguments({ to: { type: 'string' } });
  const { outDir } = readSettings(process.env);
  if (values.to !== undefined && !/^[1-9]\d{0,8}$/u.test(values.to)) {
    throw new UsageError(`--to: “${values.to}” không phải số của một bản; xem npm run releases.`);
  }
  recoverRelease(outDir);
  const done = rollBack(outDir, values.to === undefined ? undefined : Number(values.to));
  if (done === null) {
    console.error('Không có bản nào như vậy để trở về; xem npm run releases.');
    return EXIT.problems;
  }
  console.log(`Đã trở về bản ${done.to}; bản ${done.from} vẫn được giữ.`);
  return EXIT.clean;
});
