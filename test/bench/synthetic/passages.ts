import { readArchive } from '../../../src/archive/from-files.ts';
import type { Place } from '../../../src/archive/archive.ts';

/** What synthetic plans are recombined from: passages of the real plans, and the real registers. */
export interface SyntheticSources {
  /** Paragraphs without numbers of documents, names of persons or places. */
  readonly paragraphs: readonly string[];
  readonly provinces: readonly Place[];
  readonly movements: readonly { readonly id: string; readonly wording: string }[];
  readonly indicators: ReadonlySet<string>;
}

const TOO_SPECIFIC =
  /\d+[/-]|Cao Bằng|Quảng Ngãi|Khánh Ho|Bình Thuận|Nơi nhận|^[-*]? ?Lưu|%|Trưởng Ban|[<>{}]/u;

/** Reads the passages and registers of the project's own content. */
export function readSources(contentFolder: string): SyntheticSources {
  const { archive } = readArchive(contentFolder);
  const paragraphs = new Set<string>();
  for (const plan of archive.plans) {
    for (const line of plan.loadBody().text.split(/[\n\t]/u)) {
      const words = line.replace(/^(?:-|\d+[.)]|\*)\s+/u, '').trim();
      if (words.length >= 80 && words.length <= 900 && !TOO_SPECIFIC.test(words)) {
        paragraphs.add(words);
      }
    }
  }
  return {
    paragraphs: [...paragraphs],
    provinces: archive.places.filter((place) => place.era === 63),
    movements: [...archive.movements.values()].flatMap(({ id, wordings }) =>
      wordings.map((wording) => ({ id, wording })),
    ),
    indicators: new Set(archive.indicators.keys()),
  };
}
