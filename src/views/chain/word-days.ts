import { contradictsOrder, type DaysBetween } from '../../domain/graph/days-between.ts';

const format = new Intl.NumberFormat('vi-VN');

/** How long after the upper document the lower one was issued, in words; said too when nobody can tell. */
export function wordDays(days: DaysBetween): string {
  switch (days.kind) {
    case 'exact':
      return wordExact(days.days);
    case 'range':
      return wordRange(days);
    case 'unknown':
      return `không tính được số ngày: ${MISSING_WORDS[days.missing]}`;
  }
}

/** The same in a few letters: "46 ngày sau"; null when nobody can tell. */
export function wordDaysShort(days: DaysBetween): string | null {
  if (days.kind === 'unknown') return null;
  if (days.kind === 'exact') {
    if (days.days === 0) return 'cùng ngày với';
    return `${format.format(Math.abs(days.days))} ngày ${days.days < 0 ? 'trước' : 'sau'}`;
  }
  if (contradictsOrder(days)) return `${printSpan(-days.most, -days.least)} ngày trước`;
  return days.least < 0 ? null : `${printSpan(days.least, days.most)} ngày sau`;
}

const MISSING_WORDS = {
  upper: 'chưa rõ ngày của văn bản trên',
  lower: 'chưa rõ ngày của văn bản dưới',
  both: 'chưa rõ ngày của cả hai',
} as const;

const CONTRADICTION = 'mâu thuẫn: văn bản dưới ghi ngày sớm hơn văn bản trên';

function wordExact(days: number): string {
  if (days === 0) return 'cùng ngày';
  return days > 0
    ? `sau ${format.format(days)} ngày`
    : `${CONTRADICTION} ${format.format(-days)} ngày`;
}

function wordRange(days: DaysBetween & { readonly kind: 'range' }): string {
  const { least, most } = days;
  if (contradictsOrder(days)) return `${CONTRADICTION} ${printSpan(-most, -least)} ngày`;
  const why = 'chỉ biết đến tháng hoặc năm';
  return least < 0
    ? `chưa kết luận được: từ ${format.format(-least)} ngày trước đến ${format.format(most)} ngày sau (${why})`
    : `sau ${printSpan(least, most)} ngày (${why})`;
}

function printSpan(least: number, most: number): string {
  return `${format.format(least)}–${format.format(most)}`;
}
