extension Field: Translatable {
  /// What of a field may be translated.
  public enum Part: String, CaseIterable, Sendable { case name, summary }

  /// "lĩnh vực".
  public static let noun = "lĩnh vực"

  /// Name or summary in Vietnamese.
  public func original(_ part: Part) -> String? {
    switch part {
    case .name: name
    case .summary: summary
    }
  }
}

extension Procedure: Translatable {
  /// What of a procedure may be translated: its name for large type.
  public enum Part: String, CaseIterable, Sendable { case name }

  /// "thủ tục".
  public static let noun = "thủ tục"

  /// The name for large type in Vietnamese.
  public func original(_ part: Part) -> String? {
    switch part {
    case .name: displayName
    }
  }
}
