import { slugify } from '../../text/fold.ts';

/** A type of document: what it is called in print and how it is abbreviated in a number. */
export interface DocumentType {
  /** Its label without accents: "chi-thi". */
  readonly id: string;
  /** As printed: "Chỉ thị". */
  readonly label: string;
  /** Abbreviations in numbers; the first is the official one. */
  readonly symbols: readonly string[];
  /** Other words in front of a number that mean this type, folded; the label itself is one already. */
  readonly words: readonly string[];
}

function type(label: string, symbols = '', words = ''): DocumentType {
  return { id: slugify(label), label, symbols: split(symbols, ' '), words: split(words, ',') };
}

function split(list: string, separator: string): readonly string[] {
  return list === '' ? [] : list.split(separator);
}

/**
 * Types by their words, and their abbreviations: Nghị định 30/2020/NĐ-CP, Phụ lục III (27 types and
 * the copies), Thông tư 01/2011/TT-BNV before it, and the Party's own list, Quy định 399-QĐ/TW.
 * "Quy định" has no symbol of its own in the Party's use: "Quy định số 66-QĐ/TW".
 */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  type('Luật', 'LCT'),
  type('Bộ luật'),
  type('Hiến pháp'),
  type('Pháp lệnh', 'PL'),
  type('Lệnh', 'L'),
  type('Sắc lệnh', 'SL'),
  type('Nghị quyết', 'NQ NQLT', 'nghi quyet lien tich'),
  type('Nghị định', 'NĐ'),
  type('Thông tư', 'TT'),
  type('Thông tư liên tịch', 'TTLT TTLB', 'thong tu lien bo'),
  type('Quyết định', 'QĐ'),
  type('Chỉ thị', 'CT CTLT'),
  type('Kết luận', 'KL'),
  type('Quy định', 'QyĐ QĐi QDi'),
  type('Quy chế', 'QC QCPH'),
  type('Quy trình', 'QTr'),
  type('Hướng dẫn', 'HD HDLT HDLN HDLS'),
  type('Thông báo', 'TB', 'thong bao ket luan'),
  type('Thông tri', 'TT'),
  type('Thông cáo', 'TC'),
  type('Kế hoạch', 'KH KHLT KHLN KHPH'),
  type('Chương trình', 'CTr CTPH CTrPH CTrHĐ CTHĐ', 'chuong trinh phoi hop'),
  type('Đề án', 'ĐA'),
  type('Dự án', 'DA'),
  type('Phương án', 'PA'),
  type('Báo cáo', 'BC BCTĐ'),
  type('Tờ trình', 'TTr TTrLN'),
  type('Công văn', 'CV', 'cong van chi dao,cong van huong dan,cong van hoa toc'),
  type('Công điện', 'CĐ'),
  type('Văn bản hợp nhất', 'VBHN'),
  type('Biên bản', 'BB'),
  type('Hợp đồng', 'HĐ'),
  type('Giấy mời', 'GM'),
  type('Giấy ủy quyền', 'GUQ UQ'),
  type('Giấy phép', 'GP'),
  type('Giấy chứng nhận', 'GCN'),
  type('Phát động', 'PĐ PĐTĐ', 'phat dong thi dua'),
  type('Giao ước thi đua', 'GƯ GƯTĐ'),
  type('Điều lệ', 'ĐL'),
  type('Lời kêu gọi', 'LKG'),
  type('Phiếu trình', 'PTr'),
  type('Phiếu chuyển', 'PC'),
  type('Bản sao', 'SY TrS'),
];

/** "Văn bản" names no type: the symbol tells it, and a công văn has none in its symbol. */
export const ANY_DOCUMENT = 'van-ban';

/**
 * Abbreviations that stand for the word in front of a number ("NĐ 98/2023", "CV 5973/UBND-KT"): the
 * symbols of their types, and "VB" for văn bản.
 */
export const ABBREVIATED_WORDS: readonly string[] =
  'NĐ QĐ TT TTLT NQ CT CTr KH KL HD CV TB TTr BC QC QyĐ CĐ ĐA VBHN VB'.split(' ');

const BY_ID = new Map(DOCUMENT_TYPES.map((entry) => [entry.id, entry]));

/** The printed label of a type ("chi-thi" gives "Chỉ thị"); the id itself when it is unknown. */
export function printTypeLabel(id: string): string {
  return BY_ID.get(id)?.label ?? id;
}
