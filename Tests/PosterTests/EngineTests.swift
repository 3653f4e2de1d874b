import Diagnostics
import DisclosureModel
import DisclosurePosters
import Foundation
import TestSupport
import Testing

/// A program that stands in for Python.
private func withProgram<Value>(
  _ script: String, _ work: (String) async throws -> Value
) async throws -> Value {
  let folder = try makeTemporaryFolder()
  defer { removeFolder(folder) }
  let program = "\(folder)/python3"
  try writeFile("#!/bin/sh\n" + script, to: program)
  try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
  return try await work(program)
}

@Suite("The Typst engine") struct EngineTests {
  @Test func `a template that does not compile is a finding with its file and line`() async throws {
    let theme = try defaultTheme(
      with: "#import \"sheet.typ\": *\n#show: sheet\nĐường dây #goi(1)\n", as: "leaders.typ")
    let result = try await TypstEngine.find(workers: 2)
      .render(try jobs(try sampleCatalog(), "lanh-dao", "khau-hieu-5-biet"), theme: theme)
    #expect(result.value.map(\.job.poster.id) == Array(repeating: "khau-hieu-5-biet", count: 4))
    #expect(result.diagnostics.count == 1)
    let finding = try #require(result.diagnostics.first)
    #expect(finding.code == "mau-in-loi")
    #expect(finding.severity == .error)
    #expect(
      finding.message == "mẫu in leaders.typ không dựng được, Typst báo: unknown variable: goi")
    let start = "#import \"sheet.typ\": *\n#show: sheet\nĐường dây #".utf8.count
    #expect(finding.span?.path == "leaders.typ")
    #expect(finding.span?.bytes == start..<start + "goi(1)".utf8.count)
  }

  @Test func `a finding points at the letter that Typst means`() async throws {
    let text = "Đường dây\n#let x = (\n"
    let result = try await TypstEngine.find(workers: 1).render(
      try jobs(try sampleCatalog(), sheets: .papers(.a4), "lanh-dao"),
      theme: try defaultTheme(with: text, as: "leaders.typ"))
    let finding = try #require(result.diagnostics.first)
    #expect(finding.message == "mẫu in leaders.typ không dựng được, Typst báo: unclosed delimiter")
    let span = try #require(finding.span)
    let place = SourceFile(path: span.path, text: text).position(at: span.bytes.lowerBound)
    #expect(place.line == 2 && place.column == 10)
  }

  @Test func `a theme without a template is a finding`() async throws {
    let whole = try defaultTheme()
    let theme = PosterTheme(
      folder: whole.folder, files: whole.files.filter { $0.path != "leaders.typ" })
    let result = try await TypstEngine.find(workers: 1)
      .render(try jobs(try sampleCatalog(), sheets: .papers(.a4), "lanh-dao"), theme: theme)
    #expect(
      result.diagnostics.map(\.message) == [
        "thư mục themes/default/posters thiếu mẫu in leaders.typ"
      ])
  }

  @Test func `a worker that dies is replaced and its poster tried again`() async throws {
    let python = try TypstEngine.find(workers: 1).python
    // The first start kills itself after the first poster; later ones work.
    try await withProgram(
      """
      if [ -e "$0.seen" ]; then exec \(python) "$@"; fi
      touch "$0.seen"
      echo "ready 0"
      read line
      kill -9 $$
      """
    ) { program in
      let all = try jobs(try sampleCatalog(), sheets: .papers(.a4))
      let result = try await TypstEngine(python: program, workers: 1)
        .render(all, theme: try defaultTheme())
      #expect(result.diagnostics.isEmpty)
      #expect(result.value.map(\.job) == all)
    }
  }

  @Test func `a worker that hangs is stopped, and a poster that hangs twice is a finding`()
    async throws
  {
    try await withProgram("echo \"ready 0\"\nexec sleep 60\n") { program in
      let result = try await TypstEngine(
        python: program, workers: 1, timeLimit: .milliseconds(300)
      ).render(
        try jobs(try sampleCatalog(), sheets: .papers(.a4), "lanh-dao"), theme: try defaultTheme())
      #expect(result.value.isEmpty)
      #expect(result.diagnostics.map(\.code) == ["bang-in-hong"])
    }
  }

  @Test func `a Python without Typst is missing, and the message says what to do`() async throws {
    try await withProgram("echo \"No module named 'typst'\" >&2\nexit 1\n") { program in
      let error = await #expect(throws: EngineMissing.self) {
        try await TypstEngine(python: program, workers: 2)
          .render(try jobs(try sampleCatalog()), theme: try defaultTheme())
      }
      let message = try #require(error).description
      #expect(message.contains("chưa có gói typst"))
      #expect(message.contains("make setup"))
      #expect(message.contains("--no-posters"))
    }
  }

  @Test func `a Python that is not there is missing`() async throws {
    #expect(throws: EngineMissing(reason: "không có chương trình Python ở /khong/co/python3")) {
      try TypstEngine.find(python: "/khong/co/python3", workers: 1)
    }
    await #expect(throws: EngineMissing.self) {
      try await TypstEngine(python: "/khong/co/python3", workers: 1).identity()
    }
  }

  @Test func `the engine tells its version`() async throws {
    #expect(try await TypstEngine.find(workers: 1).identity().version.hasPrefix("0."))
  }

  @Test func `the templates laid out for the workers are removed`() async throws {
    let mark = "dau-\(UUID().uuidString).typ"
    _ = try await render(
      try jobs(try sampleCatalog(), sheets: .papers(.a4), "lanh-dao"),
      theme: try defaultTheme(with: "", as: mark))
    let folders = try FileManager.default.contentsOfDirectory(atPath: "/tmp")
    #expect(!folders.contains { FileManager.default.fileExists(atPath: "/tmp/\($0)/\(mark)") })
  }
}
