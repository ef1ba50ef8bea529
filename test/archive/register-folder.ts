import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PLACES: Readonly<Record<string, string>> = {
  'places/63/cao-bang.yaml': `
name: Cao Bằng
type: tinh
validTo: "2025-06-30"
successor: {id: cao-bang, from: "2025-07-01"}
tile: {column: 0, row: 0}
sources: []
confidence: seen
`,
  'places/34/cao-bang.yaml': `
name: Cao Bằng
type: tinh
validFrom: "2025-07-01"
formedFrom: [cao-bang]
tile: {column: 0, row: 0}
sources: []
confidence: seen
`,
};

export const DIRECTIVE = `
type: chi-thi
number: 34-CT/TW
date: "2014-04-07"
examples: [Chỉ thị số 34-CT/TW]
sources: []
confidence: seen
`;

export const AGENCY = `
name: Ban Dân tộc tỉnh Cao Bằng
shortName: Ban Dân tộc
kind: ban-dan-toc
province: {id: cao-bang, era: 63}
sources: []
confidence: seen
`;

export const RECORD = `
title: Giao ước thi đua năm 2018
kind: giao-uoc-thi-dua
agency: ban-dan-toc-cao-bang
province: {id: cao-bang, era: 63}
year: 2018
emulationDocument: true
sourceUrl: https://example.vn/a
sourceKind: tin
cites:
  - number: 34-CT/TW
    directive: ct-34-tw-2014
targets:
  - indicator: chi-bo-xep-loai
    comparator: ">="
    value: 90
    unit: "%"
confidence: seen
`;

/** A whole small content folder: two units, a directive, an agency and a record of fact. */
export const SMALL_CONTENT: Readonly<Record<string, string>> = {
  ...PLACES,
  'directives/ct-34-tw-2014.yaml': DIRECTIVE,
  'agencies/ban-dan-toc-cao-bang.yaml': AGENCY,
  'records/cao-bang/2018/ban-dan-toc/giao-uoc-thi-dua.yaml': RECORD,
};

/** Runs a test on a folder named "content" that holds these files, and removes it afterwards. */
export function withContent<T>(
  files: Readonly<Record<string, string>>,
  run: (contentFolder: string) => T,
): T {
  const root = mkdtempSync(join(tmpdir(), 'registers-'));
  try {
    for (const [name, source] of Object.entries(files)) {
      const path = join(root, 'content', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, source.replace(/^\n/u, ''));
    }
    return run(join(root, 'content'));
  } finally {
    rmSync(root, { recursive: true });
  }
}
