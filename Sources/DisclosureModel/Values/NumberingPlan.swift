/// The Vietnamese telephone numbering plan (quy hoạch kho số viễn thông), as data.
///
/// The conversions of mobile prefixes are those the operators announced in 2018, and the area codes
/// 0251, 0254 to 0258, 0260, 0262, 0263, 0269 to 0277 those of the last stage of 2017; both were
/// checked against press reports of the time. The other area codes, the mobile prefixes 055, 087
/// and 089, and the emergency numbers are from general knowledge and have not been checked against
/// the regulator's list. Area codes follow the provinces of before 2025; mergers did not change
/// them.
enum NumberingPlan {
  /// Digits after the area code, for area codes in use.
  static func subscriberLength(ofArea area: Substring) -> Int? {
    switch area {
    case "024", "028": 8
    case _ where areas.contains(area): 7
    default: nil
    }
  }

  /// Area codes with seven digits after them, without Hà Nội (024) and Thành phố Hồ Chí Minh (028).
  private static let areas: Set<Substring> = [
    "0203", "0204", "0205", "0206", "0207", "0208", "0209", "0210", "0211", "0212", "0213", "0214",
    "0215", "0216", "0218", "0219", "0220", "0221", "0222", "0225", "0226", "0227", "0228", "0229",
    "0232", "0233", "0234", "0235", "0236", "0237", "0238", "0239", "0251", "0252", "0254", "0255",
    "0256", "0257", "0258", "0259", "0260", "0261", "0262", "0263", "0269", "0270", "0271", "0272",
    "0273", "0274", "0275", "0276", "0277", "0290", "0291", "0292", "0293", "0294", "0296", "0297",
    "0299",
  ]

  /// Mobile prefixes in use; seven digits follow.
  static let mobilePrefixes: Set<Substring> = [
    "032", "033", "034", "035", "036", "037", "038", "039", "052", "055", "056", "058", "059",
    "070", "076", "077", "078", "079", "081", "082", "083", "084", "085", "086", "087", "088",
    "089", "090", "091", "092", "093", "094", "095", "096", "097", "098", "099",
  ]

  /// Numbers for emergencies and information that are dialled as they stand.
  static let shortNumbers: Set<String> = ["111", "112", "113", "114", "115", "1022"]

  /// Prefixes of service numbers; four to six digits follow.
  static let servicePrefixes: [String] = ["1800", "1900"]

  /// Mobile prefixes of eleven-digit numbers until 2018, with those that took their place.
  static let formerMobilePrefixes: [Substring: String] = [
    "0120": "070", "0121": "079", "0122": "077", "0123": "083", "0124": "084", "0125": "085",
    "0126": "076", "0127": "081", "0128": "078", "0129": "082", "0162": "032", "0163": "033",
    "0164": "034", "0165": "035", "0166": "036", "0167": "037", "0168": "038", "0169": "039",
    "0186": "056", "0188": "058", "0199": "059",
  ]

  /// Area codes until 2017, with those that took their place. Where an old code is a mobile prefix
  /// of today (such as 079), the number is taken for a mobile one.
  static let formerAreas: [Substring: String] = [
    "022": "0212", "0231": "0213", "020": "0214", "0230": "0215", "029": "0216", "052": "0232",
    "053": "0233", "054": "0234", "0510": "0235", "0511": "0236", "037": "0237", "038": "0238",
    "039": "0239", "033": "0203", "0240": "0204", "025": "0205", "026": "0206", "027": "0207",
    "0280": "0208", "0281": "0209", "0320": "0220", "0321": "0221", "0241": "0222", "031": "0225",
    "0351": "0226", "036": "0227", "0350": "0228", "030": "0229", "0780": "0290", "0781": "0291",
    "0710": "0292", "0711": "0293", "074": "0294", "076": "0296", "077": "0297", "079": "0299",
    "04": "024", "08": "028", "061": "0251", "062": "0252", "064": "0254", "055": "0255",
    "056": "0256", "057": "0257", "058": "0258", "068": "0259", "060": "0260", "0501": "0261",
    "0500": "0262", "063": "0263", "059": "0269", "070": "0270", "0651": "0271", "072": "0272",
    "073": "0273", "0650": "0274", "075": "0275", "066": "0276", "067": "0277",
  ]
}
