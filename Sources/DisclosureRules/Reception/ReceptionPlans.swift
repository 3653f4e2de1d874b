import DisclosureModel

extension RuleInput {
  /// The ids of those who head the office.
  var heads: Set<String> { Set(catalog.contacts.leaders.filter(\.isHead).map(\.id)) }
}

extension Citation {
  /// How early a schedule is told, and what is told when it changes.
  static let announcedReception = Citation(
    "Luật Tiếp công dân 42/2013/QH13", "Điều 24 khoản 4",
    says: "lịch tiếp công dân được công bố chậm nhất 05 ngày làm việc trước ngày tiếp; không tiếp "
      + "được thì lùi lịch và thông báo thời gian mới",
    certainty: .thirdPartyCopy)
}
