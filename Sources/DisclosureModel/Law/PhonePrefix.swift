/// How telephone numbers of a kind begin (mã vùng, đầu số), by the numbering plan.
public struct PhonePrefix: Sendable, Hashable {
  /// The digits: "0294", "038".
  public var digits: String
  /// Landline or mobile.
  public var kind: PhoneNumber.Kind
  /// How many digits follow.
  public var subscriberDigits: Int
  /// The former province of an area code.
  public var area: String?
  /// The prefix that it took the place of.
  public var former: String?
  /// Since when.
  public var since: CivilDate?
  /// How sure we are.
  public var certainty: Certainty

  /// Makes a prefix.
  public init(
    digits: String, kind: PhoneNumber.Kind, subscriberDigits: Int, area: String?, former: String?,
    since: CivilDate?, certainty: Certainty
  ) {
    self.digits = digits
    self.kind = kind
    self.subscriberDigits = subscriberDigits
    self.area = area
    self.former = former
    self.since = since
    self.certainty = certainty
  }
}

extension PhoneNumber {
  /// What is wrong with a number by the numbering plan.
  public enum Fault: Sendable, Hashable {
    /// It begins as numbers did before a change; the number that took its place, if that is
    /// one of the plan.
    case former(PhonePrefix, PhoneNumber?)
    /// No number begins so; the digits that say so.
    case unknownPrefix(String)
    /// So many digits do not follow this prefix, or its first digit is none that a number has.
    case wrongSubscriber(PhonePrefix)
  }

  /// What is wrong with it by the prefixes of a plan; nil when it can be dialled. Service numbers
  /// are in no plan.
  public func fault(by plan: [PhonePrefix]) -> Fault? {
    if kind == .service { return nil }
    let prefix = plan.filter { digits.hasPrefix($0.digits) }
      .max { $0.digits.count < $1.digits.count }
    if let prefix, isComplete(with: prefix) { return nil }
    // Old codes may begin like 024 and 028, or like mobile prefixes, but not like the other codes.
    if prefix?.kind != .landline || prefix?.digits.count == 3,
      let former = plan.filter({ prefix in
        prefix.former.map {
          digits.hasPrefix($0) && digits.count == $0.count + prefix.subscriberDigits
        }
          == true
      }).max(by: { ($0.former?.count ?? 0) < ($1.former?.count ?? 0) }), let old = former.former
    {
      let new = PhoneNumber(
        digits: former.digits + digits.dropFirst(old.count), kind: former.kind, extension: nil)
      return .former(former, new.isComplete(with: former) ? new : nil)
    }
    guard let prefix else { return .unknownPrefix(String(digits.prefix(kind == .mobile ? 3 : 4))) }
    return .wrongSubscriber(prefix)
  }

  private func isComplete(with prefix: PhonePrefix) -> Bool {
    guard digits.count == prefix.digits.count + prefix.subscriberDigits else { return false }
    // No landline begins with 0 or 1 after its area code.
    return prefix.kind == .mobile || (digits.dropFirst(prefix.digits.count).first ?? "0") >= "2"
  }
}
