/// Where the tone of an open syllable in oa, oe, uy is written (cách đặt dấu thanh).
public enum ToneStyle: String, Sendable, Hashable, CaseIterable {
  /// On the first vowel, as legal texts have it: hòa, khỏe, ủy.
  case first
  /// On the second vowel: hoà, khoẻ, uỷ.
  case second
}
