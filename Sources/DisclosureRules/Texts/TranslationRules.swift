import Diagnostics
import DisclosureModel

extension Rule {
  /// A translation is of use only in a language that the office lists.
  static let listedLanguages = Rule(
    "X20", .warning, "bản dịch chỉ ở các ngôn ngữ mà cơ quan dùng", needsWhole: true,
    example: Example(
      in: "office.yaml",
      bad: """
        languages: [vi, en]
        km:
          parent: ⟦គណៈកម្មាធិការប្រជាជនខេត្តវិញឡុង⟧
        """,
      good: """
        languages: [vi, km]
        km:
          parent: គណៈកម្មាធិការប្រជាជនខេត្តវិញឡុង
        """)
  ) { input in
    let listed = input.catalog.office.languages
    let items = input.catalog.translatableItems(on: input.asOf)
    return Language.translated.filter { !listed.contains($0) }.compactMap { language in
      let translated = items.filter { $0.languages.contains(language) }
      guard let first = translated.first else { return nil }
      let languages = Language.allCases.filter { listed.contains($0) || $0 == language }
      return Finding(
        item: first.item,
        path: first.path(of: first.translated(into: language).first, in: language),
        message: "có bản dịch \(language.name) (\(translated.count) chỗ) nhưng cơ quan không dùng "
          + language.name,
        advice: "hãy viết languages: [\(languages.map(\.rawValue).joined(separator: ", "))] trong "
          + "office.yaml, hoặc bỏ các khối \(language.rawValue)")
    }
  }

  /// The Vietnamese text is the legal one, so nothing is said in another language alone.
  static let foundedTranslations = Rule(
    "X21", .error, "điều gì nói bằng ngôn ngữ khác thì có bản tiếng Việt",
    example: Example(
      in: "fields.yaml",
      bad: """
        fields:
          - id: ho-tich
            name: Hộ tịch
            en:
              summary: ⟦Births, marriages, deaths⟧
        """,
      good: """
        fields:
          - id: ho-tich
            name: Hộ tịch
            summary: Khai sinh, kết hôn, khai tử
            en:
              summary: Births, marriages, deaths
        """,
      setting: [("office.yaml", "languages: [vi, en]")])
  ) { input in
    input.catalog.translatableItems(on: input.asOf).flatMap { item in
      item.languages.flatMap { language in
        item.unfounded(in: language).map { key in
          Finding(
            item: item.item, path: item.path(of: key, in: language),
            message: "có bản dịch \(language.name) của \(key) nhưng chưa có \(key) bằng tiếng Việt",
            advice: "hãy viết \(key) bằng tiếng Việt, vì bản tiếng Việt là bản chính thức")
        }
      }
    }
  }
}

extension TranslatableItem {
  /// The path of a translated key below the item of the catalogue.
  fileprivate func path(of key: String?, in language: Language) -> String {
    [path.isEmpty ? nil : path, language.rawValue, key].compactMap(\.self).joined(separator: ".")
  }
}
