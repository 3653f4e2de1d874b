extension Rule {
  /// All rules by group and number.
  public static let all: [Rule] = groups.flatMap(\.rules)

  /// The groups, each by the letter with which its numbers begin: T, F, R, C, D, X.
  static let groups: [(title: String, rules: [Rule])] = [
    ("T. Thủ tục hành chính", procedures), ("F. Phí, lệ phí", fees),
    ("R. Tiếp công dân", reception), ("C. Liên hệ, phản ánh, kiến nghị", contacts),
    ("D. Sổ công khai", register), ("X. Chữ, khẩu hiệu, bảng niêm yết", texts),
  ]
}

extension Rule {
  static let procedures: [Rule] = [
    procedureCode, procedureParts, localDecision, endOfReplaced, startOfProcedure, formToHave,
    committedTime, timeWithUnit, timeOfChannel, levelOfOffice, repealedLaw, onlineLevel,
    recentlyVerified, shortName, portalPage, ownName, districtBodies, formerProvinces,
    linkedProcedures,
  ]

  static let fees: [Rule] = [
    exemption, amountInDong, feeInForce, freeAndSet, oneAmount, onlineReduction, feesOnABoard,
    amountStyle, attestedCopies,
  ]

  static let reception: [Rule] = [
    communeReceptionDays, headReceptionDays, postedInTime, scheduleOfYear, postedAtReception,
    sessionOnDayOff, headInPerson, weekdayOfDate, receptionLawAsAmended, recordingsAtReception,
    newDayOfSession, receptionExceptions, knownHolidays,
  ]

  static let contacts: [Rule] = [
    feedbackAddress, dialledPhone, mobilePrefix, areaCode, privatePhone, leaderDuty, hotlineScope,
    officialMail, officialDomain,
  ]

  static let register: [Rule] = [
    registerItems, thirtyDays, permanentPosting, disclosedInTime, quarterlyList, loudspeakers,
    takenDown,
  ]

  static let texts: [Rule] = [
    unicode, wholeLetters, toneStyle, letterD, identityNumbers, personalData, filledLetters,
    longDates, registeredWording, languagesMarked, codesOnPosters, readingDistance, noEmblem,
    dayOnSheets, nothingClipped, pledgeCount, boardPosters, listedLanguages, foundedTranslations,
  ]
}
