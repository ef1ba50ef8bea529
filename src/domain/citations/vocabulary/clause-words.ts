/** Words, with their accents, that begin another clause wherever they stand: "tại" does, "tài" does not. */
const ALWAYS = 'ngày được đến từ trước kèm đã sẽ khi nếu này';
/** Words that do so behind a name, but may stand in the name of a law that its number closes. */
const OFTEN =
  'theo tại về do trong có là với cho như hoặc để thì đang gửi còn hiện nhằm gồm phải mà';

/** What stands in no name of a law between it and its number: "gửi" may, in "Luật Bảo hiểm tiền gửi số …". */
export const ENDS_NUMBERED_LAW = listWords(ALWAYS);

/** What ends the name of a law or an agency. */
export const ENDS_NAME = listWords(`${ALWAYS} ${OFTEN}`);

/** What parts a type word from a number behind it that it does not name. */
export const ENDS_TYPE_NAME = listWords(`${ALWAYS} ${OFTEN} của và số mẫu biểu`);

/** Words inside the name of an agency that may be written without a capital. */
export const AGENCY_WORDS = listWords(
  'nhân dân tỉnh thành phố huyện xã phường thị trấn quận đặc khu trung ương toàn quốc lần thứ khóa khoá các hành thư đoàn ủy uỷ ban chính phủ bộ sở hội trưởng trực vụ liên công động phòng thường nước cơ tộc khen thưởng tuyên giáo nông thôn vận tải tối cao sát',
);

/** Words inside the name of a congress that may be written without a capital. */
export const CONGRESS_WORDS = listWords('đại hội nghị biểu nhiệm kỳ năm cán chức');

function listWords(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
