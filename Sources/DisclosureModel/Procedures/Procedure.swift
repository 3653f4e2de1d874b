/// An administrative procedure (thủ tục hành chính, TTHC).
///
/// The parts are those of NĐ 63/2010/NĐ-CP Đ.8.2 as amended by NĐ 92/2017/NĐ-CP, in the order in
/// which the national portal shows them.
public struct Procedure: Sendable, Hashable {
  /// National code, such as 1.004873.
  public var code: ProcedureCode
  /// Code with the locality's suffix, as older decisions print it.
  public var localCode: String?
  /// Official name.
  public var name: String
  /// Name for large type, at most 90 characters; the official name where there is none.
  public var shortName: String?
  /// Other names people search by.
  public var keywords: [String]
  /// Id of its field.
  public var field: String
  /// Levels that carry it out.
  public var levels: [Office.Level]
  /// How it came to be, if stated.
  public var kind: Kind?
  /// Ways to hand in the dossier, in order.
  public var channels: [SubmissionChannel]
  /// Processing time that the law sets.
  public var statutoryTime: ProcessingTime
  /// Shorter time that the office promises.
  public var committedTime: ProcessingTime?
  /// Dossiers received after this time of day count from the next working day.
  public var cutoff: TimeOfDay?
  /// What the dossier holds, by case.
  public var dossier: [DossierCase]
  /// How many sets of the dossier, at least 1.
  public var sets: Int
  /// Who may ask for it.
  public var subjects: [Subject]
  /// Id of the agency that carries it out.
  public var agency: String
  /// Id of the agency with the power to decide.
  public var competentAuthority: String?
  /// Id of the agency that decides on its behalf.
  public var delegatedAgency: String?
  /// Ids of the agencies that take part.
  public var coordinating: [String]
  /// Id of the counter that receives it.
  public var counter: String?
  /// Whether it may be handed in at any desk of the province (phi địa giới).
  public var anyLocation: Bool
  /// Whether the office only receives the dossier, for a body of another level to settle (chỉ tiếp
  /// nhận).
  public var receptionOnly: Bool
  /// Whether officers come to the homes of the old and the disabled (phục vụ tại nhà).
  public var homeService: Bool
  /// What the citizen receives.
  public var results: [ProcedureResult]
  /// Numbers of the legal documents it rests on, in the order given.
  public var legalBasis: [String]
  /// How far it is online.
  public var onlineLevel: OnlineLevel
  /// Why it is not online in full.
  public var onlineReason: String?
  /// Whether fees can be paid online, if stated.
  public var onlinePayment: Bool?
  /// The decisions that published it.
  public var decisions: [PublicationDecision]
  /// When it is in force, and what takes its place.
  public var lifecycle: Lifecycle
  /// Codes of related procedures.
  public var related: [ProcedureCode]
  /// When and against what it was last checked.
  public var verification: Verification
  /// Its page on the national portal, https.
  public var portalURL: String?
  /// Steps (trình tự thực hiện).
  public var steps: RichText
  /// Requirements and conditions (yêu cầu, điều kiện); empty when there are none.
  public var conditions: RichText
  /// What stands before the first heading of the text.
  public var introduction: RichText
  /// Sections with other headings, in order.
  public var extraSections: [TextSection]
  /// What of it is said in other languages.
  public var translations: Translations<Part>

  /// How a procedure came to be (loại thủ tục).
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case lawDetailed = "law_detailed"
    case local
    case special
    case linked
    case other
  }

  /// How far a procedure is online (mức độ dịch vụ công trực tuyến).
  public enum OnlineLevel: String, Sendable, Hashable, CaseIterable {
    /// Toàn trình.
    case full
    /// Một phần.
    case partial
    /// Chỉ cung cấp thông tin trực tuyến.
    case infoOnly = "info_only"
    /// Không trực tuyến.
    case none
    /// Chưa rõ: the province's list has not been checked.
    case unknown
  }

  /// Who may ask for a procedure (đối tượng thực hiện).
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    case citizen
    case overseasVietnamese = "overseas_vn"
    case foreigner
    case enterprise
    case household
    case cooperative
    case organisation
  }

  /// Makes a procedure.
  public init(
    code: ProcedureCode, localCode: String?, name: String, shortName: String?, keywords: [String],
    field: String, levels: [Office.Level], kind: Kind?, channels: [SubmissionChannel],
    statutoryTime: ProcessingTime, committedTime: ProcessingTime?, cutoff: TimeOfDay?,
    dossier: [DossierCase], sets: Int, subjects: [Subject], agency: String,
    competentAuthority: String?, delegatedAgency: String?, coordinating: [String],
    counter: String?, anyLocation: Bool, receptionOnly: Bool = false, homeService: Bool,
    results: [ProcedureResult], legalBasis: [String], onlineLevel: OnlineLevel,
    onlineReason: String? = nil, onlinePayment: Bool?, decisions: [PublicationDecision],
    lifecycle: Lifecycle, related: [ProcedureCode], verification: Verification,
    portalURL: String?, steps: RichText, conditions: RichText, introduction: RichText,
    extraSections: [TextSection], translations: Translations<Part> = Translations()
  ) {
    self.code = code
    self.localCode = localCode
    self.name = name
    self.shortName = shortName
    self.keywords = keywords
    self.field = field
    self.levels = levels
    self.kind = kind
    self.channels = channels
    self.statutoryTime = statutoryTime
    self.committedTime = committedTime
    self.cutoff = cutoff
    self.dossier = dossier
    self.sets = sets
    self.subjects = subjects
    self.agency = agency
    self.competentAuthority = competentAuthority
    self.delegatedAgency = delegatedAgency
    self.coordinating = coordinating
    self.counter = counter
    self.anyLocation = anyLocation
    self.receptionOnly = receptionOnly
    self.homeService = homeService
    self.results = results
    self.legalBasis = legalBasis
    self.onlineLevel = onlineLevel
    self.onlineReason = onlineReason
    self.onlinePayment = onlinePayment
    self.decisions = decisions
    self.lifecycle = lifecycle
    self.related = related
    self.verification = verification
    self.portalURL = portalURL
    self.steps = steps
    self.conditions = conditions
    self.introduction = introduction
    self.extraSections = extraSections
    self.translations = translations
  }

  /// The name for large type: the short name, or the official one.
  public var displayName: String { shortName ?? name }
}

/// A field of procedures (lĩnh vực).
public struct Field: Sendable, Hashable {
  /// Short id, unique among fields, safe in a file name.
  public var id: String
  /// Its name: "Hộ tịch".
  public var name: String
  /// What it is about, in a citizen's words.
  public var summary: String?
  /// What of it is said in other languages.
  public var translations: Translations<Part>

  /// Makes a field.
  public init(
    id: String, name: String, summary: String?, translations: Translations<Part> = Translations()
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.translations = translations
  }
}

/// A titled part of a text.
public struct TextSection: Sendable, Hashable {
  /// Its heading.
  public var title: String
  /// What stands below it.
  public var content: RichText

  /// Makes a section.
  public init(title: String, content: RichText) {
    self.title = title
    self.content = content
  }
}
