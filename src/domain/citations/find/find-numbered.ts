import type { ReadingView } from '../../text/reading-view.ts';
import { printDocumentNumber } from '../numbers/document-number.ts';
import { readNumberAt } from '../numbers/read-number.ts';
import type { NumberReading } from '../numbers/read-number.ts';
import { ANY_DOCUMENT } from '../vocabulary/document-types.ts';
import { TYPE_ABBREVIATIONS } from '../vocabulary/type-words.ts';
import { isListJoint } from './list-joint.ts';
import { takeTail } from './mention.ts';
import type { Mention } from './mention.ts';
import { readCue } from './read-cue.ts';
import type { NumberCue } from './read-cue.ts';
import { readTail } from './read-tail.ts';
import { textBefore, wordStartBefore } from './text-place.ts';

const DIGITS = /\d+/gu;
const ADDRESS_WINDOW = 60;
/** A place where digits stand that are no citation by number; a bare number may begin there. */
export interface NumberedResult {
  readonly mentions: readonly Mention[];
  readonly bareStarts: readonly number[];
}

/** Finds every document number of a text that stands for a document other than the text itself. */
export function findNumbered(view: ReadingView): NumberedResult {
  const mentions: Mention[] = [];
  const bareStarts: number[] = [];
  const digits = new RegExp(DIGITS.source, 'gu');
  for (let match = digits.exec(view.folded); match; match = digits.exec(view.folded)) {
    const at = findNumberStart(view, match.index);
    if (at === null) continue;
    const reading = readNumberAt(view, at);
    if (reading === null) {
      bareStarts.push(match.index);
      continue;
    }
    digits.lastIndex = reading.end;
    const mention = judgeReading(view, reading, mentions.at(-1) ?? null);
    if (mention !== null) mentions.push(mention);
  }
  return { mentions, bareStarts };
}

/** The start of the number that the digits belong to; null when they are the end of something else. */
function findNumberStart(view: ReadingView, at: number): number | null {
  const { folded, plain } = view;
  const previous = folded.charAt(at - 1);
  if (previous === '') return at;
  if (/[a-z0-9]/u.test(previous)) {
    const isLetterForDigit =
      /[OolI]/u.test(plain.charAt(at - 1)) && /[\s:(]/u.test(folded.charAt(at - 2));
    if (isLetterForDigit) return at - 1;
    // "NĐ30/2020", "TT04/2020/TT-BTP": the abbreviated type word without a space.
    const word = wordStartBefore(folded, at);
    return TYPE_ABBREVIATIONS.has(plain.slice(word, at)) &&
      !/[-/&_.]/u.test(folded.charAt(word - 1))
      ? at
      : null;
  }
  if (/[/_=#@%+~]/u.test(previous)) return null;
  if (/[-.,:]/u.test(previous) && /[a-z0-9]/u.test(folded.charAt(at - 2))) {
    return /(?:^|\s)(?:so|s|hieu)[.:]?$/u.test(textBefore(folded, at, 6)) ? at : null;
  }
  return at;
}

function judgeReading(
  view: ReadingView,
  reading: NumberReading,
  previous: Mention | null,
): Mention | null {
  const cue = readCue(view, reading.start, {
    types: reading.types,
    isAssembly: reading.number.family === 'law' && reading.number.typeSymbol === null,
    isBare: false,
  });
  if (cue.isOwnNumber || cue.isOtherNumber || isInAddress(view, reading)) return null;
  const leader =
    previous !== null && cue.type === null && isListJoint(view, previous.tailEnd, cue.from)
      ? previous
      : null;
  if (reading.needsCue && leader === null && !supports(cue, reading) && !isLoneCell(view, reading))
    return null;
  const tail = readTail(view, reading.end);
  return {
    ...takeTail(tail),
    kind: 'number',
    start: cue.start ?? reading.start,
    end: reading.end,
    numberStart: reading.start,
    type: decideType(reading, cue, leader),
    hasTypeWord: cue.type !== null,
    number: reading.number,
    printed: printDocumentNumber(reading.number),
    repairs: reading.repairs,
    date: tail.date ?? cue.date,
    year: tail.year ?? reading.number.year,
    issuer: tail.issuer ?? cue.issuer,
  };
}

/** True when the words in front bear out a form that could be something else. */
function supports(cue: NumberCue, { number, types }: NumberReading): boolean {
  if (cue.type === null) return false;
  if (number.typeSymbol !== null) return cue.hasSign || types.includes(cue.type);
  return (
    cue.hasSign || cue.type === 'cong-van' || cue.type === ANY_DOCUMENT || number.family === 'old'
  );
}

/**
 * The type: the word in front beats the symbol ("Quy định số 66-QĐ/TW"), except that "văn bản" says
 * nothing; then the symbol; then the first of the list.
 */
function decideType(
  { number, types }: NumberReading,
  cue: NumberCue,
  leader: Mention | null,
): string | null {
  const [first, second] = types;
  const bySymbol = number.family === 'party' ? (second ?? first) : first;
  if (cue.type !== null && cue.type !== ANY_DOCUMENT) return cue.type;
  if (leader !== null && leader.number?.typeSymbol === number.typeSymbol) return leader.type;
  if (bySymbol !== undefined) return bySymbol;
  return number.family === 'cong-van' || cue.type === ANY_DOCUMENT ? 'cong-van' : null;
}

/** True inside a web address or a file path, whose words are no citation. */
function isInAddress({ folded }: ReadingView, { start }: NumberReading): boolean {
  let from = start;
  while (from > 0 && start - from < ADDRESS_WINDOW && !/[\s|"();,]/u.test(folded.charAt(from - 1)))
    from--;
  const run = folded.slice(from, start);
  return run.includes('://') || run.includes('www.') || run.indexOf('/') !== run.lastIndexOf('/');
}

/** True for a number of several groups that fills a cell of a table or a field of a record. */
function isLoneCell({ folded }: ReadingView, { start, end, number }: NumberReading): boolean {
  if (number.issuers.length + (number.typeSymbol === null ? 0 : 1) < 2) return false;
  return (
    /[|\t"']\s?$/u.test(textBefore(folded, start, 2)) &&
    /^\s?[|\t"']/u.test(folded.slice(end, end + 2))
  );
}
