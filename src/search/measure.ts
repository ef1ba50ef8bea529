/** How many bytes a value takes as JSON in UTF-8. */
export function measureJson(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
