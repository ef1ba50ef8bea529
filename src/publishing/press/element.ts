const VOID_TAG =
  /^(?:area|base|br|col|command|embed|hr|img|input|keygen|link|meta|param|source|track|wbr)$/iu;

/** An element out of HTML: `attributes` begin with a space or are empty. */
export function printElement(tag: string, attributes: string, content: string): string {
  if (content === '' && VOID_TAG.test(tag)) return `<${tag}${attributes}/>`;
  return `<${tag}${attributes}>${content}</${tag}>`;
}
