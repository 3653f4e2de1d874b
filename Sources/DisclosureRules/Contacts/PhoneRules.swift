import Diagnostics
import DisclosureModel

extension Rule {
  /// A number can be dialled.
  static let dialledPhone = Rule(
    "C02", .error, "số điện thoại đúng quy hoạch kho số: mã vùng, đầu số có thật, đủ chữ số",
    example: Example(
      in: "office.yaml", bad: "phone: ⟦0270 385 000⟧", good: "phone: 0270 3850 000")
  ) { input in
    input.phoneFaults.compactMap { place, fault in
      switch fault {
      case .former: nil
      case .unknownPrefix(let digits):
        place.finding(
          "không có mã vùng, đầu số nào là \(digits)",
          advice: "hãy xem lại số; nếu đầu số mới được cấp, hãy thêm vào content/law/",
          basis: .numberingPlan(.unverified))
      case .wrongSubscriber(let prefix):
        place.finding(
          place.reason(against: prefix),
          advice: "hãy gọi thử rồi ghi lại số đúng", basis: .numberingPlan(prefix.certainty))
      }
    }
  }

  /// No mobile number begins as before 2018.
  static let mobilePrefix = Rule(
    "C03", .error, "số di động có 10 chữ số; đầu số 11 chữ số đã đổi từ năm 2018",
    example: Example(
      in: "office.yaml", bad: "phone: ⟦0168 123 4567⟧", good: "phone: 0381 234 567")
  ) { $0.formerPhones(.mobile) }

  /// No area code is one of before 2017.
  static let areaCode = Rule(
    "C04", .error, "mã vùng là mã từ năm 2017",
    example: Example(
      in: "office.yaml", bad: "phone: ⟦061 3851 000⟧", good: "phone: 0251 3851 000")
  ) { $0.formerPhones(.landline) }
}

/// A telephone number where it stands.
private struct PhonePlace {
  let phone: PhoneNumber
  let item: CatalogItem
  let path: String

  /// Why what follows a prefix cannot be.
  func reason(against prefix: PhonePrefix) -> String {
    let code = "\(prefix.kind == .landline ? "mã vùng" : "đầu số") \(prefix.digits)"
    let count = phone.digits.count - prefix.digits.count
    return count == prefix.subscriberDigits
      ? "sau \(code) không có số nào bắt đầu bằng 0 hoặc 1"
      : "sau \(code) phải có \(prefix.subscriberDigits) chữ số, ở đây có \(count)"
  }

  func finding(
    _ message: String, advice: String, basis: Citation, fixes: [Fix] = []
  ) -> Finding {
    Finding(item: item, path: path, message: message, advice: advice, basis: basis, fixes: fixes)
  }
}

extension RuleInput {
  fileprivate var phoneFaults: [(place: PhonePlace, fault: PhoneNumber.Fault)] {
    catalog.phones.compactMap { place in
      place.phone.fault(by: law.phonePrefixes).map { (place, $0) }
    }
  }

  fileprivate func formerPhones(_ kind: PhoneNumber.Kind) -> [Finding] {
    phoneFaults.compactMap { place, fault in
      guard case .former(let prefix, let new) = fault, prefix.kind == kind,
        let former = prefix.former
      else { return nil }
      let since = prefix.since.map { " từ năm \($0.year)" } ?? ""
      return place.finding(
        "\(kind == .mobile ? "đầu số" : "mã vùng") \(former) đã đổi thành \(prefix.digits)\(since)",
        advice: new.map { "số mới là \($0.text)" } ?? "hãy gọi thử rồi ghi lại số đúng",
        basis: .numberingPlan(prefix.certainty), fixes: fix(place, to: new))
    }
  }

  /// The new number within the quotes of the old one; nothing where it would lose the extension.
  private func fix(_ place: PhonePlace, to new: PhoneNumber?) -> [Fix] {
    guard let new, place.phone.extension == nil, let span = places.span(place.item, place.path),
      let written = places.source(place.item)?.text(span.bytes)
    else { return [] }
    let inner = written.utf8.count - (written.hasPrefix("\"") || written.hasPrefix("'") ? 2 : 0)
    let start = span.bytes.lowerBound + (inner == written.utf8.count ? 0 : 1)
    return [Fix(SourceSpan(path: span.path, bytes: start..<start + inner), new.text)]
  }
}

extension Catalog {
  /// All telephone numbers with their places, in the order of the files.
  fileprivate var phones: [PhonePlace] {
    let single: [(PhoneNumber?, String)] = [
      (office.phone, "phone"), (office.desk.phone, "desk.phone"),
      (office.feedback.phone, "feedback.phone"), (office.feedback.fax, "feedback.fax"),
    ]
    return single.compactMap { phone, path in
      phone.map { PhonePlace(phone: $0, item: .office, path: path) }
    }
      + contacts.leaders.enumerated().map {
        PhonePlace(phone: $1.phone, item: .contacts, path: "leaders[\($0)].phone")
      }
      + contacts.hotlines.enumerated().map {
        PhonePlace(phone: $1.phone, item: .contacts, path: "hotlines[\($0)].phone")
      }
  }
}

extension Citation {
  fileprivate static func numberingPlan(_ certainty: Certainty) -> Citation {
    Citation(
      "Quy hoạch kho số viễn thông", says: "mã vùng đổi năm 2017, đầu số di động đổi năm 2018",
      certainty: certainty)
  }
}
