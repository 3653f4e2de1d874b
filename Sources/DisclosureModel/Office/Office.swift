/// The office (cơ quan) that discloses.
public struct Office: Sendable, Hashable {
  /// The level of government (cấp chính quyền) at which an office or a procedure stands.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// Xã, phường, đặc khu.
    case commune
    /// Sở, ngành of a province.
    case department
    /// Ủy ban nhân dân tỉnh, thành phố.
    case province
    /// Bộ, cơ quan ngang bộ.
    case ministry
    /// Any other body.
    case other
  }

  /// Full official name: "Ủy ban nhân dân xã Bình An".
  public var name: String
  /// Short name for narrow places: "UBND xã Bình An".
  public var shortName: String
  /// Its level.
  public var level: Level
  /// Parent body (cơ quan chủ quản).
  public var parent: String
  /// Postal address (địa chỉ trụ sở).
  public var address: String
  /// General telephone, if it has one.
  public var phone: PhoneNumber?
  /// Official e-mail address.
  public var email: String?
  /// Address of the published site, https, without a final slash.
  public var siteURL: String
  /// The languages in which it makes posters, each once, Vietnamese first.
  public var languages: [Language]
  /// Where its texts write tones.
  public var toneStyle: ToneStyle
  /// Name of the theme folder.
  public var theme: String
  /// Whether the content is invented; pages and posters then say "Dữ liệu mẫu".
  public var isSample: Bool
  /// Regular working hours, in the order they are shown.
  public var workingHours: [WorkingHours]
  /// The one-stop desk (Bộ phận Một cửa).
  public var desk: Desk
  /// Bodies that procedures name by id.
  public var agencies: [Agency]
  /// Where feedback on administrative rules goes.
  public var feedback: FeedbackChannel
  /// What of it is said in other languages.
  public var translations: Translations<Part>

  /// Makes an office.
  public init(
    name: String, shortName: String, level: Level, parent: String, address: String,
    phone: PhoneNumber?, email: String?, siteURL: String, languages: [Language],
    toneStyle: ToneStyle = .first, theme: String, isSample: Bool, workingHours: [WorkingHours],
    desk: Desk, agencies: [Agency],
    feedback: FeedbackChannel, translations: Translations<Part> = Translations()
  ) {
    self.name = name
    self.shortName = shortName
    self.level = level
    self.parent = parent
    self.address = address
    self.phone = phone
    self.email = email
    self.siteURL = siteURL
    self.languages = languages
    self.toneStyle = toneStyle
    self.theme = theme
    self.isSample = isSample
    self.workingHours = workingHours
    self.desk = desk
    self.agencies = agencies
    self.feedback = feedback
    self.translations = translations
  }
}

/// Working hours of some days of the week (giờ làm việc).
public struct WorkingHours: Sendable, Hashable {
  /// The days: "thứ Hai đến thứ Sáu".
  public var days: WeekdayRange
  /// The hours of such a day, in order.
  public var hours: DayHours

  /// Makes working hours.
  public init(days: WeekdayRange, hours: DayHours) {
    self.days = days
    self.hours = hours
  }
}

/// A body that receives, decides or takes part (cơ quan), named by id from procedures.
public struct Agency: Sendable, Hashable {
  /// Short id, unique among agencies.
  public var id: String
  /// Full name.
  public var name: String

  /// Makes an agency.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// Where feedback on administrative rules is received (tiếp nhận phản ánh, kiến nghị).
///
/// The address block of the notice that NĐ 20/2008/NĐ-CP, as amended by NĐ 92/2017/NĐ-CP, asks for.
public struct FeedbackChannel: Sendable, Hashable {
  /// The receiving body.
  public var agency: String
  /// The unit within it.
  public var unit: String?
  /// Postal address.
  public var address: String
  /// Telephone.
  public var phone: PhoneNumber
  /// Fax.
  public var fax: PhoneNumber?
  /// E-mail address.
  public var email: String
  /// Address of the online form, https.
  public var portal: String?
  /// When somebody answers.
  public var hours: String?
  /// What of it is said in other languages.
  public var translations: Translations<Part>

  /// Makes a feedback channel.
  public init(
    agency: String, unit: String?, address: String, phone: PhoneNumber, fax: PhoneNumber?,
    email: String, portal: String?, hours: String?,
    translations: Translations<Part> = Translations()
  ) {
    self.agency = agency
    self.unit = unit
    self.address = address
    self.phone = phone
    self.fax = fax
    self.email = email
    self.portal = portal
    self.hours = hours
    self.translations = translations
  }
}
