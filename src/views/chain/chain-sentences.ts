import type { Plan, PlanCitation } from '../../archive/archive.ts';
import type { ChainSentence, SentencePiece } from '../../components/chain/chain.ts';
import { planAddress } from '../../domain/addresses/addresses.ts';
import type { Witness } from '../../domain/graph/gather-cascade.ts';
import type { Span } from '../../domain/text/span.ts';

interface Numbered {
  readonly number: number;
  readonly plan: Plan;
  readonly citation: PlanCitation;
  readonly marks: Span[];
}

/**
 * The sentences that the lines of one chain go back to: each once, numbered as they are asked for,
 * with the words of every citation that was asked for marked.
 */
export class ChainSentences {
  readonly #sentences = new Map<string, Numbered>();

  /** The numbers of the sentences of some witnesses, in rising order, each once. */
  number(witnesses: readonly Witness<Plan>[]): readonly number[] {
    const numbers = witnesses.map((witness) => {
      const { plan } = witness;
      const citation = readCitation(witness);
      const { text, start, end } = citation.sentence;
      const key = `${plan.id} ${citation.fragment} ${text}`;
      const known = this.#sentences.get(key) ?? {
        number: this.#sentences.size + 1,
        plan,
        citation,
        marks: [],
      };
      this.#sentences.set(key, known);
      known.marks.push({ start, end });
      return known.number;
    });
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  /** All sentences that have a number, in the order of numbers. */
  list(): readonly ChainSentence[] {
    return [...this.#sentences.values()].map(({ number, plan, citation, marks }) => ({
      number,
      pieces: cutPieces(citation.sentence.text, marks),
      plan: { label: plan.facts.title.text, href: planAddress(plan.id) },
      href: `${planAddress(plan.id)}#${citation.fragment}`,
    }));
  }
}

/** The citation itself, with its words. */
function readCitation({ plan, citation: { order } }: Witness<Plan>): PlanCitation {
  const citation = plan.citations[order - 1];
  if (citation === undefined) throw new Error(`No citation ${order} in ${plan.id}`);
  return citation;
}

function cutPieces(text: string, marks: readonly Span[]): readonly SentencePiece[] {
  const pieces: SentencePiece[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}
