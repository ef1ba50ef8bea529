/** Folded words that begin a title even with a capital: "UBND tỉnh Ban hành Quy chế". */
const VERBS = 'ban hanh|quy dinh|phe duyet|huong dan|phat dong|trien khai|thuc hien|sua doi';

/** Behind an agency's name, the beginning of a title with a capital, in a folded text. */
export const CAPITAL_TITLE_START = new RegExp(`(?:${VERBS})(?![a-z0-9])`, 'uy');

/** The beginning of a document's title in a folded text: a quotation mark, a dash or certain words. */
export const TITLE_START = new RegExp(
  `"|-\\s|(?:${VERBS}|ve|v/v|tang cuong|day manh|tiep tuc|cong bo|cong nhan|thanh lap|kien toan|giao|dieu chinh|bo sung|thay the|bai bo|to chuc|thi hanh|xin y kien|de nghi|thong bao|quy hoach|xay dung|tong ket|bao cao|trinh|xu ly)(?![a-z0-9])`,
  'uy',
);

/** With which a remark about the document begins, or what was issued then: "…, ngày 04/5/2018 UBND tỉnh ban hành …". */
export const TITLE_END =
  /[,\s(]\s?(?:da )?(?:duoc (?:sua doi|bo sung|thay the)|sau day (?:goi|viet)|(?:co|het) hieu luc)|,\s(?:ngay\s\d[^,;]{5,99}\sban hanh|(?:trong|theo|tu|qua|sau) do|dac biet|phan dau|nham|dong thoi|cu the|gop phan)\s|\sva de\s/u;
