extension Rule {
  /// All rules by group and number: T procedures (thủ tục), F fees (phí, lệ phí), R reception (tiếp
  /// công dân), C contacts, D disclosure register (sổ công khai), X texts, posters, boards.
  public static let all: [Rule] = procedures + fees + reception + contacts + register + texts
}

extension Rule {
  static let procedures: [Rule] = [committedTime]

  static let fees: [Rule] = []

  static let reception: [Rule] = [receptionExceptions, knownHolidays]

  static let contacts: [Rule] = []

  static let register: [Rule] = []

  static let texts: [Rule] = [
    pledgeCount, boardPosters, listedLanguages, foundedTranslations,
  ]
}
