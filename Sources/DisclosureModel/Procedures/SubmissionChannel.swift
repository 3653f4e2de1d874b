/// A way to hand in a dossier (cách thức thực hiện) with its own time and fees.
public struct SubmissionChannel: Sendable, Hashable {
  /// The ways there are (hình thức nộp).
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Trực tiếp.
    case inPerson = "in_person"
    /// Trực tuyến.
    case online
    /// Dịch vụ bưu chính công ích.
    case postal
  }

  /// Which way.
  public var kind: Kind
  /// Its processing time, where it differs from the procedure's.
  public var time: ProcessingTime?
  /// Ids of fee rows that may fall due, in order; none means that nothing is paid.
  public var fees: [String]
  /// A remark for the citizen.
  public var note: String?

  /// Makes a channel.
  public init(kind: Kind, time: ProcessingTime?, fees: [String], note: String?) {
    self.kind = kind
    self.time = time
    self.fees = fees
    self.note = note
  }
}

/// The dossier of one case (thành phần hồ sơ theo trường hợp).
public struct DossierCase: Sendable, Hashable {
  /// When it applies; nil where the procedure has one case only.
  public var title: String?
  /// What is asked for, in order.
  public var items: [DossierItem]

  /// Makes a case.
  public init(title: String?, items: [DossierItem]) {
    self.title = title
    self.items = items
  }
}

/// One paper of a dossier (thành phần hồ sơ).
public struct DossierItem: Sendable, Hashable {
  /// Whether the paper is handed in or only shown.
  public enum Action: String, Sendable, Hashable, CaseIterable {
    /// Nộp.
    case submit
    /// Xuất trình.
    case present
  }

  /// Its name.
  public var name: String
  /// Number of originals.
  public var originals: Int
  /// Number of copies.
  public var copies: Int
  /// Handed in or shown.
  public var action: Action
  /// The form to fill in.
  public var form: Form?
  /// The database that stands in for the paper, if one does.
  public var dataSource: String?
  /// A remark, such as when it is needed.
  public var note: String?

  /// Makes an item.
  public init(
    name: String, originals: Int, copies: Int, action: Action, form: Form?, dataSource: String?,
    note: String?
  ) {
    self.name = name
    self.originals = originals
    self.copies = copies
    self.action = action
    self.form = form
    self.dataSource = dataSource
    self.note = note
  }
}

/// A form to fill in (mẫu đơn, tờ khai).
public struct Form: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// Its official number, such as "Mẫu CT01".
  public var code: String?
  /// File below `forms/`, if the office offers it.
  public var file: String?
  /// Address where it is, https, if it is elsewhere.
  public var url: String?

  /// Makes a form.
  public init(name: String, code: String?, file: String?, url: String?) {
    self.name = name
    self.code = code
    self.file = file
    self.url = url
  }
}

/// What a procedure gives (kết quả thực hiện).
public struct ProcedureResult: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// Its national code, such as KQ.G15.000031.
  public var code: String?
  /// How long it is valid, if limited.
  public var validity: String?

  /// Makes a result.
  public init(name: String, code: String?, validity: String?) {
    self.name = name
    self.code = code
    self.validity = validity
  }
}

/// A decision that publishes procedures (quyết định công bố).
public struct PublicationDecision: Sendable, Hashable {
  /// Who published.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// A ministry (trung ương).
    case central
    /// The province (địa phương).
    case local
  }

  /// Number: "163/QĐ-BTP".
  public var number: String
  /// Issuing body.
  public var issuer: String
  /// Date of issue, if known.
  public var date: CivilDate?
  /// Date of effect, if known.
  public var effective: CivilDate?
  /// Ministry or province.
  public var origin: Origin

  /// Makes a decision.
  public init(
    number: String, issuer: String, date: CivilDate?, effective: CivilDate?, origin: Origin
  ) {
    self.number = number
    self.issuer = issuer
    self.date = date
    self.effective = effective
    self.origin = origin
  }
}

/// When something is in force (hiệu lực).
public struct Lifecycle: Sendable, Hashable {
  /// First and last day in force.
  public var period: Period
  /// Code of the procedure that takes its place.
  public var replacedBy: ProcedureCode?

  /// Makes a lifecycle.
  public init(period: Period, replacedBy: ProcedureCode?) {
    self.period = period
    self.replacedBy = replacedBy
  }
}

/// A check of a fact against its source (kiểm tra lần cuối).
public struct Verification: Sendable, Hashable {
  /// The day of the check.
  public var on: CivilDate
  /// Who checked.
  public var by: String
  /// What it was checked against.
  public var source: String?

  /// Makes a verification.
  public init(on: CivilDate, by: String, source: String?) {
    self.on = on
    self.by = by
    self.source = source
  }
}
