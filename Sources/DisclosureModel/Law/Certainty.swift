/// How sure we are of what a source is said to state (mức tin cậy của nguồn).
public enum Certainty: String, Sendable, Hashable, CaseIterable {
  /// A public page or an official text states it (đã đối chiếu).
  case verified
  /// Only a third party's copy of an official text states it (theo bản chép).
  case thirdPartyCopy
  /// From general knowledge (chưa đối chiếu).
  case unverified
}
