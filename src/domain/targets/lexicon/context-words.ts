/** How firmly a text commits; the value is the form that the data carries. */
export const HEDGES: readonly (readonly [string, string])[] = [
  ['phấn đấu', 'phấn đấu'],
  ['đề nghị', 'đề nghị'],
  ['đề xuất', 'đề xuất'],
  ['đăng ký', 'đăng ký'],
  ['đăng kí', 'đăng ký'],
  ['dự kiến', 'dự kiến'],
  ['quyết tâm', 'quyết tâm'],
  ['nỗ lực', 'nỗ lực'],
  ['cố gắng', 'cố gắng'],
  ['đặt mục tiêu', 'đặt mục tiêu'],
  ['mục tiêu đến', 'đặt mục tiêu'],
];

/** Hedges that state an aim; the others only propose or foresee. */
export const FIRM_HEDGES: readonly string[] = [
  'phấn đấu',
  'quyết tâm',
  'nỗ lực',
  'đặt mục tiêu',
  'mục tiêu',
  'chỉ tiêu',
];

/** What scanning makes of "phấn đấu"; read so only where a clause begins ("phần đầu" is also "first part"). */
export const MISREAD_HEDGES: readonly (readonly [string, string])[] = [
  ['phần đầu', 'phấn đấu'],
  ['phần đấu', 'phấn đấu'],
  ['phấn đầu', 'phấn đấu'],
];

/** Verbs by which a clause aims at something. */
export const AIM_WORDS: readonly string[] = [
  'đạt',
  'có',
  'hoàn thành',
  'bảo đảm',
  'đảm bảo',
  'thực hiện',
  'thực hiện được',
  'tổ chức',
  'xây dựng',
  'duy trì',
  'giữ vững',
  'nâng',
  'tăng',
  'giảm',
  'phát triển',
  'phát triển mới',
  'kết nạp',
  'thành lập',
  'đào tạo',
  'bồi dưỡng',
  'hỗ trợ',
  'vận động',
  'huy động',
  'trồng',
  'cập nhật',
  'kiểm tra',
  'giới thiệu',
  'phát hiện',
  'nhân rộng',
  'công nhận',
  'được công nhận',
  'phủ',
  'giải ngân',
  'trao',
  'tặng',
  'xóa',
  'sửa chữa',
  'giúp đỡ',
  'hướng dẫn',
  'triển khai',
];

/** Verbs behind which a share is aimed at even in running text; "giảm 0,5%" alone is news. */
export const SHARE_AIM_WORDS: readonly string[] = [
  'đạt',
  'hoàn thành',
  'bảo đảm',
  'đảm bảo',
  'duy trì',
  'giữ vững',
  'nâng',
  'nâng tỷ lệ',
  'thực hiện',
];

/** Verbs that open an item of work; the count behind one is what the plan commits to. */
export const COMMITMENT_WORDS: readonly string[] = [
  'hoàn thành',
  'thực hiện',
  'thực hiện được',
  'xây dựng',
  'xây',
  'xây mới',
  'thành lập',
  'thành lập mới',
  'hỗ trợ',
  'đào tạo',
  'bồi dưỡng',
  'lắp đặt',
  'nâng cấp',
  'trồng',
  'trồng mới',
  'kết nạp',
  'phát triển',
  'phát triển mới',
  'vận động',
  'giúp đỡ',
  'giúp',
  'ra mắt',
  'phát hiện',
  'giới thiệu',
  'tặng',
  'trao',
  'trao tặng',
  'sửa chữa',
  'bê tông hóa',
  'duy trì',
  'nhân rộng',
  'tạo việc làm',
];

/** Words of a report on what has been: a value behind one in the same clause is an achievement. */
export const REPORT_WORDS: readonly string[] = [
  'đã',
  'kết quả đạt được',
  'năm qua',
  'thời gian qua',
  'vừa qua',
  'hiện nay',
  'tính đến nay',
  'đến nay',
  'cùng kỳ',
  'năm trước',
  'năm học trước',
  'qua rà soát',
  'qua thống kê',
  'theo thống kê',
  'theo báo cáo',
  'lũy kế',
  'ghi nhận',
  'tháng đầu năm',
  'cho biết',
  'ước đạt',
  'ước thực hiện',
];

/** "đã" before one of these speaks of the plan, not of its result ("chỉ tiêu đã đề ra"). */
export const PLANNED_VERBS: readonly string[] = [
  'đề ra',
  'được giao',
  'giao',
  'đăng ký',
  'được phê duyệt',
  'phê duyệt',
  'ban hành',
  'được ban hành',
  'ký kết',
  'đề nghị',
  'xác định',
];

/** Words of a vote: "100% thành viên nhất trí" is its outcome. */
export const VOTE_WORDS: readonly string[] = [
  'nhất trí',
  'biểu quyết',
  'tán thành',
  'thông qua',
  'đồng ý',
  'bỏ phiếu',
  'số phiếu',
  'phiếu bầu',
];

/** Words that make a percentage a price, a share of costs or a weight. */
export const PLAIN_PERCENT_WORDS: readonly string[] = [
  'chiếm',
  'tương đương',
  'lãi suất',
  'thuế suất',
  'mức phạt',
  'mức hỗ trợ',
  'mức hưởng',
  'mức chi',
  'được hưởng',
  'trọng số',
  'trích',
  'ngân sách hỗ trợ',
  'hỗ trợ tối đa',
  'phụ cấp',
  'giảm trừ',
  'ví dụ',
  'nếu',
  'không áp dụng',
  'định mức',
];

/** What a target of zero counts: "không có" before one of these, in a target section, is "= 0". */
export const ZERO_NOUNS: readonly string[] = [
  'văn bản',
  'hồ sơ',
  'đơn',
  'đơn thư',
  'cán bộ',
  'công chức',
  'viên chức',
  'người',
  'người lao động',
  'đảng viên',
  'đoàn viên',
  'hội viên',
  'cá nhân',
  'tập thể',
  'đồng chí',
  'đơn vị',
  'cơ quan',
  'tổ chức',
  'tổ chức đảng',
  'trường hợp',
  'vụ',
  'vụ việc',
  'học sinh',
  'giáo viên',
  'hộ',
  'hộ nghèo',
  'nhà tạm',
  'chi bộ',
  'ai',
  'ca',
  'nhiệm vụ',
  'thủ tục',
  'quân nhân',
  'chiến sĩ',
  'khiếu nại',
];

/** Words by which a clause says that none may be. */
export const ZERO_WORDS: readonly string[] = [
  'không có',
  'không còn',
  'không để',
  'không để xảy ra',
  'không xảy ra',
  'không để phát sinh',
];

/** Words that make an amount of money a cost, not a target. */
export const COST_WORDS: readonly string[] = [
  'kinh phí',
  'định mức',
  'mức chi',
  'mức thưởng',
  'tiền thưởng',
  'số tiền',
  'chi phí',
];
