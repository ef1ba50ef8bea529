import type { CivilDate } from '../../dates/civil-date.ts';
import { foldText } from '../../text/fold.ts';
import { numberKey } from '../numbers/document-number.ts';

/** A document that the archive knows, as far as resolving needs it. */
export interface RegisteredDocument {
  readonly id: string;
  /** The id of its type: "chi-thi". */
  readonly type: string;
  /** Canonical; null for a document without a number. */
  readonly number: string | null;
  readonly date: CivilDate | null;
  readonly issuer: string | null;
  /** The province of its issuer (an id of the 63); null for a central one. */
  readonly province: string | null;
  readonly title: string | null;
  /** True for a law named without its year, which stands for all laws of that name. */
  readonly family: boolean;
}

/** A province and the names by which texts call it. */
export interface NamedProvince {
  readonly id: string;
  readonly names: readonly string[];
}

/** The known documents, indexed for resolving. */
export interface Register {
  readonly documents: ReadonlyMap<string, RegisteredDocument>;
  readonly byNumber: ReadonlyMap<string, readonly RegisteredDocument[]>;
  readonly byType: ReadonlyMap<string, readonly RegisteredDocument[]>;
  /** Folded names of provinces with their ids, the longest name first. */
  readonly provinceNames: readonly (readonly [string, string])[];
}

/** Indexes documents and the names of provinces; both may be empty. */
export function buildRegister(
  documents: readonly RegisteredDocument[],
  provinces: readonly NamedProvince[] = [],
): Register {
  const byNumber = new Map<string, RegisteredDocument[]>();
  const byType = new Map<string, RegisteredDocument[]>();
  for (const document of documents) {
    if (document.number !== null) append(byNumber, numberKey(document.number), document);
    append(byType, document.type, document);
  }
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    byNumber,
    byType,
    provinceNames: provinces
      .flatMap(({ id, names }) => names.map((name): [string, string] => [foldText(name), id]))
      .sort(([a], [b]) => b.length - a.length),
  };
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
