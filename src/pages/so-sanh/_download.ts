import { printCsv } from '../../exports/csv.ts';
import { DATA_LICENCE } from '../../exports/licence.ts';
import {
  COMPARISON_FIELDS,
  type ComparisonRecord,
} from '../../views/comparison/export-comparison.ts';

/** A comparison as a file to keep, with what is needed to cite it and to read it later. */
export interface Download {
  readonly rows: readonly ComparisonRecord[];
  /** The full address of the view. */
  readonly address: string;
  /** The remarks that stand beside the table. */
  readonly remarks: readonly string[];
}

/** Hands the rows to the reader as CSV; each carries the address of its sentence and of the view. */
export function saveCsv({ rows }: Download): void {
  save('so-sanh.csv', 'text/csv;charset=utf-8', printCsv(Object.keys(COMPARISON_FIELDS), rows));
}

/** Hands the rows to the reader as JSON, with where and when they were taken and what the fields mean. */
export function saveJson({ rows, address, remarks }: Download): void {
  const content = {
    metadata: {
      title: 'Bảng so sánh chỉ tiêu thi đua',
      publisher: 'Thi đua mở',
      address,
      savedAt: new Date().toISOString(),
      licence: DATA_LICENCE.address,
      remarks,
      fields: COMPARISON_FIELDS,
    },
    rows,
  };
  save('so-sanh.json', 'application/json', `${JSON.stringify(content, null, 1)}\n`);
}

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then; an address that is never given back keeps its memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
