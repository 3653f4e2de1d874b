internal import DisclosureModel
internal import OrderedJSON

/// The smallest type of each role on sheets of a format, in tenths of a point.
///
/// A capital letter is at least 4 mm high for each metre from which it is read (rule of thumb of
/// DIN 1450); capitals of Noto Sans are 0.714 em high, so that takes 16 points a metre. Facts are
/// read from the distance of the format; who wants a remark or a source steps nearer, and titles
/// and telephone numbers are there for who stands further away.
struct TypeSizes: Sendable, Hashable {
  /// Legal basis, dates: read from 70 cm.
  let fine: Int
  /// Remarks, from three quarters of the distance.
  let note: Int
  /// Facts.
  let body: Int
  /// The sentence below the title.
  let lead: Int
  /// Headings.
  let heading: Int
  /// What people come for: times, amounts.
  let figure: Int
  /// Telephone numbers of leaders.
  let phone: Int
  /// The title: from 4 m on A3, as large as the sheet elsewhere; never below a heading.
  let title: Int

  /// The sizes for `format`.
  init(_ format: SheetFormat) {
    let finest = 120
    body = max(format.readingDistance * 160 / 1000, finest)
    fine = max(body * 54 / 100, finest)
    note = max(body * 75 / 100, min(body, 130))
    lead = body * 110 / 100
    heading = body * 4 / 3
    figure = body * 175 / 100
    phone = body * 216 / 100
    let usual = SheetFormat(format.size).readingDistance * 160 / 1000
    title = max(usual * 8 / 3, body * 4 / 3)
  }
}

extension TypeSizes {
  /// The sizes as drawn `reduction` times smaller than life.
  func drawn(at reduction: Int) -> JSON {
    let sizes = [
      ("fine", fine), ("note", note), ("body", body), ("lead", lead), ("heading", heading),
      ("figure", figure), ("phone", phone), ("title", title),
    ]
    return .object(sizes.map { ($0, .number($1 / reduction)) })
  }
}
