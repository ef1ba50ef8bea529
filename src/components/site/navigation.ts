import type { LinkText } from '../values.ts';

/** The parts of the site, in the order in which readers look for them. */
export const siteParts: readonly LinkText[] = [
  { label: 'Kế hoạch', href: '/ke-hoach/' },
  { label: 'Văn bản', href: '/van-ban/' },
  { label: 'So sánh', href: '/so-sanh/' },
  { label: 'Tỉnh', href: '/tinh/' },
  { label: 'Năm', href: '/nam/' },
  { label: 'Cơ quan', href: '/co-quan/' },
  { label: 'Phong trào', href: '/phong-trao/' },
  { label: 'Chỉ tiêu', href: '/chi-tieu/' },
  { label: 'Dữ liệu', href: '/du-lieu/' },
  { label: 'Giới thiệu', href: '/gioi-thieu/' },
];

/** True when the page at `path` is the part's own page or lies below it. */
export function isWithin(part: LinkText, path: string): boolean {
  return path.startsWith(part.href);
}
