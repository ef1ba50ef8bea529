import type { z } from 'zod';

/** Vietnamese words for the types that a schema expects, as the wording of problems quotes them. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm trường',
  null: 'null',
};

/** What a schema expects, in words of an editor; the schema's own word when there is none. */
export function wordExpectedType(expected: string): string {
  return TYPE_WORDS[expected] ?? expected;
}

/**
 * The Vietnamese sentence for an issue that its schema does not word itself. Pass it as `error` when
 * parsing; undefined leaves the wording to zod.
 */
export const vietnameseErrors: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Thiếu trường này.'
        : `Giá trị phải là ${wordExpectedType(issue.expected)}.`;
    case 'invalid_value':
      return `Chỉ nhận một trong các giá trị: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `Không có trường nào tên ${issue.keys.join(', ')}.`;
    case 'too_small':
      return `Nhỏ hoặc ngắn quá: ít nhất ${String(issue.minimum)}.`;
    case 'too_big':
      return `Lớn hoặc dài quá: nhiều nhất ${String(issue.maximum)}.`;
    case 'invalid_format':
      return 'Giá trị không đúng dạng.';
    case 'invalid_union':
      return 'Giá trị không khớp dạng nào được nhận ở đây.';
    default:
      return undefined;
  }
};
