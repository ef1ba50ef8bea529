import type { LinkText, MaybeLink } from '../values.ts';

/** What is shown about one citation of a text. */
export interface CitationNote {
  /** Its number in the text (`data-citation`); the note's id is `vien-dan-<order>`. */
  readonly order: number;
  /** The words as written in the text. */
  readonly surface: string;
  /** The passage that holds the words, "#doan-4". */
  readonly passage: string;
  /** The documents meant: one; several where the evidence leaves several; none where it leaves none. */
  readonly documents: readonly LinkText[];
  /** Why, each reason a whole clause: "số, loại và ngày trùng với …". */
  readonly evidence: readonly string[];
  /** Errors of the source about this citation, each a clause: shown and not mended. */
  readonly cautions?: readonly string[] | undefined;
  /** What was read differently from what is written: "34/CT-TW đọc là 34-CT/TW". */
  readonly repairs?: readonly string[] | undefined;
  /** Documents that were thought of and ruled out, each with the reason in its label. */
  readonly rejected?: readonly MaybeLink[] | undefined;
}
