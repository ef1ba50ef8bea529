import { JOINT } from '../vocabulary/read-symbol.ts';
import type { NumberFamily } from '../citation.ts';
import type { NumberOrder } from './document-number.ts';
import type { NumberParts } from './number-parts.ts';

/**
 * Tells which family of issuers numbers so, and the order in which that family prints; from the
 * narrowest to the widest, the first that knows the parts decides.
 */
export function readFamily(parts: NumberParts): readonly [NumberFamily, NumberOrder] {
  const [issuer, ...units] = parts.issuers;
  const group = issuer?.group;
  const symbol = issuer?.symbol ?? '';
  const written = readOrder(parts);
  const isParty = written === 'party';
  const asWritten = written ?? 'state';
  // The National Assembly and its Standing Committee number by type and term (Luật 80/2015/QH13,
  // Điều 10): 06/2022/QH15. Before 2015 the committee's numbers carried the type, and its
  // individual resolutions run without a year: 1663/NQ-UBTVQH15. Until 1997 they were written as
  // the Party writes, which is kept: 215-NQ/QHK6, 21-LCT/HĐNN8.
  if (group === 'assembly') {
    // The terms up to the ninth, which ended in 1997, and the Council of State among them.
    const isEarly = /K\d{1,2}$|(?<!\d)[1-9]$/u.test(symbol);
    return ['law', !parts.year && isEarly ? (written ?? 'party') : 'state'];
  }
  if (!parts.type) {
    // A State công văn has no type in its symbol: the agency stands first, then the unit that
    // drafted it (1459/SNV-TĐKT). Until about 2000 ministries wrote a hyphen first (521-BXD/ĐT); the
    // oldest forms name the issuer alone (206-CP, 50/CP). Their order is kept.
    const isOld =
      /^(?:CP|HĐBT|TTg)$/u.test(symbol) || (isParty && group === 'state' && !parts.year);
    return [isOld && !units.length ? 'old' : 'cong-van', asWritten];
  }
  // Documents of several agencies: their abbreviations follow one another behind the type.
  const isLocal = symbol === 'LB';
  if (isLocal || JOINT.test(parts.type.symbol))
    return ['joint', isParty && (isLocal || group === 'party') ? 'party' : 'state'];
  // Trade unions and the Fatherland Front print the State's order (933/QĐ-TLĐ), the Youth Union's
  // centre the Party's (225-KH/TWĐTN-TNNT); its local organisations are met in both.
  if (group === 'mass-state') return ['mass', 'state'];
  if (group === 'mass-party') return ['mass', 'party'];
  if (group === 'mass-either') return ['mass', written ?? 'party'];
  // Legal normative documents carry their year (Luật 80/2015/QH13, Điều 10): 91/2017/NĐ-CP.
  if (parts.year) return ['normative', 'state'];
  // The Party prints a hyphen after the ordinal and a slash before the issuer: 34-CT/TW. Numbers
  // run per type and committee term, so that they recur (Hướng dẫn 36-HD/VPTW, mục II.1).
  // A công điện keeps its order: the State's central committee against storms bears TW too (01/CĐ-TW).
  if (group === 'party' && (parts.type.symbol !== 'CĐ' || isParty)) return ['party', 'party'];
  // Councils and steering committees number apart from the agency whose seal they use (Nghị định
  // 30/2020/NĐ-CP, Phụ lục I, phần II): 01/KH-HĐTĐKT. One of the Party prints its order: 09-KL/BCĐ.
  if (group === 'council')
    return ['council', isParty && symbol.startsWith('BCĐ') ? 'party' : 'state'];
  // State administrative documents (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 3): 19/CT-TTg.
  // An issuer in no list keeps the order as written. So do, from before 1997, the President's orders
  // (47-L/CTN) and circulars, which ministries wrote as the Party does (07-TT/TC).
  const isOld = isParty && issuer && (parts.type.symbol === 'TT' || symbol === 'CTN');
  return [isOld ? 'old' : 'state', isOld || group !== 'state' ? asWritten : 'state'];
}

/** The order in which the separators before the groups stand; null when they are lost or mixed. */
function readOrder(parts: NumberParts): NumberOrder | null {
  const behindYear = parts.marks.slice(-parts.letters.length);
  if (/^(?:-$|[-_]\/)/u.test(behindYear)) return 'party';
  return /^(?:\/$|\/-|_[_-])/u.test(behindYear) ? 'state' : null;
}
