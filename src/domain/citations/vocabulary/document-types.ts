/** A type of document: what it is called in print and how it is abbreviated in a number. */
export interface DocumentType {
  readonly id: string;
  /** As printed: "Chỉ thị". */
  readonly label: string;
  /** Abbreviations in numbers; the first is the official one. */
  readonly symbols: readonly string[];
  /** Other words in front of a number that mean this type, folded; the label itself is one already. */
  readonly words: readonly string[];
}

function type(id: string, label: string, symbols = '', words = ''): DocumentType {
  return { id, label, symbols: split(symbols, ' '), words: split(words, ',') };
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
  type('luat', 'Luật', 'LCT'),
  type('bo-luat', 'Bộ luật'),
  type('hien-phap', 'Hiến pháp'),
  type('phap-lenh', 'Pháp lệnh', 'PL'),
  type('lenh', 'Lệnh', 'L'),
  type('sac-lenh', 'Sắc lệnh', 'SL'),
  type('nghi-quyet', 'Nghị quyết', 'NQ NQLT', 'nghi quyet lien tich'),
  type('nghi-dinh', 'Nghị định', 'NĐ'),
  type('thong-tu', 'Thông tư', 'TT'),
  type('thong-tu-lien-tich', 'Thông tư liên tịch', 'TTLT TTLB', 'thong tu lien bo'),
  type('quyet-dinh', 'Quyết định', 'QĐ'),
  type('chi-thi', 'Chỉ thị', 'CT CTLT'),
  type('ket-luan', 'Kết luận', 'KL'),
  type('quy-dinh', 'Quy định', 'QyĐ QĐi QDi'),
  type('quy-che', 'Quy chế', 'QC QCPH'),
  type('quy-trinh', 'Quy trình', 'QTr'),
  type('huong-dan', 'Hướng dẫn', 'HD HDLT HDLN HDLS'),
  type('thong-bao', 'Thông báo', 'TB', 'thong bao ket luan'),
  type('thong-tri', 'Thông tri', 'TT'),
  type('thong-cao', 'Thông cáo', 'TC'),
  type('ke-hoach', 'Kế hoạch', 'KH KHLT KHLN KHPH'),
  type('chuong-trinh', 'Chương trình', 'CTr CTPH CTrPH CTrHĐ CTHĐ', 'chuong trinh phoi hop'),
  type('de-an', 'Đề án', 'ĐA'),
  type('du-an', 'Dự án', 'DA'),
  type('phuong-an', 'Phương án', 'PA'),
  type('bao-cao', 'Báo cáo', 'BC BCTĐ'),
  type('to-trinh', 'Tờ trình', 'TTr TTrLN'),
  type('cong-van', 'Công văn', 'CV', 'cong van chi dao,cong van huong dan,cong van hoa toc'),
  type('cong-dien', 'Công điện', 'CĐ'),
  type('van-ban-hop-nhat', 'Văn bản hợp nhất', 'VBHN'),
  type('bien-ban', 'Biên bản', 'BB'),
  type('hop-dong', 'Hợp đồng', 'HĐ'),
  type('giay-moi', 'Giấy mời', 'GM'),
  type('giay-uy-quyen', 'Giấy ủy quyền', 'GUQ UQ'),
  type('giay-phep', 'Giấy phép', 'GP'),
  type('giay-chung-nhan', 'Giấy chứng nhận', 'GCN'),
  type('phat-dong', 'Phát động', 'PĐ PĐTĐ', 'phat dong thi dua'),
  type('giao-uoc', 'Giao ước thi đua', 'GƯ GƯTĐ'),
  type('dieu-le', 'Điều lệ', 'ĐL'),
  type('loi-keu-goi', 'Lời kêu gọi', 'LKG'),
  type('phieu-trinh', 'Phiếu trình', 'PTr'),
  type('phieu-chuyen', 'Phiếu chuyển', 'PC'),
  type('ban-sao', 'Bản sao', 'SY TrS'),
];

/** "Văn bản" names no type: the symbol tells it, and a công văn has none in its symbol. */
export const ANY_DOCUMENT = 'van-ban';

/** Abbreviations that stand for the word in front of a number ("NĐ 98/2023", "CV 5973/UBND-KT"). */
export const ABBREVIATED_WORDS: Readonly<Record<string, string>> = {
  NĐ: 'nghi-dinh',
  QĐ: 'quyet-dinh',
  TT: 'thong-tu',
  TTLT: 'thong-tu-lien-tich',
  NQ: 'nghi-quyet',
  CT: 'chi-thi',
  CTr: 'chuong-trinh',
  KH: 'ke-hoach',
  KL: 'ket-luan',
  HD: 'huong-dan',
  CV: 'cong-van',
  VB: ANY_DOCUMENT,
  TB: 'thong-bao',
  TTr: 'to-trinh',
  BC: 'bao-cao',
  QC: 'quy-che',
  QyĐ: 'quy-dinh',
  CĐ: 'cong-dien',
  ĐA: 'de-an',
  VBHN: 'van-ban-hop-nhat',
};

const BY_ID = new Map(DOCUMENT_TYPES.map((entry) => [entry.id, entry]));

/** The printed label of a type ("chi-thi" gives "Chỉ thị"); the id itself when it is unknown. */
export function printTypeLabel(id: string): string {
  return BY_ID.get(id)?.label ?? id;
}
