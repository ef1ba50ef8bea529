/** The licence of the data that the archive compiles. Texts of official documents are free of copyright. */
export const DATA_LICENCE = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The name of the data as a whole. */
export const DATA_TITLE = {
  vi: 'Thi đua mở: dữ liệu mở về kế hoạch thi đua',
  en: 'Thi đua mở: open data on Vietnamese emulation plans',
} as const;

export const DATA_DESCRIPTION = {
  vi: 'Kế hoạch và văn bản phát động phong trào thi đua của cơ quan Việt Nam: văn bản được viện dẫn, chỉ tiêu, cơ quan, địa danh, phong trào; mỗi dòng có đoạn nguồn và địa chỉ.',
  en: 'Emulation plans of Vietnamese agencies: the documents that they cite, their targets, agencies, places and movements; every row with its source passage and address.',
} as const;
