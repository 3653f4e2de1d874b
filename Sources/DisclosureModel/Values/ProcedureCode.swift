/// The national code of a procedure (mã thủ tục hành chính): "1.001193".
public struct ProcedureCode: Sendable, Hashable {
  /// One digit from 1 to 6, a point, six digits.
  public let text: String
}

extension ProcedureCode: Comparable {
  /// Whether `a` comes before `b`, digit by digit.
  public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

extension ProcedureCode: WrittenValue {
  /// "mã thủ tục".
  public static var noun: String { "mã thủ tục" }
  /// "1.001193".
  public static var forms: [String] { ["1.001193"] }

  /// Reads a code; the suffix of a ministry or a province, as in "1.001193.000.00.00.H41", is left
  /// out, because mergers have made such suffixes stale.
  public static func read(_ text: String) -> Result<ProcedureCode, Misreading> {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1 else {
      return .failure(Misreading("thiếu dấu chấm sau chữ số đầu"))
    }
    guard parts[0].count == 1, let group = parts[0].first, ("1"..."6").contains(group) else {
      return .failure(Misreading("trước dấu chấm phải là một chữ số từ 1 đến 6"))
    }
    guard parts[1].allSatisfy(\.isDigit) else {
      return .failure(Misreading("mã chỉ có chữ số và dấu chấm"))
    }
    guard parts[1].count == 6 else {
      return .failure(
        Misreading("sau dấu chấm phải có đúng 6 chữ số, ở đây có \(parts[1].count)"))
    }
    guard parts.count == 2 || isLocalSuffix(parts[2...]) else {
      return .failure(Misreading("phần đuôi phải có dạng \".000.00.00.H41\""))
    }
    return .success(ProcedureCode(text: "\(parts[0]).\(parts[1])"))
  }

  private static func isLocalSuffix(_ parts: ArraySlice<Substring>) -> Bool {
    guard parts.count == 4, let place = parts.last, let letter = place.first else { return false }
    return parts.dropLast().map(\.count) == [3, 2, 2]
      && parts.dropLast().allSatisfy { $0.allSatisfy(\.isDigit) }
      && letter.isASCII && letter.isUppercase && place.dropFirst().allSatisfy(\.isDigit)
      && place.count <= 4
  }
}
