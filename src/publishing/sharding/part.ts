import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from '../compile-site.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { listSiteFiles } from '../site-files.ts';
import type { Shard } from './shard.ts';

/** What a shard hands over beside the files that it has made. */
export interface PartFacts extends Deployment {
  /** Changes with what is written here. */
  readonly form: typeof FORM;
  readonly shard: Shard;
  /** A digest of the content and the code: parts of one site have the same. */
  readonly source: string;
  readonly addresses: SiteAddresses;
  /** Addresses that the whole site must answer. */
  readonly expectedPages: readonly string[];
  /** Its files with their SHA-256, by path. */
  readonly files: readonly (readonly [file: string, sha256: string])[];
}

/** A part as it lies on the disk: `site/` with its files, `shard.json` with its facts. */
export interface Part {
  readonly folder: string;
  readonly facts: PartFacts;
}

const FORM = 1;
const FACTS_FILE = 'shard.json';
const SITE_FOLDER = 'site';

/** Where a part keeps its files. */
export function siteOfPart(folder: string): string {
  return join(folder, SITE_FOLDER);
}

/** Whether a folder is a part, whole or not. */
export function isPart(folder: string): boolean {
  return existsSync(join(folder, FACTS_FILE));
}

/** Writes the facts of a part whose files are all there; they come last, so that half a part has none. */
export function writePartFacts(
  folder: string,
  facts: Omit<PartFacts, 'form' | 'files'>,
): PartFacts {
  const site = siteOfPart(folder);
  const files = listSiteFiles(site).map(
    (file) => [file, digestFile(readFileSync(join(site, file)))] as const,
  );
  const whole: PartFacts = { form: FORM, ...facts, files };
  writeFileSync(join(folder, FACTS_FILE), JSON.stringify(whole));
  return whole;
}

/** Reads the facts of a part; null when the folder is none, or one of another version. */
export function readPart(folder: string): Part | null {
  try {
    const facts = JSON.parse(readFileSync(join(folder, FACTS_FILE), 'utf8')) as PartFacts;
    return facts.form === FORM ? { folder, facts } : null;
  } catch {
    return null;
  }
}

/** The digest under which a part names a file. */
export function digestFile(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
