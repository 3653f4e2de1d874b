/// A short mark of all that one edition of a poster shows (mã của lần niêm yết), by which a sheet
/// on the wall and its page on the site are told from all others: 40 bits in eight letters and
/// digits.
public struct EditionMark: Sendable, Hashable {
  /// As it stands in addresses and files: "7f3k2q9m".
  public let text: String

  /// Without what is easily taken for something else: i, l, o, u.
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")
  private static let length = 8

  /// Makes the mark from the first five bytes of a digest.
  public init(digest: some Sequence<UInt8>) {
    let number = digest.prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    text = String(
      (0..<Self.length).map { Self.digits[Int(number >> UInt64(35 - 5 * $0) & 31)] })
  }

  /// As it is printed, to be compared by eye: "7F3K-2Q9M".
  public var shown: String {
    "\(text.prefix(4).uppercased())-\(text.dropFirst(4).uppercased())"
  }
}

extension EditionMark: WrittenValue {
  /// What it is called.
  public static var noun: String { "mã của lần niêm yết" }
  /// As it is in `editions.yaml`, and as it is printed.
  public static var forms: [String] { ["7f3k2q9m", "7F3K-2Q9M"] }

  /// Reads a mark as it is in files or on paper.
  public static func read(_ text: String) -> Result<EditionMark, Misreading> {
    let plain = text.lowercased().filter { $0 != "-" }
    guard plain.count == length, plain.allSatisfy(digits.contains) else {
      return .failure(Misreading("mã có \(length) chữ và số, không có i, l, o, u"))
    }
    return .success(EditionMark(text: plain))
  }

  private init(text: String) { self.text = text }
}
