import type { ReadingView } from '../../text/reading-view.ts';
import type { FoundWord } from './find-type-word.ts';
import type { Mention } from './mention.ts';

/** A text with what was found in it up to the place that is being read. */
export interface Found extends ReadingView {
  /** The type words, the nearest first. */
  readonly words: readonly FoundWord[];
  /** In reading order. */
  readonly mentions: readonly Mention[];
}
