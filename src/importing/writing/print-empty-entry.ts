/** What is known of an entry before its text is there. */
export interface EmptyEntry {
  readonly province: string;
  readonly year: number;
  /** The id of the agency, its province at the end. */
  readonly agency: string;
  /** The last part of the address. */
  readonly name: string;
}

/**
 * Prints an entry without text, with every field that an entry has and a comment on what goes there.
 * It is no plan yet: `npm run check` names each field until it is filled in.
 */
export function printEmptyEntry({ province, year, agency, name }: EmptyEntry): string {
  return `---
# Mỗi "passage" chép nguyên văn một đoạn trong phần văn bản ở dưới.
# Điều nguồn không nêu thì ghi, ví dụ: theme: { absent: not-stated, reason: Văn bản không nêu chủ đề. }
kind: ke-hoach # hoặc phat-dong
title:
  text: '' # tên viết như câu thường
  passage: ''
agency:
  id: ${agency}
  passage: ''
province:
  id: ${province}
  passage: ''
year:
  value: ${year}
  passage: ''
number: # status là stated (kèm value, passage), blank (kèm passage, reason) hoặc not-printed (kèm reason)
  status: not-printed
  reason: ''
issuedOn: # value (2023-01-30, 2023-01 hoặc 2023) và passage
  absent: not-printed
  reason: ''
place:
  absent: not-printed
  reason: ''
theme:
  absent: not-stated
  reason: ''
signer: # name, position, capacity (KT., TM., Q. …) và passage
  absent: not-printed
  reason: ''
recipients:
  absent: not-printed
  reason: ''
deadlines:
  absent: not-stated
  reason: ''
basis:
  absent: not-stated
  reason: ''
targets:
  absent: not-stated
  reason: ''
movements:
  absent: not-stated
  reason: ''
corrections: []
remarks: []
source:
  file: ${name}.txt # tệp văn bản như nhận được, đặt cạnh tệp này
  sha256: '' # sha256sum ${name}.txt
  description: ''
---

<TieuDe>

</TieuDe>

<NoiNhan>

</NoiNhan>

<ChuKy>

</ChuKy>
`;
}
