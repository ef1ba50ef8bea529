import { locatePassage } from '../../domain/text/locate-passage.ts';
import type { PlanFrontmatter } from '../../schema/plan.ts';
import { readAs, type ReadFact } from './draft-facts.ts';
import type { TextParts } from './text-parts.ts';

type Signer = PlanFrontmatter['signer'];
type Recipients = PlanFrontmatter['recipients'];

const POWER = /^(?<power>K\/?T|T\/?M|Q|T\/?L|TUQ)\s?(?<dot>\.?)\s?(?=\p{Lu})/u;
const SIGNED_MARK = /^\(?(?:đã ký|ký tên|đã ký tên|ký, đóng dấu).{0,30}\)?$/iu;
/** Ranks that keep their capitals inside a title: "Phó Trưởng Ban", "Phó Giám đốc". */
const RANK =
  /(?<!\p{L})(?:trưởng ban|phó|quyền|trưởng|chủ tịch|giám đốc|chủ nhiệm|bí thư|chánh|viện trưởng|hiệu trưởng)(?!\p{L})/gu;

/** Reads who signed, in which capacity, out of the last lines of the document. */
export function readSigner({ signature, signatureText, plan }: TextParts): ReadFact<Signer> {
  const lines = signature.filter((line) => !SIGNED_MARK.test(line));
  const name = lines.at(-1);
  if (name === undefined || lines.length < 2) {
    return readAs<Signer>(
      { absent: 'not-printed', reason: 'Bản nhận được không có phần chữ ký.' },
      { code: 'import-signer-missing', values: {} },
    );
  }
  const offices = joinOffices(lines.slice(0, -1));
  const last = offices.findLast((line) => line === line.toUpperCase()) ?? offices.at(-1) ?? '';
  const capacity = offices
    .map((line) => POWER.exec(line)?.[0].trim())
    .findLast((power) => power !== undefined);
  const position = wordPosition(last.replace(POWER, ''));
  const passage = signatureText.slice(0, signatureText.lastIndexOf(name) + name.length);
  if (!plan.text.replace(/\s+/gu, ' ').includes(passage.replace(/\s+/gu, ' '))) {
    return readAs<Signer>(undefined, { code: 'import-signer-missing', values: {} });
  }
  const fact =
    capacity === undefined ? { name, position, passage } : { name, position, capacity, passage };
  const isName = /^(?:\p{Lu}\p{Ll}*\.?\s){1,6}\p{Lu}\p{Ll}*$/u.test(name);
  return isName
    ? readAs<Signer>(fact)
    : readAs<Signer>(fact, { code: 'import-signer-doubtful', values: { name } });
}

/** How an office begins; a line that begins otherwise goes on with the one above it. */
const OFFICE =
  /^(?:PHÓ|QUYỀN|TRƯỞNG|CHỦ|GIÁM|TỔNG|BÍ|CHÁNH|VIỆN|HIỆU|CỤC|CHI CỤC|CHỈ|ỦY|UỶ|BAN|THƯỜNG|KHỐI|BỘ|THỨ|ĐẠI|THIẾU|TRUNG|THƯỢNG)(?!\p{L})/u;

/** A long office is printed on two lines: "PHÓ TRƯỞNG BAN THƯỜNG" and "TRỰC". */
function joinOffices(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isCapitals = line === line.toUpperCase() && /\p{L}/u.test(line);
    const goesOn = isCapitals && !POWER.test(line) && !OFFICE.test(line);
    if (above !== undefined && goesOn && above === above.toUpperCase()) {
      joined[joined.length - 1] = `${above} ${line}`;
    } else joined.push(line);
  }
  return joined;
}

function wordPosition(printed: string): string {
  if (printed !== printed.toUpperCase()) return printed;
  const lower = printed.toLowerCase();
  const ranked = lower.replace(RANK, (word) =>
    word === 'trưởng ban' ? 'Trưởng Ban' : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return ranked.charAt(0).toUpperCase() + ranked.slice(1);
}

/**
 * Reads the recipients as printed, without their dashes. A dash stays where the words alone stand in
 * the text more than once, and where a recipient was written on two lines.
 */
export function readRecipients({ recipients, plan }: TextParts): ReadFact<Recipients> {
  const found: string[] = [];
  for (const line of recipients) {
    const printed = line.replace(/^Nơi nhận\s*:?\s*(?:\([^)]*\))?\s*/iu, '').trim();
    const words = printed.replace(/^[-–+•]\s*/u, '').trim();
    if (!/\p{L}{2}/u.test(words) || words.startsWith('}')) continue;
    const above = found.at(-1);
    if (above !== undefined && words.startsWith('(') && !/[;,.]$/u.test(above)) {
      found[found.length - 1] = `${above} ${printed}`;
      continue;
    }
    const location = locatePassage(plan.text, words);
    found.push(location.found && !location.unique ? printed : words);
  }
  return found.length > 0
    ? readAs<Recipients>(found)
    : readAs<Recipients>(
        { absent: 'not-printed', reason: 'Bản nhận được không có phần nơi nhận.' },
        { code: 'import-recipients-missing', values: {} },
      );
}
