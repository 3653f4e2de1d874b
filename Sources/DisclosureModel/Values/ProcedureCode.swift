/// The national code of a procedure (mã thủ tục hành chính): "1.001193".
public struct ProcedureCode: Sendable, Hashable {
  /// One digit from 1 to 6, a point, six digits.
  public let text: String
}

extension ProcedureCode: WrittenValue {
  /// Its name in messages.
  public static var noun: String { "mã thủ tục" }
  /// Accepted forms.
  public static var forms: [String] { ["1.001193"] }
  /// Reads a ProcedureCode.
  public static func read(_ text: String) -> Result<Self, Misreading> {
    .failure(Misreading("chưa đọc được"))
  }

}
