import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { printEmptyEntry } from '../importing/writing/print-empty-entry.ts';
import { isIdentifier } from '../schema/identifier.ts';
import { EXIT, readArguments, runCommand, UsageError } from './arguments.ts';
import { readContentDir } from './settings.ts';

/** `npm run new -- --province … --year … --agency … --name …`: an entry to be filled in by hand. */
await runCommand(() => {
  const { values } = readArguments({
    province: { type: 'string' },
    year: { type: 'string' },
    agency: { type: 'string' },
    name: { type: 'string' },
  });
  const province = readId('province', values.province);
  const agency = readId('agency', values.agency);
  const name = readId('name', values.name);
  const year = values.year ?? '';
  if (!/^(?:19|20)\d\d$/u.test(year)) throw new UsageError(`--year: “${year}” không phải một năm.`);
  const ending = `-${province}`;
  const folder = agency.endsWith(ending) ? agency.slice(0, -ending.length) : agency;
  const path = join(readContentDir(process.env), 'plans', province, year, folder, `${name}.mdx`);
  if (existsSync(path)) throw new UsageError(`Đã có “${relative('', path)}”, nên không viết đè.`);
  mkdirSync(dirname(path), { recursive: true });
  const entry = { province, year: Number(year), agency: `${folder}${ending}`, name };
  writeFileSync(path, printEmptyEntry(entry), { flag: 'wx' });
  console.log(`Đã viết:\n  ${relative('', path)}`);
  console.log('Điền các chỗ trống, đặt tệp gốc bên cạnh, rồi chạy “npm run check”.');
  return EXIT.clean;
});

function readId(option: string, id: string | undefined): string {
  if (id === undefined || !isIdentifier(id)) {
    throw new UsageError(`--${option}: cần một mã như “cao-bang”, không phải “${id ?? ''}”.`);
  }
  return id;
}
