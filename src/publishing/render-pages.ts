import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the project, which Astro is run in. */
const PROJECT_DIR = fileURLToPath(new URL('../../', import.meta.url));

/** What the pages are rendered from and for; paths are absolute. */
export interface RenderOptions {
  readonly contentDir: string;
  readonly outDir: string;
  /** What Astro keeps while it builds; not shared with any other build. */
  readonly cacheDir: string;
  /** "/" or a folder such as "/kho/". */
  readonly base: string;
  /** Where the site will stand, e.g. "https://thidua.example"; null leaves out absolute addresses. */
  readonly siteUrl: string | null;
}

/**
 * Renders every page into `outDir` with Astro, in a process of its own whose messages go to this
 * terminal. Throws when that process fails; `outDir` may then hold half a site.
 */
export async function renderPages(options: RenderOptions): Promise<void> {
  const script = fileURLToPath(new URL('render-site.ts', import.meta.url));
  const child = spawn(process.execPath, [script, options.cacheDir], {
    cwd: PROJECT_DIR,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      CONTENT_DIR: options.contentDir,
      OUT_DIR: options.outDir,
      BASE_PATH: options.base,
      SITE_URL: options.siteUrl ?? '',
    },
  });
  const { promise, resolve, reject } = Promise.withResolvers<string | null>();
  child.once('error', reject);
  child.once('exit', (code, signal) => {
    resolve(code === 0 ? null : signal === null ? `exit code ${code}` : `signal ${signal}`);
  });
  const failure = await promise;
  if (failure !== null) throw new Error(`Astro could not render the pages (${failure})`);
}
