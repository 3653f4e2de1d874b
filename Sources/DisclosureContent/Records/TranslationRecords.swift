import DisclosureModel

extension FieldReader {
  /// The blocks `km` and `en` of a record, each with the texts of it that may be translated.
  mutating func translations<Thing: Translatable>(of thing: Thing.Type) -> Translations<Thing.Part>
  {
    var texts: [Language: [Thing.Part: String]] = [:]
    for language in Language.translated {
      texts[language] = optional(
        language.rawValue, .record(.translation(of: thing, into: language)),
        "bản dịch \(language.name); không viết thì chỉ có tiếng Việt")
    }
    return Translations(texts)
  }
}

extension Record {
  fileprivate static func translation<Thing: Translatable>(
    of thing: Thing.Type, into language: Language
  ) -> Record<[Thing.Part: String]> where Value == [Thing.Part: String] {
    Record("bản dịch \(language.name) của \(Thing.noun)") { fields in
      var texts: [Thing.Part: String] = [:]
      for part in Thing.Part.allCases {
        texts[part] = fields.optional(
          part.rawValue, .translated(into: language), "bản dịch của \(part.rawValue)")
      }
      return texts
    }
  }
}

extension FieldType where Value == [Language] {
  /// The languages of an office, Vietnamese first.
  static let languages = FieldType.list(
    of: .choice(Language.allCases.map { ($0.rawValue, $0) }), atLeastOne: true)
}

extension FieldType where Value == String {
  /// A text in a language, in the letters of its script. Old Khmer fonts, such as Limon, show Latin
  /// letters in Khmer shapes, so a Khmer text without Khmer letters is most likely one of these.
  fileprivate static func translated(into language: Language) -> FieldType {
    FieldType(
      shape: .text(noun: language == .km ? "chữ Khmer Unicode" : "chữ", examples: [])
    ) { node, findings in
      guard let words = text.read(node, &findings) else { return nil }
      if words.unicodeScalars.contains(where: \.isKhmer) == (language == .km) { return words }
      if language == .km {
        findings.error(
          "chu-khmer", "bản dịch tiếng Khmer không có chữ Khmer nào", at: node.bytes,
          advice:
            "hãy gõ bằng bàn phím Khmer Unicode; chữ gõ bằng phông cũ như Limon phải đổi sang "
            + "Unicode")
      } else {
        findings.error(
          "chu-khmer", "bản dịch \(language.name) có chữ Khmer", at: node.bytes,
          advice: "hãy viết câu này trong khối km")
      }
      return nil
    }
  }
}
