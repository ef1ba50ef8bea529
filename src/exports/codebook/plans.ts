import { defineField, type TableDefinition } from './field.ts';
import { ABSENCES, URL_FIELD } from './shared-fields.ts';

export const PLANS: TableDefinition = {
  name: 'plans',
  title: { vi: 'Kế hoạch', en: 'Plans' },
  description: {
    vi: 'Mỗi dòng một kế hoạch hoặc văn bản phát động. held = true: kho có toàn văn; false: chỉ có dữ kiện và địa chỉ nguồn.',
    en: 'One row per plan. held = true: the archive holds the text; false: facts and the address of their source only.',
  },
  primaryKey: ['id'],
  fields: [
    defineField(
      'id',
      'text',
      ['Mã', 'Id'],
      [
        'Mã của kế hoạch: tỉnh/năm/cơ quan/tên; không bao giờ đổi.',
        'Id of the plan: province/year/agency/name; it never changes.',
      ],
      { required: true },
    ),
    URL_FIELD,
    defineField(
      'title',
      'text',
      ['Tên', 'Title'],
      ['Tên văn bản, viết gọn.', 'Title of the document.'],
      { required: true },
    ),
    defineField(
      'titlePassage',
      'text',
      ['Nguyên văn tên', 'Title passage'],
      [
        'Đoạn nguyên văn của tên; trống khi kho không có văn bản. Đoạn của mọi dữ kiện khác ở bảng facts.',
        'The words of the text that give the title; empty when the text is not held. Passages of all other facts are in the table facts.',
      ],
    ),
    defineField(
      'kind',
      'text',
      ['Loại', 'Kind'],
      [
        'Loại văn bản, tiếng Việt không dấu (ke-hoach, phat-dong, giao-uoc-thi-dua …).',
        'Kind of document, in Vietnamese without accents.',
      ],
      { required: true },
    ),
    defineField(
      'number',
      'text',
      ['Số hiệu', 'Number'],
      [
        'Số và ký hiệu như in trên văn bản. Một mình số hiệu chưa đủ để nhận ra văn bản.',
        'Number and symbol as printed. A number alone identifies no document.',
      ],
    ),
    defineField(
      'numberStatus',
      'text',
      ['Tình trạng số hiệu', 'Number status'],
      [
        'stated: có ghi; blank: để trống; not-printed: bản nhận được không có phần này; not-visible: nguồn không cho thấy.',
        'stated; blank: left blank; not-printed: the copy lacks the part; not-visible: the source does not show it.',
      ],
      { required: true, values: ['stated', 'blank', 'not-printed', 'not-visible'] },
    ),
    defineField(
      'issuedOn',
      'date',
      ['Ngày ban hành', 'Issued on'],
      [
        'Đúng đến mức văn bản ghi: năm, tháng hoặc ngày.',
        'As precise as the text: year, month or day.',
      ],
    ),
    defineField(
      'issuedOnAbsence',
      'text',
      ['Vì sao thiếu ngày', 'Why no date'],
      [
        'not-stated: không nêu; blank: để trống; not-printed: bản nhận được không có; not-visible: nguồn không cho thấy.',
        'Why there is no date: not stated, left blank, not printed in the copy, not visible in the source.',
      ],
      { values: ABSENCES },
    ),
    defineField(
      'agency',
      'text',
      ['Cơ quan', 'Agency'],
      ['Cơ quan ban hành, mã trong bảng agencies.', 'The issuing agency.'],
      { references: 'agencies.id' },
    ),
    defineField(
      'province',
      'text',
      ['Tỉnh khi ban hành', 'Province as issued'],
      [
        'Mã tỉnh, thành phố như khi ban hành; trống với trung ương, liên tỉnh.',
        'Id of the province at the time of issue; empty for the centre and for several provinces.',
      ],
    ),
    defineField(
      'provinceKey',
      'text',
      ['Khóa tỉnh khi ban hành', 'Key of that province'],
      [
        'Khóa trong bảng places, có thời kỳ (63/binh-thuan): 23 tên được dùng lại từ 01/7/2025.',
        'Its key in places, with the era (63/binh-thuan): 23 names were used again from 1 July 2025.',
      ],
      { references: 'places.key' },
    ),
    defineField(
      'provinceToday',
      'text',
      ['Tỉnh hiện nay', 'Province today'],
      [
        'Mã tỉnh hiện nay chứa địa bàn đó. Không cộng hay lấy trung bình số liệu của các tỉnh cũ.',
        'Id of the present province that contains it. Never add up or average figures of former provinces.',
      ],
    ),
    defineField(
      'provinceTodayKey',
      'text',
      ['Khóa tỉnh hiện nay', 'Key of the province today'],
      ['Khóa của tỉnh hiện nay trong bảng places.', 'Its key in places.'],
      { references: 'places.key' },
    ),
    defineField(
      'year',
      'integer',
      ['Năm', 'Year'],
      [
        'Năm mà kế hoạch dành cho; trống khi không rõ.',
        'The year that the plan is for; empty when not known.',
      ],
    ),
    defineField(
      'periodFrom',
      'integer',
      ['Giai đoạn từ', 'Period from'],
      ['Năm đầu, với kế hoạch nhiều năm.', 'First year, of a plan for several years.'],
    ),
    defineField(
      'periodTo',
      'integer',
      ['Giai đoạn đến', 'Period to'],
      ['Năm cuối, với kế hoạch nhiều năm.', 'Last year, of a plan for several years.'],
    ),
    defineField(
      'theme',
      'text',
      ['Chủ đề', 'Theme'],
      ['Chủ đề thi đua, nguyên văn.', 'Theme of the emulation, verbatim.'],
    ),
    defineField(
      'themeAbsence',
      'text',
      ['Vì sao thiếu chủ đề', 'Why no theme'],
      ['Như issuedOnAbsence.', 'As issuedOnAbsence.'],
      { values: ABSENCES },
    ),
    defineField(
      'signer',
      'text',
      ['Người ký', 'Signer'],
      ['Người ký khi giữ chức vụ, như in.', 'The signing official, as printed.'],
    ),
    defineField(
      'signerPosition',
      'text',
      ['Chức vụ', 'Position'],
      ['Chức vụ người ký, như in.', 'Position of the signer, as printed.'],
    ),
    defineField(
      'signerAbsence',
      'text',
      ['Vì sao thiếu người ký', 'Why no signer'],
      ['Như issuedOnAbsence.', 'As issuedOnAbsence.'],
      { values: ABSENCES },
    ),
    defineField(
      'targetCount',
      'integer',
      ['Số chỉ tiêu', 'Number of targets'],
      [
        'Số dòng ở bảng targets. Trống, không phải 0, khi không có chỉ tiêu nào: xem targetsAbsence.',
        'Rows in targets. Empty, not 0, when there is none: see targetsAbsence.',
      ],
    ),
    defineField(
      'targetsAbsence',
      'text',
      ['Vì sao không có chỉ tiêu', 'Why no targets'],
      [
        'not-stated: kế hoạch không nêu; not-visible: nguồn không cho thấy (kế hoạch vẫn có thể nêu).',
        'not-stated: the plan states none; not-visible: the source shows none (the plan may state some).',
      ],
      { values: ABSENCES },
    ),
    defineField(
      'basis',
      'list',
      ['Căn cứ', 'Basis'],
      ['Văn bản ở phần căn cứ mở đầu.', 'Documents of the opening basis.'],
      { required: true, references: 'directives.id' },
    ),
    defineField(
      'cites',
      'list',
      ['Viện dẫn', 'Cites'],
      [
        'Mọi văn bản được viện dẫn, mỗi văn bản một lần; từng chỗ ở bảng citations.',
        'Every document cited, once each; single mentions are in citations.',
      ],
      { required: true, references: 'directives.id' },
    ),
    defineField(
      'movements',
      'list',
      ['Phong trào', 'Movements'],
      ['Phong trào được nhắc đến.', 'Movements that it names.'],
      { required: true, references: 'movements.id' },
    ),
    defineField(
      'held',
      'boolean',
      ['Có toàn văn', 'Held'],
      ['true khi kho có toàn văn.', 'True when the archive holds the text.'],
      { required: true },
    ),
    defineField(
      'emulationDocument',
      'boolean',
      ['Văn bản thi đua', 'Emulation document'],
      [
        'false với văn bản loại khác (nghị quyết đại hội) giữ để so sánh.',
        'False for another kind of document (of a congress) kept for comparison.',
      ],
      { required: true },
    ),
    defineField(
      'originalUrl',
      'address',
      ['Tệp gốc', 'Original'],
      ['Tệp như nhận được.', 'The file as received.'],
    ),
    defineField(
      'sourceSha256',
      'text',
      ['SHA-256', 'SHA-256'],
      ['SHA-256 của tệp như nhận được.', 'SHA-256 of the file as received.'],
    ),
    defineField(
      'sourceUrl',
      'address',
      ['Nguồn', 'Source'],
      ['Nơi đã thấy kế hoạch, ngoài kho.', 'Where the plan was seen, outside the archive.'],
    ),
    defineField(
      'sourceKind',
      'text',
      ['Loại nguồn', 'Kind of source'],
      [
        'tin: bản tin, có thể chỉ nêu một phần; van-ban: văn bản; tap-du-lieu: tập dữ liệu; tep-nhan-duoc: tệp trong kho.',
        'tin: a news report, perhaps partial; van-ban: the document; tap-du-lieu: a data set; tep-nhan-duoc: the file in the archive.',
      ],
      { required: true, values: ['tin', 'van-ban', 'tap-du-lieu', 'tep-nhan-duoc'] },
    ),
    defineField('note', 'text', ['Ghi chú', 'Note'], ['Điều cần biết thêm.', 'What else to know.']),
  ],
};
