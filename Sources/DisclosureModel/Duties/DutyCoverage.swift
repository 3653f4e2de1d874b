/// How an office fulfils a duty on one day.
public struct DutyCoverage: Sendable, Hashable {
  /// A page of the site.
  public struct Page: Sendable, Hashable {
    /// Its title.
    public let title: String
    /// Its path below the site, with a place on it where that is a part.
    public let path: String
  }

  /// What hangs on a board for it.
  public struct Hung: Sendable, Hashable {
    /// The board.
    public let board: Board
    /// The posters, in hanging order.
    public let posters: [Poster]
  }

  /// How much of it is there.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// On the site and, where something must hang, on a board.
    case met
    /// Something, and something that the content cannot tell.
    case toSee
    /// Some of it.
    case partial
    /// Nothing, and it binds only on an occasion.
    case absent
    /// Nothing.
    case missing

    /// Its name: "có".
    public var name: String {
      switch self {
      case .met: "có"
      case .toSee: "xem tại chỗ"
      case .partial: "chưa đủ"
      case .absent: "chưa có"
      case .missing: "thiếu"
      }
    }

    /// What it means, a sentence.
    public var meaning: String {
      switch self {
      case .met: "Có trên trang web và, nơi phải treo, trên ít nhất một bảng."
      case .toSee: "Có trên trang web; phần khác, như bản giấy, phải xem tại chỗ."
      case .partial: "Còn phần chưa có, ghi ở từng dòng."
      case .absent: "Chưa thấy; chỉ phải có khi việc phát sinh."
      case .missing: "Chưa có trên trang web, chưa có bảng in."
      }
    }
  }

  /// The duty.
  public let duty: Duty
  /// Where it stands on the site.
  public let pages: [Page]
  /// Where it hangs, in the order of the boards.
  public let hung: [Hung]
  /// What is lacking, each a clause.
  public let lacking: [String]
  /// How much of it is there.
  public let status: Status

  init(_ duty: Duty, _ evidence: Evidence?, hung: [Hung]) {
    self.duty = duty
    pages = evidence?.pages ?? []
    self.hung = hung
    lacking = evidence?.lacking ?? []
    let isHung = !hung.isEmpty || !duty.places.contains(where: \.isBoard)
    status =
      if evidence == nil {
        duty.occasion == nil ? .missing : .absent
      } else if !lacking.isEmpty {
        .partial
      } else {
        isHung && duty.note == nil ? .met : .toSee
      }
  }
}

extension [DutyCoverage] {
  /// The duties below each heading, in the order in which these first appear.
  public var groups: [(name: String, duties: [DutyCoverage])] {
    reduce(into: []) { groups, one in
      if let index = groups.firstIndex(where: { $0.name == one.duty.group }) {
        groups[index].duties.append(one)
      } else {
        groups.append((one.duty.group, [one]))
      }
    }
  }

  /// How many have each status, of those that any has.
  public var counts: [(status: DutyCoverage.Status, count: Int)] {
    DutyCoverage.Status.allCases.compactMap { status in
      let count = count { $0.status == status }
      return count == 0 ? nil : (status, count)
    }
  }
}

/// What an office has for a duty.
struct Evidence {
  /// Where it stands on the site.
  var pages: [DutyCoverage.Page]
  /// What must hang, by name: one of the posters of each. Empty where it is hung on paper.
  var needs: [(name: String, kinds: [Poster.Kind])] = []
  /// What is lacking, each a clause.
  var lacking: [String] = []
}
