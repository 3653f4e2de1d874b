extension SubjectFacts {
  /// What people want to know first of a thing that is new: how much, which number, which day.
  var gist: String? {
    switch subject.kind {
    case .feeRow:
      let amounts = facts.filter { $0.name == facts.first?.name }
      guard let first = amounts.first else { return nil }
      if amounts.allSatisfy({ $0.value == first.value }) { return first.value }
      return amounts.map { "\($0.item?.key ?? ""): \($0.value)" }.joined(separator: "; ")
    case .leader:
      return facts.filter { ["chức vụ", "điện thoại"].contains($0.name) }.map(\.value)
        .joined(separator: ", ")
    case .receptionSession:
      let reason = facts.first { $0.name == "lý do" }
      return facts.first.map { day in day.value + (reason.map { " (\($0.value))" } ?? "") }
    case .hotline, .suggestionBox, .receptionRule: return facts.first?.value
    default: return nil
    }
  }
}
