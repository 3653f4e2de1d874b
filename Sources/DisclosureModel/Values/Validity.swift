/// How something stands to a day on which it may be in force (tình trạng hiệu lực).
public enum Validity: String, Sendable, Hashable, CaseIterable {
  /// Chưa có hiệu lực.
  case future
  /// Đang có hiệu lực.
  case active
  /// Hết hiệu lực.
  case ended
}

extension Period {
  /// Whether the period lies ahead of `day`, holds it, or is over.
  public func validity(on day: CivilDate) -> Validity {
    if let to, day > to { return .ended }
    if let from, day < from { return .future }
    return .active
  }

  /// The period with the bounds of `other` where it has none of its own.
  public func defaulting(to other: Period) -> Period {
    Period(from: from ?? other.from, to: to ?? other.to)
  }
}

extension Lifecycle {
  /// Whether it is yet to come into force on `day`, in force, or ended.
  public func validity(on day: CivilDate) -> Validity { period.validity(on: day) }
}
