import { slugify } from '../../text/fold.ts';

/** A type of document: by which words it is called and how it is abbreviated in a number. */
export interface DocumentType {
  /** Its label without accents: "chi-thi". */
  readonly id: string;
  /**
   * How it is cited by a number without symbol, a letter for each: c commonly ("Chỉ thị 05"), y with
   * a year ("NĐ 98/2023"), s commonly, but only behind "số", as other states' are cited without it
   * ("Sắc lệnh 14257"), n never, as such a number names no document ("Chương trình 135"), v its
   * word is a verb as well, so that in small letters it counts only behind "số"; and a when its
   * symbol stands for the word in front of a number as well ("NĐ 98/2023", "CV 5973/UBND-KT").
   */
  readonly uses: string;
  /** Abbreviations in numbers; the first is the official one. */
  readonly symbols: readonly string[];
  /** The words in front of a number that mean this type, folded: the label, then others. */
  readonly words: readonly string[];
}

/**
 * Types by their words, and their abbreviations: Nghị định 30/2020/NĐ-CP, Phụ lục III (27 types and
 * the copies), Thông tư 01/2011/TT-BNV before it, and the Party's own list, Quy định 399-QĐ/TW.
 * "Quy định" has no symbol of its own in the Party's use: "Quy định số 66-QĐ/TW".
 *
 * One type on a line: its id, behind a colon how it is cited by a bare number, its symbols, then a
 * comma before each further way of calling it.
 */
const TYPES = `luat:ny LCT
bo-luat:ny
hien-phap:n
phap-lenh:y PL
lenh L
sac-lenh:s SL
nghi-quyet:acy NQ
nghi-dinh:acy NĐ
thong-tu:acy TT
thong-tu-lien-tich:acy TTLT TTLB,thong tu lien bo
quyet-dinh:acyv QĐ
chi-thi:acy CT
ket-luan:acv KL
quy-dinh:acv QyĐ QĐi QDi
quy-che:a QC
quy-trinh QTr
huong-dan:a HD
thong-bao:a TB,thong bao ket luan
thong-tri TT
thong-cao TC
ke-hoach:a KH
chuong-trinh:an CTr CTrHĐ CTHĐ
de-an:an ĐA
du-an:n DA
phuong-an:n PA
bao-cao:a BC BCTĐ
to-trinh:a TTr
cong-van:ac CV,cong van huong dan
cong-dien:ac CĐ
van-ban-hop-nhat:acv VBHN
bien-ban BB
hop-dong:n HĐ
giay-moi GM
giay-uy-quyen GUQ UQ
giay-phep:n GP
giay-chung-nhan:n GCN
phat-dong:n PĐ PĐTĐ
giao-uoc-thi-dua GƯ GƯTĐ
dieu-le:n ĐL
loi-keu-goi LKG
phieu-trinh PTr
phieu-chuyen PC
ban-sao SY TrS`;

/** All types that a number or a name can be of. */
export const DOCUMENT_TYPES: readonly DocumentType[] = TYPES.split('\n').map((line) => {
  const [own = '', ...words] = line.split(',');
  const [head = '', ...symbols] = own.split(' ');
  const [id = '', uses = ''] = head.split(':');
  return { id, uses, symbols, words: [id.replaceAll('-', ' '), ...words] };
});

/** "Văn bản" names no type: the symbol tells it, and a công văn has none in its symbol. */
export const ANY_DOCUMENT = 'van-ban';

/** The types as they are printed. Finding does without them, so its script in a page holds none. */
const LABELS: readonly string[] = [
  'Luật',
  'Bộ luật',
  'Hiến pháp',
  'Pháp lệnh',
  'Lệnh',
  'Sắc lệnh',
  'Nghị quyết',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Quyết định',
  'Chỉ thị',
  'Kết luận',
  'Quy định',
  'Quy chế',
  'Quy trình',
  'Hướng dẫn',
  'Thông báo',
  'Thông tri',
  'Thông cáo',
  'Kế hoạch',
  'Chương trình',
  'Đề án',
  'Dự án',
  'Phương án',
  'Báo cáo',
  'Tờ trình',
  'Công văn',
  'Công điện',
  'Văn bản hợp nhất',
  'Biên bản',
  'Hợp đồng',
  'Giấy mời',
  'Giấy ủy quyền',
  'Giấy phép',
  'Giấy chứng nhận',
  'Phát động',
  'Giao ước thi đua',
  'Điều lệ',
  'Lời kêu gọi',
  'Phiếu trình',
  'Phiếu chuyển',
  'Bản sao',
];

const labelById = new Map<string, string>();

/** The printed label of a type ("chi-thi" gives "Chỉ thị"); the id itself when it is unknown. */
export function printTypeLabel(id: string): string {
  if (labelById.size === 0) for (const label of LABELS) labelById.set(slugify(label), label);
  return labelById.get(id) ?? id;
}
