/** Headings of sections whose content is the plan's targets. */
export const TARGET_SECTION_WORDS: readonly string[] = [
  'mục tiêu',
  'chỉ tiêu',
  'các chỉ tiêu',
  'kpi',
  'kpis',
  'target',
  'targets',
  'nội dung giao ước',
  'kết quả cần đạt',
  'đăng ký danh hiệu',
];

/** Of these, the words of sections that are lists of targets: each of their items states one. */
export const TARGET_LIST_WORDS: readonly string[] = ['chỉ tiêu'];

/** Headings of sections that report what has been. */
export const REPORT_SECTION_WORDS: readonly string[] = [
  'kết quả',
  'kết quả đạt được',
  'đánh giá',
  'tình hình',
  'thành tích',
  'ưu điểm',
  'tồn tại',
  'hạn chế',
  'khó khăn',
  'đặc điểm',
  'thực trạng',
];

/** Headings of any other section; one of these before "mục tiêu" makes it "the measures for the targets". */
export const OTHER_SECTION_WORDS: readonly string[] = [
  'giải pháp',
  'biện pháp',
  'tổ chức thực hiện',
  'nhiệm vụ',
  'nội dung',
  'mục đích',
  'yêu cầu',
  'đối tượng',
  'phạm vi',
  'thời gian',
  'kinh phí',
  'khen thưởng',
  'tiêu chuẩn',
  'tiêu chí',
  'nơi nhận',
  'phân công',
  'trách nhiệm',
  'quan điểm',
  'phương hướng',
];

/** Words of a title or an opening by which a whole text reports what has been. */
export const REPORT_OPENERS: readonly string[] = [
  'báo cáo kết quả',
  'báo cáo tổng kết',
  'báo cáo sơ kết',
  'kết quả nổi bật',
  'kết quả như sau',
  'kết quả cụ thể như sau',
  'kết quả sau',
];

/** Words inside a paragraph that announce targets before a colon ("Phấn đấu đạt các chỉ tiêu:"). */
export const TARGET_OPENERS: readonly string[] = [
  'chỉ tiêu',
  'mục tiêu',
  'phấn đấu',
  'đăng ký',
  'đăng kí',
  'đạt các danh hiệu',
];

/** How a plan's closing words begin; no section runs past them. */
export const CLOSING_WORDS: readonly string[] = [
  'nơi nhận',
  'trên đây là',
  'trên cơ sở',
  'căn cứ kế hoạch này',
];
