import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAddressChanges } from '../archive/read-address-changes.ts';
import { readAddressRegister } from '../archive/read-address-register.ts';
import { listPromises } from '../publishing/addresses/list-promises.ts';
import { addToRegister, findNewPromises } from '../publishing/addresses/write-register.ts';
import { listSiteFiles } from '../publishing/site-files.ts';
import { EXIT, UsageError, readArguments, runCommand } from './arguments.ts';
import { readSettings } from './settings.ts';

/**
 * `npm run addresses`: compares the site in `OUT_DIR` with the register of published addresses and
 * lists what the register does not hold yet (exit code 1); `-- --update` adds it.
 */
await runCommand(() => {
  const { values } = readArguments({ update: { type: 'boolean' } });
  const { contentDir, outDir } = readSettings(process.env);
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new UsageError(`OUT_DIR: chưa có trang nào ở “${outDir}”; hãy chạy npm run build trước.`);
  }
  const { moves, removals } = readAddressChanges(contentDir).changes;
  const changed = new Set([
    ...moves.map(({ from }) => from),
    ...removals.map(({ address }) => address),
  ]);
  const promises = listPromises(
    listSiteFiles(outDir),
    (file) => readFileSync(join(outDir, file), 'utf8'),
    (address) => changed.has(address),
  );
  const added = findNewPromises(readAddressRegister(contentDir), promises);
  const fragments = added.reduce((sum, promise) => sum + promise.fragments.length, 0);
  const counted = `${added.length} địa chỉ, ${fragments} đoạn`;
  if (added.length === 0) console.log('Sổ địa chỉ đã đủ.');
  else if (values.update === true) {
    addToRegister(contentDir, added);
    console.log(`Đã ghi thêm vào sổ địa chỉ: ${counted}. Không dòng nào bị bỏ.`);
  } else {
    for (const promise of added) console.log([promise.address, ...promise.fragments].join(' '));
    console.log(`Sổ địa chỉ chưa có: ${counted}. Ghi thêm bằng npm run addresses -- --update.`);
  }
  return added.length === 0 || values.update === true ? EXIT.clean : EXIT.problems;
});
