extension ReceptionPlan: Translatable {
  /// What of a reception plan may be translated.
  public enum Part: String, CaseIterable, Sendable { case place, regular, postponement }

  /// "lịch tiếp công dân".
  public static let noun = "lịch tiếp công dân"

  /// Place, regular reception or the line on postponements in Vietnamese.
  public func original(_ part: Part) -> String? {
    switch part {
    case .place: place
    case .regular: regular
    case .postponement: postponement
    }
  }
}

extension ReceptionRule: Translatable {
  /// What of a reception rule may be translated. Days and hours are told by the program.
  public enum Part: String, CaseIterable, Sendable { case place, participants, content }

  /// "lịch định kỳ".
  public static let noun = "lịch định kỳ"

  /// Place, participants or content in Vietnamese.
  public func original(_ part: Part) -> String? {
    switch part {
    case .place: place
    case .participants: participants
    case .content: content
    }
  }
}

extension ReceptionException: Translatable {
  /// What of a changed session may be translated.
  public enum Part: String, CaseIterable, Sendable { case reason }

  /// "buổi thay đổi".
  public static let noun = "buổi thay đổi"

  /// The reason in Vietnamese.
  public func original(_ part: Part) -> String? {
    switch part {
    case .reason: reason
    }
  }
}

extension HolidayYear.Holiday: Translatable {
  /// What of a holiday may be translated.
  public enum Part: String, CaseIterable, Sendable { case name }

  /// "dịp nghỉ lễ".
  public static let noun = "dịp nghỉ lễ"

  /// The name in Vietnamese.
  public func original(_ part: Part) -> String? {
    switch part {
    case .name: name
    }
  }
}
