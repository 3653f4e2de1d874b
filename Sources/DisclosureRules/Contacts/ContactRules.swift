import Diagnostics
import DisclosureModel

extension Rule {
  /// Where feedback on administrative rules goes hangs beside the procedures.
  static let feedbackAddress = Rule(
    "C01", .error,
    "nơi tiếp nhận phản ánh, kiến nghị (cơ quan, địa chỉ, số điện thoại, thư điện tử: thiếu thì không đọc "
      + "được office.yaml) có trên trang và ở một bảng",
    basis: Citation(
      "Thông tư 02/2017/TT-VPCP", "Điều 15",
      says: "bảng niêm yết có nội dung và địa chỉ tiếp nhận phản ánh, kiến nghị",
      certainty: .thirdPartyCopy),
    needsWhole: true,
    example: Example(
      in: "boards.yaml", bad: boards("phi-le-phi, "),
      good: boards("phi-le-phi, phan-anh-kien-nghi, "))
  ) { input in
    let hung = input.catalog.boards.flatMap(\.posters).map(\.poster)
    if hung.contains(where: { $0.hasPrefix("phan-anh-kien-nghi") }) { return [] }
    return [
      Finding(
        item: input.catalog.boards.first.map { .board(id: $0.id) } ?? .office,
        path: input.catalog.boards.isEmpty ? "feedback" : "posters",
        message: "nơi tiếp nhận phản ánh, kiến nghị chỉ có trên trang, không treo ở bảng nào",
        advice:
          "hãy thêm phan-anh-kien-nghi vào posters của bảng ở nơi nhận hồ sơ, trong boards.yaml")
    ]
  }

  private static func boards(_ posters: String) -> String {
    """
    boards:
      - id: sanh
        name: Bảng sảnh
        place: Sảnh Bộ phận Một cửa
        posters: \(posters.contains("phan-anh") ? "[" : "⟦[⟧")\(posters)noi-quy-noi-quy, quy-trinh-khieu-nai, lich-tiep-cong-dan]
    """
  }

  /// A private number is shown only with consent.
  static let privatePhone = Rule(
    "C05", .warning, "số di động của lãnh đạo chỉ công khai khi người ấy đồng ý",
    basis: .personalData,
    example: Example(
      in: "leaders.yaml", bad: leaders("phone: ⟦0912 345 678⟧"),
      good: leaders("phone: 0912 345 678\n    phone_consent: có"))
  ) { input in
    input.catalog.contacts.leaders.enumerated().compactMap { index, leader in
      guard leader.phone.kind == .mobile, !leader.hasConsented else { return nil }
      return Finding(
        item: .contacts, path: "leaders[\(index)].phone",
        message: "\(leader.phone.text) là số di động, có thể là số riêng của \(leader.name)",
        advice:
          "hãy ghi số công vụ; nếu người ấy đã đồng ý bằng văn bản, hãy thêm phone_consent: có")
    }
  }

  /// It is told what each leader is in charge of.
  static let leaderDuty = Rule(
    "C06", .error, "mỗi lãnh đạo có họ tên, chức vụ, số điện thoại công vụ, lĩnh vực phụ trách",
    basis: Citation(
      "Nghị định 224/2026/NĐ-CP", "Điều 9 khoản 1",
      says: "công khai nhiệm vụ được phân công của lãnh đạo", certainty: .thirdPartyCopy),
    from: .july2026,
    example: Example(
      in: "leaders.yaml",
      bad: leaders("phone: 0270 3850 001").replacing("duty: Phụ trách chung\n    ", with: "")
        .replacing("Nguyễn Văn Mẫu", with: "⟦Nguyễn Văn Mẫu⟧"),
      good: leaders("phone: 0270 3850 001"))
  ) { input in
    input.catalog.contacts.leaders.enumerated().compactMap { index, leader in
      guard leader.duty == nil else { return nil }
      return Finding(
        item: .contacts, path: "leaders[\(index)].name",
        message: "chưa ghi \(leader.name) phụ trách việc gì",
        advice: "hãy thêm duty theo bảng phân công của cơ quan")
    }
  }

  /// Every hotline says what it is for and when somebody answers.
  static let hotlineScope = Rule(
    "C07", "đường dây nóng nào cũng ghi nhận việc gì và giờ có người nghe", reader: "thieu-khoa",
    example: Example(
      in: "leaders.yaml",
      bad: """
        hotlines:
          - name: Đường dây nóng
            phone: 0270 3850 009
            scope: Phản ánh chậm trễ
        """,
      good: """
        hotlines:
          - name: Đường dây nóng
            phone: 0270 3850 009
            scope: Phản ánh chậm trễ
            hours: trong giờ làm việc
        """))

  /// The office writes from a mailbox of the state.
  static let officialMail = Rule(
    "C08", .warning, "hộp thư của cơ quan, của lãnh đạo là hộp thư công vụ (.gov.vn)",
    levels: [.commune, .department, .province, .ministry],
    example: Example(
      in: "office.yaml", bad: "email: ⟦ubndxabinhan@gmail.com⟧",
      good: "email: xabinhan@vinhlong.gov.vn")
  ) { input in
    let office = input.catalog.office
    let leaders = input.catalog.contacts.leaders.enumerated().map {
      (CatalogItem.contacts, "leaders[\($0.offset)].email", $0.element.email)
    }
    let mailboxes =
      [(.office, "email", office.email), (.office, "feedback.email", office.feedback.email)]
      + leaders
    return mailboxes.compactMap { item, path, address in
      guard let address, !address.lowercased().hasSuffix(".gov.vn") else { return nil }
      return Finding(
        item: item, path: path, message: "\(address) không phải là hộp thư công vụ",
        advice: "hãy ghi hộp thư có đuôi .gov.vn mà tỉnh đã cấp")
    }
  }

  /// A commune's or department's site stands below the province's.
  static let officialDomain = Rule(
    "C09", .warning, "trang của xã, của sở có tên miền dưới tên miền của tỉnh",
    basis: Citation(
      "Nghị định 224/2026/NĐ-CP", "Điều 11 khoản 4",
      says: "tên miền có dạng tenphuongxa.tentinhthanh.gov.vn, viết đủ tên, không dấu",
      certainty: .thirdPartyCopy),
    from: .july2026, levels: [.commune, .department],
    example: Example(
      in: "office.yaml", bad: "site_url: ⟦https://xabinhan.vn⟧",
      good: "site_url: https://binhan.vinhlong.gov.vn")
  ) { input in
    let office = input.catalog.office
    let host =
      office.siteURL.split(separator: "/").dropFirst().first?.split(separator: ":").first ?? ""
    let labels = host.lowercased().split(separator: ".")
    let province = office.province.map { VietnameseText.slug($0).filter { $0 != "-" } }
    let isBelow =
      labels.count >= 4 && labels.suffix(2) == ["gov", "vn"]
      && (province == nil || labels[labels.count - 3] == province.map { $0[...] })
    if isBelow { return [] }
    return [
      Finding(
        item: .office, path: "site_url",
        message: "tên miền \(host) không nằm dưới tên miền của tỉnh",
        advice: "hãy xin tỉnh cấp tên miền như tenxa.\(province ?? "tentinh").gov.vn")
    ]
  }

  private static func leaders(_ phone: String) -> String {
    """
    leaders:
      - id: chu-tich
        name: Nguyễn Văn Mẫu
        position: Chủ tịch Ủy ban nhân dân xã
        duty: Phụ trách chung
        \(phone)
        head: có
    """
  }
}

extension Office {
  /// The name of its province, from that of its parent body: "Vĩnh Long"; nil when that names none.
  fileprivate var province: String? {
    let words = parent.split(separator: " ")
    return words.lastIndex { ["tỉnh", "phố"].contains($0.lowercased()) }
      .map { words[($0 + 1)...].joined(separator: " ") }
  }
}
