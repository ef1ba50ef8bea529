import { hash } from 'node:crypto';

/** What stands for an object that is told apart by who it is and not by what it holds. */
const IDENTITIES = new WeakMap<object, string>();

/** Lets an object count in digests by a name: what it holds is followed by reads of its own. */
export function identify<T extends object>(object: T, name: string): T {
  IDENTITIES.set(object, name);
  return object;
}

/**
 * A digest of a value, the same for equal values in every process: objects by their properties, maps,
 * sets and lists in their order, identified objects and functions by their name.
 */
export function digestValue(value: unknown): string {
  const parts: string[] = [];
  print(value, parts);
  return digestText(parts.join(''));
}

/** A digest of a text. */
export function digestText(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

function print(value: unknown, parts: string[]): void {
  if (typeof value === 'function') {
    parts.push('F', value.name, ',');
  } else if (typeof value !== 'object' || value === null) {
    parts.push(typeof value === 'string' ? JSON.stringify(value) : String(value), ',');
  } else {
    const name = IDENTITIES.get(value);
    if (name === undefined) printParts(value, parts);
    else parts.push('@', JSON.stringify(name), ',');
  }
}

function printParts(value: object, parts: string[]): void {
  if (Array.isArray(value) || value instanceof Set) {
    parts.push(value instanceof Set ? 'S[' : '[');
    for (const item of value) print(item, parts);
    parts.push(']');
  } else if (value instanceof Map) {
    parts.push('M[');
    for (const [key, item] of value) {
      print(key, parts);
      print(item, parts);
    }
    parts.push(']');
  } else if (value instanceof Uint8Array) {
    parts.push('B', hash('sha256', value), ',');
  } else {
    parts.push('{');
    for (const [key, item] of Object.entries(value)) {
      parts.push(JSON.stringify(key), ':');
      print(item, parts);
    }
    parts.push('}');
  }
}
