/**
 * Passages of our own making in the ways of official Vietnamese writing, and the citations that a
 * careful reader finds in each: "surface | canonical number | date", "-" for none. Undated laws are
 * left out here; they have rows of their own.
 */
export interface FindingRow {
  readonly why: string;
  readonly text: string;
  readonly found: readonly string[];
}

export const FINDING_ROWS: readonly FindingRow[] = [
  // Shapes of the families.
  {
    why: 'a law whose name holds a word that ends the name of others',
    text: 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022',
    found: ['Luật Thực hiện dân chủ ở cơ sở ngày 10/11/2022 | - | 2022-11-10'],
  },
  {
    why: 'abbreviations of everyday words behind a house or a group cite nothing without a word in front',
    text: 'đường 12/KH-KT, tổ 3/TT-TT, phòng 4/TC-HC, Kế hoạch số 5/KH-TH',
    found: ['Kế hoạch số 5/KH-TH | 5/KH-TH | -'],
  },
  {
    why: '“TƯ” is Trung ương, unless a committee of the Party below the centre has issued the document',
    text:
      'Nghị quyết số 29-NQ/T.Ư của Ban Chấp hành Trung ương Đảng khóa XI; Chỉ thị 40-CT/TƯ về tín dụng; Kết luận số 62-KL/T.Ư.Theo đó, Hướng dẫn số 3-HD/BTCTƯ; Kế hoạch 9-KH/TƯĐTN; Kế hoạch số 8/KH-BCĐTƯVSATTP và 15/CV-BCĐTƯ; ' +
      'Thành ủy thực hiện Kết luận số 5-KL/TƯ của Bộ Chính trị, kế hoạch của Tỉnh ủy; Quy định số 6-QĐ/TƯ của Quân ủy Trung ương; ' +
      'Kế hoạch số 11-KH/TƯ ngày 05/3/2018 của Ban Thường vụ Thành ủy; Nghị quyết số 12-NQ/T.Ư của Ban Chấp hành Đảng bộ tỉnh; Tỉnh ủy đã ban hành Chương trình số 13-CTr/TƯ; ' +
      'Tỉnh ủy ban hành Kế hoạch thực hiện Nghị quyết số 14-NQ/TƯ',
    found: [
      'Nghị quyết số 29-NQ/T.Ư | 29-NQ/TW | -',
      'Chỉ thị 40-CT/TƯ | 40-CT/TW | -',
      'Kết luận số 62-KL/T.Ư | 62-KL/TW | -',
      'Hướng dẫn số 3-HD/BTCTƯ | 3-HD/BTCTW | -',
      'Kế hoạch 9-KH/TƯĐTN | 9-KH/TWĐTN | -',
      'Kế hoạch số 8/KH-BCĐTƯVSATTP | 8/KH-BCĐTƯVSATTP | -',
      '15/CV-BCĐTƯ | 15/CV-BCĐTƯ | -',
      'Kết luận số 5-KL/TƯ | 5-KL/TW | -',
      'Quy định số 6-QĐ/TƯ | 6-QĐ/TW | -',
      'Kế hoạch số 11-KH/TƯ | 11-KH/TU | 2018-03-05',
      'Nghị quyết số 12-NQ/T.Ư | 12-NQ/TU | -',
      'Chương trình số 13-CTr/TƯ | 13-CTr/TU | -',
      'Nghị quyết số 14-NQ/TƯ | 14-NQ/TW | -',
    ],
  },
  {
    why: 'an urgent telegram keeps its order, as the State’s committees bear “TW” too',
    text: 'Công điện số 35 /CĐ-TW gửi Ban Chỉ huy; Công điện số 2-CĐ/TU của Tỉnh ủy; thực hiện 7/CT-TW',
    found: [
      'Công điện số 35 /CĐ-TW | 35/CĐ-TW | -',
      'Công điện số 2-CĐ/TU | 2-CĐ/TU | -',
      '7/CT-TW | 7-CT/TW | -',
    ],
  },
  {
    why: 'a dot between the ordinal and its letter, before the year alone',
    text: 'Thông tư 11.b/2013/TT-BTP ngày 2/5/2013; biểu 005.N/BCB-CT, Thông tư số 12.a và Chỉ thị 05.',
    found: [
      'Thông tư 11.b/2013/TT-BTP | 11.b/2013/TT-BTP | 2013-05-02',
      'Thông tư số 12 | 12 | -',
      'Chỉ thị 05 | 05 | -',
    ],
  },
  {
    why: 'decrees of the first years by their bare number',
    text: 'Sắc lệnh số 39 năm 1945 lập Ủy ban; [Sắc lệnh số 195](https://vbpl.vn/x); | Sắc lệnh Số 117 |; một sắc lệnh 5 điều; thuế đối ứng của Mỹ (Sắc lệnh 14257 áp thuế 20%, theo Sắc lệnh 14346)',
    found: ['Sắc lệnh số 39 | 39 | -', 'Sắc lệnh số 195 | 195 | -', 'Sắc lệnh Số 117 | 117 | -'],
  },
  {
    why: 'an issuer of the old forms behind a year, where a type word stands in front',
    text: 'Nghị định 28/1991/HĐBT ngày 9/2/1991, Quyết định 245/1998/TTg và Nghị định 4/1993/CP; tỷ lệ 28/1991/CP, Quyết định 12/2019-UBND',
    found: [
      'Nghị định 28/1991/HĐBT | 28/1991/HĐBT | 1991-02-09',
      'Quyết định 245/1998/TTg | 245/1998/TTg | -',
      'Nghị định 4/1993/CP | 4/1993/CP | -',
    ],
  },
  {
    why: 'a space before the dot inside an issuer; other words behind a stray full stop are none of it',
    text:
      'Quyết định số 46/UB .TH ngày 3.2.1995; Quyết định số 47/QĐ-UB .Theo đó, Quyết định số 48/QĐ-UB .ĐỐI VỚI TỈNH, ' +
      'Quyết định số 49/QĐ-UB . THÔNG BÁO',
    found: [
      'Quyết định số 46/UB .TH | 46/UB.TH | 1995-02-03',
      'Quyết định số 47/QĐ-UB | 47/QĐ-UB | -',
      'Quyết định số 48/QĐ-UB | 48/QĐ-UB | -',
      'Quyết định số 49/QĐ-UB | 49/QĐ-UB | -',
    ],
  },
  {
    why: 'of “số” the first letter alone is left, with and without a space behind',
    text:
      'tại Tờ trình s1207/TTr-UBND ngày 3/4/2005, thi hành công văn s 412-V9 ngày 5/6/1983; máy S7-300, Mẫu số S1-DNSN\nBỘ Y TẾ\n' +
      'S : 29-TT/BYT\nHÀ NỘI',
    found: [
      'Tờ trình s1207/TTr-UBND | 1207/TTr-UBND | 2005-04-03',
      'công văn s 412-V9 | 412-V9 | 1983-06-05',
    ],
  },
  {
    why: 'four digits that are no year behind an abbreviated type word in capitals',
    text: 'xuất XML QĐ 3176 tự động, trả lời CV 4262 tuần trước; QĐ 2023 mới, QĐ 12 tự động; Quyết định 1200 công nhân nghỉ việc',
    found: ['QĐ 3176 | 3176 | -', 'CV 4262 | 4262 | -'],
  },
  {
    why: 'a letterhead with its date below a title in capitals; below other words, or with more behind, it is cited',
    text:
      'NGHỊ QUYẾT\nCỦA BAN BÍ THƯ\nSố 37-NQ/HNTW, ngày 5 tháng 3 năm 1991\n\nQuyết định Thủ tướng\nSố 88/2012/QĐ-TTg, ngày 21/9/2012\n' +
      'CĂN CỨ PHÁP LÝ\nSố 12-NQ/TW, ngày 5/3/2020 của Bộ Chính trị\n',
    found: [
      'Quyết định Thủ tướng\nSố 88/2012/QĐ-TTg | 88/2012/QĐ-TTg | 2012-09-21',
      '12-NQ/TW | 12-NQ/TW | 2020-03-05',
    ],
  },
  {
    why: 'the field “ngay” of a record',
    text: "{so: '12/QĐ-UBND', ten: 'x', ngay: '05/3/2024'}, {so: '13/QĐ-UBND', ten: 'x', ngayHieuLuc: '05/3/2024'}",
    found: ['12/QĐ-UBND | 12/QĐ-UBND | 2024-03-05', '13/QĐ-UBND | 13/QĐ-UBND | -'],
  },
  {
    why: 'names of laws that end in a syllable which without its tone looks like “từ” or “khi”',
    text:
      'Căn cứ Luật Đầu tư ngày 17/6/2020; Luật Giao dịch điện tử, ngày 29 tháng 11 năm 2005;\nCăn cứ Luật Dầu khí ngày 14/11/2022; ' +
      'theo Luật Năng lượng nguyên tử được Quốc hội thông qua ngày 03/6/2008 và LUẬT ĐẦU TƯ THEO PHƯƠNG THỨC ĐỐI TÁC CÔNG TƯ NGÀY 18/6/2020; can cu Luat Dau tu ngay 29/11/2005',
    found: [
      'Luật Đầu tư ngày 17/6/2020 | - | 2020-06-17',
      'Luật Giao dịch điện tử, ngày 29 tháng 11 năm 2005 | - | 2005-11-29',
      'Luật Dầu khí ngày 14/11/2022 | - | 2022-11-14',
      'Luật Năng lượng nguyên tử được Quốc hội thông qua ngày 03/6/2008 | - | 2008-06-03',
      'LUẬT ĐẦU TƯ THEO PHƯƠNG THỨC ĐỐI TÁC CÔNG TƯ NGÀY 18/6/2020 | - | 2020-06-18',
      'Luat Dau tu ngay 29/11/2005 | - | 2005-11-29',
    ],
  },
  {
    why: '“từ ngày” behind a law tells when something begins',
    text: 'Căn cứ Luật Đầu tư từ ngày 01/01/2021; CĂN CỨ LUẬT NHÀ Ở TỪ NGÀY 01/8/2024; can cu Luat Nha o co hieu luc tu ngay 01/8/2024',
    found: [],
  },
  {
    why: 'resolutions of congresses whose names hold “Nam”, “Từ” or “Đô”',
    text:
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Hà Nam lần thứ XX, Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XII về đổi mới; ' +
      'Nghị quyết Đại hội Đảng bộ thành phố Từ Sơn lần thứ XX từ nay; Nghị quyết Đại hội Đảng bộ huyện Đô Lương nhiệm kỳ 2020 - 2025 do huyện chủ trì; ' +
      'NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH LẦN THỨ XV VÀ CHƯƠNG TRÌNH',
    found: [
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Hà Nam lần thứ XX | - | -',
      'Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XII | - | -',
      'Nghị quyết Đại hội Đảng bộ thành phố Từ Sơn lần thứ XX | - | -',
      'Nghị quyết Đại hội Đảng bộ huyện Đô Lương nhiệm kỳ 2020 - 2025 | - | -',
      'NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH LẦN THỨ XV | - | -',
    ],
  },
  {
    why: 'a letterhead without a colon whose number has blanks in it',
    text:
      'HUYỆN ỦY HÒA VANG\nSố   31  - KH/HU\n   Hòa Vang, ngày 04 tháng 5 năm 2019\n\n' +
      'TỈNH PHÚ KHÁNH\nSố 418 QĐ/UB\nQUYẾT ĐỊNH\nSố 27 /TB-HND\f' +
      'Số 14 -TB/ĐU ĐẢNG BỘ XÃ Hòa Liên, ngày 12 tháng 3 năm 2021',
    found: [],
  },
  {
    why: '“số” at the end or the beginning of a line behind a type word, the number with blanks in it',
    text:
      'thực hiện Kế hoạch số\n31 - KH/HU\ncủa Huyện ủy, theo Quyết định\nSố 418 QĐ/UB\ncủa tỉnh và Thông báo\nsố 27 /TB-HND\n' +
      'Số 9/CV-HND ngày 5/4/2019 của Hội; Quyết định\nSố 77 /QĐ-UB\nngày 5/4/1984',
    found: [
      'Kế hoạch số\n31 - KH/HU | 31-KH/HU | -',
      'Quyết định\nSố 418 QĐ/UB | 418/QĐ-UB | -',
      'Thông báo\nsố 27 /TB-HND | 27/TB-HND | -',
      '9/CV-HND | 9/CV-HND | 2019-04-05',
      'Quyết định\nSố 77 /QĐ-UB | 77/QĐ-UB | 1984-04-05',
    ],
  },
  {
    why: 'a letter behind the ordinal is shown as it is written, and compared without its case',
    text: 'Báo cáo số 17A/BC-CAT, Nghị quyết số 30c/NQ-CP, Quyết định số 9Đ/QĐ-UB; QĐ 215B nay là Quyết định số 215b/QĐ-UB; Chỉ thị số O7-CT/TU',
    found: [
      'Báo cáo số 17A/BC-CAT | 17A/BC-CAT | -',
      'Nghị quyết số 30c/NQ-CP | 30c/NQ-CP | -',
      'Quyết định số 9Đ/QĐ-UB | 9Đ/QĐ-UB | -',
      'QĐ 215B | 215B | -',
      'Quyết định số 215b/QĐ-UB | 215b/QĐ-UB | -',
      'Chỉ thị số O7-CT/TU | 07-CT/TU | -',
    ],
  },
  {
    why: 'a colon without a blank behind a type word; hours and shares are no numbers',
    text: 'QĐ:58/QĐ-CTN ngày 3/4/2018, Kế hoạch:7/KH-UBND, NĐ:31/2021; lúc 14:30/CN, tỷ lệ 3:12/KH-UBND, Kế hoạch:2021-2025',
    found: [
      'QĐ:58/QĐ-CTN | 58/QĐ-CTN | 2018-04-03',
      'Kế hoạch:7/KH-UBND | 7/KH-UBND | -',
      'NĐ:31/2021 | 31/2021 | -',
    ],
  },
  {
    why: 'two documents of whatever type that are said to be of one day',
    text:
      'Kết luận số 61-KL/TW và Quy định số 62-QĐ/TW đều ngày 05/3/2024; Kế hoạch số 5/KH-UBND, Quyết định số 8/QĐ-UBND cùng ngày 06/3/2024; ' +
      'Kế hoạch số 6/KH-UBND và Quyết định số 9/QĐ-UBND ngày 07/3/2024',
    found: [
      'Kết luận số 61-KL/TW | 61-KL/TW | 2024-03-05',
      'Quy định số 62-QĐ/TW | 62-QĐ/TW | 2024-03-05',
      'Kế hoạch số 5/KH-UBND | 5/KH-UBND | 2024-03-06',
      'Quyết định số 8/QĐ-UBND | 8/QĐ-UBND | 2024-03-06',
      'Kế hoạch số 6/KH-UBND | 6/KH-UBND | -',
      'Quyết định số 9/QĐ-UBND | 9/QĐ-UBND | 2024-03-07',
    ],
  },
  {
    why: 'a joint document bears the symbol of its type with LT, LN or PH behind it',
    text: 'Kế hoạch số 12/KHPH-SNV-LĐLĐ ngày 05/3/2024; theo 04/HDLN-SNV-STC và 7/ctrph-snv',
    found: [
      'Kế hoạch số 12/KHPH-SNV-LĐLĐ | 12/KHPH-SNV-LĐLĐ | 2024-03-05',
      '04/HDLN-SNV-STC | 04/HDLN-SNV-STC | -',
      '7/ctrph-snv | 7/CTrPH-SNV | -',
    ],
  },
  {
    why: 'the day on which a numbered law was passed; “vào ngày” tells when something else happens',
    text: 'Luật Đấu thầu số 22/2023/QH15 được Quốc hội khóa XV thông qua ngày 23/6/2023; nộp theo Nghị định số 7/2016/NĐ-CP vào ngày 31/12/2025',
    found: [
      'Luật Đấu thầu số 22/2023/QH15 | 22/2023/QH15 | 2023-06-23',
      'Nghị định số 7/2016/NĐ-CP | 7/2016/NĐ-CP | -',
    ],
  },
  {
    why: 'a Party directive in its own form',
    text: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị',
    found: ['Chỉ thị số 34-CT/TW | 34-CT/TW | 2014-04-07'],
  },
  {
    why: 'behind “Căn cứ” a law’s name reaches to its date, whatever it holds',
    text:
      'Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20/11/2015; Luật Ban hành văn bản ' +
      'quy phạm pháp luật của HĐND, UBND ngày 03 tháng 12 năm 2004; Pháp lệnh Ưu đãi người có công với cách mạng ngày 09/12/2020;\n' +
      'Căn cứ Luật Phòng, chống tác hại của thuốc lá ngày 18/6/2012;\nCăn cứ Pháp lệnh về quyền hạn của Ủy ban nhân dân ở mỗi cấp ngày 25/6/1996;',
    found: [
      'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20/11/2015 | - | 2015-11-20',
      'Luật Ban hành văn bản quy phạm pháp luật của HĐND, UBND ngày 03 tháng 12 năm 2004 | - | 2004-12-03',
      'Pháp lệnh Ưu đãi người có công với cách mạng ngày 09/12/2020 | - | 2020-12-09',
      'Luật Phòng, chống tác hại của thuốc lá ngày 18/6/2012 | - | 2012-06-18',
      'Pháp lệnh về quyền hạn của Ủy ban nhân dân ở mỗi cấp ngày 25/6/1996 | - | 1996-06-25',
    ],
  },
  {
    why: 'behind “Căn cứ” a line may end inside the name of a law',
    text: '- Căn cứ Luật Mặt trận\nTổ quốc Việt Nam ngày 09 tháng 6 năm 2015;\n- Căn cứ Luật Thanh tra\nCăn cứ Luật Tổ chức\nQuốc hội ngày\n20/11/2014',
    found: [
      'Luật Mặt trận\nTổ quốc Việt Nam ngày 09 tháng 6 năm 2015 | - | 2015-06-09',
      'Luật Tổ chức\nQuốc hội ngày\n20/11/2014 | - | 2014-11-20',
    ],
  },
  {
    why: 'any type with “số” and a title behind the bare number',
    text: 'Sở Y tế ban hành Công văn số 512 về việc trực Tết và Kế hoạch số 7 v/v tổng kết; đề án số 9 về nước sạch',
    found: ['Công văn số 512 | 512 | -', 'Kế hoạch số 7 | 7 | -'],
  },
  {
    why: 'a consolidated text by its bare number and what it consolidates',
    text: 'xem VBHN 31 Luật Giáo dục và Văn bản hợp nhất 12 Nghị định 43/2014/NĐ-CP',
    found: [
      'VBHN 31 | 31 | -',
      'Văn bản hợp nhất 12 | 12 | -',
      'Nghị định 43/2014/NĐ-CP | 43/2014/NĐ-CP | -',
    ],
  },
  {
    why: 'a letterhead below lines that hold a type word or a law’s name',
    text:
      'BỘ TƯ LỆNH BIÊN PHÒNG\n\nSố: 41/SL\n\nCông văn 702/BTC-CST Thực hiện Luật Thuế tài nguyên đối với dầu khí\n\n' +
      'BỘ TÀI CHÍNH\n\nSố: 702/BTC-CST\n\nHà Nội, ngày 6 tháng 5 năm 2019',
    found: ['Công văn 702/BTC-CST | 702/BTC-CST | -'],
  },
  {
    why: 'a date that is not the law’s',
    text:
      'Căn cứ Luật Đất đai và tình hình thực tế từ ngày 01/7/2014; Căn cứ Luật Thủ đô và kết quả cuộc họp ngày 05/3/2024; ' +
      'Căn cứ Luật Doanh nghiệp và Biên bản họp ngày 12/5/2023; thi hành Luật Thủ đô của Hội đồng nhân dân thành phố ngày 10/12/2024',
    found: [],
  },
  {
    why: 'words glued by extraction, and the index of a list glued to its entry',
    text: '- 1Quyết định 311-TTg năm 1976 về trường sở\n- 2Nghị định 47/CP Hướng dẫn Pháp lệnh; 3thông tư 12\nCăn cứ Luật Thể dục, thể thaongày 29/11/2006;',
    found: [
      'Quyết định 311-TTg | 311-TTg | -',
      'Nghị định 47/CP | 47/CP | -',
      'Luật Thể dục, thể thaongày 29/11/2006 | - | 2006-11-29',
    ],
  },
  {
    why: 'the symbol of a normative number tells its type where a word is misspelt or glued',
    text: 'TRỢ CẤP THEO QUY ĐỊNH TẠINGHỊ ĐỊNH SỐ 27/2014/NĐ-CP; Thông tư liên lịch số 31/2015/TTLT-BNV-BTC; Luật Nhà ở và một số điều của Nghị định số 99/2015/NĐ-CP',
    found: [
      'QUY ĐỊNH TẠINGHỊ ĐỊNH SỐ 27/2014/NĐ-CP | 27/2014/NĐ-CP | -',
      'Thông tư liên lịch số 31/2015/TTLT-BNV-BTC | 31/2015/TTLT-BNV-BTC | -',
      'Nghị định số 99/2015/NĐ-CP | 99/2015/NĐ-CP | -',
    ],
  },
  {
    why: 'cells of a table: “Số” without a colon and its date right behind',
    text: '12.\nQuyết định Thủ tướng\nSố 88/2012/QĐ-TTg\nngày 21/9/2012\nVề cơ chế\nTổ soạn thảo thông tư liên tịch\n4,5\n1.1.3',
    found: ['Quyết định Thủ tướng\nSố 88/2012/QĐ-TTg | 88/2012/QĐ-TTg | 2012-09-21'],
  },
  {
    why: 'numbers that “&” joins, and a bare number that the whole one behind it makes known',
    text: 'Kế hoạch số 31 & 32/KH-ĐHSP; VB 4410 & 4411/UBND-VX; bằng khen theo QĐ số: 71 & 72-QĐ/ĐTN; QĐ 1450 dẫn Nghị định mới, nay thay QĐ 1450/QĐ-UBND',
    found: [
      'Kế hoạch số 31 | 31/KH-ĐHSP | -',
      '32/KH-ĐHSP | 32/KH-ĐHSP | -',
      'VB 4410 | 4410/UBND-VX | -',
      '4411/UBND-VX | 4411/UBND-VX | -',
      'QĐ số: 71 | 71-QĐ/ĐTN | -',
      '72-QĐ/ĐTN | 72-QĐ/ĐTN | -',
      'QĐ 1450 | 1450 | -',
      'QĐ 1450/QĐ-UBND | 1450/QĐ-UBND | -',
    ],
  },
  {
    why: 'a letterhead in program text, and one above place and date',
    text:
      '"HUYỆN ỦY\\n"\n    "Số 17-CV/TC-NV\\n"\n    "V/v lịch họp\\n"\n\n' +
      'Nghị quyết số: 31/2023/UBTVQH15\nHà Nội, ngày 15 tháng 4 năm 2023\n\nNGHỊ QUYẾT',
    found: [],
  },
  {
    why: 'spaces lost around “số”, before a dot, and a dash before the date',
    text: 'theo Quyết định số1207/QĐ-UBND – ngày 03/4/2019, Nghị quyết số 58/2008/NQ .HĐND ngày 5/12/2008 và Mẫu số05/TT-BTC',
    found: [
      'Quyết định số1207/QĐ-UBND | 1207/QĐ-UBND | 2019-04-03',
      'Nghị quyết số 58/2008/NQ .HĐND | 58/2008/NQ-HĐND | 2008-12-05',
    ],
  },
  {
    why: 'an amending law that names many laws, and “và” in a name, behind “Căn cứ”',
    text:
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Nhà ở, Luật Đất đai, Luật Đầu tư theo phương thức đối tác công tư và Luật Xây dựng ngày 12/6/2021;\n' +
      'Căn cứ Luật Quản lý, sử dụng đường, cầu và công trình phụ trợ ngày 29\ntháng 6 năm 2024; trả lời CV 3107 của Phòng',
    found: [
      'Luật sửa đổi, bổ sung một số điều của Luật Nhà ở, Luật Đất đai, Luật Đầu tư theo phương thức đối tác công tư và Luật Xây dựng ngày 12/6/2021 | - | 2021-06-12',
      'Luật Quản lý, sử dụng đường, cầu và công trình phụ trợ ngày 29\ntháng 6 năm 2024 | - | 2024-06-29',
      'CV 3107 | 3107 | -',
    ],
  },
  {
    why: 'a bare number of any type with its issuer right behind',
    text: 'thực hiện kế hoạch 37 của UBND tỉnh và Kế hoạch 5 năm của UBND huyện; hoàn thành 4 báo cáo 6 tháng của Sở',
    found: ['kế hoạch 37 | 37 | -'],
  },
  {
    why: 'an own number that a space parts',
    text: 'Số: 41/ 2016/TT-NHNN\n\nHà Nội, ngày 02 tháng 10 năm 2016\n\nTHÔNG TƯ',
    found: [],
  },
  {
    why: '“ban hành” in front of the date of a law',
    text: 'Căn cứ Luật tổ chức HĐND, UBND ban hành ngày 21 tháng 6 năm 1994;',
    found: ['Luật tổ chức HĐND, UBND ban hành ngày 21 tháng 6 năm 1994 | - | 1994-06-21'],
  },
  {
    why: 'a Party directive in the order of the State',
    text: 'theo Chỉ thị số 22/CT-TW, ngày 23/01/2018 của Ban Bí thư',
    found: ['Chỉ thị số 22/CT-TW | 22-CT/TW | 2018-01-23'],
  },
  {
    why: 'a State directive in the order of the Party',
    text: 'Chỉ thị số 05-CT/UBND ngày 01/02/2022 của UBND tỉnh',
    found: ['Chỉ thị số 05-CT/UBND | 05/CT-UBND | 2022-02-01'],
  },
  {
    why: 'capitals of the whole line',
    text: 'VỀ THỰC HIỆN CHỈ THỊ SỐ 19/CT-TTG NGÀY 16/7/2021 CỦA THỦ TƯỚNG CHÍNH PHỦ',
    found: ['CHỈ THỊ SỐ 19/CT-TTG | 19/CT-TTg | 2021-07-16'],
  },
  {
    why: 'a dot inside the issuer behind the type',
    text: 'Xét Tờ trình số 18/TTr-TT.HĐND ngày 04 tháng 7 năm 2017 của Thường trực HĐND tỉnh',
    found: ['Tờ trình số 18/TTr-TT.HĐND | 18/TTr-TT.HĐND | 2017-07-04'],
  },
  {
    why: 'D for Đ in an issuer that is named by its sector alone',
    text: 'Xét tờ trình số: 31/TTr-LDTBXH ngày 04/5/2021 và Công văn số 12/KHDT-TH',
    found: [
      'tờ trình số: 31/TTr-LDTBXH | 31/TTr-LĐTBXH | 2021-05-04',
      'Công văn số 12/KHDT-TH | 12/KHĐT-TH | -',
    ],
  },
  {
    why: 'the letter that an old font leaves for Ư',
    text: 'Căn cứ Luật Thi đua, khen thƣởng ngày 15/6/2022; Quyết định số 31/QĐ-UBND ngày 08/02/2024',
    found: [
      'Luật Thi đua, khen thƣởng ngày 15/6/2022 | - | 2022-06-15',
      'Quyết định số 31/QĐ-UBND | 31/QĐ-UBND | 2024-02-08',
    ],
  },
  {
    why: 'old forms without “số”, by the words and the listed agency',
    text: 'theo Thông tư 97-TCCP ngày 12/3/1983 và Quyết định 208-BYT ngày 4-5-1979',
    found: ['Thông tư 97-TCCP | 97-TCCP | 1983-03-12', 'Quyết định 208-BYT | 208-BYT | 1979-05-04'],
  },
  {
    why: 'laws and orders before 1997 in their own order',
    text: 'Luật số 30-LCT/HĐNN8 và Lệnh số 52-L/CTN; Nghị quyết 88 NQ/QHK5',
    found: [
      'Luật số 30-LCT/HĐNN8 | 30-LCT/HĐNN8 | -',
      'Lệnh số 52-L/CTN | 52-L/CTN | -',
      'Nghị quyết 88 NQ/QHK5 | 88-NQ/QHK5 | -',
    ],
  },
  {
    why: 'a year between type word and number',
    text: 'theo Nghị định năm 2023 số 98/2023/NĐ-CP của Chính phủ',
    found: ['Nghị định năm 2023 số 98/2023/NĐ-CP | 98/2023/NĐ-CP | -'],
  },
  {
    why: 'discipline and the law as such, in capitals',
    text: 'CHẤP HÀNH PHÁP LUẬT NGÀY 01/01/2023, KỶ LUẬT NĂM 2022',
    found: [],
  },
  {
    why: 'an abbreviated resolution in small letters',
    text: 'thực hiện nq Đại hội Đảng bộ huyện lần thứ XX',
    found: ['nq Đại hội Đảng bộ huyện lần thứ XX | - | -'],
  },
  {
    why: 'small letters throughout',
    text: 'căn cứ nghị định số 98/2023/nđ-cp ngày 31/12/2023 của chính phủ',
    found: ['nghị định số 98/2023/nđ-cp | 98/2023/NĐ-CP | 2023-12-31'],
  },
  {
    why: 'D written for Đ',
    text: 'Nghị định 152/2025/ND-CP và Quyết định 45/QD-UBND',
    found: [
      'Nghị định 152/2025/ND-CP | 152/2025/NĐ-CP | -',
      'Quyết định 45/QD-UBND | 45/QĐ-UBND | -',
    ],
  },
  {
    why: 'the Icelandic letter for Đ',
    text: 'Quyết định số 45/QÐ-TTg ngày 5/1/2024',
    found: ['Quyết định số 45/QÐ-TTg | 45/QĐ-TTg | 2024-01-05'],
  },
  {
    why: 'Cyrillic letters that look Latin',
    text: 'Nghị định số 210/2026/NĐ-\u0421\u0420 của Chính phủ',
    found: ['Nghị định số 210/2026/NĐ-\u0421\u0420 | 210/2026/NĐ-CP | -'],
  },
  {
    why: 'en dashes with spaces',
    text: 'Kết luận số 21 – KL/TW, ngày 25 – 10 – 2021',
    found: ['Kết luận số 21 – KL/TW | 21-KL/TW | 2021-10-25'],
  },
  {
    why: 'no-break spaces',
    text: 'Chỉ\u00a0thị\u00a0số\u00a005-CT/TW\u00a0ngày\u00a015/5/2016',
    found: ['Chỉ\u00a0thị\u00a0số\u00a005-CT/TW | 05-CT/TW | 2016-05-15'],
  },
  {
    why: 'a line break inside the number',
    text: 'Tờ trình số 364/TTr-\nSNV ngày 12/3/2024 của Sở Nội vụ',
    found: ['Tờ trình số 364/TTr-\nSNV | 364/TTr-SNV | 2024-03-12'],
  },
  {
    why: 'a page break inside the symbol',
    text: 'Kế hoạch số 1043/KH-\n\nUBND ngày 12/3/2024',
    found: ['Kế hoạch số 1043/KH-\n\nUBND | 1043/KH-UBND | 2024-03-12'],
  },
  {
    why: 'a page number between type word and number',
    text: 'đã nêu tại Chỉ thị\n\n7\n\nsố 14/CT-UBND ngày 06/8/2021',
    found: ['Chỉ thị\n\n7\n\nsố 14/CT-UBND | 14/CT-UBND | 2021-08-06'],
  },
  {
    why: 'a running head in capitals between',
    text: 'đã nêu tại Chỉ thị\n\nUBND TỈNH QUẢNG NGÃI\n3\nsố 14/CT-UBND ngày 06/8/2021',
    found: ['Chỉ thị\n\nUBND TỈNH QUẢNG NGÃI\n3\nsố 14/CT-UBND | 14/CT-UBND | 2021-08-06'],
  },
  {
    why: 'digital, not a number: the digits behind it count something; a whole number is one all the same',
    text:
      'Nghị quyết phát triển kinh tế số 52 mô hình; Kế hoạch kỹ năng số 20 ngày 01/02/2024; Thông báo nền tảng số 7 của Sở; ' +
      'Quyết định về kinh tế số 411/QĐ-TTg ngày 31/3/2022; Thông báo số 7 ngày 01/02/2024 của Sở Nội vụ',
    found: ['411/QĐ-TTg | 411/QĐ-TTg | 2022-03-31', 'Thông báo số 7 | 7 | 2024-02-01'],
  },
  {
    why: 'a running head of more words than the name of a document has',
    text: 'Thực hiện Chỉ thị\nỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI\nsố 19/CT-TTg ngày 05/6/2020',
    found: ['Chỉ thị\nỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI\nsố 19/CT-TTg | 19/CT-TTg | 2020-06-05'],
  },
  {
    why: 'a number that opens an item of a list',
    text: 'các văn bản:\nSố 12/KH-UBND, ngày 12/3/2023 của UBND tỉnh',
    found: ['12/KH-UBND | 12/KH-UBND | 2023-03-12'],
  },
  {
    why: 'a page number with dashes between',
    text: 'theo Quyết định\n- 3 -\nsố 15/QĐ-UBND ngày 06/8/2021',
    found: ['Quyết định\n- 3 -\nsố 15/QĐ-UBND | 15/QĐ-UBND | 2021-08-06'],
  },
  {
    why: 'a soft hyphen inside a word',
    text: 'Quyết\u00ad định số 15/QĐ-UB\u00adND ngày 06/8/2021',
    found: ['Quyết\u00ad định số 15/QĐ-UB\u00adND | 15/QĐ-UBND | 2021-08-06'],
  },
  {
    why: 'marks of emphasis',
    text: '**Quyết định số 733/QĐ-TTg** ngày *14/6/2019*',
    found: ['Quyết định số 733/QĐ-TTg | 733/QĐ-TTg | 2019-06-14'],
  },
  {
    why: 'a slash between type and issuer',
    text: 'Quyết định số 733/QĐ/TTg ngày 14/6/2019',
    found: ['Quyết định số 733/QĐ/TTg | 733/QĐ-TTg | 2019-06-14'],
  },
  {
    why: 'a dot for the hyphen between type and issuer',
    text: 'Nghị định số 42/2010/NĐ.CP ngày 15/4/2010; Chỉ thị 31/2004/CT.TTg ngày 02/9/2004 của Thủ tướng',
    found: [
      'Nghị định số 42/2010/NĐ.CP | 42/2010/NĐ-CP | 2010-04-15',
      'Chỉ thị 31/2004/CT.TTg | 31/2004/CT-TTg | 2004-09-02',
    ],
  },
  {
    why: 'a dot that belongs to the issuer',
    text: 'Quyết định số 27/QĐ-UB.ĐC ngày 5/6/1998; Công văn số 15/SNV.VP; Quyết định số 8/QĐ.UBND.VX',
    found: [
      'Quyết định số 27/QĐ-UB.ĐC | 27/QĐ-UB.ĐC | 1998-06-05',
      'Công văn số 15/SNV.VP | 15/SNV.VP | -',
      'Quyết định số 8/QĐ.UBND.VX | 8/QĐ-UBND.VX | -',
    ],
  },
  {
    why: 'a full stop behind the type, and a sentence that follows at once',
    text: 'theo Quyết định 123/QĐ.Về việc này; Chỉ thị số 14/CT-UBND.Các sở thực hiện',
    found: ['Quyết định 123/QĐ | 123/QĐ | -', 'Chỉ thị số 14/CT-UBND | 14/CT-UBND | -'],
  },
  {
    why: 'a space lost before the date',
    text: 'Thông báo số 70-TB/TWngày 06/01/2012 của Ban Bí thư; Số hiệu:55/2016/QĐ-UBNDNgày đăng: 5/6/2016',
    found: [
      'Thông báo số 70-TB/TW | 70-TB/TW | 2012-01-06',
      '55/2016/QĐ-UBND | 55/2016/QĐ-UBND | -',
    ],
  },
  {
    why: 'a year of five digits, which is no year',
    text: 'theo Quyết định số 12/QĐ-UBND ngày 08/6/20210 của UBND tỉnh',
    found: ['Quyết định số 12/QĐ-UBND | 12/QĐ-UBND | -'],
  },
  {
    why: 'the name of a field, and the words on the line before it',
    text: 'Quy chế thi đua\nSố hiệu 1284/QĐ-UBND\nNghị quyết của HĐND tỉnh\nSố hiệu văn bản: 07/2013/QĐ-UBND',
    found: ['1284/QĐ-UBND | 1284/QĐ-UBND | -', '07/2013/QĐ-UBND | 07/2013/QĐ-UBND | -'],
  },
  {
    why: 'số hiệu behind the type word',
    text: 'theo Quyết định số hiệu 1284/QĐ-UBND và Quyết định\nsố hiệu 15/QĐ-UBND',
    found: [
      'Quyết định số hiệu 1284/QĐ-UBND | 1284/QĐ-UBND | -',
      'Quyết định\nsố hiệu 15/QĐ-UBND | 15/QĐ-UBND | -',
    ],
  },
  {
    why: 'a space for the hyphen',
    text: 'Nghị quyết số 79 NQ/TW ngày 06/01/2026',
    found: ['Nghị quyết số 79 NQ/TW | 79-NQ/TW | 2026-01-06'],
  },
  {
    why: 'a lost slash',
    text: 'Văn bản hợp nhất số 05VBHN-VPQH',
    found: ['Văn bản hợp nhất số 05VBHN-VPQH | 05/VBHN-VPQH | -'],
  },
  {
    why: 'a lost hyphen in the symbol',
    text: 'Nghị định số 91/2017/NĐCP ngày 31/7/2017',
    found: ['Nghị định số 91/2017/NĐCP | 91/2017/NĐ-CP | 2017-07-31'],
  },
  {
    why: 'a letter behind the ordinal',
    text: 'Nghị quyết số 30a/2008/NQ-CP ngày 27/12/2008; Nghị quyết 30c/NQ-CP',
    found: [
      'Nghị quyết số 30a/2008/NQ-CP | 30a/2008/NQ-CP | 2008-12-27',
      'Nghị quyết 30c/NQ-CP | 30c/NQ-CP | -',
    ],
  },
  {
    why: 'a dotted ordinal',
    text: 'Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025',
    found: ['Nghị quyết số 66.7/2025/NQ-CP | 66.7/2025/NQ-CP | 2025-11-15'],
  },
  {
    why: 'a hyphen before and after the year',
    text: 'Nghị quyết 19-2017/NQ-CP và Luật số 06/2022-QH15',
    found: [
      'Nghị quyết 19-2017/NQ-CP | 19/2017/NQ-CP | -',
      'Luật số 06/2022-QH15 | 06/2022/QH15 | -',
    ],
  },
  {
    why: 'a term torn off its agency',
    text: 'Luật số 06/2022/QH 15 ngày 15/6/2022',
    found: ['Luật số 06/2022/QH 15 | 06/2022/QH15 | 2022-06-15'],
  },
  {
    why: 'letters for digits as scanners read them',
    text: 'Chỉ thị số O5-CT/TW ngày 15/5/2016 và Chỉ thị số l9/CT-TTg',
    found: ['Chỉ thị số O5-CT/TW | 05-CT/TW | 2016-05-15', 'Chỉ thị số l9/CT-TTg | 19/CT-TTg | -'],
  },
  {
    why: 'tone marks that a scanner lost',
    text: 'Nghi quyêt sô 18-NQ/TW ngay 25/10/2017',
    found: ['Nghi quyêt sô 18-NQ/TW | 18-NQ/TW | 2017-10-25'],
  },
  {
    why: 'a joint circular with spaces behind hyphens',
    text: 'Thông tư liên tịch số 09/2012/TTLT- BNV- BTC ngày 01/8/2012',
    found: ['Thông tư liên tịch số 09/2012/TTLT- BNV- BTC | 09/2012/TTLT-BNV-BTC | 2012-08-01'],
  },
  {
    why: 'the end of an issuer torn off, and a word in capitals that is none',
    text: 'Thông tư liên tịch số 23/2015/TTLT-BGD ĐT-BNV ngày 16/9/2015; QUYẾT ĐỊNH SỐ 7/QĐ-UBND CẤP TỈNH',
    found: [
      'Thông tư liên tịch số 23/2015/TTLT-BGD ĐT-BNV | 23/2015/TTLT-BGDĐT-BNV | 2015-09-16',
      'QUYẾT ĐỊNH SỐ 7/QĐ-UBND | 7/QĐ-UBND | -',
    ],
  },
  {
    why: 'Ư is a letter and no accent',
    text: 'Nghị quyết liên tịch số 01/2008/NQLT-BLĐTBXH-UBTƯMTTQVN ngày 28/8/2008',
    found: [
      'Nghị quyết liên tịch số 01/2008/NQLT-BLĐTBXH-UBTƯMTTQVN | 01/2008/NQLT-BLĐTBXH-UBTƯMTTQVN | 2008-08-28',
    ],
  },
  {
    why: 'a council beside the agency that it serves',
    text: 'Hướng dẫn số 12/HD-HĐTĐKT và Hướng dẫn số 12/HD-SNV',
    found: [
      'Hướng dẫn số 12/HD-HĐTĐKT | 12/HD-HĐTĐKT | -',
      'Hướng dẫn số 12/HD-SNV | 12/HD-SNV | -',
    ],
  },
  {
    why: 'a trade union',
    text: 'Hướng dẫn số 57/HD-TLĐ ngày 10/11/2022 của Tổng Liên đoàn Lao động Việt Nam',
    found: ['Hướng dẫn số 57/HD-TLĐ | 57/HD-TLĐ | 2022-11-10'],
  },
  {
    why: 'the Youth Union with its unit',
    text: 'Kế hoạch số 12-KH/TWĐTN-BTG ngày 3/2/2023',
    found: ['Kế hoạch số 12-KH/TWĐTN-BTG | 12-KH/TWĐTN-BTG | 2023-02-03'],
  },
  {
    why: 'a công văn of a department',
    text: 'Công văn số 1459/SNV-TĐKT ngày 02/6/2023 của Sở Nội vụ',
    found: ['Công văn số 1459/SNV-TĐKT | 1459/SNV-TĐKT | 2023-06-02'],
  },
  {
    why: 'a công văn with & in its symbol',
    text: 'Công văn số 2231/SNV-CCHC&PC',
    found: ['Công văn số 2231/SNV-CCHC&PC | 2231/SNV-CCHC&PC | -'],
  },
  {
    why: 'a công văn of a hospital without a unit',
    text: 'theo Công văn số 3418/BVNTW ngày 5/6/2024',
    found: ['Công văn số 3418/BVNTW | 3418/BVNTW | 2024-06-05'],
  },
  {
    why: 'police units with digits',
    text: 'Công văn số 1574/C 41 - C 50 ngày 5/6/2014',
    found: ['Công văn số 1574/C 41 - C 50 | 1574/C41-C50 | 2014-06-05'],
  },
  {
    why: 'a dispatch by telegram',
    text: 'Công điện số 229/CĐ-TTg ngày 26/11/2025 của Thủ tướng Chính phủ',
    found: ['Công điện số 229/CĐ-TTg | 229/CĐ-TTg | 2025-11-26'],
  },
  {
    why: 'the oldest forms behind their type word',
    text: 'Nghị định số 206-CP ngày 13/11/1979, Nghị định 111-HĐBT và Quyết định số 118/TTg ngày 27/02/1996',
    found: [
      'Nghị định số 206-CP | 206-CP | 1979-11-13',
      'Nghị định 111-HĐBT | 111-HĐBT | -',
      'Quyết định số 118/TTg | 118/TTg | 1996-02-27',
    ],
  },
  {
    why: 'an ordinance with the type in its number',
    text: 'Pháp lệnh số 26/2005/PL-UBTVQH11 ngày 29/6/2005',
    found: ['Pháp lệnh số 26/2005/PL-UBTVQH11 | 26/2005/PL-UBTVQH11 | 2005-06-29'],
  },
  {
    why: 'a resolution of a people’s council',
    text: 'Nghị quyết số 17/2021/NQ-HĐND ngày 10/12/2021 của Hội đồng nhân dân tỉnh',
    found: ['Nghị quyết số 17/2021/NQ-HĐND | 17/2021/NQ-HĐND | 2021-12-10'],
  },
  {
    why: 'a school, an issuer in no list',
    text: 'Quyết định số 88/QĐ-THPTNH ngày 5/9/2024 của Hiệu trưởng',
    found: ['Quyết định số 88/QĐ-THPTNH | 88/QĐ-THPTNH | 2024-09-05'],
  },
  {
    why: 'a Party committee under an agency',
    text: 'Nghị quyết số 12-NQ/ĐUSNV, Kế hoạch số 05-KH/CB',
    found: ['Nghị quyết số 12-NQ/ĐUSNV | 12-NQ/ĐUSNV | -', 'Kế hoạch số 05-KH/CB | 05-KH/CB | -'],
  },

  // Type words.
  {
    why: 'a longer type word',
    text: 'Kế hoạch hành động số 142-KH/TU, Quy chế làm việc số 01-QC/ĐU, Thông báo kết luận số 35/TB-UBND',
    found: [
      'Kế hoạch hành động số 142-KH/TU | 142-KH/TU | -',
      'Quy chế làm việc số 01-QC/ĐU | 01-QC/ĐU | -',
      'Thông báo kết luận số 35/TB-UBND | 35/TB-UBND | -',
    ],
  },
  {
    why: 'a law by name and number',
    text: 'Luật Quản lý, sử dụng tài sản công số 15/2017/QH14 ngày 21/6/2017',
    found: ['Luật Quản lý, sử dụng tài sản công số 15/2017/QH14 | 15/2017/QH14 | 2017-06-21'],
  },
  {
    why: 'an amending law by name and number',
    text: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng số 39/2013/QH13',
    found: [
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng số 39/2013/QH13 | 39/2013/QH13 | -',
    ],
  },
  {
    why: 'abbreviated type words',
    text: 'NĐ 98/2023/NĐ-CP, TT số 01/2024/TT-BNV, CV 5973/UBND-KT, CTr 39-CTr/TU',
    found: [
      'NĐ 98/2023/NĐ-CP | 98/2023/NĐ-CP | -',
      'TT số 01/2024/TT-BNV | 01/2024/TT-BNV | -',
      'CV 5973/UBND-KT | 5973/UBND-KT | -',
      'CTr 39-CTr/TU | 39-CTr/TU | -',
    ],
  },
  {
    why: 'issuer and date between type word and number',
    text: 'Chỉ thị ngày 07/4/2014 của Bộ Chính trị số 34-CT/TW về thi đua',
    found: ['Chỉ thị ngày 07/4/2014 của Bộ Chính trị số 34-CT/TW | 34-CT/TW | 2014-04-07'],
  },
  {
    why: 'no type word at all',
    text: '- 44/GM-UBND: họp giao ban',
    found: ['44/GM-UBND | 44/GM-UBND | -'],
  },
  {
    why: 'a colon before the number',
    text: '(Kèm theo Quyết định số: 123/QĐ-UBND ngày 4 tháng 5 năm 2023 của UBND huyện)',
    found: ['Quyết định số: 123/QĐ-UBND | 123/QĐ-UBND | 2023-05-04'],
  },

  // Dates.
  {
    why: 'a date in words over a line break',
    text: 'Quyết định số 5/QĐ-SNV ngày 28 tháng 9 năm\n2023',
    found: ['Quyết định số 5/QĐ-SNV | 5/QĐ-SNV | 2023-09-28'],
  },
  {
    why: 'a date before the citation',
    text: 'Ngày 05/02/2024, Sở Nội vụ đã ban hành Hướng dẫn số 151/HD-SNV về bình xét',
    found: ['Hướng dẫn số 151/HD-SNV | 151/HD-SNV | 2024-02-05'],
  },
  {
    why: 'the issuer before the date',
    text: 'Nghị quyết số 26-NQ/TW của Bộ Chính trị ngày 03/11/2022 về phát triển vùng',
    found: ['Nghị quyết số 26-NQ/TW | 26-NQ/TW | 2022-11-03'],
  },
  {
    why: 'a date in brackets',
    text: 'Quy định 399-QĐ/TW (09/01/2026) thay Quy định 66-QĐ/TW (ngày 06/02/2017)',
    found: [
      'Quy định 399-QĐ/TW | 399-QĐ/TW | 2026-01-09',
      'Quy định 66-QĐ/TW | 66-QĐ/TW | 2017-02-06',
    ],
  },
  {
    why: 'the day of effect is not the date',
    text: 'Nghị định 152/2025/NĐ-CP (có hiệu lực từ ngày 01/7/2025) và Quyết định 45/QĐ-TTg từ 01/8/2025',
    found: [
      'Nghị định 152/2025/NĐ-CP | 152/2025/NĐ-CP | -',
      'Quyết định 45/QĐ-TTg | 45/QĐ-TTg | -',
    ],
  },
  {
    why: 'a deadline is not the date',
    text: 'báo cáo theo Công văn số 12/SNV-TĐKT trước ngày 10/3/2023',
    found: ['Công văn số 12/SNV-TĐKT | 12/SNV-TĐKT | -'],
  },
  {
    why: 'only month and year are known',
    text: 'Kế hoạch số 15/KH-BDT tháng 01 năm 2023',
    found: ['Kế hoạch số 15/KH-BDT | 15/KH-BDT | 2023-01'],
  },
  {
    why: 'a date that cannot exist',
    text: 'Kế hoạch số 15/KH-BDT ngày 31/02/2023',
    found: ['Kế hoạch số 15/KH-BDT | 15/KH-BDT | -'],
  },
  {
    why: 'signed and issued',
    text: 'Quyết định số 10/QĐ-UBND do Chủ tịch UBND tỉnh ký ngày 03/3/2023',
    found: ['Quyết định số 10/QĐ-UBND | 10/QĐ-UBND | 2023-03-03'],
  },

  // Lists.
  {
    why: 'numbers of one type word',
    text: 'sửa đổi bởi các Luật số 11/2022/QH15, 16/2023/QH15 và 146/2025/QH15',
    found: [
      'Luật số 11/2022/QH15 | 11/2022/QH15 | -',
      '16/2023/QH15 | 16/2023/QH15 | -',
      '146/2025/QH15 | 146/2025/QH15 | -',
    ],
  },
  {
    why: 'a date shared by bare numbers',
    text: 'Quyết định số 217-QĐ/TW, 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị',
    found: [
      'Quyết định số 217-QĐ/TW | 217-QĐ/TW | 2013-12-12',
      '218-QĐ/TW | 218-QĐ/TW | 2013-12-12',
    ],
  },
  {
    why: 'a date is not shared over years',
    text: 'Nghị định số 91/2017/NĐ-CP, 98/2023/NĐ-CP ngày 31/12/2023',
    found: [
      'Nghị định số 91/2017/NĐ-CP | 91/2017/NĐ-CP | -',
      '98/2023/NĐ-CP | 98/2023/NĐ-CP | 2023-12-31',
    ],
  },
  {
    why: 'each with its own date',
    text: 'các Quyết định: số 10/QĐ-UBND ngày 03/3/2023, số 12/QĐ-UBND ngày 05/4/2023 của UBND tỉnh',
    found: [
      'Quyết định: số 10/QĐ-UBND | 10/QĐ-UBND | 2023-03-03',
      '12/QĐ-UBND | 12/QĐ-UBND | 2023-04-05',
    ],
  },
  {
    why: 'a symbol shared by the ordinal before',
    text: 'Quyết định số 217, 218-QĐ/TW ngày 12/12/2013',
    found: ['Quyết định số 217 | 217-QĐ/TW | 2013-12-12', '218-QĐ/TW | 218-QĐ/TW | 2013-12-12'],
  },

  {
    why: 'a symbol shared in a type that is seldom cited by its ordinal',
    text: 'Kế hoạch số 15, 16/KH-UBND',
    found: ['Kế hoạch số 15 | 15/KH-UBND | -', '16/KH-UBND | 16/KH-UBND | -'],
  },
  {
    why: 'each directive of a plural with its own date',
    text: 'các Chỉ thị số 34-CT/TW ngày 07/4/2014, số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị',
    found: ['Chỉ thị số 34-CT/TW | 34-CT/TW | 2014-04-07', '05-CT/TW | 05-CT/TW | 2016-05-15'],
  },
  // Short forms.
  {
    why: 'a directive by its ordinal',
    text: 'tiếp tục thực hiện Chỉ thị 05 của Bộ Chính trị',
    found: ['Chỉ thị 05 | 05 | -'],
  },
  {
    why: 'type and issuer left out',
    text: 'NĐ 98/2023 và TT 01/2024; NQ 66.7/2025',
    found: ['NĐ 98/2023 | 98/2023 | -', 'TT 01/2024 | 01/2024 | -', 'NQ 66.7/2025 | 66.7/2025 | -'],
  },
  {
    why: 'a bare number with a date',
    text: 'Kế hoạch số 02 ngày 20/11/2025 của Ban Chỉ đạo',
    found: ['Kế hoạch số 02 | 02 | 2025-11-20'],
  },

  // Laws.
  {
    why: 'a law by date',
    text: 'Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;',
    found: ['Luật Thi đua, khen thưởng ngày 15/6/2022 | - | 2022-06-15'],
  },
  {
    why: 'an amending law by date beside the law',
    text: 'Luật Thi đua, khen thưởng ngày 26/11/2003 và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14/6/2005',
    found: [
      'Luật Thi đua, khen thưởng ngày 26/11/2003 | - | 2003-11-26',
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14/6/2005 | - | 2005-06-14',
    ],
  },
  {
    why: 'two amending laws of one name: the second by its date alone',
    text: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14/6/2005 và ngày 16/11/2013;',
    found: [
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14/6/2005 | - | 2005-06-14',
      'ngày 16/11/2013 | - | 2013-11-16',
    ],
  },
  {
    why: 'a second date that begins a clause of its own',
    text: 'Luật Thi đua, khen thưởng ngày 26/11/2003 và ngày 14/6/2005 Quốc hội đã sửa đổi',
    found: ['Luật Thi đua, khen thưởng ngày 26/11/2003 | - | 2003-11-26'],
  },
  {
    why: 'a law that amends two laws, by its date and by its number',
    text:
      'Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25/11/2019; ' +
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương số 47/2019/QH14',
    found: [
      'Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25/11/2019 | - | 2019-11-25',
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương số 47/2019/QH14 | 47/2019/QH14 | -',
    ],
  },
  {
    why: 'two laws, of which the second has a number',
    text: 'quy định chi tiết một số điều của Luật Cán bộ, công chức và Luật Viên chức số 58/2010/QH12',
    found: ['Luật Viên chức số 58/2010/QH12 | 58/2010/QH12 | -'],
  },
  {
    why: 'a law with the words of its passing',
    text: 'Luật Thi đua, khen thưởng được Quốc hội khóa XV thông qua ngày 15/6/2022',
    found: [
      'Luật Thi đua, khen thưởng được Quốc hội khóa XV thông qua ngày 15/6/2022 | - | 2022-06-15',
    ],
  },
  {
    why: 'two laws and one date: the date is the nearer one’s',
    text: 'Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 22/6/2015 và Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    found: [
      'Luật Ban hành văn bản quy phạm pháp luật ngày 22/6/2015 | - | 2015-06-22',
      'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 | - | 2015-06-19',
    ],
  },

  {
    why: 'a law said to be the amended one',
    text: 'Luật Thi đua, khen thưởng (sửa đổi) ngày 15/6/2022',
    found: ['Luật Thi đua, khen thưởng (sửa đổi) ngày 15/6/2022 | - | 2022-06-15'],
  },
  {
    why: 'an amending law without “của”',
    text: 'Luật sửa đổi, bổ sung một số điều Luật Thi đua, khen thưởng ngày 16/11/2013',
    found: [
      'Luật sửa đổi, bổ sung một số điều Luật Thi đua, khen thưởng ngày 16/11/2013 | - | 2013-11-16',
    ],
  },
  {
    why: 'words like clause words inside a law’s name',
    text: 'Luật Quản lý thuế số 38/2019/QH14; Luật Tài nguyên nước ngày 27/11/2023; Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15',
    found: [
      'Luật Quản lý thuế số 38/2019/QH14 | 38/2019/QH14 | -',
      'Luật Tài nguyên nước ngày 27/11/2023 | - | 2023-11-27',
      'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 | 64/2025/QH15 | -',
    ],
  },
  {
    why: 'a law whose name ends in a word before “số”',
    text: 'Luật Tiêu chuẩn và quy chuẩn kỹ thuật số 68/2006/QH11',
    found: ['Luật Tiêu chuẩn và quy chuẩn kỹ thuật số 68/2006/QH11 | 68/2006/QH11 | -'],
  },
  // Resolutions of congresses.
  {
    why: 'a national congress',
    text: 'theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng và',
    found: ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng | - | -'],
  },
  {
    why: 'a provincial congress with its term',
    text: 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Khánh Hòa lần thứ XVIII nhiệm kỳ 2020 - 2025;',
    found: [
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Khánh Hòa lần thứ XVIII nhiệm kỳ 2020 - 2025 | - | -',
    ],
  },
  {
    why: 'a plenum and a congress behind the abbreviated type word',
    text: 'thực hiện NQ Hội nghị Trung ương 4 (khóa XI), NQ Đại hội Đảng bộ huyện lần thứ XX',
    found: [
      'NQ Hội nghị Trung ương 4 (khóa XI) | - | -',
      'NQ Đại hội Đảng bộ huyện lần thứ XX | - | -',
    ],
  },
  {
    why: 'a plenum by its short name',
    text: 'Nghị quyết Trung ương 4 (khóa XII) về xây dựng Đảng',
    found: ['Nghị quyết Trung ương 4 (khóa XII) | - | -'],
  },
  {
    why: 'a doubled slash',
    text: 'Nghị định số 64//2023/NĐ-CP',
    found: ['Nghị định số 64//2023/NĐ-CP | 64/2023/NĐ-CP | -'],
  },
  {
    why: 'a plenum',
    text: 'Nghị quyết Hội nghị lần thứ hai Ban Chấp hành Trung ương Đảng khoá XIV về tiếp tục',
    found: ['Nghị quyết Hội nghị lần thứ hai Ban Chấp hành Trung ương Đảng khoá XIV | - | -'],
  },

  // Tables and records.
  {
    why: 'a row with the date in the next cell',
    text: '| 1 | 186-HD/BTN | 14/04/2026 | Ban Thanh niên |',
    found: ['186-HD/BTN | 186-HD/BTN | 2026-04-14'],
  },
  {
    why: 'a row with the title between',
    text: '12/KH-SNV\tKế hoạch tuyên truyền\t05/02/2024\tSở Nội vụ',
    found: ['12/KH-SNV | 12/KH-SNV | 2024-02-05'],
  },
  {
    why: 'a row of a database',
    text: "(7, '193/KH-UBND', '2024-11-01', 'Kế hoạch', 1)",
    found: ['193/KH-UBND | 193/KH-UBND | 2024-11-01'],
  },
  {
    why: 'fields of a record',
    text: '{ "so": "Chỉ thị số 14/CT-TTg",\n "ngayBanHanh": "22/04/2026", "hieuLuc": "01/05/2026" }',
    found: ['Chỉ thị số 14/CT-TTg | 14/CT-TTg | 2026-04-22'],
  },

  // Traps.
  {
    why: 'a letterhead',
    text: 'UBND TỈNH X\nSố: 15/KH-UBND\nQuảng Ngãi, ngày 02 tháng 02 năm 2022\nKẾ HOẠCH',
    found: [],
  },
  {
    why: 'a letterhead in one line',
    text: 'BỘ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 12/2024/TT-BNV Hà Nội, ngày 5 tháng 2 năm 2024',
    found: [],
  },
  {
    why: 'a letterhead in one line without a colon',
    text: 'UBND TỈNH\nSố 15/KH-UBND Quảng Ngãi, ngày 02 tháng 02 năm 2022',
    found: [],
  },
  {
    why: 'a Party letterhead without a colon',
    text: 'TỈNH ỦY BÌNH THUẬN\nBAN DÂN VẬN\n*\nSố 34-KH/BDVTU',
    found: [],
  },
  {
    why: 'a heading in capitals over the letterhead number',
    text: 'QUYẾT ĐỊNH\nSố: 245/QĐ-UBND',
    found: [],
  },
  {
    why: 'a blank number',
    text: 'Số:      /KH-BDT và Kế hoạch số …/KH-UBND ngày …/…/2023',
    found: [],
  },
  {
    why: 'periods, votes and shares',
    text: 'giai đoạn 2021-2025, nhiệm kỳ 2020 - 2025, 9/9 đồng ý, 10/12 đơn vị, 24/7, 2/3 dự họp',
    found: [],
  },
  { why: 'forms and annexes', text: 'theo Mẫu số 01/TT15, Biểu 02/KH-UBND, Phụ lục 03', found: [] },
  {
    why: 'abbreviations with separators',
    text: 'phát triển KT-XH, TĐ-KT, K/T TRƯỞNG BAN, 05 tổ chức CT-XH, phòng TC-KH, Covid-19, HĐND - UBND',
    found: [],
  },
  {
    why: 'counts behind type words',
    text: '02 quyết định, 5 kế hoạch, kế hoạch 5 năm, Quyết định 3 nội dung, kế hoạch 2026, Đề án số 13',
    found: [],
  },
  {
    why: 'standards and court cases',
    text: 'QCVN 01:2021/BTNMT, TCVN 5687:2010/BXD, Bản án số 12/2021/HS-ST',
    found: [],
  },
  {
    why: 'a web address and a file name',
    text: 'https://vbpl.vn/van-ban/34-CT/TW xem 71_KH_DU.pdf và 34-CT-TW.pdf',
    found: [],
  },
  {
    why: 'digital is not “số”',
    text: 'Kế hoạch chuyển đổi số 2026, chương trình kinh tế số 5 năm, công nghệ số 4.0',
    found: [],
  },
  {
    why: 'the letterhead of a law',
    text: 'QUỐC HỘI\n\nLuật số: 41/2024/QH15\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    found: [],
  },
  {
    why: 'numbers of statistics forms',
    text: '205/GDNN - Sở, Biểu số 601-602/TE-Sở, mẫu số\n02/MGTH',
    found: [],
  },
  {
    why: 'a phone number and money',
    text: 'ĐT 0234.3852.870, 0912 345 678, 350.000 đồng/người/lần, 1.500.000 đ/CP',
    found: [],
  },
  {
    why: 'pháp luật, kỷ luật, quy luật',
    text: 'chấp hành pháp luật ngày 01/01/2023, kỷ luật năm 2022, quy luật',
    found: [],
  },
  {
    why: 'minutes without a number',
    text: 'tại Biên bản họp ngày 28/01/2026 của Hội đồng',
    found: [],
  },
  { why: 'a block and its number', text: 'Khối thi đua 6, Cụm thi đua số 3, Khối 8/KH', found: [] },
  // Lists of bare numbers.
  {
    why: 'bare numbers of a list behind one type word',
    text: 'quán triệt Chỉ thị 05, 06 của Bộ Chính trị và các Nghị quyết số 18, 19 và 20 của Trung ương',
    found: [
      'Chỉ thị 05 | 05 | -',
      '06 | 06 | -',
      'Nghị quyết số 18 | 18 | -',
      '19 | 19 | -',
      '20 | 20 | -',
    ],
  },
  {
    why: 'bare numbers joined by “hoặc” and by “số”',
    text: 'hỏi về các nghị quyết số 57, 59 hoặc 68; quán triệt Nghị quyết số 79 và số 80\ncủa Bộ Chính trị',
    found: [
      'nghị quyết số 57 | 57 | -',
      '59 | 59 | -',
      '68 | 68 | -',
      'Nghị quyết số 79 | 79 | -',
      '80 | 80 | -',
    ],
  },
  {
    why: 'a list of bare numbers of one day',
    text: 'theo Quyết định số 12, 13 ngày 05/6/2023 của UBND tỉnh',
    found: ['Quyết định số 12 | 12 | 2023-06-05', '13 | 13 | 2023-06-05'],
  },
  {
    why: 'decrees of a list by number and year',
    text: 'theo NĐ 98/2023 và 99/2023 của Chính phủ',
    found: ['NĐ 98/2023 | 98/2023 | -', '99/2023 | 99/2023 | -'],
  },
  {
    why: 'bare numbers that share the symbol of the last one',
    text: 'các Nghị quyết 18, 19, 20-NQ/TW',
    found: ['Nghị quyết 18 | 18-NQ/TW | -', '19 | 19-NQ/TW | -', '20-NQ/TW | 20-NQ/TW | -'],
  },
  {
    why: 'what is counted behind a bare number is no document',
    text: 'Chỉ thị 05, 06 đơn vị tham gia; Chỉ thị 05 và 3 nhiệm vụ',
    found: ['Chỉ thị 05 | 05 | -', 'Chỉ thị 05 | 05 | -'],
  },
  {
    why: 'an abbreviated type with a bare number and a date',
    text: 'điều chỉnh theo TB 214 ngày 10/10/2025; TB 6 tháng đầu năm',
    found: ['TB 214 | 214 | 2025-10-10'],
  },
  {
    why: 'a bare number of a day whose year is not told',
    text: 'thực hiện Kế hoạch số 80 ngày 24/11 của Ban Thường vụ Tỉnh ủy',
    found: ['Kế hoạch số 80 | 80 | -'],
  },
  {
    why: 'the mark of a footnote behind a symbol',
    text: 'Nghị quyết số 66-NQ/TW1, Nghị định số 09/2026/NĐ-\nCP4 và Kế hoạch số 130/KH-BCĐTKNQ18',
    found: [
      'Nghị quyết số 66-NQ/TW | 66-NQ/TW | -',
      'Nghị định số 09/2026/NĐ-\nCP | 09/2026/NĐ-CP | -',
      'Kế hoạch số 130/KH-BCĐTKNQ18 | 130/KH-BCĐTKNQ18 | -',
    ],
  },
  {
    why: 'letters that a web page writes as entities',
    text: 'c&ocirc;ng v&#259;n s&#7889; 12/UBND-KT ng&agrave;y 05/6/2023',
    found: ['c&ocirc;ng v&#259;n s&#7889; 12/UBND-KT | 12/UBND-KT | 2023-06-05'],
  },
  {
    why: 'a number that opens an array of a program',
    text: "['41/QĐ-UBND','Quyết định khung năm học','Quyết định','UBND Thành phố','2026-08-18','den'],",
    found: ['41/QĐ-UBND | 41/QĐ-UBND | 2026-08-18'],
  },
  {
    why: 'words of a law’s name that elsewhere begin a clause',
    text: 'Luật Bảo hiểm tiền gửi số 06/2012/QH13; Luật Phòng, chống mua bán người (sửa đổi) số 53/2024/QH15',
    found: [
      'Luật Bảo hiểm tiền gửi số 06/2012/QH13 | 06/2012/QH13 | -',
      'Luật Phòng, chống mua bán người (sửa đổi) số 53/2024/QH15 | 53/2024/QH15 | -',
    ],
  },
  {
    why: 'a blank number of which a part is filled in',
    text: 'căn cứ Nghị quyết số 66…/2026/NQ-CP ngày … tháng … năm 2026',
    found: [],
  },
  { why: 'a company with an ordinal', text: 'thành viên 001 - CTCP Chứng khoán', found: [] },
  {
    why: 'a second document behind an ampersand',
    text: 'theo QĐ 61/QĐ-TLĐ & TT 107/2017/TT-BTC; Công văn 2180/SGD & ĐT-KT',
    found: [
      'QĐ 61/QĐ-TLĐ | 61/QĐ-TLĐ | -',
      'TT 107/2017/TT-BTC | 107/2017/TT-BTC | -',
      'Công văn 2180/SGD & ĐT-KT | 2180/SGD&ĐT-KT | -',
    ],
  },
  {
    why: 'a remark behind a dash is no unit of the issuer',
    text: 'đoàn phí 1% (QĐ 1908/QĐ-TLĐ — D06 chưa xác minh), Công văn 1574/C 41 - C 50',
    found: ['QĐ 1908/QĐ-TLĐ | 1908/QĐ-TLĐ | -', 'Công văn 1574/C 41 - C 50 | 1574/C41-C50 | -'],
  },
  {
    why: 'the row of a table with the name of its fact in a cell',
    text: '<tr><td>Số ký hiệu</td><td>31/2024/QH15</td></tr><tr><td>Ngày ban hành</td><td>18/01/2024</td></tr>',
    found: ['31/2024/QH15 | 31/2024/QH15 | 2024-01-18'],
  },
  {
    why: 'the running head of the gazette, in decomposed letters',
    text: 'theo Thông tư số 8/2017/TT-\nCÔNG BÁO/Số 12 + 13/Ngày 01-12-2024 57\nBNV ngày 10/3/2017'.normalize(
      'NFD',
    ),
    found: [
      `${'Thông tư số 8/2017/TT-\nCÔNG BÁO/Số 12 + 13/Ngày 01-12-2024 57\nBNV'.normalize('NFD')} | 8/2017/TT-BNV | 2017-03-10`,
    ],
  },
  {
    why: 'a record whose date of issue stands behind another date',
    text: '{"number": "34-CT/TW", "effective_date": "2014-05-01", "issue_date": "2014-04-07"}',
    found: ['34-CT/TW | 34-CT/TW | 2014-04-07'],
  },
  {
    why: 'a record without a date of issue',
    text: '{"number": "34-CT/TW", "expiry": "2014-05-01"}',
    found: ['34-CT/TW | 34-CT/TW | -'],
  },
  {
    why: 'a row whose date stands too many cells away',
    text: '| 34-CT/TW | Bộ Chính trị | về thi đua | khen thưởng | Hà Nội | 07/4/2014 |',
    found: ['34-CT/TW | 34-CT/TW | -'],
  },
  {
    why: 'a school year behind the type word is no number',
    text: 'theo Chỉ thị 2014/2015 của ngành',
    found: [],
  },
  {
    why: 'a police unit behind a joint symbol',
    text: 'Công văn số 123/BCA-A08-P2 ngày 5/5/2022',
    found: ['Công văn số 123/BCA-A08-P2 | 123/BCA-A08-P2 | 2022-05-05'],
  },
  {
    why: 'type and issuer of a number of one word',
    text: 'Chỉ thị 34CTTW ngày 7/4/2014',
    found: ['Chỉ thị 34CTTW | 34-CT/TW | 2014-04-07'],
  },
  {
    why: 'a type without an issuer, behind its type word',
    text: 'Chỉ thị số 34-CT ngày 07/4/2014',
    found: ['Chỉ thị số 34-CT | 34-CT | 2014-04-07'],
  },
  {
    why: 'the name of a file is no number',
    text: 'Báo cáo số 12/BC-UBND.pdf',
    found: [],
  },
  {
    why: 'hyphens for every separator',
    text: 'Kế hoạch số 12-KH-UBND',
    found: ['Kế hoạch số 12-KH-UBND | 12/KH-UBND | -'],
  },
  {
    why: 'slashes for every separator and a letter behind the ordinal',
    text: 'Quyết định số 30c/QĐ/TTg ngày 8/11/2011',
    found: ['Quyết định số 30c/QĐ/TTg | 30c/QĐ-TTg | 2011-11-08'],
  },
  {
    why: 'spaces between the groups of a joint circular',
    text: 'Thông tư liên tịch số 03/2012/TTLT - BNV - BTC',
    found: ['Thông tư liên tịch số 03/2012/TTLT - BNV - BTC | 03/2012/TTLT-BNV-BTC | -'],
  },
  {
    why: 'an ordinal that might be a year',
    text: 'Kế hoạch số 2022/KH-UBND',
    found: ['Kế hoạch số 2022/KH-UBND | 2022/KH-UBND | -'],
  },
  {
    why: 'a date behind another number is the other’s',
    text: '{"number": "34-CT/TW", "ref": "09/nb", "issue_date": "2014-04-07"}',
    found: ['34-CT/TW | 34-CT/TW | -'],
  },
];
