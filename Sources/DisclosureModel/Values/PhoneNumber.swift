/// A telephone number (số điện thoại) of Vietnam.
public struct PhoneNumber: Sendable, Hashable {
  /// What kind of number it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Số cố định.
    case landline
    /// Số di động.
    case mobile
    /// Số dịch vụ: 1900 xxxx, 1022, 113.
    case service
  }

  /// The digits as dialled within the country: "02943851000", "19001234", "1022".
  public let digits: String
  /// Its kind.
  public let kind: Kind
  /// Digits of the extension (máy lẻ), if any.
  public let `extension`: String?

  /// "0294 3851 000", "0912 345 678", "1900 1234", with ", máy lẻ 12" where there is one.
  public var text: String {
    let groups =
      switch kind {
      case .landline: digits.hasPrefix("024") || digits.hasPrefix("028") ? [3, 4, 4] : [4, 4, 3]
      case .mobile: [4, 3, 3]
      case .service: digits.count > 4 ? [4, digits.count - 4] : [digits.count]
      }
    var rest = digits[...]
    let number = groups.map { count in
      defer { rest = rest.dropFirst(count) }
      return String(rest.prefix(count))
    }.joined(separator: " ")
    return self.extension.map { "\(number), máy lẻ \($0)" } ?? number
  }

  /// The address to call it by (RFC 3966): "tel:+842943851000"; service numbers keep their digits.
  public var uri: String {
    let number = kind == .service ? digits : "+84\(digits.dropFirst())"
    return "tel:\(number)" + (self.extension.map { ";ext=\($0)" } ?? "")
  }
}

extension PhoneNumber: WrittenValue {
  /// "số điện thoại".
  public static var noun: String { "số điện thoại" }
  /// "0294 3851 000" and others.
  public static var forms: [String] {
    ["0294 3851 000", "0912 345 678", "1900 1234", "0294 3851 000, máy lẻ 12"]
  }

  /// Reads a number with blanks, points, hyphens or brackets between its digits.
  public static func read(_ text: String) -> Result<PhoneNumber, Misreading> {
    var reader = ValueReader(text)
    let isInternational = reader.take(mark: "+")
    var digits = reader.phoneDigits()
    var `extension`: String?
    if reader.takeExtensionWord() {
      `extension` = reader.phoneDigits()
      guard let written = `extension`, (1...6).contains(written.count) else {
        return .failure(Misreading("sau \"máy lẻ\" phải có từ một đến sáu chữ số"))
      }
    }
    if case .word(let word) = reader.next {
      return .failure(Misreading("số điện thoại chỉ có chữ số, ở đây có chữ \"\(word)\""))
    }
    guard reader.isAtEnd else {
      return .failure(Misreading("mỗi chỗ chỉ ghi một số, các nhóm chữ số cách nhau bằng dấu cách"))
    }
    if isInternational || digits.hasPrefix("0084") {
      let country = isInternational ? "84" : "0084"
      guard digits.hasPrefix(country) else {
        return .failure(Misreading("chỉ nhận số của Việt Nam, bắt đầu bằng +84 hoặc 0"))
      }
      digits = "0" + digits.dropFirst(country.count).drop { $0 == "0" }
    }
    return kind(of: digits).map {
      PhoneNumber(digits: digits, kind: $0, extension: `extension`)
    }
  }

  /// The kind by the shape alone; which codes and prefixes there are is for the law to say.
  private static func kind(of digits: String) -> Result<Kind, Misreading> {
    if digits.count == 3 && digits.hasPrefix("1") || digits.count == 4 && digits.hasPrefix("10") {
      return .success(.service)
    }
    if digits.hasPrefix("1800") || digits.hasPrefix("1900") {
      return (8...10).contains(digits.count)
        ? .success(.service)
        : .failure(Misreading("sau \(digits.prefix(4)) phải có từ 4 đến 6 chữ số"))
    }
    guard digits.hasPrefix("0") else {
      return .failure(Misreading("số điện thoại phải bắt đầu bằng 0, 1800, 1900 hoặc +84"))
    }
    guard (10...11).contains(digits.count) else {
      return .failure(
        Misreading("số điện thoại có 10 hoặc 11 chữ số, ở đây có \(digits.count)"))
    }
    let isMobile =
      digits.count == 10
      ? ["03", "05", "07", "08", "09"].contains { digits.hasPrefix($0) } : digits.hasPrefix("01")
    return .success(isMobile ? .mobile : .landline)
  }
}

extension ValueReader {
  /// Takes runs of digits with blanks, points, hyphens and brackets between them.
  fileprivate mutating func phoneDigits() -> String {
    var digits = ""
    while true {
      if let run = self.digits() {
        digits += run
      } else if !take(mark: ".", "-", "–", "(", ")") {
        return digits
      }
    }
  }

  fileprivate mutating func takeExtensionWord() -> Bool {
    let start = self
    _ = take(mark: ",", ";", "(")
    if take("máy", "lẻ") || take("số", "lẻ") || take("máy", "nhánh") || take("nhánh")
      || take("ext")
    {
      _ = take(mark: ":", ".")
      return true
    }
    self = start
    return false
  }
}
