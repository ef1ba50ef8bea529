import type { AgencyEntry, PlaceEntry } from '../../archive/registers.ts';
import { placeOn, placesNamed } from '../../domain/places/place-on.ts';
import { foldText, slugify } from '../../domain/text/fold.ts';
import type { PlanFrontmatter } from '../../schema/plan.ts';
import { readAs, type ReadFact } from './draft-facts.ts';
import type { TextParts } from './text-parts.ts';

type Province = PlanFrontmatter['province'];
type IssuingAgency = PlanFrontmatter['agency'];

/** How often the text must name one province more than all others together to be read as its own. */
const CLEAR_SHARE = 0.6;

/**
 * Reads the province: that of the place of issue, else the one that the text names with "tỉnh",
 * "thành phố" or "Tỉnh ủy" most of the time.
 */
export function readProvince(
  parts: TextParts,
  places: readonly PlaceEntry[],
  issuedIn: string | undefined,
  date: string | null,
): ReadFact<Province> {
  const atHead = issuedIn === undefined ? [] : placesNamed(places, issuedIn);
  const head = placeOn(places, issuedIn ?? '', date);
  if (
    issuedIn !== undefined &&
    (head.kind === 'known' || new Set(atHead.map(({ id }) => id)).size === 1)
  ) {
    const id = head.kind === 'known' ? head.place.id : (atHead[0]?.id ?? '');
    return readAs({ id, passage: findMention(parts, id, places) ?? issuedIn });
  }
  const mentions = findProvinceMentions(parts.plan.text, places, date);
  const [first, second] = [...mentions].sort((a, b) => b[1].count - a[1].count);
  if (first === undefined) {
    return readAs<Province>(undefined, { code: 'import-province-unknown', values: {} });
  }
  const all = [...mentions.values()].reduce((sum, { count }) => sum + count, 0);
  const [id, { count, passage }] = first;
  const fact = { id, passage };
  if (count / all < CLEAR_SHARE) {
    const others = second === undefined ? '' : second[0];
    return readAs<Province>(undefined, {
      code: 'import-province-doubtful',
      values: { passage, other: others },
    });
  }
  return readAs(fact, { code: 'import-province-inferred', values: { province: id, passage } });
}

interface Mention {
  count: number;
  readonly passage: string;
}

function findMention(parts: TextParts, id: string, places: readonly PlaceEntry[]): string | null {
  return findProvinceMentions(parts.plan.text, places, null).get(id)?.passage ?? null;
}

const BEFORE_PROVINCE = /(?:tỉnh|thành phố|TP\.?|Tỉnh ủy|Tỉnh uỷ|Thành ủy)\s+$/iu;

function findProvinceMentions(
  text: string,
  places: readonly PlaceEntry[],
  date: string | null,
): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  const valid = places.filter(
    (place) => date === null || (place.validFrom ?? '') <= date.padEnd(10, '-31'),
  );
  const names = new Map(
    valid.flatMap((place) =>
      [place.name, ...(place.variants ?? [])].map((name) => [name, place.id]),
    ),
  );
  for (const [name, id] of names) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      const before = BEFORE_PROVINCE.exec(text.slice(Math.max(0, at - 12), at));
      if (before === null || /\p{L}/u.test(text.charAt(at + name.length))) continue;
      const passage = before[0].replace(/\s+/gu, ' ') + name;
      const mention = found.get(id);
      if (mention === undefined) found.set(id, { count: 1, passage });
      else mention.count++;
    }
  }
  return found;
}

/** Verbs with which an opening says who issues the plan. */
const ISSUING =
  'xây dựng|ban hành|phát động|đề ra|triển khai|tổ chức|phối hợp|lập kế hoạch|phê duyệt';
const AGENCY_WORD =
  '(?:Ban|Sở|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Công đoàn|Liên đoàn|Hội|Trường|Văn phòng|Đảng ủy|Tỉnh ủy|Huyện ủy|Thành ủy|Bộ Chỉ huy|Khối|Cụm|Chi cục|Cục|Công an|Tòa án|Viện|Mặt trận|Ủy ban|Trung tâm|Bảo hiểm)';
const ISSUER_CLAUSE = new RegExp(
  `(?<![\\p{L}])(?<agency>${AGENCY_WORD}(?: [\\p{L},.-]{1,20}){0,14}?) (?:${ISSUING})(?!\\p{L})(?: \\p{L}+){0,2}`,
  'gu',
);
/** Words that tell that another clause stands between the agency and the verb. */
const OTHER_CLAUSE = /(?<!\p{L})(?:về|việc|được|tại|đã|theo|năm|do)(?!\p{L})/u;

/** What is known of who issues, when one agency of the register cannot be told. */
export interface AgencyReading extends ReadFact<IssuingAgency> {
  /** The name as read, for an agency that is not in the register. */
  readonly name: string | null;
}

/**
 * Reads the agency out of the letterhead, else out of the clause that says who issues the plan, and
 * holds it against the register: an agency of this province whose name the words begin with. One that
 * the register lacks gets the id that it would have, with a note.
 */
export function readAgency(
  parts: TextParts,
  agencies: readonly AgencyEntry[],
  province: string | undefined,
  provinceName: string | null,
  year: number | undefined,
): AgencyReading {
  const candidates = listCandidates(parts);
  const ofProvince = agencies.filter((agency) => agency.province?.id === province);
  for (const { words, passage } of candidates) {
    const fitting = ofProvince.filter((agency) => isNamed(words, agency, provinceName));
    const longest = Math.max(...fitting.map(({ shortName }) => shortName.length));
    const best = fitting.filter(
      (agency) => agency.shortName.length === longest && isOfTime(agency, year),
    );
    const [only] = best;
    if (best.length === 1 && only !== undefined) {
      const note = { code: 'import-agency-inferred', values: { agency: only.id, passage } };
      return { ...readAs({ id: only.id, passage }, note), name: only.name };
    }
  }
  const [first] = candidates;
  if (first === undefined || province === undefined) {
    return {
      ...readAs<IssuingAgency>(undefined, { code: 'import-agency-unknown', values: {} }),
      name: null,
    };
  }
  const words = withCommittee(first.words, parts.plan.text);
  const bare = slugify(words.replace(PROVINCE_END, ''));
  const id = bare.endsWith(province) ? bare : `${bare}-${province}`;
  return {
    ...readAs(
      { id: id.slice(0, 80).replace(/-$/u, ''), passage: first.passage },
      { code: 'import-agency-unregistered', values: { name: words, id } },
    ),
    name: words,
  };
}

/** A body of the Party is named with its committee, which its letterhead prints apart: "Ban … Tỉnh ủy". */
function withCommittee(words: string, text: string): string {
  const folded = foldText(text);
  const name = foldText(words);
  for (const committee of ['tinh uy', 'thanh uy']) {
    const at = folded.indexOf(`${name} ${committee}`);
    // Folding keeps the length of composed letters, so places are the same.
    if (at !== -1) return text.slice(at, at + name.length + 1 + committee.length);
  }
  return words;
}

/** What the id of an agency leaves out of its name: the province; "UBND tỉnh" is what such a body is. */
const PROVINCE_END =
  /(?<=^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|thành phố)) .*$|(?<!^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)) (?:tỉnh(?! ủy| uỷ)|thành phố)(?: .*|$)/iu;

/** The emulation register keeps an agency of the new units apart by the end of its id. */
function isOfTime({ id }: AgencyEntry, year: number | undefined): boolean {
  return id.endsWith('-tu-2025') ? (year ?? 0) >= 2025 : true;
}

interface Candidate {
  readonly words: string;
  readonly passage: string;
}

function listCandidates(parts: TextParts): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const line of parts.letterhead) {
    if (
      /^(?:CỘNG H|ĐỘC LẬP|Độc lập|ĐẢNG CỘNG SẢN|Số|[-_*\s]*$)/u.test(line) ||
      /, ngày/u.test(line)
    )
      continue;
    if (new RegExp(`^${AGENCY_WORD}`, 'iu').test(line)) found.push({ words: line, passage: line });
  }
  // The agency itself stands under the one that it belongs to.
  found.reverse();
  const { text } = parts.plan;
  const inOpening: Candidate[] = [];
  for (const block of parts.opening) {
    const sentence = text.slice(block.start, block.end);
    for (const match of sentence.matchAll(ISSUER_CLAUSE)) {
      const words = match.groups?.['agency'] ?? '';
      const isOther = /(?<!\p{L})(?:của|do)\s$/u.test(sentence.slice(0, match.index));
      if (!isOther && !OTHER_CLAUSE.test(words)) inOpening.push({ words, passage: match[0] });
    }
  }
  // The basis comes first and names others; the issuer is the last that is said to do something.
  return [...found, ...inOpening.reverse()];
}

/** True when words begin with the name of an agency, in full or as its own province prints it. */
function isNamed(words: string, agency: AgencyEntry, provinceName: string | null): boolean {
  const folded = `${foldText(words).replace(/uy ban nhan dan/gu, 'ubnd')} `;
  const withType = provinceName === null ? [] : [` tỉnh ${provinceName}`, ` ${provinceName}`];
  const names = [agency.name, agency.shortName];
  for (const end of withType) {
    if (agency.name.endsWith(end)) names.push(agency.name.slice(0, -end.length));
  }
  return names.some((name) =>
    folded.startsWith(`${foldText(name).replace(/uy ban nhan dan/gu, 'ubnd')} `),
  );
}
