extension Catalog {
  /// What is said of the office, its desk, its counters, its boards and its own posters on `day`.
  func officeFacts(on day: CivilDate) -> [SubjectFacts] {
    [wholeOfficeFacts, deskFacts]
      + office.desk.counters.map { counter in
        var list = FactList()
        list.add("tên", counter.name)
        list.add("vị trí", counter.place)
        list.add("mang theo", counter.bring)
        list.add("công chức", members: counter.officers.map { "\($0.name), \($0.position)" })
        return SubjectFacts(Subject(.counter, id: counter.id, name: counter.name), list.facts)
      } + boardFacts(on: day)
      + ownPosters.map { poster in
        SubjectFacts(
          Subject(.ownPoster, id: poster.id, name: poster.title), [Fact("tên", poster.title)])
      }
  }

  /// What is said of the fields that have a procedure in force on `day`.
  func fieldFacts(on day: CivilDate) -> [SubjectFacts] {
    let used = Set(
      procedures.lazy.filter { $0.lifecycle.period.contains(day) }.map(\.field)
        + feeSchedules(on: day).map(\.field))
    return fields.filter { used.contains($0.id) }.map { field in
      var list = FactList()
      list.add("tên", field.name)
      list.add("giới thiệu", field.summary)
      list.add(translationsOf: field, in: office.languages)
      return SubjectFacts(Subject(.field, id: field.id, name: field.name), list.facts)
    }
  }

  private var wholeOfficeFacts: SubjectFacts {
    var list = FactList()
    list.add("tên", office.name)
    list.add("tên ngắn", office.shortName)
    list.add("cơ quan chủ quản", office.parent)
    list.add("địa chỉ", office.address)
    list.add("điện thoại", office.phone?.text)
    list.add("thư điện tử", office.email)
    list.add("trang web", office.siteURL)
    list.add(
      "giờ làm việc",
      members: office.workingHours.map { "\($0.days.text): \($0.hours.text)" })
    list.add("dữ liệu mẫu", office.isSample)
    list.add(translationsOf: office, in: office.languages)
    return SubjectFacts(Subject(.office, id: "co-quan", name: office.name), list.facts)
  }

  private var deskFacts: SubjectFacts {
    let desk = office.desk
    var list = FactList()
    list.add("tên", desk.name)
    list.add("địa điểm", desk.place)
    list.add("điện thoại", desk.phone?.text)
    list.add("sơ đồ", desk.plan?.text)
    list.add(translationsOf: desk, in: office.languages)
    return SubjectFacts(Subject(.desk, id: "mot-cua", name: desk.name), list.facts)
  }

  private func boardFacts(on day: CivilDate) -> [SubjectFacts] {
    let titles = Dictionary(
      posters(on: day).map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return boards.map { board in
      var list = FactList()
      list.add("tên", board.name)
      list.add("nơi treo", board.place)
      list.add("kích thước", board.size?.text)
      list.add("khoảng cách đọc", board.readingDistance?.text)
      list.add("khổ giấy", board.paper?.text)
      list.add(
        "nội dung treo",
        members: board.posters.compactMap { hanging in
          titles[hanging.poster].map { title in
            hanging.paper.map { "\(title) (\($0.text))" } ?? title
          }
        })
      return SubjectFacts(Subject(.board, id: board.id, name: board.name), list.facts)
    }
  }
}

extension FloorPlan {
  /// What stands where, as far as words can say it: "quay-1 (cột 1–2, hàng 1)".
  fileprivate var text: String {
    areas.map { area in
      let name =
        switch area.thing {
        case .counter(let id): id
        case .door(let name), .here(let name), .place(let name): name
        }
      return "\(name) (cột \(area.columns.text), hàng \(area.rows.text))"
    }.joined(separator: "; ")
  }
}

extension Range<Int> {
  /// The squares, counted from 1: "1–2".
  fileprivate var text: String {
    count == 1 ? "\(upperBound)" : "\(lowerBound + 1)–\(upperBound)"
  }
}
