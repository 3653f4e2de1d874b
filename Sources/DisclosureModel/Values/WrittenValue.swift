/// A value that people write as text, such as "3 ngày làm việc" or "05/6/2026".
///
/// Each is read by its own grammar and nothing else: no other type's rules can bend it.
public protocol WrittenValue: Sendable, Hashable {
  /// What it is, as a Vietnamese noun for messages: "ngày", "số tiền".
  static var noun: String { get }
  /// Forms that are accepted, each as an example, the preferred one first.
  static var forms: [String] { get }
  /// Reads `text`, which is NFC and has no blanks around it.
  static func read(_ text: String) -> Result<Self, Misreading>
}

/// Why a written value could not be read.
public struct Misreading: Error, Sendable, Hashable {
  /// The reason as a Vietnamese clause without a final period, such as "tháng 4 chỉ có 30 ngày".
  public let reason: String
  /// What must have been meant, written as it can be read; nil where that is not certain.
  public let correction: String?

  /// Makes a misreading.
  public init(_ reason: String, correction: String? = nil) {
    self.reason = reason
    self.correction = correction
  }
}
