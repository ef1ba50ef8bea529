import type { MdastNode } from 'satteri';
import type { Problem } from '../domain/problem/problem.ts';
import type { PlanPart } from '../domain/plan-text/plan-text.ts';
import { SOURCE_LIMITS } from './precheck.ts';

/**
 * The components that a plan may use, by literal name. They lay out parts of an official document
 * and take no attributes: nothing in a plan can carry code or styling.
 */
export const PLAN_COMPONENTS: Readonly<Record<string, PlanPart>> = {
  DauVanBan: 'letterhead',
  TieuDe: 'title',
  NoiNhan: 'recipients',
  ChuKy: 'signature',
};

const ALLOWED_NODES: ReadonlySet<string> = new Set([
  'root',
  'yaml',
  'heading',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'break',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
  'link',
]);

// Browsers read "/\" as "//" and leave out tabs and line breaks, so neither may stand in a link.
const ALLOWED_LINK = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)[^\s\\\p{Cc}]*$/u;

/** How deep a tree may go: each level of a list takes two nodes, words and their marks a few more. */
const MAX_DEPTH = 4 * SOURCE_LIMITS.nesting;

/**
 * Refuses everything in a parsed plan that could run code, load something or carry styling:
 * import and export, expressions, components and HTML elements that are not on the list,
 * attributes, links with other schemes, Markdown that official documents do not need, nesting too
 * deep to walk through.
 *
 * Gives every problem with its place; only a tree without problems may be rendered.
 */
export function guardPlanTree(tree: MdastNode, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  const visit = (node: MdastNode, depth: number): void => {
    const problem = depth > MAX_DEPTH ? TOO_DEEP : examineNode(node);
    if (problem !== null) {
      const start = node.position?.start;
      problems.push({
        ...problem,
        severity: 'error',
        file,
        line: start?.line ?? 1,
        column: start?.column ?? 1,
      });
    }
    if (problem === TOO_DEEP || !('children' in node)) return;
    for (const child of node.children as MdastNode[]) visit(child, depth + 1);
  };
  visit(tree, 0);
  return problems;
}

const TOO_DEEP = { code: 'nesting-too-deep', values: { limit: String(SOURCE_LIMITS.nesting) } };

function examineNode(node: MdastNode): Pick<Problem, 'code' | 'values'> | null {
  switch (node.type) {
    case 'mdxjsEsm':
      return { code: 'mdx-esm', values: { source: excerptOf(node.value) } };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { code: 'mdx-expression', values: { source: excerptOf(node.value) } };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return examineElement(node);
    case 'link':
      return ALLOWED_LINK.test(node.url)
        ? null
        : { code: 'link-scheme', values: { url: excerptOf(node.url) } };
    default:
      return ALLOWED_NODES.has(node.type)
        ? null
        : { code: 'mdx-node-unknown', values: { node: node.type } };
  }
}

function examineElement(
  node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
): Pick<Problem, 'code' | 'values'> | null {
  const name = node.name ?? '';
  // A forced line break inside a table cell has no Markdown form, so <br/> is its one spelling.
  const known =
    Object.hasOwn(PLAN_COMPONENTS, name) && node.type === 'mdxJsxFlowElement'
      ? true
      : name === 'br' && node.children.length === 0;
  if (!known) {
    return {
      code: 'mdx-component-unknown',
      values: {
        component: name === '' ? '<>' : name,
        known: Object.keys(PLAN_COMPONENTS).join(', '),
      },
    };
  }
  if (node.attributes.length > 0) return { code: 'mdx-attribute', values: { component: name } };
  return null;
}

function excerptOf(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
