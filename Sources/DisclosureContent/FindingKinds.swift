public import Diagnostics
import DisclosureModel

/// Every kind of finding that reading content can make, by subject.
public let contentFindingKinds: [FindingKind] =
  fileKinds + letterKinds + yamlKinds + fieldKinds + acceptanceKinds + valueKinds + textKinds
  + linkKinds

private let fileKinds = [
  FindingKind(
    "thieu-tep", .error, "thiếu một tệp mà nội dung nào cũng phải có",
    "hãy tạo tệp ấy, hoặc chép từ nội dung mẫu của boardgen init"),
  FindingKind(
    "tep-la", .warning, "có tệp không thuộc loại nào", "hãy đổi tên, chuyển chỗ hoặc xóa tệp"),
  FindingKind(
    "ten-tep", .error, "tên tệp không dùng được ở chỗ này", "hãy đổi tên tệp như được gợi ý"),
  FindingKind(
    "tep-rong", .error, "tệp chưa có nội dung", "hãy chép từ một tệp mẫu cùng loại rồi sửa"),
  FindingKind(
    "tep-nang", .warning, "tệp để tải hoặc hình quá nặng cho điện thoại",
    "hãy làm cho tệp nhẹ hơn"),
  FindingKind(
    "trung-ten", .error, "hai tệp mà Windows và USB coi là một", "hãy đổi tên một trong hai"),
  FindingKind(
    "loai-hinh", .error, "tệp trong images/ không phải loại hình dùng được",
    "hãy lưu lại hình thành .png, .jpg, .webp hoặc .gif"),
  FindingKind("qua-lon", .error, "tệp quá lớn", "hãy chia nội dung thành nhiều tệp"),
  FindingKind(
    "ma-cu", .error, "chữ viết bằng bảng mã cũ (TCVN3, VNI, UTF-16) hoặc bị đọc sai bảng mã",
    "hãy chuyển cả tệp sang Unicode, lưu với mã hóa UTF-8"),
  FindingKind(
    "khong-phai-utf8", .error, "tệp không phải văn bản UTF-8",
    "hãy lưu lại tệp với mã hóa UTF-8"),
  FindingKind(
    "phan-dau", .error, "phần khóa ở đầu tệp chưa nằm giữa hai dòng “---”",
    "hãy viết dòng “---” trước khóa đầu tiên và sau khóa cuối cùng"),
  FindingKind(
    "ban-ghi-phat-hanh", .error, "released.yaml không còn như boardgen đã ghi",
    "hãy lấy lại bản cũ của tệp, từ bản sao lưu hoặc từ Git"),
]

private let letterKinds = [
  FindingKind(
    "X02", .warning, "chữ có dấu ghép từ nhiều mã, không phải chữ dựng sẵn (NFC)",
    "hãy chạy boardgen check --fix, rồi chọn Unicode dựng sẵn trong bộ gõ"),
  FindingKind(
    "X04", .warning, "chữ “Đ” gõ bằng mã của chữ khác (Ð, ð, Ɖ)",
    "hãy chạy boardgen check --fix"),
  FindingKind(
    "ky-tu-an", .warning, "ký tự không nhìn thấy được nằm trong từ, nên tìm từ ấy không thấy",
    "hãy chạy boardgen check --fix"),
]

private let yamlKinds = [
  FindingKind(
    "yaml", .error, "không đọc được cách viết YAML",
    "hãy xem lại dấu hai chấm, dấu ngoặc và chỗ thụt đầu dòng"),
  FindingKind(
    "dau-tab", .error, "thụt đầu dòng bằng dấu tab", "hãy thay mỗi dấu tab bằng hai dấu cách"),
  FindingKind(
    "bi-danh", .error, "dùng bí danh hoặc mỏ neo của YAML (dấu * và &)",
    "hãy viết lại đầy đủ nội dung, hoặc đặt cả dòng trong ngoặc kép"),
  FindingKind(
    "the-yaml", .error, "dùng thẻ của YAML (dấu !)",
    "hãy bỏ thẻ, hoặc đặt cả dòng trong ngoặc kép"),
  FindingKind(
    "khoa-trung", .error, "một khóa viết hai lần", "hãy giữ lại một chỗ, xóa chỗ kia"),
  FindingKind("qua-sau", .error, "nội dung lồng nhau quá nhiều tầng", "hãy viết lại theo mẫu"),
  FindingKind(
    "ghi-chu", .warning, "phần từ dấu # không hiện ra, vì YAML coi là ghi chú",
    "hãy đặt cả giá trị trong ngoặc kép, hoặc để ghi chú ở dòng riêng"),
]

private let fieldKinds = [
  FindingKind(
    "khoa-la", .error, "khóa không dùng được ở đây", "hãy viết đúng tên khóa, hoặc xóa dòng này"),
  FindingKind("thieu-khoa", .error, "thiếu một khóa bắt buộc", "hãy thêm khóa như được gợi ý"),
  FindingKind(
    "thieu-gia-tri", .error, "khóa chưa có giá trị", "hãy viết giá trị hoặc xóa dòng này"),
  FindingKind(
    "sai-kieu", .error, "giá trị không đúng kiểu: chữ, danh sách hay các khóa con",
    "hãy viết theo mẫu trong tài liệu về các tệp nội dung"),
  FindingKind(
    "gia-tri", .error, "giá trị không nằm trong các giá trị được chọn",
    "hãy chọn một trong các giá trị được nêu"),
  FindingKind(
    "ngon-ngu", .error, "danh sách ngôn ngữ của cơ quan không bắt đầu bằng tiếng Việt hoặc bị lặp",
    "hãy viết tiếng Việt đứng đầu, mỗi ngôn ngữ một lần"),
  FindingKind(
    "so-do", .error, "sơ đồ các quầy có chỗ không vẽ được",
    "hãy viết các hàng có số ô bằng nhau, mỗi quầy ở một chỗ, ô trống ghi “lối đi”"),
  FindingKind("trung-ma", .error, "một mã dùng cho hai thứ", "hãy đổi mã hoặc bỏ một chỗ"),
  FindingKind(
    "tham-chieu", .error, "mã nhắc đến một thứ không có", "hãy sửa mã, hoặc thêm thứ ấy vào"),
]

private let acceptanceKinds = [
  FindingKind(
    "chap-nhan-la", .warning, "chấp nhận một quy tắc không có",
    "hãy viết số của quy tắc, như T07; điều chương trình không đọc được thì không chấp nhận được"),
  FindingKind(
    "chap-nhan-thua", .warning, "lời chấp nhận không còn ứng với điều nào",
    "hãy xóa mục ấy trong accept"),
]

private let valueKinds =
  [
    FindingKind(
      "ma-ngan", .error, "mã có ký tự không dùng được",
      "hãy chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối"),
    FindingKind(
      "dia-chi-web", .error, "không phải là địa chỉ web", "hãy viết đầy đủ, bắt đầu bằng https://"),
    FindingKind(
      "thu-dien-tu", .error, "không phải là địa chỉ thư điện tử",
      "hãy viết như ten@donvi.gov.vn"),
    FindingKind("so-nguyen", .error, "không phải là số nguyên", "hãy viết bằng chữ số"),
    FindingKind("nam", .error, "không phải là năm", "hãy viết đủ bốn chữ số"),
    FindingKind(
      "thu-tu-ngay", .error, "ngày cuối đứng trước ngày đầu", "hãy xem lại cả hai ngày"),
    FindingKind("ten-ngan", .error, "tên ngắn quá dài", "hãy rút còn không quá 90 chữ cái"),
    FindingKind("so-bo", .error, "số bộ hồ sơ phải từ 1 trở lên", "hãy viết: sets: 1"),
    FindingKind(
      "bac-phi", .error, "các bậc của mức thu không theo thứ tự",
      "hãy xếp từ đơn vị nhỏ đến lớn, không trùng nhau"),
    FindingKind(
      "khau-hieu-trong", .error, "khẩu hiệu không có gì để hiện",
      "hãy viết lời của khẩu hiệu, hoặc xóa tệp"),
  ]
  + writtenValues.map { noun in
    FindingKind(
      VietnameseText.slug(noun), .error, "không đọc được \(noun)",
      "hãy viết theo một trong các mẫu được nêu")
  }

/// What the types are called whose values people write in words.
private let writtenValues = [
  BoardSize.noun, CivilDate.noun, DayHours.noun, Length.noun, Money.noun, PhoneNumber.noun,
  ProcedureCode.noun, ProcessingTime.noun, ReceptionDays.noun, TimeOfDay.noun, UnitPrice.noun,
  Weekday.noun, WeekdayRange.noun,
]

private let textKinds = [
  FindingKind(
    "chu-khmer", .error, "chữ của bản dịch không hợp với ngôn ngữ của nó",
    "hãy viết bản dịch tiếng Khmer bằng chữ Khmer Unicode, trong khối km"),
  FindingKind(
    "thieu-muc", .error, "phần lời thiếu một mục", "hãy thêm đầu đề và lời của mục ấy"),
  FindingKind("muc-trong", .error, "một mục chưa có lời nào", "hãy viết lời của mục ấy"),
  FindingKind("muc-trung", .error, "một mục viết hai lần", "hãy gộp lại thành một mục"),
  FindingKind(
    "tieu-de-cap-1", .error, "tiêu đề cấp 1 đã dành cho tên trang",
    "hãy viết tiêu đề với hai dấu thăng: ## Tiêu đề"),
  FindingKind(
    "tieu-de-trong-khoi", .error, "tiêu đề mục nằm trong danh sách hoặc trích dẫn",
    "hãy đưa tiêu đề ra đầu dòng"),
  FindingKind("tieu-de-khong-chu", .error, "tiêu đề không có chữ", "hãy viết chữ hoặc xóa dòng"),
  FindingKind(
    "dinh-dang-bi-bo", .warning, "tiêu đề mục chỉ giữ chữ, không giữ định dạng và liên kết",
    "hãy bỏ định dạng trong tiêu đề"),
  FindingKind(
    "ma-html", .error, "phần lời có mã HTML", "hãy viết bằng Markdown"),
  FindingKind(
    "ky-tu-dieu-khien", .error, "có ký tự điều khiển không nhìn thấy được",
    "hãy xóa ký tự này, hoặc xóa và gõ lại cả từ"),
  FindingKind("cu-phap-la", .error, "có cú pháp Markdown không đọc được", "hãy viết đơn giản hơn"),
  FindingKind("van-ban-qua-dai", .error, "phần lời quá dài", "hãy chia thành nhiều tệp"),
  FindingKind("dong-qua-dai", .error, "dòng quá dài", "hãy chia thành nhiều đoạn"),
  FindingKind(
    "long-qua-sau", .error, "danh sách, trích dẫn hoặc định dạng lồng nhau quá nhiều cấp",
    "hãy viết lại với ít cấp hơn"),
  FindingKind(
    "qua-nhieu-dau-ngoac", .error, "một đoạn có quá nhiều dấu ngoặc vuông mở",
    "hãy chia thành nhiều đoạn"),
]

private let linkKinds = [
  FindingKind(
    "lien-ket", .error, "liên kết dẫn đến một thứ không có",
    "hãy sửa hoặc bỏ liên kết, hoặc thêm thứ ấy vào"),
  FindingKind(
    "lien-ket-ngoai", .warning, "địa chỉ bên ngoài trang không mở được (soát với --online)",
    "hãy mở thử bằng trình duyệt, rồi sửa nếu địa chỉ đã đổi"),
  FindingKind(
    "khong-co-mang", .warning, "không kết nối được với địa chỉ nào bên ngoài trang",
    "hãy nối mạng rồi chạy lại"),
  FindingKind(
    "het-gio", .warning, "hết giờ mà chưa hỏi xong các địa chỉ bên ngoài trang",
    "hãy chạy lại với --timeout lớn hơn"),
  FindingKind(
    "lien-ket-la", .error, "liên kết không thuộc các dạng được chấp nhận",
    "hãy viết theo một trong các dạng được nêu"),
  FindingKind("lien-ket-trong", .error, "liên kết không có nơi đến", "hãy viết nơi đến"),
  FindingKind("lien-ket-khong-chu", .error, "liên kết không có chữ để bấm", "hãy viết chữ"),
  FindingKind(
    "lien-ket-tu-goc", .warning, "liên kết sẽ hỏng nếu trang đặt trong thư mục con của cổng",
    "hãy viết đường dẫn tương đối, không có dấu / ở đầu"),
  FindingKind(
    "chu-thich-bi-bo", .warning, "chú thích của liên kết không được hiển thị",
    "hãy chuyển chú thích vào trong câu"),
  FindingKind(
    "hinh-la", .error, "hình không phải của trang này",
    "hãy chép hình vào thư mục images/ của nội dung và viết tên tệp"),
  FindingKind(
    "hinh-khong-mo-ta", .error, "hình không có mô tả",
    "hãy viết mô tả trong ngoặc vuông, cho người không nhìn thấy hình"),
]
