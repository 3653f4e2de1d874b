import DisclosureModel
import DisclosurePosters
import Foundation
import Testing

/// What a text is to its reader, by the distance from which it must be legible.
private enum Role: Int, CaseIterable {
  case title, body, note, fine

  /// The smallest type for it, in points.
  func floor(on paper: PaperSize?) -> Int {
    switch (self, paper) {
    case (.title, .a4): 42
    case (.title, _): 64
    case (.body, .a4): 16
    case (.body, _): 24
    case (.note, .a4): 13
    case (.note, _): 18
    case (.fine, _): 12
    }
  }
}

/// The texts of a view with their roles. What the templates set small is named; the rest is body.
private func roles(inView json: [UInt8]) throws -> [(role: Role, text: String)] {
  let notes: Set = [
    "introduction", "remarks", "facts", "identity", "details", "label", "notes", "note", "question",
    "columns", "unit", "none", "lines",
  ]
  func collect(_ value: Any, under key: String, as role: Role) -> [(role: Role, text: String)] {
    switch value {
    case _ as String where key == "kind": []
    case let text as String where key == "money" && text.first?.isNumber == true:
      // Only the figure; the currency is part of the unit.
      [(role, String(text.prefix { $0 != " " }))]
    case let text as String: [(role, text)]
    case let items as [Any]:
      // The lines of a paper are texts, those of an answer have parts of their own.
      items.flatMap {
        collect($0, under: key, as: key == "lines" && !($0 is String) ? .body : role)
      }
    case let members as [String: Any]:
      members.sorted { $0.key < $1.key }.flatMap { key, value in
        let role: Role =
          switch key {
          case "sources", "officialName": .fine
          case _ where notes.contains(key) && role == .body: .note
          default: role
          }
        return collect(value, under: key, as: role)
      }
    default: []
    }
  }
  let view = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
  let title = try #require(view["title"] as? String)
  return [(.title, title)] + collect(try #require(view["body"]), under: "", as: .body)
}

/// The words on the sheets with the size of their type in points, from the PDF itself.
private func printedWords(_ file: String) async throws -> [(size: Int, word: String)] {
  let xml = try await run("pdftohtml", ["-xml", "-i", "-q", "-stdout", "-zoom", "1", file])
  let sizes = Dictionary(
    xml.matches(of: /<fontspec id="(\d+)" size="(\d+)"/).map { ($0.1, Int($0.2) ?? 0) },
    uniquingKeysWith: { first, _ in first })
  return try xml.matches(of: /<text [^>]*font="(\d+)">(.*)<\/text>/).flatMap { run in
    let size = try #require(sizes[run.1])
    return words(String(run.2.replacing(/<[^>]*>/, with: ""))).map { (size, $0) }
  }
}

@Suite("The type of a poster") struct TypeSizeTests {
  @Test func `nothing is smaller than fine print`() async throws {
    for poster in try await samplePosters.value {
      try await withFile(poster.pdf) { file in
        let smallest = try #require(try await printedWords(file).map(\.size).min())
        #expect(smallest >= Role.fine.floor(on: poster.job.format.size.paper), "\(poster.job.path)")
      }
    }
  }

  @Test(arguments: ["phi-le-phi", "danh-muc-ho-tich", "tthc-1.004873"])
  func `names, amounts, times, steps and papers to bring are no smaller than their role`(
    id: String
  ) async throws {
    for poster in try await samplePosters.value where poster.job.poster.id == id {
      let told = try roles(inView: poster.job.data)
      try await withFile(poster.pdf) { file in
        let printed = try await printedWords(file)
        for role in Role.allCases.dropLast() {
          let floor = role.floor(on: poster.job.format.size.paper)
          var large = printed.filter { $0.size >= floor }
            .reduce(into: [String: Int]()) { $0[$1.word, default: 0] += 1 }
          let asked = told.filter { $0.role.rawValue <= role.rawValue }.flatMap { words($0.text) }
          var small: [String] = []
          for word in asked {
            if large[word, default: 0] > 0 {
              large[word, default: 0] -= 1
            } else {
              small.append(word)
            }
          }
          #expect(!asked.isEmpty && small.isEmpty, "\(poster.job.path), \(floor) pt")
        }
      }
    }
  }
}
