/// The smallest office that compiles without a finding, as files by path. Tests change one of them.
public enum SmallOffice {
  /// The files, ascending by path.
  public static let files: [String: String] = [
    "boards.yaml": """
    boards:
      - id: sanh
        name: Bảng sảnh
        place: Sảnh Bộ phận Một cửa
        posters: [phi-le-phi]
      - id: tiep-cong-dan
        name: Bảng phòng tiếp công dân
        place: Phòng tiếp công dân
        posters: [noi-quy-noi-quy, quy-trinh-khieu-nai, lich-tiep-cong-dan, phan-anh-kien-nghi]

    """,
    "fees/ho-tich.yaml": """
    id: ho-tich
    name: Lệ phí hộ tịch
    kind: lệ phí
    field: ho-tich
    decision: 01/2026/NQ-HĐND
    collection: Nộp tại quầy
    rows:
      - id: xac-nhan
        name: Cấp Giấy xác nhận tình trạng hôn nhân
        payer: Người yêu cầu
        amounts:
          - amount: 5.000 đồng/bản
    exemption: Không

    """,
    "fields.yaml": """
    fields:
      - id: ho-tich
        name: Hộ tịch

    """,
    "holidays/2026.yaml": """
    year: 2026
    source: Thông báo mẫu
    holidays:
      - name: Quốc khánh
        from: 01/9/2026
        to: 02/9/2026

    """,
    "leaders.yaml": """
    leaders:
      - id: chu-tich
        name: Nguyễn Văn Mẫu
        position: Chủ tịch Ủy ban nhân dân xã
        phone: 0270 3850 001
        head: có
        duty: Phụ trách chung
    hotlines:
      - name: Đường dây nóng
        phone: 0270 3850 009
        scope: Phản ánh chậm trễ
        hours: trong giờ làm việc
    suggestion_boxes:
      - place: Cửa chính
        opened: thứ Sáu hằng tuần

    """,
    "legal/chung.yaml": """
    documents:
      - number: 01/2026/NQ-HĐND
        title: Nghị quyết mẫu về lệ phí
        issuer: Hội đồng nhân dân tỉnh
      - number: 60/2014/QH13
        title: Luật Hộ tịch
        issuer: Quốc hội

    """,
    "notices/thong-bao.md": """
    ---
    title: Thông báo mẫu
    date: 02/11/2026
    posted_from: 02/11/2026
    ---
    Nội dung thông báo.

    """,
    "office.yaml": """
    name: Ủy ban nhân dân xã Bình An
    short_name: UBND xã Bình An
    level: cấp xã
    parent: Ủy ban nhân dân tỉnh Vĩnh Long
    address: Ấp Một, xã Bình An, tỉnh Vĩnh Long
    site_url: https://binhan.vinhlong.gov.vn
    working_hours:
      - days: thứ Hai đến thứ Sáu
        hours: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ
    desk:
      name: Bộ phận Một cửa
      place: Tầng trệt
      counters:
        - id: quay-1
          name: Quầy 1
    agencies:
      - id: ubnd-xa
        name: Ủy ban nhân dân xã Bình An
    feedback:
      agency: Văn phòng Ủy ban nhân dân tỉnh
      address: Tỉnh Vĩnh Long
      phone: 0270 3823 000
      email: kstthc@vinhlong.gov.vn

    """,
    "procedures/1.004873.md": """
    ---
    code: 1.004873
    name: Thủ tục cấp Giấy xác nhận tình trạng hôn nhân
    field: ho-tich
    levels: [cấp xã]
    statutory_time: 3 ngày làm việc
    channels:
      - type: trực tiếp
        fees: [xac-nhan]
    dossier:
      - items:
          - name: Tờ khai
            originals: 1
    sets: 1
    subjects: [công dân Việt Nam]
    agency: ubnd-xa
    results:
      - name: Giấy xác nhận
    legal_basis: [60/2014/QH13]
    online_level: toàn trình
    \(decisions)portal_url: https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-6eb3-7019-bf3f-fc58c9ee44b9
    verified:
      on: 21/11/2026
      by: Bộ phận Một cửa
    ---
    ## Trình tự thực hiện

    1. Nộp hồ sơ.
    2. Nhận kết quả.

    ## Yêu cầu, điều kiện

    Không

    """,
    "reception/2026.yaml": """
    year: 2026
    place: Phòng tiếp công dân
    regular: Các ngày làm việc
    day_off: ngày làm việc tiếp theo
    postponement: Khi hoãn có thông báo tại nơi tiếp
    rules:
      - id: chu-tich
        receiver: chu-tich
        days: thứ Năm tuần thứ nhất và thứ ba hằng tháng
        hours: 7 giờ 30 – 11 giờ 30
        participants: Công chức tư pháp
        content: Nghe phản ánh, kiến nghị

    """,
    "regulations/noi-quy.md": """
    ---
    title: Nội quy tiếp công dân
    kind: nội quy tiếp công dân
    ---
    Nội quy.

    """,
    "slogans/5-biet.yaml": """
    id: 5-biet
    title: 5 biết
    source: Kế hoạch mẫu
    groups:
      - name: 5 biết
        lines:
          - Biết nghe dân nói
          - Biết nói dân hiểu
          - Biết làm dân tin
          - Biết xin lỗi
          - Biết cảm ơn

    """,
    "workflows/khieu-nai.yaml": """
    id: khieu-nai
    title: Tiếp công dân, khiếu nại, tố cáo, kiến nghị, phản ánh
    steps:
      - name: Trình bày, nộp đơn, nhận giấy biên nhận

    """,
  ]

  /// The decisions that publish its procedure, as they stand there.
  public static let decisions = """
    decisions:
      - {number: 163/QĐ-BTP, issuer: Bộ Tư pháp, origin: trung ương}
      - {number: 12/QĐ-UBND, issuer: UBND tỉnh, origin: địa phương, date: 15/7/2026, effective: 20/7/2026}

    """

  /// The files with some exchanged or added; nil takes one away.
  public static func files(changing changes: [String: String?]) -> [(path: String, text: String)] {
    var files = files
    for (path, text) in changes { files[path] = text }
    return files.sorted { $0.key < $1.key }.map { (path: $0.key, text: $0.value) }
  }
}

extension SmallOffice {
  /// A change to the files.
  public enum Edit: Sendable {
    /// Puts a text in place of another, which must be there.
    case replacing(String, by: String, in: String)
    /// Adds a file, or replaces all of it.
    case file(String, String)
    /// The same with bytes.
    case bytes(String, [UInt8])
    /// Takes a file away.
    case without(String)
  }

  /// An edit that does not fit the files.
  public struct Misfit: Error {
    /// The text that was to be replaced.
    public let text: String
    /// The file in which it does not stand.
    public let path: String
  }

  /// The files after some edits, ascending by path.
  public static func files(after edits: [Edit]) throws -> [(path: String, bytes: [UInt8])] {
    var files = Self.files.mapValues { Array($0.utf8) }
    for edit in edits {
      switch edit {
      case .replacing(let old, let new, let path):
        let text = String(decoding: files[path] ?? [], as: UTF8.self)
        guard let range = text.firstRange(of: old) else { throw Misfit(text: old, path: path) }
        files[path] = Array((text[..<range.lowerBound] + new + text[range.upperBound...]).utf8)
      case .file(let path, let text): files[path] = Array(text.utf8)
      case .bytes(let path, let bytes): files[path] = bytes
      case .without(let path): files[path] = nil
      }
    }
    return files.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: $0.value) }
  }
}
