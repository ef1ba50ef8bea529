import { readArchive } from '../../../src/archive/from-files.ts';
import type { Place } from '../../../src/archive/archive.ts';
import { listNationalDocuments, type SyntheticDocument } from './cite-documents.ts';

/** What synthetic plans are recombined from: passages of the real plans, and the real registers. */
export interface SyntheticSources {
  /** Paragraphs without numbers of documents, names of persons or places. */
  readonly paragraphs: readonly string[];
  /** Units of both eras. */
  readonly places: readonly Place[];
  readonly documents: readonly SyntheticDocument[];
  readonly movements: readonly { readonly id: string; readonly wording: string }[];
}

const TOO_SPECIFIC =
  /\d+[/-]|Cao Bằng|Quảng Ngãi|Khánh Ho|Bình Thuận|Nơi nhận|^[-*]? ?Lưu|%|Trưởng Ban|[<>{}]/u;

/** A passage that states a target would state it in plans that declare none. */
const STATES_TARGET = /đạt (?:tiêu )?chuẩn|công trình hoặc phần việc/u;

/** Reads the passages and registers of the project's own content. */
export function readSources(contentFolder: string): SyntheticSources {
  const { archive } = readArchive(contentFolder);
  const paragraphs = new Set<string>();
  for (const plan of archive.plans) {
    for (const line of plan.loadBody().text.split(/[\n\t]/u)) {
      const words = line.replace(/^(?:-|\d+[.)]|\*)\s+/u, '').trim();
      const isFit = words.length >= 80 && words.length <= 900;
      if (isFit && !TOO_SPECIFIC.test(words) && !STATES_TARGET.test(words)) paragraphs.add(words);
    }
  }
  return {
    paragraphs: [...paragraphs],
    places: archive.places,
    documents: listNationalDocuments(
      [...archive.documents.values()].flatMap(({ entry }) => entry ?? []),
    ),
    movements: [...archive.movements.values()].flatMap(({ id, wordings }) =>
      wordings.map((wording) => ({ id, wording })),
    ),
  };
}
