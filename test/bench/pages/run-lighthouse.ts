import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../../setup/find-chromium.ts';

/** Lighthouse's four scores, 0 to 100. */
export interface LighthouseScores {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
}

/** Not the blocking form: the site that Lighthouse visits is served by this process. */
const run = promisify(execFile);

/**
 * Installs Lighthouse into a folder of its own outside the project, which must not depend on it. Null
 * where the registry does not give it.
 */
export async function installLighthouse(): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const options = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund'];
  try {
    await run('npm', ['install', ...options, 'lighthouse@13'], { timeout: 300_000 });
  } catch {
    return null;
  }
  return join(folder, 'node_modules', '.bin', 'lighthouse');
}

/** Runs Lighthouse with its own mobile settings; null where it gives no result. */
export async function runLighthouse(
  program: string,
  url: string,
): Promise<LighthouseScores | null> {
  const out = join(mkdtempSync(join(tmpdir(), 'lighthouse-run-')), 'report.json');
  const flags = '--headless=new --no-sandbox --disable-gpu';
  try {
    await run(
      program,
      [url, '--quiet', '--output=json', `--output-path=${out}`, `--chrome-flags=${flags}`],
      { timeout: 180_000, env: { ...process.env, CHROME_PATH: findChromium() ?? '' } },
    );
  } catch {
    return null;
  }
  if (!existsSync(out)) return null;
  const { categories } = JSON.parse(readFileSync(out, 'utf8')) as {
    categories: Readonly<Record<string, { readonly score: number | null } | undefined>>;
  };
  const score = (name: string): number => Math.round((categories[name]?.score ?? Number.NaN) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
  };
}
