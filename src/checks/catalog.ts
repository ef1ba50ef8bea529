/** The words of one kind of problem; `{name}` stands for a value of the problem. */
export interface Wording {
  /** What is wrong, with the value quoted. */
  readonly message: string;
  /** What the editor should do about it. */
  readonly advice: string;
}

/**
 * The wording of every problem code. A code is permanent: scripts and notes of editors refer to it,
 * so it may be retired but never means something else.
 */
export const CATALOG: Readonly<Record<string, Wording>> = {
  // The file itself, before any parser reads it.
  'file-too-large': {
    message: 'Tệp nặng {bytes} byte, quá giới hạn {limit} byte.',
    advice:
      'Chia phụ lục thành tệp riêng hoặc bỏ phần không thuộc văn bản; tệp gốc để ở bên cạnh, không dán vào đây.',
  },
  'line-too-long': {
    message: 'Dòng này dài {length} ký tự, quá giới hạn {limit} ký tự.',
    advice: 'Ngắt dòng theo đoạn của văn bản gốc.',
  },
  'nesting-too-deep': {
    message: 'Các phần tử ở đây lồng nhau sâu hơn {limit} bậc.',
    advice: 'Bớt bậc lồng; văn bản hành chính không cần quá vài bậc.',
  },
  'line-ends-windows': {
    message: 'Tệp xuống dòng kiểu Windows (CRLF).',
    advice: 'Lưu lại với kiểu xuống dòng LF; phần lớn trình soạn thảo có mục này ở góc dưới.',
  },
  'control-character': {
    message: 'Có ký tự điều khiển không nhìn thấy: “{character}”.',
    advice: 'Xóa ký tự này rồi gõ lại chỗ đó.',
  },
  'not-nfc': {
    message: 'Từ chỗ này, dấu tiếng Việt chưa ở dạng dựng sẵn (NFC, TCVN 6909:2001).',
    advice: 'Lưu lại tệp ở dạng NFC; chữ nhìn vẫn như cũ nhưng tìm kiếm mới chạy đúng.',
  },
  'not-utf8': {
    message: 'Tệp không phải UTF-8.',
    advice: 'Mở tệp bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8.',
  },
  'path-mismatch': {
    message: 'Tệp nằm ở “{actual}” nhưng nội dung cho biết phải ở “{expected}”.',
    advice: 'Chuyển tệp về đúng thư mục, hoặc sửa trường khai sai.',
  },

  // Frontmatter and registers, as YAML.
  'frontmatter-missing': {
    message: 'Tệp không mở đầu bằng phần khai báo giữa hai dòng “---”.',
    advice: 'Thêm phần khai báo ở đầu tệp; xem một kế hoạch có sẵn làm mẫu.',
  },
  'yaml-syntax': {
    message: 'Phần khai báo không đọc được: {detail}.',
    advice: 'Kiểm tra dấu hai chấm, dấu nháy và số khoảng trắng đầu dòng tại chỗ này.',
  },
  'yaml-alias': {
    message: 'Phần khai báo dùng neo hoặc bí danh “{source}”.',
    advice: 'Viết thẳng giá trị ra, không dùng “&” và “*” của YAML.',
  },
  'yaml-tag': {
    message: 'Phần khai báo dùng thẻ “{source}”.',
    advice: 'Bỏ thẻ “!”; mọi giá trị chỉ là chữ, số, đúng/sai hoặc danh sách.',
  },

  // Records that do not have the form of their schema.
  'schema-unknown-field': {
    message: 'Không có trường nào tên “{field}”.',
    advice: 'Sửa lại tên cho đúng, hoặc bỏ trường này đi.',
  },
  'schema-missing-field': {
    message: 'Thiếu trường “{field}”.',
    advice: 'Khai trường này; điều mà nguồn không nêu thì ghi rõ lý do, đừng tự đặt.',
  },
  'schema-wrong-type': {
    message: 'Trường “{field}” phải là {expected}, nhưng ở đây là {actual}.',
    advice: 'Viết lại giá trị cho đúng kiểu; số và ngày để trong dấu nháy khi cần là chữ.',
  },
  'schema-bad-choice': {
    message: 'Trường “{field}” không nhận giá trị “{actual}”.',
    advice: 'Chọn một trong các giá trị: {expected}.',
  },
  'schema-bad-value': {
    message: 'Trường “{field}” có giá trị chưa hợp lệ: {detail}.',
    advice: 'Sửa giá trị này theo văn bản gốc.',
  },
  'date-impossible': {
    message: 'Không có ngày “{date}” trong lịch.',
    advice: 'Xem lại văn bản gốc; chỉ biết tháng hoặc năm thì ghi “2023-01” hoặc “2023”.',
  },
  'id-invalid': {
    message: 'Mã “{id}” không hợp lệ.',
    advice: 'Mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, dài 3 đến 80 ký tự.',
  },
  'id-duplicate': {
    message: 'Mã “{id}” đã được dùng ở {other}.',
    advice: 'Đặt mã khác cho một trong hai; hai mã chỉ khác chữ hoa hay dấu vẫn là trùng.',
  },
  'reference-unknown': {
    message: 'Trường “{field}” dẫn tới “{id}”, nhưng danh mục {register} không có mã này.',
    advice: 'Sửa mã cho đúng, hoặc thêm mục mới vào danh mục.',
  },

  // Facts and the passages that they come from.
  'passage-not-found': {
    message: 'Trong văn bản không có đoạn “{passage}”.',
    advice: 'Chép nguyên văn từ văn bản, đúng từng chữ, từng dấu câu.',
  },
  'passage-not-unique': {
    message: 'Đoạn “{passage}” có ở nhiều chỗ trong văn bản.',
    advice: 'Chép dài thêm vài chữ trước hoặc sau để chỉ còn một chỗ.',
  },
  'date-contradicts': {
    message: 'Khai “{value}”, nhưng đoạn trích “{passage}” ghi {named}.',
    advice: 'Xem lại văn bản gốc rồi sửa ngày đã khai, hoặc trích đúng đoạn nêu ngày ấy.',
  },
  'value-not-in-passage': {
    message: 'Khai “{value}”, nhưng đoạn trích “{passage}” không có chữ ấy.',
    advice: 'Chép giá trị theo đúng chữ của đoạn trích, hoặc trích đúng đoạn nêu nó.',
  },
  'original-missing': {
    message: 'Không thấy tệp gốc “{path}”.',
    advice: 'Đặt tệp đúng như khi nhận vào cạnh bản chép, hoặc sửa đường dẫn.',
  },
  'original-hash': {
    message: 'Tệp gốc “{path}” có SHA-256 {actual}, khác với {expected} đã khai.',
    advice: 'Tệp gốc không được sửa: lấy lại tệp đã nhận, hoặc khai lại khi thật sự nhận tệp mới.',
  },
  'original-words-differ': {
    message: 'Chữ giữ lại ghi “{kept}”, còn tệp gốc “{path}” đọc lại là “{read}”.',
    advice: 'Nhập lại tệp gốc, hoặc lấy lại đúng tệp đã nhận; chữ giữ lại không được sửa bằng tay.',
  },
  'original-not-compared': {
    message: 'Máy không đọc lại được chữ của tệp gốc “{path}” ({code}).',
    advice: 'Bản quét thì người phải đối chiếu bằng mắt; tệp hỏng thì lấy lại từ nơi gửi.',
  },
  'correction-not-found': {
    message: 'Chỗ sửa đã khai “{passage}” không có trong tệp gốc.',
    advice: 'Chép nguyên văn chữ của tệp gốc vào phần khai chỗ sửa, hoặc bỏ chỗ sửa này.',
  },
  'correction-undeclared': {
    message: 'Bản chép ghi “{actual}” còn tệp gốc ghi “{expected}”, mà không khai chỗ sửa nào.',
    advice: 'Chép lại đúng như tệp gốc, hoặc khai chỗ sửa kèm lý do.',
  },

  // What an entry declares, held against what its text seems to say. Questions to the editor.
  'target-undeclared': {
    message: 'Văn bản có vẻ nêu chỉ tiêu “{passage}” mà phần khai báo không có.',
    advice: 'Khai thêm chỉ tiêu này; nếu đây không phải là chỉ tiêu thì bỏ qua lời nhắc.',
  },
  'target-not-read': {
    message: 'Máy không đọc ra chỉ tiêu nào trong đoạn đã khai “{passage}”.',
    advice: 'Xem lại đoạn trích và con số; nếu khai đúng thì bỏ qua lời nhắc.',
  },
  'target-differs': {
    message: 'Chỉ tiêu “{passage}” khai khác với văn bản ở: {fields}; máy đọc được “{value}”.',
    advice: 'So lại với câu trong văn bản rồi sửa phần khai; nếu khai đúng thì bỏ qua lời nhắc.',
  },
  'basis-citation-undeclared': {
    message: 'Căn cứ này viện dẫn “{citation}”, là “{id}”, mà documents không ghi.',
    advice: 'Thêm mã đó vào documents; nếu máy hiểu sai thì bỏ qua lời nhắc.',
  },
  'basis-document-not-cited': {
    message: 'Trường documents ghi “{id}”, nhưng căn cứ “{passage}” không viện dẫn văn bản đó.',
    advice: 'Bỏ mã này, hoặc sửa cho đúng văn bản được viện dẫn (số, ngày, cơ quan ban hành).',
  },
  'citation-ambiguous': {
    message: 'Viện dẫn “{citation}” có thể là {count} văn bản: {candidates}.',
    advice:
      'Không cần sửa văn bản: trang sẽ nêu cả các khả năng. Nếu danh mục thiếu dữ kiện để phân biệt thì bổ sung danh mục.',
  },

  // The body of a plan: Markdown with a fixed table of components.
  'mdx-syntax': {
    message: 'Phần văn bản không đọc được: {detail}.',
    advice:
      'Kiểm tra thẻ mở và thẻ đóng; dấu “<” và “{” trong văn bản phải viết là “\\<” và “\\{”.',
  },
  'mdx-esm': {
    message: 'Văn bản chứa lệnh “{source}”.',
    advice: 'Bỏ “import” và “export”: kế hoạch chỉ là chữ, không chạy mã.',
  },
  'mdx-expression': {
    message: 'Văn bản chứa biểu thức “{source}”.',
    advice: 'Bỏ biểu thức; nếu là chữ của văn bản gốc thì viết “\\{” thay cho “{”.',
  },
  'mdx-component-unknown': {
    message: 'Không dùng được thẻ “{component}” trong kế hoạch.',
    advice: 'Chỉ dùng các thẻ: {known}.',
  },
  'mdx-attribute': {
    message: 'Thẻ “{component}” không nhận thuộc tính nào.',
    advice: 'Bỏ các thuộc tính của thẻ này.',
  },
  'mdx-node-unknown': {
    message: 'Kế hoạch không dùng được kiểu trình bày “{node}”.',
    advice: 'Chỉ dùng tiêu đề, đoạn, danh sách, bảng, chữ đậm, chữ nghiêng và liên kết.',
  },
  'table-broken': {
    message: 'Bảng ở đây bị hỏng: {fault}.',
    advice:
      'Mở và đóng mỗi dòng bằng “|”, không quá số ô của dòng đầu; “||” gộp với ô bên trái, “\\|” là chữ.',
  },
  'link-scheme': {
    message: 'Không dùng được liên kết “{url}”.',
    advice: 'Liên kết bắt đầu bằng https:, http:, mailto:, tel:, “/” hoặc “#”.',
  },

  // Addresses that were published, and the passages that they lead to.
  'anchor-target-unknown': {
    message: 'Mục anchors dẫn tới đoạn “{to}”, nhưng văn bản không có đoạn mang mã này.',
    advice: 'Lấy mã của đoạn thay thế từ dấu ¶ ở cuối đoạn đó trên trang (phần sau dấu “#”).',
  },
  'anchor-in-use': {
    message: 'Mã “{from}” trong mục anchors vẫn là mã của một đoạn trong văn bản.',
    advice: 'Bỏ dòng này: đoạn đó vẫn trả lời ở địa chỉ của chính nó.',
  },
  'anchor-repeated': {
    message: 'Mã “{from}” được khai hai lần trong mục anchors.',
    advice: 'Chỉ giữ một dòng: mỗi đoạn cũ chỉ có một đoạn thay thế.',
  },
  'address-lost': {
    message: 'Địa chỉ “{address}” đã từng công bố mà nay không còn gì trả lời.',
    advice:
      'Nội dung chuyển đi thì khai ở content/addresses/moved.yaml, gỡ hẳn thì khai ở removed.yaml kèm lý do; không xóa dòng trong sổ.',
  },
  'address-fragment-lost': {
    message: 'Trang “{address}” không còn đoạn “#{fragment}” đã từng công bố.',
    advice:
      'Khai ở mục anchors của kế hoạch: from là “{fragment}”, to là mã của đoạn nay thay cho nó, kèm lý do.',
  },
  'address-change-repeated': {
    message: 'Địa chỉ “{address}” được khai chuyển hoặc gỡ hơn một lần.',
    advice: 'Chỉ giữ một dòng cho mỗi địa chỉ, với nơi đến sau cùng.',
  },
  'address-move-chained': {
    message: 'Nơi chuyển đến “{address}” cũng đã chuyển đi hoặc bị gỡ.',
    advice: 'Ghi thẳng nơi đến sau cùng, để người đọc chỉ qua một bước; hoặc khai là đã gỡ.',
  },
  'address-never-published': {
    message: 'Sổ địa chỉ không có “{address}”.',
    advice: 'Chỉ khai chuyển hoặc gỡ địa chỉ đã công bố; dòng của nó trong sổ không được xóa.',
  },
  'address-still-used': {
    message: 'Địa chỉ “{address}” được khai là đã chuyển hoặc gỡ mà kho vẫn có nội dung ở đó.',
    advice: 'Chuyển nội dung đi trước, hoặc bỏ dòng khai này.',
  },

  // The texts themselves: plans entered twice, personal data, slips. Questions to the editor, but one.
  'plan-duplicate': {
    message: 'Kế hoạch này cùng số, cùng cơ quan, cùng ngày với “{other}”.',
    advice: 'Chỉ giữ một bản; hai văn bản khác nhau thì xem lại số và ngày đã khai.',
  },
  'plan-near-duplicate': {
    message: 'Văn bản giống {share}% với “{other}”.',
    advice: 'Xem có nhập nhầm một văn bản hai lần không; nếu hai năm viết gần như nhau thì bỏ qua.',
  },
  'personal-phone': {
    message: 'Văn bản có số điện thoại “{found}”.',
    advice:
      'Hỏi lại có được công bố không; nếu là số của cơ quan thì thêm một remarks trích chỗ này để ghi nhận.',
  },
  'personal-email': {
    message: 'Văn bản có địa chỉ thư điện tử “{found}”.',
    advice:
      'Hỏi lại có được công bố không; nếu là hộp thư của cơ quan thì thêm một remarks trích chỗ này để ghi nhận.',
  },
  'personal-identity': {
    message: 'Văn bản có dãy số giống số căn cước “{found}”.',
    advice:
      'Không công bố số căn cước của cá nhân; nếu không phải thì thêm một remarks để ghi nhận.',
  },
  'slip-known': {
    message: 'Chỗ này ghi “{written}”, có lẽ là “{suggested}”.',
    advice:
      'Nếu là lỗi nhận dạng: sửa trong văn bản và khai ở corrections (kind: ocr); nếu bản gốc in vậy thì ghi một remarks.',
  },
  'slip-letter-d': {
    message: 'Từ “{written}” dùng chữ Ð của tiếng nước ngoài thay cho chữ Đ.',
    advice: 'Sửa thành “{suggested}” và khai ở corrections (kind: ocr).',
  },
  'slip-letter-case': {
    message: 'Từ “{written}” có chữ hoa ở giữa, có lẽ là “{suggested}”.',
    advice:
      'Nếu là lỗi nhận dạng: sửa trong văn bản và khai ở corrections (kind: ocr); nếu bản gốc in vậy thì ghi một remarks.',
  },
  'slip-mixed-tones': {
    message: 'Từ “{written}” đặt dấu khác với chỗ khác trong cùng văn bản (“{suggested}”).',
    advice: 'Không cần sửa: chữ của nguồn giữ nguyên; có thể ghi một remarks cho người đọc.',
  },
  'slip-doubled': {
    message: 'Chữ “{suggested}” viết hai lần liền nhau: “{written}”.',
    advice:
      'Nếu là lỗi nhận dạng: sửa và khai ở corrections (kind: ocr); nếu bản gốc in vậy thì ghi một remarks.',
  },
  'slip-unaccented': {
    message: 'Chỗ này ghi “{written}” không dấu, có lẽ là “{suggested}”.',
    advice:
      'Nếu là lỗi nhận dạng: sửa trong văn bản và khai ở corrections (kind: ocr); nếu bản gốc in vậy thì ghi một remarks.',
  },

  // Importing: why a file was refused. Nothing is written then.
  'import-too-large': {
    message: 'Tệp nặng {bytes} byte, quá giới hạn {limit} byte.',
    advice: 'Bỏ bớt ảnh trong tệp, hoặc lưu lại bản chỉ có chữ rồi nhập bản đó.',
  },
  'import-format-unknown': {
    message: 'Không nhập được tệp có đuôi “{extension}”.',
    advice: 'Dùng tệp .docx, .pdf, .txt, .md, .html, hoặc ảnh .png, .jpg, .tif.',
  },
  'import-wrong-extension': {
    message: 'Tệp có đuôi “{extension}” nhưng bên trong không phải loại tệp đó.',
    advice: 'Mở tệp bằng phần mềm đã tạo ra nó rồi lưu lại đúng loại.',
  },
  'import-old-word': {
    message: 'Đây là tệp Word đời cũ (.doc), không đọc được.',
    advice: 'Mở bằng Word hoặc LibreOffice rồi lưu thành .docx.',
  },
  'import-not-word': {
    message: 'Tệp không có phần văn bản của Word.',
    advice: 'Mở tệp bằng Word hoặc LibreOffice rồi lưu lại thành .docx.',
  },
  'import-encrypted': {
    message: 'Tệp được đặt mật khẩu hoặc mã hóa.',
    advice: 'Bỏ mật khẩu ở phần mềm đã tạo ra tệp rồi nhập lại.',
  },
  'import-zip-broken': {
    message: 'Tệp bị hỏng hoặc bị cắt cụt: gói nén bên trong không đọc được.',
    advice: 'Lấy lại tệp từ nơi gửi; nếu mở được bằng Word thì lưu lại rồi nhập.',
  },
  'import-zip-unsafe': {
    message: 'Gói nén của tệp chứa tên không an toàn: “{entry}”.',
    advice: 'Đừng dùng tệp này; hỏi lại nơi gửi.',
  },
  'import-zip-bomb': {
    message: 'Phần “{entry}” của gói nén vượt giới hạn {limit} khi bung ra.',
    advice: 'Đừng dùng tệp này; hỏi lại nơi gửi hoặc lưu lại bản chỉ có chữ.',
  },
  'import-docx-external': {
    message: 'Tệp Word gọi đến một phần nằm ngoài tệp: “{target}”.',
    advice: 'Mở bằng Word, nhúng hoặc bỏ phần liên kết ngoài, rồi lưu lại.',
  },
  'import-docx-embedded': {
    message: 'Tệp Word mang theo mã chạy hoặc đối tượng nhúng: “{part}”.',
    advice: 'Lưu lại thành .docx không có macro và không có đối tượng nhúng.',
  },
  'import-xml-forbidden': {
    message: 'Phần “{part}” của tệp Word có khai báo không được phép (DTD hoặc thực thể).',
    advice: 'Đừng dùng tệp này; hỏi lại nơi gửi.',
  },
  'import-xml-broken': {
    message: 'Phần “{part}” của tệp Word bị hỏng.',
    advice: 'Mở bằng Word hoặc LibreOffice rồi lưu lại thành .docx.',
  },
  'import-pdf-broken': {
    message: 'Tệp PDF bị hỏng, không đọc được.',
    advice: 'Lấy lại tệp từ nơi gửi, hoặc in lại thành PDF rồi nhập.',
  },
  'import-pdf-pages': {
    message: 'Tệp PDF có {pages} trang, quá giới hạn {limit} trang.',
    advice: 'Tách riêng phần văn bản của kế hoạch thành một tệp rồi nhập.',
  },
  'import-scan-pages': {
    message: 'Bản quét có hơn {limit} trang, quá giới hạn nhận dạng.',
    advice: 'Tách riêng phần văn bản của kế hoạch thành một tệp rồi nhập.',
  },
  'import-no-text': {
    message: 'Tệp không có chữ để lấy ra: có lẽ là bản quét hoặc tệp trống.',
    advice: 'Dùng tệp có chữ, hoặc cài tesseract-ocr và tesseract-ocr-vie để nhận dạng bản quét.',
  },
  'import-not-unicode': {
    message: 'Tệp văn bản không phải UTF-8 hay UTF-16.',
    advice: 'Mở tệp bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8.',
  },
  'import-time': {
    message: 'Đọc tệp quá {seconds} giây nên đã dừng.',
    advice: 'Lưu lại tệp cho gọn hơn (bỏ ảnh, bỏ phụ lục dài) rồi nhập lại.',
  },
  'import-memory': {
    message: 'Đọc tệp cần nhiều hơn {megabytes} MB bộ nhớ nên đã dừng.',
    advice: 'Lưu lại tệp cho gọn hơn (bỏ ảnh, bỏ phụ lục dài) rồi nhập lại.',
  },
  'import-broken': {
    message: 'Không đọc được tệp: phần đọc tệp đã dừng giữa chừng.',
    advice: 'Lưu lại tệp rồi thử lại; nếu vẫn vậy thì báo cho người phụ trách kỹ thuật.',
  },
  'import-address-unknown': {
    message: 'Chưa đủ dữ kiện để đặt địa chỉ cho kế hoạch, còn thiếu: {options}.',
    advice: 'Chạy lại với các lựa chọn còn thiếu, ví dụ --province cao-bang --year 2023.',
  },
  'import-exists': {
    message: 'Đã có tệp ở “{path}” hoặc tệp gốc bên cạnh, nên không viết đè.',
    advice: 'Chọn thư mục khác bằng --out, hoặc dời bản cũ đi trước.',
  },

  // Importing: what was changed on the way, inferred, doubted or not found.
  'import-composed': {
    message: 'Dấu tiếng Việt ở {count} chỗ đã được chuyển về dạng dựng sẵn (NFC).',
    advice: 'Không cần làm gì: chữ nhìn vẫn như cũ.',
  },
  'import-unseen-removed': {
    message: 'Đã bỏ {count} ký tự không nhìn thấy.',
    advice: 'Không cần làm gì; tệp gốc vẫn giữ nguyên bên cạnh.',
  },
  'import-font-converted': {
    message: 'Chữ viết bằng phông cũ ({fonts}) đã được chuyển sang Unicode.',
    advice: 'Đọc lại các đoạn dùng phông này một lượt.',
  },
  'import-tracked-changes': {
    message: 'Tệp Word còn {count} chỗ sửa chưa duyệt; bản nháp lấy theo bản đã sửa.',
    advice: 'Hỏi lại nơi gửi bản chính thức, hoặc duyệt hết trong Word rồi nhập lại.',
  },
  'import-footnotes-left-out': {
    message: 'Tệp Word có {count} chú thích cuối trang chưa được đưa vào bản nháp.',
    advice: 'Chép các chú thích vào cuối văn bản nếu chúng thuộc về văn bản.',
  },
  'import-columns': {
    message: 'Trang PDF xếp chữ thành nhiều cột ở {count} chỗ; bản nháp đọc từng cột một.',
    advice: 'So lại phần đầu, phần nơi nhận và các bảng với tệp gốc.',
  },
  'import-recognised': {
    message: 'Chữ được máy nhận dạng từ bản quét, có thể sai.',
    advice: 'Đối chiếu toàn bộ bản nháp với bản quét trước khi công bố.',
  },
  'import-joined': {
    message: 'Đã nối {count} câu bị ngắt ở chỗ sang trang; mỗi chỗ được khai ở corrections.',
    advice: 'Xem lại các chỗ nối; chỗ nào vốn là hai đoạn thì tách ra và bỏ dòng khai.',
  },
  'import-text-differs': {
    message: 'Từ chỗ “{passage}”, bản nháp khác với chữ lấy từ tệp gốc.',
    advice: 'So chỗ này với tệp văn bản bên cạnh rồi sửa bản nháp cho khớp.',
  },
  'import-title-missing': {
    message: 'Không thấy dòng tên loại văn bản (KẾ HOẠCH, PHÁT ĐỘNG …).',
    advice: 'Đặt tên văn bản vào giữa hai thẻ TieuDe rồi khai title và kind.',
  },
  'import-kind-doubtful': {
    message: 'Văn bản tên là “{title}”, chưa rõ là kế hoạch hay bài phát động.',
    advice: 'Sửa trường kind nếu cần.',
  },
  'import-year-inferred': {
    message: 'Tên văn bản không nêu năm; năm {year} lấy từ “{passage}”.',
    advice: 'Kiểm tra lại kế hoạch là của năm nào.',
  },
  'import-year-unknown': {
    message: 'Không thấy văn bản nêu năm nào.',
    advice: 'Chạy lại với --year.',
  },
  'import-province-inferred': {
    message: 'Tỉnh “{province}” suy ra từ chữ “{passage}”.',
    advice: 'Kiểm tra lại; sai thì chạy lại với --province.',
  },
  'import-province-doubtful': {
    message: 'Văn bản nhắc tên nhiều tỉnh (“{passage}”, “{other}”), chưa rõ là của tỉnh nào.',
    advice: 'Chạy lại với --province.',
  },
  'import-province-unknown': {
    message: 'Không thấy văn bản nêu tên tỉnh nào.',
    advice: 'Chạy lại với --province.',
  },
  'import-agency-inferred': {
    message: 'Cơ quan “{agency}” suy ra từ chữ “{passage}”.',
    advice: 'Kiểm tra lại; sai thì chạy lại với --agency.',
  },
  'import-agency-unregistered': {
    message: 'Cơ quan “{name}” chưa có trong danh mục; bản nháp đặt mã “{id}”.',
    advice:
      'Xem lại tệp content/agencies/{id}.yaml được viết cùng bản nháp; cơ quan đã có dưới mã khác thì xóa tệp ấy rồi chạy lại với --agency.',
  },
  'import-agency-unknown': {
    message: 'Không đọc ra cơ quan ban hành.',
    advice: 'Chạy lại với --agency.',
  },
  'import-number-missing': {
    message: 'Phần đầu văn bản không có dòng ghi số.',
    advice: 'Xem lại tệp gốc: có số thì khai number, không thì giữ nguyên.',
  },
  'import-date-missing': {
    message: 'Phần đầu văn bản không ghi ngày ban hành.',
    advice: 'Xem lại tệp gốc: có ngày thì khai issuedOn, không thì giữ nguyên.',
  },
  'import-date-impossible': {
    message: 'Ngày ban hành “{passage}” không có trong lịch.',
    advice: 'Xem lại tệp gốc rồi khai issuedOn.',
  },
  'import-signer-missing': {
    message: 'Không đọc ra người ký.',
    advice: 'Xem lại cuối tệp gốc; có chữ ký thì đặt vào giữa hai thẻ ChuKy rồi khai signer.',
  },
  'import-signer-doubtful': {
    message: 'Dòng cuối phần ký là “{name}”, có thể không phải tên người.',
    advice: 'Kiểm tra lại trường signer.',
  },
  'import-recipients-missing': {
    message: 'Không thấy phần nơi nhận.',
    advice: 'Xem lại cuối tệp gốc; có thì đặt vào giữa hai thẻ NoiNhan rồi khai recipients.',
  },
  'import-basis-unknown': {
    message: 'Căn cứ “{citation}” chưa có trong danh mục văn bản.',
    advice: 'Thêm văn bản vào content/directives rồi ghi mã vào documents, hoặc để trống.',
  },
  'import-deadline-what': {
    message: 'Có thời hạn ở “{passage}”; việc phải làm lấy theo câu đứng trước.',
    advice: 'Đọc lại trường what; giữ đúng chữ của văn bản.',
  },
  'import-target-subject': {
    message: 'Chỉ tiêu “{passage}” không nêu rõ về ai hay việc gì.',
    advice: 'Khai lại trường subject.',
  },
  'import-target-due': {
    message: 'Hạn {due} của chỉ tiêu “{passage}” lấy từ chỗ “{deadline}”.',
    advice: 'Kiểm tra hai chỗ có nói về cùng một việc không; không thì bỏ trường due.',
  },
  'import-target-indicator': {
    message: 'Chưa xếp được chỉ tiêu “{passage}” vào chỉ số nào trong danh mục.',
    advice: 'Chọn một mã trong content/indicators, hoặc để null.',
  },

  // The built site, looked at before it replaces the published one.
  'site-page-missing': {
    message: 'Trang “{address}” không được dựng.',
    advice: 'Hãy báo cho người phụ trách kỹ thuật; trang đang công bố vẫn giữ nguyên.',
  },
  'site-link-broken': {
    message: 'Liên kết “{url}” không dẫn tới trang hay tệp nào của kho (ở {pages} trang).',
    advice: 'Sửa liên kết trong nội dung; địa chỉ của một trang kết thúc bằng “/”.',
  },
  'site-fragment-missing': {
    message: 'Liên kết “{url}” dẫn tới một chỗ không có trong trang đó (ở {pages} trang).',
    advice: 'Sửa phần sau dấu “#”, hoặc bỏ phần đó để dẫn tới cả trang.',
  },
  'site-url-scheme': {
    message: 'Trang đã dựng chứa địa chỉ “{url}” với giao thức không được phép (ở {pages} trang).',
    advice: 'Tìm liên kết này trong nội dung và bỏ đi.',
  },
  'site-outside-resource': {
    message: 'Trang đã dựng tải “{url}” từ nơi khác (ở {pages} trang).',
    advice: 'Đưa tệp đó vào kho: trang không được tải gì từ máy chủ khác.',
  },
  'site-inline-script': {
    message: 'Trang đã dựng chứa mã chạy đặt thẳng trong trang (ở {pages} trang).',
    advice: 'Hãy báo cho người phụ trách kỹ thuật: mã phải ở tệp riêng của kho.',
  },
  'site-inline-style': {
    message: 'Trang đã dựng chứa kiểu trình bày đặt thẳng trong thẻ “{element}” (ở {pages} trang).',
    advice: 'Hãy báo cho người phụ trách kỹ thuật: kiểu phải ở tệp riêng của kho.',
  },
  'site-inline-handler': {
    message: 'Trang đã dựng chứa thuộc tính chạy mã “{attribute}” (ở {pages} trang).',
    advice: 'Hãy báo cho người phụ trách kỹ thuật: không dùng thuộc tính “on…”.',
  },
};
