/// Something that the law tells an office to post or to publish (nghĩa vụ niêm yết, công khai):
/// rows of `law/nghia-vu-niem-yet.yaml`.
public struct Duty: Sendable, Hashable {
  /// What of the content fulfils it.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// The procedures.
    case procedures
    /// The forms of procedures.
    case forms
    /// The fees.
    case fees
    /// The reception calendar.
    case reception
    /// The rules of reception (nội quy tiếp công dân).
    case receptionRules
    /// The code of conduct (quy tắc ứng xử).
    case conduct
    /// Workflows.
    case workflows
    /// Where feedback on administrative rules goes.
    case feedback
    /// The leaders.
    case leaders
    /// Notices.
    case notices
    /// The list of what is disclosed itself.
    case list
  }

  /// Where it must be made known.
  public enum Place: String, Sendable, Hashable, CaseIterable {
    /// At the office (trụ sở).
    case office
    /// Where citizens are received (nơi tiếp công dân).
    case reception
    /// Where fees are collected (nơi thu).
    case collection
    /// At the houses of culture and meeting places of the hamlets.
    case hamlets
    /// On the office's site.
    case website
    /// Over the loudspeakers (loa truyền thanh).
    case loudspeaker

    /// Its name: "nơi tiếp công dân".
    public var name: String {
      switch self {
      case .office: "trụ sở"
      case .reception: "nơi tiếp công dân"
      case .collection: "nơi thu"
      case .hamlets: "nhà văn hóa và điểm sinh hoạt cộng đồng"
      case .website: "trang web"
      case .loudspeaker: "loa truyền thanh"
      }
    }

    /// Whether something hangs there.
    public var isBoard: Bool { self != .website && self != .loudspeaker }
  }

  /// Short id, unique among duties.
  public var id: String
  /// The heading it stands below: "Tiếp công dân".
  public var group: String
  /// What must be made known.
  public var content: String
  /// What of the content fulfils it.
  public var subject: Subject
  /// Of procedures, workflows and notices only those count that name one of these; all where empty.
  public var words: [String]
  /// Where it must be made known; never empty.
  public var places: [Place]
  /// How long: "ít nhất 30 ngày liên tục".
  public var duration: String?
  /// By when: "trong 5 ngày làm việc từ khi có quyết định".
  public var due: String?
  /// When it binds, where it does not always: "khi có thiên tai"; what is not there then need not be.
  public var occasion: String?
  /// What the content does not tell, so that an inspector must look.
  public var note: String?
  /// Kind and number of the document that says so.
  public var document: String
  /// The place in it: "Điều 24 khoản 4"; nil where only the document is known.
  public var article: String?
  /// How sure we are that it says so.
  public var certainty: Certainty
  /// The levels of offices that it binds; all where empty.
  public var levels: [Office.Level]
  /// First and last day on which it binds.
  public var period: Period

  /// Makes a duty.
  public init(
    id: String, group: String, content: String, subject: Subject, words: [String] = [],
    places: [Place], duration: String? = nil, due: String? = nil, occasion: String? = nil,
    note: String? = nil, document: String, article: String? = nil, certainty: Certainty,
    levels: [Office.Level] = [],
    period: Period = Period()
  ) {
    self.id = id
    self.group = group
    self.content = content
    self.subject = subject
    self.words = words
    self.places = places
    self.duration = duration
    self.due = due
    self.occasion = occasion
    self.note = note
    self.document = document
    self.article = article
    self.certainty = certainty
    self.levels = levels
    self.period = period
  }

  /// Whether it binds an office of `level` on `day`.
  func binds(_ level: Office.Level, on day: CivilDate) -> Bool {
    (levels.isEmpty || levels.contains(level)) && period.contains(day)
  }

  /// Where, how long and by when, each a clause.
  public var terms: [String] {
    [places.map(\.name).joined(separator: ", "), duration, due, occasion].compactMap(\.self)
  }

  /// Document and article, with a warning where that has not been checked.
  public var basis: String {
    let place = article.map { "\(document), \($0)" } ?? document
    return switch certainty {
    case .verified: place
    case .thirdPartyCopy: "\(place) (theo bản chép)"
    case .unverified: "\(place) (chưa đối chiếu)"
    }
  }
}
