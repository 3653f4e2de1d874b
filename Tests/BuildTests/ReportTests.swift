import Foundation
import TestSupport
import Testing

/// An office with mistakes of every kind of place: a line, two lines that belong together, a whole
/// file, none.
private let faulty: [String: String?] = [
  "la, lạ 100%.txt": "?",
  "fields.yaml": "fields:\n  - id: ho-tich\n    name: 😀 Hộ tịch\n  - {id: ho-tich, name: Hai}\n",
  "leaders.yaml": nil,
]

@Suite("A check for programs") struct ReportTests {
  @Test("as JSON tells everything of each finding, in the order of places, and nothing else")
  func json() async throws {
    let workshop = try Workshop(changing: faulty)
    let run = try await workshop.boardgen("check", "--as-of", "21/11/2026", "--format", "json")
    #expect(run.code == 1)
    #expect(run.errors == "")
    #expect(
      run.output == """
        {
          "version": 1,
          "day": "2026-11-21",
          "ready": false,
          "errors": 2,
          "warnings": 1,
          "notes": 0,
          "findings": [
            {
              "level": "error",
              "code": "thieu-tep",
              "message": "thiếu tệp leaders.yaml (lãnh đạo và đường dây nóng)",
              "advice": "hãy tạo tệp này; “boardgen init thu-muc-moi” chép nội dung mẫu vào thư mục mới, có tệp này",
              "basis": null,
              "file": null,
              "start": null,
              "end": null,
              "related": []
            },
            {
              "level": "error",
              "code": "trung-ma",
              "message": "mã lĩnh vực “ho-tich” đã dùng rồi",
              "advice": "mỗi mã chỉ dùng một lần; hãy đổi mã hoặc bỏ một chỗ",
              "basis": null,
              "file": "content/fields.yaml",
              "start": {
                "line": 4,
                "column": 10
              },
              "end": {
                "line": 4,
                "column": 17
              },
              "related": [
                {
                  "message": "dùng lần đầu ở đây",
                  "file": "content/fields.yaml",
                  "start": {
                    "line": 2,
                    "column": 9
                  },
                  "end": {
                    "line": 2,
                    "column": 16
                  }
                }
              ]
            },
            {
              "level": "warning",
              "code": "tep-la",
              "message": "không biết tệp này để làm gì, nên bỏ qua",
              "advice": "các tệp được dùng: office.yaml, fields.yaml, procedures/*.md, fees/*.yaml, leaders.yaml, reception/*.yaml, holidays/*.yaml, slogans/*.yaml, regulations/*.md, workflows/*.yaml, notices/*.md, register/*.yaml, legal/*.yaml, boards.yaml, law/*.yaml, posters/*, forms/*, images/*",
              "basis": null,
              "file": "content/la, lạ 100%.txt",
              "start": null,
              "end": null,
              "related": []
            }
          ],
          "accepted": []
        }

        """)
  }

  @Test("as annotations escapes what means something to GitHub")
  func gitHub() async throws {
    let workshop = try Workshop(changing: faulty)
    let run = try await workshop.boardgen("check", "--as-of", "21/11/2026", "--format", "github")
    #expect(run.code == 1)
    #expect(run.errors == "")
    let lines = run.output.split(separator: "\n")
    try #require(lines.count == 3)
    #expect(lines[0].hasPrefix("::error title=thieu-tep::thiếu tệp leaders.yaml"))
    #expect(
      lines[1] == """
        ::error file=content/fields.yaml,line=4,endLine=4,col=10,endColumn=17,title=trung-ma::mã \
        lĩnh vực “ho-tich” đã dùng rồi%0Amỗi mã chỉ dùng một lần; hãy đổi mã hoặc bỏ một \
        chỗ%0Acontent/fields.yaml:2:9: dùng lần đầu ở đây
        """)
    #expect(
      lines[2].hasPrefix("::warning file=content/la%2C lạ 100%25.txt,title=tep-la::không biết"))
  }

  @Test("names files from the root of the repository that holds the content")
  func repository() async throws {
    let workshop = try Workshop(changing: ["la.txt": "?"])
    try workshop.write("", to: "content/.git")
    let inside = try await workshop.boardgen("check", "--format", "github")
    #expect(inside.output.hasPrefix("::warning file=la.txt,"))
    removeFolder("\(workshop.folder)/content/.git")
    try workshop.write("", to: ".git/HEAD")
    let outside = try await workshop.boardgen(
      "check", "--content", "content/../content", "--format", "github")
    #expect(outside.output.hasPrefix("::warning file=content/la.txt,"))
  }

  @Test("names files by their whole path where they lie outside of the working folder")
  func elsewhere() async throws {
    let workshop = try Workshop(changing: ["la.txt": "?"])
    let other = try Workshop()
    let run = try await other.boardgen(
      "check", "--content", "\(workshop.folder)/content", "--format", "sarif")
    #expect(run.output.contains("\"uri\": \"file://\(workshop.folder)/content/la.txt\""))
    #expect(!run.output.contains("uriBaseId"))
  }
}

@Suite("A check as SARIF") struct SARIFTests {
  private typealias Object = [String: Any]

  @Test("is a log of one run with rules, results, places in UTF-16 and related places")
  func structure() async throws {
    let workshop = try Workshop(changing: faulty)
    let log = try await log(of: workshop)
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [Object])
    let run = try #require(runs.first)
    #expect(runs.count == 1)
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    #expect((run["originalUriBaseIds"] as? Object)?["SRCROOT"] != nil)
    let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
    #expect(driver["name"] as? String == "boardgen")
    let rules = try #require(driver["rules"] as? [Object])
    let results = try #require(run["results"] as? [Object])
    #expect(results.map { $0["ruleId"] as? String } == ["thieu-tep", "trung-ma", "tep-la"])
    #expect(results.map { $0["level"] as? String } == ["error", "error", "warning"])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect((result["locations"] as? [Object])?.count == 1)
    }
    let duplicate = results[1]
    let message = try #require((duplicate["message"] as? Object)?["text"] as? String)
    #expect(message.hasPrefix("Mã lĩnh vực “ho-tich” đã dùng rồi.\n"))
    try expect(
      (duplicate["locations"] as? [Object])?.first, path: "content/fields.yaml",
      region: [4, 10, 4, 17])
    try expect(
      (duplicate["relatedLocations"] as? [Object])?.first, path: "content/fields.yaml",
      region: [2, 9, 2, 16])
    try expect(
      (results[2]["locations"] as? [Object])?.first,
      path: "content/la%2C%20l%E1%BA%A1%20100%25.txt", region: nil)
    try expect((results[0]["locations"] as? [Object])?.first, path: "content/", region: nil)
  }

  @Test("describes every rule, each once")
  func rules() async throws {
    let workshop = try Workshop()
    let log = try await log(of: workshop)
    let driver = (((log["runs"] as? [Object])?.first?["tool"] as? Object)?["driver"]) as? Object
    let rules = try #require(driver?["rules"] as? [Object])
    #expect(rules.count > 60)
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids == Set(ids).sorted())
    for rule in rules {
      for member in ["shortDescription", "help"] {
        let text = try #require((rule[member] as? Object)?["text"] as? String)
        #expect(text.last == "." && text.first?.isUppercase == true, "\(rule)")
      }
      let level = (rule["defaultConfiguration"] as? Object)?["level"] as? String
      #expect(["error", "warning", "note"].contains(level))
    }
  }

  @Test("counts a column after an emoji in UTF-16 and writes braces twice")
  func units() async throws {
    let workshop = try Workshop(changing: [
      "fields.yaml": "fields:\n  - {name: 😀 Hộ, id: '{x}'}\n  - {id: ho-tich, name: Hộ tịch}\n"
    ])
    let log = try await log(of: workshop)
    let result = try #require(((log["runs"] as? [Object])?.first?["results"] as? [Object])?.first)
    try expect(
      (result["locations"] as? [Object])?.first, path: "content/fields.yaml",
      region: [2, 23, 2, 28])
    #expect(
      ((result["message"] as? Object)?["text"] as? String)?.hasPrefix("“{{x}}” không dùng") == true)
  }

  private func log(of workshop: borrowing Workshop) async throws -> Object {
    let run = try await workshop.boardgen("check", "--as-of", "21/11/2026", "--format", "sarif")
    #expect(run.errors == "")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? Object)
  }

  /// Checks a location; `region` is first line and column, last line and column.
  private func expect(_ location: Object?, path: String, region: [Int]?) throws {
    let physical = try #require(location?["physicalLocation"] as? Object)
    let artifact = try #require(physical["artifactLocation"] as? Object)
    #expect(artifact["uri"] as? String == path)
    #expect(artifact["uriBaseId"] as? String == "SRCROOT")
    let found = physical["region"] as? [String: Int]
    let members = ["startLine", "startColumn", "endLine", "endColumn"]
    #expect(found.map { found in members.map { found[$0] ?? 0 } } == region)
  }
}
