const REFERENCES = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
} as const;

/** Escapes text for XML, in elements and in attributes with double quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => REFERENCES[character as keyof typeof REFERENCES]);
}
