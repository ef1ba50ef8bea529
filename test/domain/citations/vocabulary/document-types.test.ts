import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugify } from '../../../../src/domain/text/fold.ts';
import { findCitations } from '../../../../src/domain/citations/find/find-citations.ts';
import {
  DOCUMENT_TYPES,
  printTypeLabel,
} from '../../../../src/domain/citations/vocabulary/document-types.ts';

/** For every type a citation of it, and words that look alike and cite nothing. */
const ROWS: Readonly<Record<string, readonly [example: string, nearMiss: string]>> = {
  luat: ['Luật số 06/2022/QH15', 'kỷ luật số 06'],
  'bo-luat': ['Bộ luật Lao động số 45/2019/QH14', 'bộ luật 45'],
  'hien-phap': ['Hiến pháp ngày 28/11/2013', 'vi hiến pháp 28'],
  'phap-lenh': ['Pháp lệnh số 26/2005/PL-UBTVQH11', 'pháp lệnh 5 chương'],
  lenh: ['Lệnh số 12/2022/L-CTN', 'mệnh lệnh 12'],
  'sac-lenh': ['Sắc lệnh số 195/SL', 'sắc lệnh 5 điều'],
  'nghi-quyet': ['Nghị quyết số 18-NQ/TW', 'nghị quyết 5 năm'],
  'nghi-dinh': ['Nghị định số 91/2017/NĐ-CP', 'nghị định 3 chương'],
  'thong-tu': ['Thông tư số 12/2019/TT-BNV', 'thông tư 5 điều'],
  'thong-tu-lien-tich': ['Thông tư liên tịch số 36/2014/TTLT-BGDĐT-BNV', 'thông tư liên tịch 2 bộ'],
  'quyet-dinh': ['Quyết định số 587/QĐ-TTg', 'quyết định 5 việc'],
  'chi-thi': ['Chỉ thị số 19/CT-TTg', 'chỉ thị 3 nội dung'],
  'ket-luan': ['Kết luận số 01-KL/TW', 'kết luận 3 vụ việc'],
  'quy-dinh': ['Quy định số 66-QĐ/TW', 'quy định 05 năm'],
  'quy-che': ['Quy chế số 01-QC/TU', 'quy chế 2 chương'],
  'quy-trinh': ['Quy trình số 02/QTr-SNV', 'quy trình 5 bước'],
  'huong-dan': ['Hướng dẫn số 36-HD/VPTW', 'hướng dẫn 36 đơn vị'],
  'thong-bao': ['Thông báo số 35/TB-UBND', 'thông báo 2 lần'],
  'thong-tri': ['Thông tri số 07-TT/TU', 'thông tri 2 trang'],
  'thong-cao': ['Thông cáo số 03/TC-UBND', 'thông cáo 3'],
  'ke-hoach': ['Kế hoạch số 34-KH/BDVTU', 'kế hoạch 5 năm'],
  'chuong-trinh': ['Chương trình số 39-CTr/TU', 'Chương trình 135'],
  'de-an': ['Đề án số 05-ĐA/TU', 'Đề án số 13'],
  'du-an': ['Dự án số 04/DA-UBND', 'Dự án số 2'],
  'phuong-an': ['Phương án số 06/PA-UBND', 'phương án 2'],
  'bao-cao': ['Báo cáo số 71/BC-UBND', 'báo cáo 6 tháng'],
  'to-trinh': ['Tờ trình số 123/TTr-SNV', 'tờ trình 2 bản'],
  'cong-van': ['Công văn số 1459/SNV-TĐKT', 'công văn 2 trang'],
  'cong-dien': ['Công điện số 229/CĐ-TTg', 'công điện khẩn 2 lần'],
  'van-ban-hop-nhat': ['Văn bản hợp nhất số 16/VBHN-VPQH', 'văn bản hợp nhất 3 luật'],
  'bien-ban': ['Biên bản số 05/BB-HĐTĐKT', 'biên bản 3 trang'],
  'hop-dong': ['Hợp đồng số 07/HĐ-UBND', 'hợp đồng 12 tháng'],
  'giay-moi': ['Giấy mời số 44/GM-UBND', 'giấy mời 44 đại biểu'],
  'giay-uy-quyen': ['Giấy ủy quyền số 02/GUQ-UBND', 'giấy ủy quyền 2 bản'],
  'giay-phep': ['Giấy phép số 12/GP-BTTTT', 'giấy phép 5 năm'],
  'giay-chung-nhan': ['Giấy chứng nhận số 15/GCN-SNV', 'giấy chứng nhận 3 cấp'],
  'phat-dong': ['Phát động số 01/PĐTĐ-BDT', 'phát động 5 phong trào'],
  'giao-uoc-thi-dua': ['Giao ước thi đua số 01/GƯTĐ-BDT', 'giao ước thi đua 2023'],
  'dieu-le': ['Điều lệ số 01/ĐL-UBND', 'điều lệ 5 chương'],
  'loi-keu-goi': ['Lời kêu gọi số 01/LKG-UBND', 'lời kêu gọi 1948'],
  'phieu-trinh': ['Phiếu trình số 12/PTr-SNV', 'phiếu trình 2 bản'],
  'phieu-chuyen': ['Phiếu chuyển số 12/PC-UBND', 'phiếu chuyển 3 đơn'],
  'ban-sao': ['Bản sao số 15/SY-UBND', 'bản sao 2 trang'],
};

test('every type has an example and a near-miss', () => {
  assert.deepEqual(DOCUMENT_TYPES.map(({ id }) => id).sort(), Object.keys(ROWS).sort());
});

for (const [id, [example, nearMiss]] of Object.entries(ROWS)) {
  test(`${id}: “${example}” is one, “${nearMiss}” is none`, () => {
    const [citation, ...others] = findCitations(`theo ${example} của`);
    assert.deepEqual(others, []);
    assert.equal(citation?.surface, example);
    assert.equal(citation.type, id);
    assert.deepEqual(findCitations(`theo ${nearMiss} và`), []);
  });
}

test('the word in front beats the symbol, and văn bản leaves the type to it', () => {
  const typeOf = (text: string): string | null | undefined => findCitations(text)[0]?.type;
  assert.equal(typeOf('Quy định số 66-QĐ/TW'), 'quy-dinh');
  assert.equal(typeOf('Quyết định số 66-QĐ/TW'), 'quyet-dinh');
  assert.equal(typeOf('văn bản số 34-CT/TW'), 'chi-thi');
  assert.equal(typeOf('văn bản số 72/BTĐ-NV2'), 'cong-van');
  assert.equal(typeOf('Công văn số 176/CT-VP'), 'cong-van');
  assert.equal(typeOf('| 07-TT/TU |'), 'thong-tri');
});

test('labels are printed with their accents; an unknown id as it is', () => {
  assert.equal(printTypeLabel('chi-thi'), 'Chỉ thị');
  for (const { id } of DOCUMENT_TYPES) assert.equal(slugify(printTypeLabel(id)), id);
  for (const { id } of DOCUMENT_TYPES) assert.notEqual(printTypeLabel(id), id);
  assert.equal(printTypeLabel('khong-co'), 'khong-co');
});
