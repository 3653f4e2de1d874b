import Foundation
import Templates

/// Plain JSON data of the specification, with the order of its keys made certain by sorting.
indirect enum SpecData: Decodable {
  case null
  case flag(Bool)
  case text(String)
  case list([SpecData])
  case record([(name: String, data: SpecData)])

  init(from decoder: any Decoder) throws {
    if let fields = try? decoder.container(keyedBy: Key.self) {
      self = .record(
        try fields.allKeys.sorted { $0.stringValue < $1.stringValue }
          .map { ($0.stringValue, try fields.decode(SpecData.self, forKey: $0)) })
      return
    }
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let whole = try? value.decode(Int.self) {
      self = .text("\(whole)")
    } else if let number = try? value.decode(Double.self) {
      self = .text("\(number)")
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try value.decode([SpecData].self))
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension SpecData {
  /// What a program that had this data would declare; `texts` is the shape of its texts.
  func shape(texts: TemplateShape) -> TemplateShape {
    switch self {
    case .null: .optional(texts)
    case .flag: .flag
    case .text: texts
    case .list(let elements): .list(of: elements.first?.shape(texts: texts) ?? .record([]))
    case .record(let fields):
      .record(fields.map { TemplateShapeField($0.name, $0.data.shape(texts: texts)) })
    }
  }

  func value(textsAreMarkup: Bool) -> TemplateValue {
    switch self {
    case .null: .none
    case .flag(let flag): .flag(flag)
    case .text(let text): textsAreMarkup ? .markup(Markup(text)) : .text(text)
    case .list(let elements): .list(elements.map { $0.value(textsAreMarkup: textsAreMarkup) })
    case .record(let fields):
      .record(fields.map { $0.data.value(textsAreMarkup: textsAreMarkup) })
    }
  }
}
