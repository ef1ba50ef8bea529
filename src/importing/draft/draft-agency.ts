import type { PlaceEntry } from '../../archive/registers.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { AgencyData } from '../../schema/agency.ts';
import type { PlanFrontmatter } from '../../schema/plan.ts';

/** An agency that the register lacks, as far as its first plan tells. */
export interface AgencyDraft {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Undefined where the name does not tell it: the editor chooses. */
  readonly kind: AgencyData['kind'] | undefined;
  readonly abbreviation: string | undefined;
  readonly province: { readonly id: string; readonly era: 63 | 34 };
}

/** Kinds of agencies by how their names begin; the first that fits decides. Folded. */
const KINDS: readonly (readonly [begins: RegExp, kind: AgencyData['kind']])[] = [
  [/^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho)/u, 'ubnd-tinh'],
  [/^(?:ubnd|uy ban nhan dan) (?:huyen|quan|thi xa|thanh pho)/u, 'ubnd-huyen'],
  [/^so /u, 'so'],
  [/^ban dan toc/u, 'ban-dan-toc'],
  [/^ban chi dao/u, 'ban-chi-dao'],
  [/^(?:tinh|thanh) uy/u, 'tinh-uy'],
  [
    /^(?:ban (?:dan van|tuyen giao|to chuc|noi chinh)|uy ban kiem tra|van phong tinh uy)/u,
    'ban-dang',
  ],
  [/^dang (?:bo|uy)/u, 'dang-bo'],
  [/^khoi thi dua/u, 'khoi-thi-dua'],
  [/^cum thi dua/u, 'cum-thi-dua'],
  [/^(?:cong doan|lien doan lao dong|ldld)/u, 'cong-doan'],
  [/^(?:hoi|tinh doan|doan thanh nien|mat tran|uy ban mat tran)/u, 'hoi-doan-the'],
  [/^(?:bo chi huy|bo doi|cong an)/u, 'quan-su'],
  [/^truong /u, 'truong-hoc'],
];
/** "48/KH-STP": what stands behind the kind of document. */
const ABBREVIATION = /^\d+\p{L}?[/-]\p{L}+[-/](?<words>[\p{Lu}\d&-]{2,16})$/u;

/** Drafts the entry of an agency for the register, out of the plan that names it. */
export function draftAgency(
  id: string,
  words: string,
  text: string,
  place: PlaceEntry,
  number: PlanFrontmatter['number'] | undefined,
): AgencyDraft {
  const printed = findPrinted(words, text);
  const bare = printed.replace(new RegExp(`\\s+(?:tỉnh|thành phố)?\\s*${place.name}$`, 'iu'), '');
  const type = place.type === 'thanh-pho' ? 'thành phố' : 'tỉnh';
  const isUnit = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)$/iu.test(bare);
  const shortName = isUnit ? `${bare} ${type}` : bare;
  const isOfCommittee = /(?:Tỉnh|Thành) (?:ủy|uỷ)$/u.test(bare);
  const name =
    isUnit || isOfCommittee ? `${shortName} ${place.name}` : `${bare} ${type} ${place.name}`;
  const folded = foldText(shortName);
  const symbol = number?.status === 'stated' ? ABBREVIATION.exec(number.value) : null;
  return {
    id,
    name,
    shortName,
    kind: KINDS.find(([begins]) => begins.test(`${folded} `))?.[1],
    abbreviation: symbol?.groups?.['words'],
    province: { id: place.id, era: place.era },
  };
}

/** A name set in capitals as the running text writes it; else with one capital. */
function findPrinted(words: string, text: string): string {
  if (words !== words.toUpperCase()) return words;
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  const found = [...text.matchAll(new RegExp(pattern, 'giu'))].map(([match]) => match);
  const written = found.find((match) => match !== match.toUpperCase());
  return (written ?? words.charAt(0) + words.slice(1).toLowerCase()).replace(/\s+/gu, ' ');
}
