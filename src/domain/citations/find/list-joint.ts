import type { ReadingView } from '../../text/reading-view.ts';

const LIST_JOINT = /^\s?[,;&]?\s?(?:va|hoac)?\s?(?:cac\s|so\s?:?\s?)?$/u;
const MAX_JOINT = 12;

/** True when the text between two places only joins the elements of a list (", ", " và ", ", số "). */
export function isListJoint({ folded }: ReadingView, from: number, to: number): boolean {
  if (to - from > MAX_JOINT) return false;
  const joint = folded.slice(from, to);
  return joint.trim() !== '' && LIST_JOINT.test(joint);
}
