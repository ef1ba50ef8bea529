import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readAddressChanges } from '../archive/read-address-changes.ts';
import { readNginxModules } from '../publishing/serving/nginx-modules.ts';
import type { NginxModules } from '../publishing/serving/nginx-modules.ts';
import { printNginxConfig } from '../publishing/serving/print-nginx-config.ts';
import { EXIT, UsageError, readArguments, runCommand } from './arguments.ts';
import { readSettings } from './settings.ts';

/** Where Debian keeps the list of modules that nginx loads. */
const ENABLED_MODULES = '/etc/nginx/modules-enabled';
const LISTEN = /^[\w.:[\]]+$/u;
const SERVER_NAME = /^[\w.*-]+$/u;

/**
 * `npm run --silent nginx-config -- [--listen 80] [--server-name thidua.example]`: prints the
 * configuration of nginx for the site in `OUT_DIR`, with what the nginx of this machine can do.
 */
await runCommand(() => {
  const { values } = readArguments({
    listen: { type: 'string', default: '80' },
    'server-name': { type: 'string', default: '_' },
  });
  const { listen, 'server-name': serverName } = values;
  if (!LISTEN.test(listen)) throw new UsageError(`--listen: “${listen}” không phải địa chỉ.`);
  if (!SERVER_NAME.test(serverName)) {
    throw new UsageError(`--server-name: “${serverName}” không phải tên máy chủ.`);
  }
  const { contentDir, outDir, base } = readSettings(process.env);
  const { changes } = readAddressChanges(contentDir);
  const modules = detectModules();
  process.stdout.write(
    printNginxConfig({ siteDir: outDir, base, listen, serverName, modules, changes }),
  );
  return EXIT.clean;
});

function detectModules(): NginxModules {
  // nginx prints its version to standard error; without nginx there is nothing to read.
  const version = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  const enabled = existsSync(ENABLED_MODULES) ? readdirSync(ENABLED_MODULES) : [];
  return readNginxModules(version.stderr ?? '', enabled);
}
