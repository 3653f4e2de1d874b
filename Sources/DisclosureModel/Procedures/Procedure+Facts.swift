extension Procedure {
  /// The time that the office stands by: what it promises, or what the law sets.
  public var promisedTime: ProcessingTime { committedTime ?? statutoryTime }

  /// How far it is online, and why not in full: "Một phần: phải ký trước mặt công chức".
  public var onlineStatement: String {
    onlineReason.map { "\(onlineLevel.term): \($0)" } ?? onlineLevel.term
  }

  /// The time for a dossier handed in through `channel`.
  public func time(in channel: SubmissionChannel) -> ProcessingTime { channel.time ?? promisedTime }
}

extension PublicationDecision {
  /// "163/QĐ-BTP ngày 15/7/2026 của Bộ Tư pháp".
  public var citation: String {
    "\(number)\(date.map { " ngày \($0.text)" } ?? "") của \(issuer)"
  }
}

extension LegalDocument {
  /// "Luật Hộ tịch, số 60/2014/QH13 ngày 20/11/2014 của Quốc hội".
  public var citation: String {
    "\(title), số \(number)\(date.map { " ngày \($0.text)" } ?? "") của \(issuer)"
  }
}
