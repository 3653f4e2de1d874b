extension Office: Translatable {
  /// What of an office may be translated.
  public enum Part: String, CaseIterable, Sendable { case name, parent }

  /// "cơ quan".
  public static let noun = "cơ quan"

  /// The name or the parent body in Vietnamese.
  public func original(_ part: Part) -> String? {
    switch part {
    case .name: name
    case .parent: parent
    }
  }
}

extension Desk: Translatable {
  /// What of a desk may be translated.
  public enum Part: String, CaseIterable, Sendable { case name, place }

  /// "bộ phận một cửa".
  public static let noun = "bộ phận một cửa"

  /// The name or the place in Vietnamese.
  public func original(_ part: Part) -> String? {
    switch part {
    case .name: name
    case .place: place
    }
  }
}

extension FeedbackChannel: Translatable {
  /// What of a feedback channel may be translated. The address stays, as letters bear it.
  public enum Part: String, CaseIterable, Sendable { case agency, unit, hours }

  /// "nơi tiếp nhận phản ánh".
  public static let noun = "nơi tiếp nhận phản ánh"

  /// Agency, unit or hours in Vietnamese.
  public func original(_ part: Part) -> String? {
    switch part {
    case .agency: agency
    case .unit: unit
    case .hours: hours
    }
  }
}

extension Leader: Translatable {
  /// What of a leader may be translated. The name stays as it is.
  public enum Part: String, CaseIterable, Sendable { case position, duty }

  /// "lãnh đạo".
  public static let noun = "lãnh đạo"

  /// Position or duty in Vietnamese.
  public func original(_ part: Part) -> String? {
    switch part {
    case .position: position
    case .duty: duty
    }
  }
}

extension Hotline: Translatable {
  /// What of a hotline may be translated.
  public enum Part: String, CaseIterable, Sendable { case name, scope, hours }

  /// "đường dây nóng".
  public static let noun = "đường dây nóng"

  /// Name, scope or hours in Vietnamese.
  public func original(_ part: Part) -> String? {
    switch part {
    case .name: name
    case .scope: scope
    case .hours: hours
    }
  }
}

extension SuggestionBox: Translatable {
  /// What of a suggestion box may be translated.
  public enum Part: String, CaseIterable, Sendable { case place, opened }

  /// "hòm thư góp ý".
  public static let noun = "hòm thư góp ý"

  /// Place or opening in Vietnamese.
  public func original(_ part: Part) -> String? {
    switch part {
    case .place: place
    case .opened: opened
    }
  }
}
