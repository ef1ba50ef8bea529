/** Verbs that reach for a title. */
export const REACHED_WORDS: readonly string[] = [
  'đạt',
  'đạt chuẩn',
  'đạt danh hiệu',
  'danh hiệu',
  'xây dựng',
  'giữ vững',
  'giữ',
  'duy trì',
  'phấn đấu',
  'được tặng',
  'được tặng thưởng',
  'được công nhận',
  'đề nghị',
  'đề nghị tặng',
  'được xếp loại',
  'xếp loại',
];

/** Words of rules and appeals: a title beside one of them is spoken about, not aimed at. */
export const NOT_REACHED_WORDS: readonly string[] = [
  'xét',
  'bình xét',
  'xét tặng',
  'xem xét',
  'hồ sơ',
  'tiêu chuẩn xét',
  'theo quy định',
  'quy định',
  'góp phần',
  'nhằm',
  'phát động',
  'thi đua hoàn thành',
  'căn cứ',
  'hệ thống chính trị',
];
