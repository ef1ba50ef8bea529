import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  readlinkSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { copyContent, type CopiedContent } from '../cli/copied-content.ts';
import { runCommand } from '../cli/run-command.ts';
import { hasTool, runTool } from '../exports/run-tool.ts';
import { PROJECT_DIR } from '../project/source-files.ts';

const OTHER_MACHINE = new URL('other-machine.ts', import.meta.url).href;
/** Words that no page has of itself. */
const NAMED = 'q7w3-may-khac';

let content: CopiedContent;
/** What a first build of this content makes. */
let site = '';
before(async () => {
  content = copyContent();
  site = join(content.root, 'site');
  await build({ outDir: site });
});
after(() => content.remove());

interface BuildOptions {
  readonly outDir: string;
  readonly contentDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly project?: string;
}

async function build({ outDir, contentDir, env, project }: BuildOptions): Promise<void> {
  const { code, stdout, stderr } = await runCommand('build', {
    env: { CONTENT_DIR: contentDir ?? content.contentDir, OUT_DIR: outDir, ...env },
    ...(project === undefined ? {} : { project }),
  });
  assert.equal(code, 0, stdout + stderr);
}

/** The files in which two sites differ, or that only one of them has. */
function listDifferences(one: string, other: string): readonly string[] {
  const names = new Set([...listSiteFiles(one), ...listSiteFiles(other)]);
  const read = (folder: string, name: string): Buffer | undefined => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  return [...names].filter((name) => {
    const own = read(other, name);
    return own === undefined || read(one, name)?.equals(own) !== true;
  });
}

/** A copy of the project at another place; packages are linked, which no program can tell. */
function copyProject(folder: string): void {
  for (const part of ['src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(PROJECT_DIR, part), join(folder, part), { recursive: true });
  }
  cpSync(join(PROJECT_DIR, 'astro.config.mjs'), join(folder, 'astro.config.mjs'));
  linkFolder(join(PROJECT_DIR, 'node_modules'), join(folder, 'node_modules'));
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

test('another path, day, time zone, language, user and umask, with nothing done before: not one byte differs', async (t) => {
  // Links need the file system of the packages.
  const project = join(PROJECT_DIR, '.cache', `${NAMED}-${process.pid}`);
  const root = mkdtempSync(join(tmpdir(), `${NAMED}-`));
  t.after(() => {
    for (const folder of [project, root]) rmSync(folder, { recursive: true, force: true });
  });
  copyProject(project);
  const contentDir = join(root, 'noi-dung');
  cpSync(content.contentDir, contentDir, { recursive: true });
  const outDir = join(root, 'xuat-ban');
  await build({
    outDir,
    contentDir,
    project,
    env: {
      NODE_OPTIONS: `--import ${OTHER_MACHINE}`,
      TZ: 'Pacific/Kiritimati',
      LANG: 'vi_VN.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      USER: NAMED,
      LOGNAME: NAMED,
      HOSTNAME: NAMED,
      HOME: join(root, 'nha'),
    },
  });
  assert.equal(statSync(join(outDir, 'index.html')).mode & 0o777, 0o600, 'the umask was another');
  assert.deepEqual(listDifferences(site, outDir), []);

  const machine = [NAMED, PROJECT_DIR, content.root, hostname()]
    // Any few bytes stand somewhere by chance.
    .filter((name) => name.length > 6)
    .map((name) => Buffer.from(name));
  const telling = listSiteFiles(outDir).filter((file) => {
    const bytes = readFileSync(join(outDir, file));
    return machine.some((name) => bytes.includes(name));
  });
  assert.deepEqual(telling, []);
});

test(
  'the published archive file rebuilds the same site, itself included',
  { skip: !hasTool('tar') },
  async (t) => {
    const root = mkdtempSync(join(tmpdir(), 'rebuilt-'));
    t.after(() => rmSync(root, { recursive: true, force: true }));
    const packed = join(site, 'du-lieu', 'thi-dua-mo.tar.gz');
    const unpacked = runTool('tar', ['-xzf', packed], root);
    assert.equal(unpacked.status, 0, unpacked.errors);
    const [folder = '', ...others] = readdirSync(root);
    assert.match(folder, /^thi-dua-mo-\d{4}-\d\d-\d\d$/u);
    assert.deepEqual(others, []);
    const outDir = join(root, 'site');
    await build({ outDir, contentDir: join(root, folder, 'content') });
    assert.deepEqual(listDifferences(site, outDir), []);
  },
);
