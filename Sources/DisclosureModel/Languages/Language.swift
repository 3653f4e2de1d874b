/// A language in which an office speaks to its people. Vietnamese is the legal one.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Vietnamese.
  case vi
  /// Khmer.
  case km
  /// English.
  case en

  /// The languages into which texts are translated, in the order they are shown.
  public static let translated: [Language] = [.km, .en]

  /// Its name in Vietnamese: "tiếng Khmer".
  public var name: String {
    switch self {
    case .vi: "tiếng Việt"
    case .km: "tiếng Khmer"
    case .en: "tiếng Anh"
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is of the Khmer script (blocks Khmer and Khmer Symbols).
  public var isKhmer: Bool { (0x1780...0x17FF) ~= value || (0x19E0...0x19FF) ~= value }
}
