import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

/*
 * Makes sure that a Chromium exists before the browser tests run: finds one, else installs Debian's
 * through apt where this process may do so, else says in one sentence what to do and fails.
 */

const APT_COMMANDS: readonly (readonly string[])[] = [
  ['apt-get', 'update', '--quiet'],
  ['apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', 'chromium'],
];

const HOW_TO_GET_ONE =
  'No Chromium found: install it (for example "sudo apt-get install chromium") or set CHROMIUM_PATH to one. / ' +
  'Không tìm thấy Chromium: hãy cài đặt (ví dụ “sudo apt-get install chromium”) hoặc đặt CHROMIUM_PATH.';

if (findChromium() === null) installChromium();
const found = findChromium();
if (found === null) {
  console.error(HOW_TO_GET_ONE);
  process.exitCode = 1;
} else {
  console.log(`Chromium: ${found}`);
}

function installChromium(): void {
  if (process.env['CHROMIUM_PATH'] || !succeeds('apt-get', '--version')) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && !succeeds('sudo', '-n', 'true')) return;
  console.log('Installing Chromium through apt …');
  for (const command of APT_COMMANDS) {
    const [program = '', ...args] = [...asRoot, ...command];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Packages of an earlier update may do, so a failing update does not end the attempt.
    spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  }
}

function succeeds(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
