import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_DIR } from '../project/source-files.ts';

/** A copy of the real content that a test may break. */
export interface CopiedContent {
  /** A folder of the test's own; the content lies in `contentDir`. */
  readonly root: string;
  readonly contentDir: string;
  /** The entry of a plan, by path below `contentDir`. */
  readonly plan: string;
  readonly edit: (file: string, change: (text: string) => string) => void;
  readonly remove: () => void;
}

export function copyContent(): CopiedContent {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  const contentDir = join(root, 'content');
  cpSync(join(PROJECT_DIR, 'content'), contentDir, { recursive: true });
  const plans = readdirSync(join(contentDir, 'plans'), { recursive: true, encoding: 'utf8' });
  const plan = plans.filter((file) => file.endsWith('.mdx')).sort()[0];
  if (plan === undefined) throw new Error('The content holds no plan');
  return {
    root,
    contentDir,
    plan: join('plans', plan),
    edit: (file, change) => {
      const path = join(contentDir, file);
      const text = readFileSync(path, 'utf8');
      const changed = change(text);
      if (changed === text) throw new Error(`The change did not apply to ${file}`);
      writeFileSync(path, changed);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
