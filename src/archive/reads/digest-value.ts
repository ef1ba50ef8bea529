import { hash } from 'node:crypto';

/** What stands for an object that is told apart by who it is and not by what it holds. */
const IDENTITIES = new WeakMap<object, string>();

/** Lets an object count in digests by a name: what it holds is followed by reads of its own. */
export function identify<T extends object>(object: T, name: string): T {
  IDENTITIES.set(object, name);
  return object;
}

/**
 * A digest of a plain value, the same for equal values in every process: objects by their properties,
 * maps, sets and lists in their order, identified objects by their name. Null for a value that holds a
 * function, which nothing can be said of.
 */
export function digestValue(value: unknown): string | null {
  const parts: string[] = [];
  return print(value, parts) ? digestText(parts.join('')) : null;
}

/** A digest of a text. */
export function digestText(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

function print(value: unknown, parts: string[]): boolean {
  if (typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null) {
    parts.push(typeof value === 'string' ? JSON.stringify(value) : String(value), ',');
    return true;
  }
  const name = IDENTITIES.get(value);
  if (name !== undefined) {
    parts.push('@', JSON.stringify(name), ',');
    return true;
  }
  return printParts(value, parts);
}

function printParts(value: object, parts: string[]): boolean {
  if (Array.isArray(value) || value instanceof Set) {
    parts.push(value instanceof Set ? 'S[' : '[');
    for (const item of value) if (!print(item, parts)) return false;
    parts.push(']');
    return true;
  }
  if (value instanceof Map) {
    parts.push('M[');
    for (const [key, item] of value) if (!print(key, parts) || !print(item, parts)) return false;
    parts.push(']');
    return true;
  }
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    parts.push('B', Buffer.from(buffer, byteOffset, byteLength).toString('base64'), ',');
    return true;
  }
  parts.push('{');
  for (const [key, item] of Object.entries(value)) {
    parts.push(JSON.stringify(key), ':');
    if (!print(item, parts)) return false;
  }
  parts.push('}');
  return true;
}
