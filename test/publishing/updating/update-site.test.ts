import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { listSiteFiles } from '../../../src/publishing/site-files.ts';
import {
  changePlanTitle,
  changeTarget,
  editParagraph,
  listEntries,
  movePlan,
} from '../../bench/build/change-content.ts';
import { generateContent } from '../../bench/synthetic/generate-content.ts';
import { runCommand } from '../../cli/run-command.ts';
import { PROJECT_DIR } from '../../project/source-files.ts';

/** Enough plans that documents, provinces and agencies share some. */
const PLANS = 40;

interface Site {
  readonly outDir: string;
  readonly cache: string;
}

/** What a step does to the content, and whether much of the site may stay as it is. */
interface Step {
  readonly what: string;
  /** `cache` is the folder in which the builds that make the site over keep what they have found. */
  readonly change: (content: string, cache: string) => void;
  /** The most files that may be made anew; undefined where the site may be made as a whole. */
  readonly most?: number;
}

const entryAt = (content: string, place: number): string => {
  const entry = listEntries(content)[place];
  assert.ok(entry !== undefined);
  return entry;
};

const originalOf = (entry: string): string => entry.replace(/\.mdx$/u, '.txt');

/** Puts other words in the place of the first that an entry has of these, which it must have. */
function reword(entry: string, words: string, others: string): void {
  const source = readFileSync(entry, 'utf8');
  assert.ok(source.includes(words), `${entry}: ${words}`);
  writeFileSync(entry, source.replace(words, others));
}

const STEPS: readonly Step[] = [
  { what: 'the first time', change: () => undefined },
  { what: 'nothing', change: () => undefined, most: 0 },
  {
    what: 'words of a paragraph',
    change: (content) => editParagraph(entryAt(content, 7), 'và báo cáo kết quả'),
    most: 200,
  },
  {
    what: 'words of a paragraph, where what was kept of the search index is lost',
    change: (content, cache) => {
      editParagraph(entryAt(content, 9), 'và báo cáo kết quả');
      rmSync(join(cache, 'search.sqlite'));
    },
    most: 2000,
  },
  {
    what: 'a citation more in a paragraph',
    change: (content) =>
      editParagraph(
        entryAt(content, 3),
        'theo Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị',
      ),
    most: 500,
  },
  {
    what: 'a document that no plan has cited before',
    change: (content) => {
      const entry = entryAt(content, 4);
      for (const file of [entry, originalOf(entry)]) cpSync(file, `${file}.before`);
      editParagraph(entry, 'theo Quyết định số 4711/QĐ-UBND ngày 05/5/2016');
    },
    most: 500,
  },
  {
    what: 'that document no more',
    change: (content) => {
      const entry = entryAt(content, 4);
      for (const file of [entry, originalOf(entry)]) renameSync(`${file}.before`, file);
    },
    most: 500,
  },
  {
    what: 'a note in a register and a file beside a plan, which only the packed content holds',
    change: (content) => {
      const [register] = listSiteFiles(content).filter((file) => file.startsWith('agencies/'));
      assert.ok(register !== undefined);
      appendFileSync(join(content, register), '# ghi chú\n');
      writeFileSync(join(entryAt(content, 2), '..', 'phu-luc.txt'), 'Phụ lục');
    },
    most: 50,
  },
  {
    what: 'the number of a target',
    change: (content) => changeTarget(entryAt(content, 6)),
    most: 100,
  },
  {
    what: 'the indicator of a target',
    change: (content) =>
      reword(
        entryAt(content, 13),
        'indicator: tap-the-lao-dong-tien-tien\n',
        'indicator: tap-the-lao-dong-xuat-sac\n',
      ),
    most: 150,
  },
  {
    what: 'a title',
    change: (content) => changePlanTitle(entryAt(content, 12)),
    most: 200,
  },
  {
    what: 'who signs',
    change: (content) =>
      reword(entryAt(content, 11), 'position: Giám đốc', 'position: Phó Giám đốc'),
  },
  {
    what: 'a plan less',
    change: (content) => {
      const aside = join(content, '..', 'aside');
      movePlan(entryAt(content, 20), join(content, 'plans'), aside);
    },
  },
  {
    what: 'the plan again',
    change: (content) => {
      const aside = join(content, '..', 'aside');
      const [entry] = listSiteFiles(aside).filter((file) => file.endsWith('.mdx'));
      assert.ok(entry !== undefined);
      movePlan(join(aside, entry), aside, join(content, 'plans'));
    },
  },
];

/** Builds a site; gives its files by their bytes, and how many of them were made anew (null: all). */
async function build(
  content: string,
  { outDir, cache }: Site,
  args: readonly string[],
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly changed: number | null }> {
  const { code, stdout, stderr } = await runCommand('build', {
    args,
    env: { CONTENT_DIR: content, OUT_DIR: outDir, CACHE_DIR: cache, KEEP_RELEASES: '2' },
  });
  assert.equal(code, 0, stdout + stderr);
  const files = new Map(
    listSiteFiles(outDir).map((file) => [file, readFileSync(join(outDir, file), 'base64')]),
  );
  if (stdout.includes('Không có gì thay đổi')) return { files, changed: 0 };
  const changed = /Trong đó (\d+) tệp có thay đổi/u.exec(stdout)?.[1];
  return { files, changed: changed === undefined ? null : Number(changed) };
}

interface Sites {
  readonly content: string;
  readonly updated: Site;
  readonly whole: Site;
}

/** A generated content with two sites, each with a cache of its own. */
function openSites(t: TestContext, plans: number): Sites {
  const root = mkdtempSync(join(tmpdir(), 'update-'));
  const content = join(root, 'content');
  generateContent(content, plans);
  const site = (name: string): Site => ({
    outDir: join(root, name),
    cache: join('.cache', `test-${name}-${plans}-${process.pid}`),
  });
  const [updated, whole] = [site('updated'), site('whole')];
  for (const { cache } of [updated, whole])
    mkdirSync(join(PROJECT_DIR, cache), { recursive: true });
  t.after(() => {
    rmSync(root, { recursive: true, force: true });
    for (const { cache } of [updated, whole]) {
      rmSync(join(PROJECT_DIR, cache), { recursive: true, force: true });
    }
  });
  return { content, updated, whole };
}

type Built = Awaited<ReturnType<typeof build>>;

function assertSame(made: Built, expected: Built): void {
  assert.deepEqual([...made.files.keys()], [...expected.files.keys()]);
  const different = [...expected.files].filter(([file, bytes]) => made.files.get(file) !== bytes);
  assert.deepEqual(
    different.map(([file]) => file),
    [],
  );
}

test('a site that is made over step by step is the one that is made as a whole', async (t) => {
  const { content, updated, whole } = openSites(t, PLANS);
  for (const { what, change, most } of STEPS) {
    await t.test(what, async () => {
      change(content, join(PROJECT_DIR, updated.cache));
      const made = await build(content, updated, []);
      assertSame(made, await build(content, whole, ['--clean']));
      if (most !== undefined) assert.ok((made.changed ?? Infinity) <= most, String(made.changed));
    });
  }
});

test('a release that left is made over into the next one, compressed forms and all', async (t) => {
  const { content, updated, whole } = openSites(t, 20);
  let made = await build(content, updated, ['--precompress']);
  // With two releases kept, the fifth build is the first that begins with one that has left.
  for (const place of [2, 5, 8, 11]) {
    editParagraph(entryAt(content, place), `lần ${place}`);
    made = await build(content, updated, ['--precompress']);
    assert.ok(made.changed !== null && made.changed < 200, String(made.changed));
  }
  assertSame(made, await build(content, whole, ['--clean', '--precompress']));
});
