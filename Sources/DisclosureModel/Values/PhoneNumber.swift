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
}

extension PhoneNumber: WrittenValue {
  /// Its name in messages.
  public static var noun: String { "số điện thoại" }
  /// Accepted forms.
  public static var forms: [String] { ["0294 3851 000", "0912 345 678"] }
  /// Reads a PhoneNumber.
  public static func read(_ text: String) -> Result<Self, Misreading> {
    .failure(Misreading("chưa đọc được"))
  }

  /// Canonical form.
  public var text: String { "" }
}
