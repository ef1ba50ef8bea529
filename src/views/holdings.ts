import type { Archive } from '../archive/archive.ts';
import { ALL_TARGETS, TARGET_COUNTS } from '../archive/target-indicators.ts';
import { recordsAddress } from './select-plans.ts';

/** One figure about the archive, as `CountList.astro` takes it. */
export interface HoldingCount {
  readonly count: number;
  readonly label: string;
  readonly href: string;
}

/** What the archive holds, in numbers, each with the page that shows it. */
export function viewHoldings(archive: Archive): readonly HoldingCount[] {
  const cited = [...archive.documents.values()].filter(({ citedBy }) => citedBy.length > 0);
  return [
    { count: archive.plans.length, label: 'kế hoạch có toàn văn', href: '/ke-hoach/' },
    { count: archive.records.length, label: 'bản ghi dữ kiện', href: recordsAddress(archive) },
    { count: cited.length, label: 'văn bản được viện dẫn', href: '/van-ban/' },
    {
      count: archive.lookUp(TARGET_COUNTS).get(ALL_TARGETS) ?? 0,
      label: 'chỉ tiêu kèm nguồn',
      href: '/so-sanh/',
    },
  ];
}
