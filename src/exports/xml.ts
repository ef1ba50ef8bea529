const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for XML, in elements and in attributes with double quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => REFERENCES[character] ?? character);
}
