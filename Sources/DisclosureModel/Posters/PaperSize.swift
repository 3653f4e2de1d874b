/// A paper size of ISO 216 (khổ giấy).
public enum PaperSize: String, Sendable, Hashable, CaseIterable {
  case a4, a3, a2, a1, a0

  /// Width and height in millimetres, portrait.
  public var millimetres: (width: Int, height: Int) {
    switch self {
    case .a4: (210, 297)
    case .a3: (297, 420)
    case .a2: (420, 594)
    case .a1: (594, 841)
    case .a0: (841, 1189)
    }
  }

  /// "A3".
  public var text: String { rawValue.uppercased() }
}
