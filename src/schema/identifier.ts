import { z } from 'zod';

const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The longest identifier; the shortest has 3 characters ("hue"). */
const MAX_LENGTH = 80;

/** True for an identifier that may become part of an address: `a-z`, `0-9`, single hyphens, 3–80 characters. */
export function isIdentifier(text: string): boolean {
  return text.length >= 3 && text.length <= MAX_LENGTH && IDENTIFIER.test(text);
}

/** The id of a record of a register. Ids become public addresses and never change. */
export const identifierSchema = z
  .string()
  .refine(isIdentifier, 'Mã chỉ gồm a-z, 0-9 và gạch nối đơn, dài 3 đến 80 ký tự.');
