import type { Span } from '../text/span.ts';

/** Kinds of personal data that plans carry by mistake: a phone number, an e-mail address, the number of an identity card. */
export type PersonalDataKind = 'phone' | 'email' | 'identity';

/** Personal data found in a text. */
export interface PersonalData extends Span {
  readonly kind: PersonalDataKind;
  readonly words: string;
}

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,4}(?![\w-])/gu;
const PHONE = /(?<![\p{L}\d/.,-])(?:\+84|0)(?:[ .-]?\d){9,10}(?![\d/%]|[.,]\d)/gu;
const CITIZEN_NUMBER = /(?<![\p{L}\d/.,-])\d{12}(?![\d/%]|[.,]\d)/gu;
const OLD_NUMBER =
  /(?<=(?:CMND|CMTND|CCCD|chứng minh nhân dân|căn cước(?: công dân)?)(?: số)?\s?:?\s?)\d{9}(?!\d)/giu;

/** Finds phone numbers, e-mail addresses and numbers of identity cards, in reading order. */
export function findPersonalData(text: string): readonly PersonalData[] {
  const find = (pattern: RegExp, kind: PersonalDataKind): readonly PersonalData[] =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      words: match[0],
    }));
  const identities = [...find(CITIZEN_NUMBER, 'identity'), ...find(OLD_NUMBER, 'identity')];
  const phones = find(PHONE, 'phone').filter(
    ({ start }) => !identities.some((identity) => identity.start === start),
  );
  return [...find(EMAIL, 'email'), ...phones, ...identities].sort((a, b) => a.start - b.start);
}
