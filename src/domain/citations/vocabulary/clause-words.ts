/** Words, with their accents, that begin another clause wherever they stand: "tại" does, "tài" does not. */
const ALWAYS = 'ngày được đến từ trước kèm đã sẽ khi nếu này';
const OFTEN = 'theo tại về do trong có là với cho như hoặc để nói thì';

/** What stands in no name of a law between it and its number. */
export const ENDS_NUMBERED_LAW = listWords(ALWAYS);

/** What ends the name of a law: "theo" does, in "Luật Bảo hiểm tiền gửi số 06/2012/QH13" "gửi" does not. */
export const ENDS_LAW_NAME = listWords(
  `${ALWAYS} ${OFTEN} đang gửi còn hiện năm nhằm gồm phải cần`,
);

/** What parts a type word from a number behind it that it does not name. */
export const ENDS_TYPE_NAME = listWords(
  `${ALWAYS} ${OFTEN} của và nay bằng mà ra các những một số quy ban trên dưới sau gồm vào mẫu biểu bảng phụ hệ khoản điều`,
);

/** What begins a new clause behind an agency's name. */
export const ENDS_AGENCY_NAME = listWords(
  `${ALWAYS} ${OFTEN} năm và nhằm yêu quy hướng phê phát sửa thực tăng đẩy tiếp điều thay bãi xin báo trình gửi ra đang cũng thuộc ký thí phải mà`,
);

/** Words inside the name of an agency that may be written without a capital. */
export const AGENCY_WORDS = listWords(
  'nhân dân tỉnh thành phố huyện xã phường thị trấn quận đặc khu và trung ương toàn quốc lần thứ khóa khoá ngành các chấp hành bí thư đảng đoàn ủy uỷ ban chính phủ bộ sở hội đồng trưởng trực vụ liên công lao động mặt trận tổ phòng viện thường thống nước tp cơ tộc khen thưởng đua tuyên giáo nông thôn vận tải tối cao sát',
);

/** Words inside the name of a congress that may be written without a capital, folded. */
export const CONGRESS_WORDS = listWords(
  'dai hoi nghi bieu lan thu khoa nhiem ky nam can vien chuc nguoi nhat hai ba bon sau bay tam chin muoi',
);

function listWords(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
