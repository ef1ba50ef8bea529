/** A comma before one of these begins a clause of its own, not another item of an enumeration. */
export const CLAUSE_STARTERS: readonly string[] = [
  'trong đó',
  'tỷ lệ',
  'tỉ lệ',
  'số lượng',
  'mỗi',
  'có',
  'đạt',
  'không',
  'tổ chức',
  'xây dựng',
  'bảo đảm',
  'đảm bảo',
  'hoàn thành',
  'làm tốt',
  'thực hiện',
  'phát triển',
  'cập nhật',
  'duy trì',
  'giảm',
  'tăng',
  'kết quả',
  'kết nạp',
  'thành lập',
  'từng bước',
  'phấn đấu',
  'đề nghị',
  'đăng ký',
  'phần đầu',
];

/** Words that join two clauses. */
export const CLAUSE_JOINS: readonly string[] = ['và', 'đồng thời', 'hoặc', 'trong đó', 'nhưng'];

/** Words that belong to the join, not to the clause that they open. */
export const LEADING_WORDS: readonly string[] = ['trong đó', 'và', 'đồng thời', 'riêng', 'cụ thể'];

/** Verbs and other words at which a subject ends ("100% cán bộ, công chức | hoàn thành …"). */
export const PREDICATE_WORDS: readonly string[] = [
  'đạt',
  'được',
  'có',
  'hoàn thành',
  'thực hiện',
  'tham gia',
  'ký',
  'ký kết',
  'đăng ký',
  'đăng kí',
  'chấp hành',
  'hưởng ứng',
  'xếp loại',
  'xếp',
  'là',
  'không',
  'phấn đấu',
  'giữ',
  'sử dụng',
  'cài đặt',
  'biết',
  'tiếp cận',
  'bảo đảm',
  'đảm bảo',
  'tổ chức',
  'xây dựng',
  'triển khai',
  'đi học',
  'nắm',
  'nắm vững',
  'đủ',
  'gương mẫu',
  'nghiêm túc',
  'xử lý',
  'giải quyết',
  'tuyên truyền',
  'phát động',
  'khen thưởng',
  'trở lên',
  'còn',
  'giảm',
  'tăng',
  'qua',
  'thông qua',
  'vi phạm',
  'bị',
  'thuộc diện',
  'học tập',
  'nêu gương',
  'trong sạch',
  'vững mạnh',
  'quá hạn',
  'trễ hạn',
  'phát huy',
  'ứng dụng',
  'cam kết',
  'vào',
  'đã',
];

/** "có" that belongs to the noun before it ("người có công"), where a predicate would begin otherwise. */
export const ATTRIBUTES: readonly string[] = [
  'có ý nghĩa',
  'có công',
  'có uy tín',
  'có hoàn cảnh',
  'có nguy cơ',
];

/** Verbs by which an item of a list of targets states an aim without a number ("Hoàn thành có chất lượng …"). */
export const AIM_OPENERS: readonly string[] = [
  'hoàn thành',
  'có',
  'làm tốt',
  'thực hiện tốt',
  'thực hiện nghiêm',
  'thực hiện có hiệu quả',
  'thực hiện hiệu quả',
  'tổ chức tốt',
  'chấp hành',
  'bảo đảm',
  'đảm bảo',
  'giữ vững',
  'duy trì',
  'nâng cao',
  'tăng cường',
  'đẩy mạnh',
  'phát huy',
];

/** Nouns at which the thing that an aim is about begins ("… đúng tiến độ | công tác tham mưu"). */
export const AIM_HEADS: readonly string[] = ['công tác', 'việc', 'nhiệm vụ', 'các', 'những'];

/** Words at which it ends: what follows says what it is for. */
export const PURPOSE_WORDS: readonly string[] = ['giúp', 'để', 'nhằm', 'góp phần'];
