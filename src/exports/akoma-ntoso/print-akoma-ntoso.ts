import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, Plan, PlanCitation, PlanNote } from '../../archive/archive.ts';
import { documentAddress, numberAddress } from '../../domain/addresses/addresses.ts';
import type { PlanNode, PlanPart } from '../../domain/plan-text/plan-text.ts';
import { escapeXml } from '../xml.ts';
import { BlockPrinter } from './print-blocks.ts';
import { EDITOR, printIdentification, printReferences } from './print-identification.ts';
import type { WordsElement } from './print-words.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

const BEGINNING: ReadonlySet<PlanPart> = new Set(['letterhead', 'title']);
const END: ReadonlySet<PlanPart> = new Set(['recipients', 'signature']);

/**
 * Prints a held plan as Akoma Ntoso 1.0 (OASIS, schema 3.0): its whole text by sections, with the
 * documents that it cites as references, and the archive's corrections and remarks as notes.
 */
export function printAkomaNtoso(plan: Plan, archive: Archive, printAddress: PrintAddress): string {
  const body = plan.loadBody();
  const { preface, main, conclusions } = divideText(body.nodes);
  const printer = new BlockPrinter(
    body,
    plan.citations.flatMap((citation) => referTo(citation, printAddress)),
  );
  const beginning = printer.printFlat(preface);
  const text = printer.printSections(main);
  const end = printer.printFlat(conclusions);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<akomaNtoso xmlns="${NAMESPACE}">`,
    `<doc name="${plan.facts.kind}">`,
    '<meta>',
    ...printIdentification(plan, printAddress),
    ...printReferences(plan, archive, printAddress),
    ...printNotes(plan.notes),
    '</meta>',
    ...(beginning === '' ? [] : ['<preface>', beginning, '</preface>']),
    '<mainBody>',
    text === '' ? '<p/>' : text,
    '</mainBody>',
    ...(end === '' ? [] : ['<conclusions>', end, '</conclusions>']),
    '</doc>',
    '</akomaNtoso>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The parts of an official document at its beginning and end, and the text between them. */
function divideText(nodes: readonly PlanNode[]): {
  readonly preface: readonly PlanNode[];
  readonly main: readonly PlanNode[];
  readonly conclusions: readonly PlanNode[];
} {
  const isPart = (node: PlanNode, parts: ReadonlySet<PlanPart>): boolean =>
    node.kind === 'part' && parts.has(node.part);
  const first = nodes.findIndex((node) => !isPart(node, BEGINNING));
  const start = first === -1 ? nodes.length : first;
  const last = nodes.findLastIndex((node) => !isPart(node, END));
  const end = Math.max(start, last + 1);
  return {
    preface: nodes.slice(0, start),
    main: nodes.slice(start, end),
    conclusions: nodes.slice(end),
  };
}

/** A citation leads to its document, or to the chooser of its number; otherwise its words are only words. */
function referTo(citation: PlanCitation, printAddress: PrintAddress): readonly WordsElement[] {
  const { start, end, order, work, number, candidates } = citation;
  const href =
    work !== null
      ? documentAddress(work)
      : number !== null && candidates.length > 1
        ? numberAddress(number)
        : null;
  return href === null
    ? []
    : [{ start, end, name: 'ref', eId: `vien-dan-${order}`, href: printAddress(href) }];
}

function printNotes(notes: readonly PlanNote[]): readonly string[] {
  if (notes.length === 0) return [];
  return [
    `<notes source="#${EDITOR}">`,
    ...notes.map(
      (note) =>
        `<note eId="ghi-chu-${note.order}" placementBase="#${note.fragment}"><p>${escapeXml(wordNote(note))}</p></note>`,
    ),
    '</notes>',
  ];
}

function wordNote(note: PlanNote): string {
  if (note.kind === 'remark') return `Về “${note.passage}”: ${note.remark}`;
  // A correction of the layout changes no words.
  if (note.received === note.corrected) return `“${note.corrected}”: ${note.reason}`;
  return `Bản nhận được ghi “${note.received}”, ở đây là “${note.corrected}”. ${note.reason}`;
}
