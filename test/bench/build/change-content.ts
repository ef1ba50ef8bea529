import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Entries of plans below a content folder, in the order of their paths. */
export function listEntries(content: string): readonly string[] {
  return readdirSync(join(content, 'plans'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .map((path) => join(content, 'plans', path));
}

/**
 * Gives other words to one paragraph of an entry and of its original, so that the entry stays valid.
 * `words` stand at the end of the paragraph. Throws when the entry has no long paragraph.
 */
export function editParagraph(entry: string, words: string): void {
  const original = entry.replace(/\.mdx$/u, '.txt');
  const received = readFileSync(original, 'utf8');
  const source = readFileSync(entry, 'utf8');
  const paragraph = source
    .split('\n\n')
    .findLast((block) => /^\p{L}[^\n\\]{80,}\.$/u.test(block) && received.includes(block));
  if (paragraph === undefined) throw new Error(`No paragraph to edit in ${entry}`);
  const edited = paragraph.replace(/\.$/u, ` ${words}.`);
  const text = received.replace(paragraph, () => edited);
  writeFileSync(original, text);
  writeFileSync(
    entry,
    source.replace(paragraph, () => edited).replaceAll(digest(received), digest(text)),
  );
}

/**
 * Gives another number to the first target of an entry that is a share, in its passage, in the text and
 * in the original. Throws when there is none.
 */
export function changeTarget(entry: string): void {
  const original = entry.replace(/\.mdx$/u, '.txt');
  const received = readFileSync(original, 'utf8');
  const source = readFileSync(entry, 'utf8');
  const [target, passage = '', value = ''] = SHARE.exec(source) ?? [];
  if (target === undefined || !received.includes(passage)) throw new Error(`No share in ${entry}`);
  const other = String(Number(value) < 90 ? Number(value) + 1 : Number(value) - 1);
  const changed = passage.replace(`${value}%`, `${other}%`);
  const text = received.replaceAll(passage, changed);
  writeFileSync(original, text);
  writeFileSync(
    entry,
    source
      .replace(target, () => target.replace(`    value: ${value}\n`, `    value: ${other}\n`))
      .replaceAll(passage, changed)
      .replaceAll(digest(received), digest(text)),
  );
}

/** A target in an entry, from its passage to the line behind its value. */
const SHARE = / {2}- passage: ([^\n]*?(?<!\d)(\d\d)%[^\n]*)\n(?: {4}[^\n]*\n)*? {4}value: \2\n/u;

/** Adds a word to the title under which an entry is listed. */
export function changePlanTitle(entry: string): void {
  const source = readFileSync(entry, 'utf8');
  writeFileSync(entry, source.replace(/^title:\n {2}text: .*$/mu, '$& (bản đo)'));
}

/** Takes a plan with its original out of the content, or puts it back where it was. */
export function movePlan(entry: string, from: string, to: string): void {
  for (const path of [entry, entry.replace(/\.mdx$/u, '.txt')]) {
    const target = join(to, path.slice(from.length));
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(path)) renameSync(path, target);
  }
}

/** Adds words to the title of a directive that plans of all provinces cite. */
export function changeTitle(content: string): void {
  const path = join(content, 'directives', 'ct-34-tw-2014.yaml');
  const entry = readFileSync(path, 'utf8');
  writeFileSync(path, entry.replace(/^title: .*$/mu, '$& (bản đo)'));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
