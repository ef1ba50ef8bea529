/** How well a task was done, as people and agencies are graded each year. */
export const COMPLETION_GRADES: readonly string[] = [
  'hoàn thành xuất sắc nhiệm vụ',
  'hoàn thành tốt nhiệm vụ',
  'hoàn thành nhiệm vụ',
];

/** Grades on a scale: they become the level of a target. */
export const GRADES: readonly string[] = [
  'hoàn thành xuất sắc nhiệm vụ',
  'hoàn thành tốt nhiệm vụ',
  'hoàn thành nhiệm vụ',
  'hoàn thành xuất sắc các nhiệm vụ',
  'hoàn thành tốt các nhiệm vụ',
  'hoàn thành tốt chức trách, nhiệm vụ',
  'hoàn thành xuất sắc chức trách, nhiệm vụ',
  'trong sạch, vững mạnh',
  'trong sạch, vững mạnh và tiêu biểu',
  'trong sạch, vững mạnh tiêu biểu',
  'vững mạnh xuất sắc',
  'vững mạnh toàn diện',
  'vững mạnh',
  'mức độ 3',
  'mức độ 4',
  'mức 3',
  'mức 4',
  'toàn trình',
  'loại tốt',
  'loại khá',
  'loại xuất sắc',
];

/** Short grades that mean something only before "trở lên" ("từ khá trở lên", "4 sao trở lên"). */
export const SHORT_GRADES: readonly string[] = [
  'xuất sắc',
  'tốt',
  'khá',
  'trung bình',
  'đạt',
  'giỏi',
  '3 sao',
  '4 sao',
  '5 sao',
  'tiên tiến',
];

/** Awards that differ by who gives them: the level of such a target is the award with its giver. */
export const AWARDS: readonly string[] = ['bằng khen', 'giấy khen', 'cờ thi đua', 'huân chương'];

/** Bodies that a title names itself (“Tập thể lao động xuất sắc”, “Đơn vị học tập”). */
export const TITLE_BEARERS: readonly string[] = ['tập thể', 'cơ quan', 'đơn vị'];

/** Titles and standards: reaching one is a target even without a number. */
export const TITLES: readonly string[] = [
  'lao động tiên tiến',
  'LĐTT',
  'chiến sĩ tiên tiến',
  'chiến sĩ thi đua',
  'chiến sĩ thi đua cơ sở',
  'chiến sĩ thi đua cấp cơ sở',
  'chiến sĩ thi đua cấp tỉnh',
  'chiến sĩ thi đua toàn quốc',
  'CSTĐ',
  'CSTĐCS',
  'CSTĐ cơ sở',
  'CSTĐ cấp cơ sở',
  'tập thể lao động tiên tiến',
  'tập thể lao động xuất sắc',
  'TTLĐXS',
  'TTLĐTT',
  'đơn vị tiên tiến',
  'đơn vị quyết thắng',
  'cờ thi đua',
  'bằng khen',
  'giấy khen',
  'huân chương',
  'cơ quan đạt chuẩn văn hóa',
  'cơ quan đạt tiêu chuẩn văn hóa',
  'đạt chuẩn cơ quan văn hóa',
  'cơ quan văn hóa',
  'đơn vị văn hóa',
  'cơ quan, đơn vị văn hóa',
  'chuẩn văn hóa',
  'cơ quan đạt tiêu chuẩn an toàn về an ninh, trật tự',
  'an toàn về an ninh, trật tự',
  'an toàn về ANTT',
  'đơn vị học tập',
  'cộng đồng học tập',
  'chuẩn quốc gia',
  'chuẩn nông thôn mới',
  'chuẩn nông thôn mới nâng cao',
  'chuẩn nông thôn mới kiểu mẫu',
  'chuẩn đô thị văn minh',
  'đạt danh hiệu',
  'giữ vững danh hiệu',
  'phấn đấu danh hiệu',
  'liên đội mạnh',
  'liên đội xuất sắc',
  'hoàn thành xuất sắc nhiệm vụ',
  'hoàn thành tốt nhiệm vụ',
  'trong sạch, vững mạnh',
  'vững mạnh xuất sắc',
  'vững mạnh toàn diện',
  'vững mạnh',
];
