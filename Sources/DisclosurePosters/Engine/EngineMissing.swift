/// The machine cannot make posters: Python or its package `typst` is not there.
public struct EngineMissing: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was tried, in Vietnamese, without a final period.
  public let reason: String

  /// Makes the error.
  public init(reason: String) { self.reason = reason }

  /// The whole message for the user, in Vietnamese.
  public var description: String {
    """
    không dựng được bảng in: \(reason).
    Hãy chạy “make setup” để cài Python và gói typst, hoặc chạy “boardgen build --no-posters” để \
    chỉ làm trang thông tin.
    """
  }
}
