/** Folded words with which the title of a document begins. */
export const TITLE_STARTS: readonly string[] = [
  've',
  'v/v',
  'quy dinh',
  'ban hanh',
  'huong dan',
  'phe duyet',
  'phat dong',
  'sua doi',
  'trien khai',
  'thuc hien',
  'tang cuong',
  'day manh',
  'tiep tuc',
  'cong bo',
  'cong nhan',
  'thanh lap',
  'kien toan',
  'giao',
  'dieu chinh',
  'bo sung',
  'thay the',
  'bai bo',
  'phan cong',
  'to chuc',
  'thi hanh',
  'xin y kien',
  'de nghi',
  'thong bao',
  'chi tiet',
  'phan cap',
  'quy hoach',
  'xay dung',
  'nang cao',
  'hoc tap',
  'tong ket',
  'so ket',
  'bao cao',
  'trinh',
  'chan chinh',
  'xu ly',
  'huong ung',
  'phong, chong',
  'dinh huong',
];

/** Folded words after which a title has ended and a remark about the document begins. */
export const TITLE_ENDS =
  /[,\s(]\s?(?:da )?(?:duoc (?:sua doi|bo sung|thay the)|sau day (?:goi|viet)|co hieu luc|het hieu luc)|,\s(?:dac biet|trong do|phan dau|nham|dong thoi|theo do|tu do|qua do|tiep do|sau do|cu the|gop phan)\s|\sva de\s/u;

/** Words inside the name of an agency that may be written without a capital. */
export const AGENCY_WORDS: ReadonlySet<string> = new Set(
  (
    'nhân dân tỉnh thành phố huyện xã phường thị trấn quận đặc khu và trung ương toàn quốc lần thứ khóa khoá ' +
    'ngành các chấp hành bí thư đảng đoàn ủy uỷ ban chính phủ bộ sở hội đồng trưởng trực vụ liên công lao động ' +
    'mặt trận tổ phòng viện thường thống nước tp cơ tộc khen thưởng đua tuyên giáo nông thôn vận tải tối cao sát'
  ).split(' '),
);

/** Words that begin a new clause behind an agency's name. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  (
    'về ngày năm và tại theo là đã được có để nhằm cho do từ đến với trong yêu quy hướng phê phát sửa ' +
    'thực tăng đẩy tiếp điều thay bãi xin báo trình kèm gửi nói này ra đang sẽ cũng hoặc thì thuộc ký như khi thí phải mà'
  ).split(' '),
);

/** Words with which the name of an agency is whole, so that "và" joins no more to it: "tỉnh Cà Mau và …". */
export const WHOLE_NAME =
  /(?<![a-z])(?:tinh|huyen|xa(?!\shoi)|phuong|pho|chinh\sphu|quoc\shoi|chinh\stri|bi\sthu|nuoc|tuong)(?![a-z])/u;

/**
 * What begins something else behind "và": "UBND tỉnh và Sở Nội vụ". Any other capital goes on with
 * the name: "Bộ Giáo dục và Đào tạo", and of a joint document "Bộ Y tế và Bộ Nội vụ".
 */
export const BEHIND_AND =
  /^(?:so|ban|uy ban|ub[a-z]*|hdnd|van phong|thu tuong|chu tich|pho|mat tran|hoi dong|tinh|thanh (?:uy|doan|pho)|huyen|cac|tong|dang|chinh phu|quoc hoi|cong (?:an|doan|ty)|vien|toa|truong|cuc|lien doan|doan|nhan dan|trung tam|phu luc|dieu|khoan|mau)(?![a-z])/u;

/** A comma after these words belongs to the name of the agency ("Bộ Văn hóa, Thể thao và Du lịch"). */
export const AGENCY_COMMA =
  /(?:van hoa|bo truong|lao dong|kinh te|thi dua|nong nghiep|khoa hoc|ky thuat)$/u;

/** Folded words that begin a title even with a capital, behind an agency's name: "UBND tỉnh Ban hành Quy chế". */
export const CAPITAL_TITLE_STARTS: ReadonlySet<string> = new Set([
  'ban hanh',
  'quy dinh',
  'phe duyet',
  'huong dan',
  'phat dong',
  'trien khai',
  'thuc hien',
  'sua doi',
]);
