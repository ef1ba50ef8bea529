/** A passage of a rendered text: a paragraph, heading, item or cell that has an address. */
export interface RenderedPassage {
  readonly fragment: string;
  readonly text: string;
  readonly isHeading: boolean;
  /** True when a target is marked in it. */
  readonly hasTarget: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
const PASSAGE_TAG = /^<(h[2-6]|p|td|th)(?= )/u;
const ID = / id="([^"]+)"/u;

/**
 * Reads the passages out of the HTML of a plan's text as `renderPlanText` wrote it. References to
 * notes and citations are no words of the plan and are left out.
 */
export function readPassages(html: string): readonly RenderedPassage[] {
  const passages: RenderedPassage[] = [];
  let open: { name: string; fragment: string; text: string; hasTarget: boolean } | null = null;
  let isReference = false;
  for (const piece of html.split(/(?=<)/u)) {
    const tagEnd = piece.startsWith('<') ? piece.indexOf('>') + 1 : 0;
    const tag = piece.slice(0, tagEnd);
    if (open === null) {
      const name = PASSAGE_TAG.exec(tag)?.[1];
      const fragment = ID.exec(tag)?.[1];
      if (name === undefined || fragment === undefined) continue;
      open = { name, fragment, text: '', hasTarget: false };
    } else if (tag === `</${open.name}>`) {
      passages.push({
        fragment: open.fragment,
        text: open.text.replace(/\s+/gu, ' ').trim(),
        isHeading: open.name.startsWith('h'),
        hasTarget: open.hasTarget,
      });
      open = null;
      continue;
    } else if (tag.startsWith('<sup')) isReference = true;
    else if (tag === '</sup>') isReference = false;
    else if (tag === '<br>') open.text += ' ';
    else if (tag.startsWith('<mark')) open.hasTarget = true;
    if (!isReference) open.text += decodeEntities(piece.slice(tagEnd));
  }
  return passages.filter(({ text }) => text !== '');
}

function decodeEntities(text: string): string {
  return text.replace(/&[a-z]+;/gu, (entity) => ENTITIES[entity] ?? entity);
}
