import { hash } from 'node:crypto';

export type FileContent = string | Uint8Array<ArrayBuffer>;

/** A file of the index: a digest of what is in it, and the content for whoever needs it. */
export interface IndexFile {
  readonly digest: string;
  readonly read: () => FileContent;
}

/** Files by their path below the folder of a version. */
export type IndexFiles = ReadonlyMap<string, IndexFile>;

/** A file whose content is at hand. */
export function fileOf(content: FileContent): IndexFile {
  return { digest: digestContent(content), read: () => content };
}

/** Names a content: equal digests mean equal bytes. */
export function digestContent(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex').slice(0, 32);
}
