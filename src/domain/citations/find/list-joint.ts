import type { ReadingView } from '../../text/reading-view.ts';

/** True when the text between two places only joins the elements of a list (", ", " và ", ", số "). */
export function isListJoint(view: ReadingView, from: number, to: number): boolean {
  const LIST_JOINT = /^(?!\s*$)\s?[,;&]?\s?(?:va|hoac)?\s?(?:cac\s|so\s?:?\s?)?$/u;
  return LIST_JOINT.test(view.folded.slice(from, to));
}
