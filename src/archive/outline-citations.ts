import type { GraphCitation, GraphPlan } from '../domain/graph/read-statements.ts';
import type { Plan } from './archive.ts';

/**
 * What the graph of citations is made from, without reading the citations themselves. Sentences have
 * no words here; they only differ from each other.
 */
export function outlineCitations({ id, works }: Plan): GraphPlan {
  return {
    id,
    citations: works.map(({ work, nestedIn, role, sentence }, place): GraphCitation => {
      const text = String(sentence);
      return { order: place + 1, work, nestedIn, role, fragment: '', sentence: { text } };
    }),
  };
}
