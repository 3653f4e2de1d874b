import DisclosureModel

// The types that many fields share, made once.

extension FieldType where Value == PhoneNumber {
  static let phone = FieldType.written
}

extension FieldType where Value == CivilDate {
  static let date = FieldType.written
}

extension FieldType where Value == DayHours {
  static let dayHours = FieldType.written
}

extension FieldType where Value == ProcessingTime {
  static let time = FieldType.written
}

extension FieldType where Value == TimeOfDay {
  static let timeOfDay = FieldType.written
}

extension FieldType where Value == UnitPrice {
  static let price = FieldType.written
}

extension FieldType where Value == ProcedureCode {
  static let code = FieldType.written
}

extension FieldType where Value == [String] {
  static let texts = FieldType.list(of: .text)
  static let identifiers = FieldType.list(of: .identifier)
}

extension FieldType where Value == [WorkingHours] {
  static let workingHours = FieldType.list(of: .record(.workingHours), atLeastOne: true)
}

extension FieldType where Value == [Desk.Counter] {
  static let counters = FieldType.list(of: .record(.counter))
}

extension FieldType where Value == [Agency] {
  static let agencies = FieldType.list(of: .record(.agency))
}

extension FieldType where Value == Office.Level {
  static let level = FieldType.choice([
    ("cấp xã", .commune), ("cấp sở", .department), ("cấp tỉnh", .province), ("cấp bộ", .ministry),
    ("cơ quan khác", .other),
  ])
}

extension FieldType where Value == SubmissionChannel.Kind {
  static let channel = FieldType.choice([
    ("trực tiếp", .inPerson), ("trực tuyến", .online), ("bưu chính", .postal),
  ])
}
