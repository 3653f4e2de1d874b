/// A day of the proleptic Gregorian calendar (ngày), without time or zone.
public struct CivilDate: Hashable, Sendable {
  /// Year, 1 to 9999.
  public let year: Int
  /// Month, 1 to 12.
  public let month: Int
  /// Day of the month, from 1.
  public let day: Int
}

extension CivilDate: Comparable {
  /// Whether `a` comes before `b`.
  public static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CivilDate: WrittenValue {
  /// Its name in messages.
  public static var noun: String { "ngày" }
  /// Accepted forms.
  public static var forms: [String] { ["05/6/2026", "2026-06-05"] }
  /// Reads a CivilDate.
  public static func read(_ text: String) -> Result<Self, Misreading> {
    .failure(Misreading("chưa đọc được"))
  }

  /// Canonical form.
  public var text: String { "" }
}
