/// A stretch of days (khoảng thời gian), both ends included; an open end is nil.
public struct Period: Sendable, Hashable {
  /// First day.
  public var from: CivilDate?
  /// Last day.
  public var to: CivilDate?

  /// Makes a period.
  public init(from: CivilDate? = nil, to: CivilDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether `day` lies within.
  public func contains(_ day: CivilDate) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }
}
