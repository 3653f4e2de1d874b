import TestSupport
import Testing

@Suite("A release") struct ReleaseTests {
  private static let procedure = "content/procedures/1.004873.md"

  /// An office with a release of 03/11/2026.
  private func released() async throws -> Workshop {
    let workshop = try Workshop()
    let run = try await workshop.boardgen("release", "--as-of", "03/11/2026")
    #expect(run.code == 0, "\(run)")
    #expect(run.output.contains("Lần phát hành đầu tiên, đúng từ ngày 03/11/2026"), "\(run)")
    return workshop
  }

  /// The only page of an edition on which `words` stand.
  private func editionPage(
    with words: String, in workshop: borrowing Workshop
  ) throws -> String {
    let pages = try workshop.files(below: "_site").filter { $0.key.hasPrefix("n/") }
      .values.map { String(decoding: $0, as: UTF8.self) }
    return try #require(pages.filter { $0.contains(words) }.only)
  }

  @Test("records each poster once, and nothing where no reader could see a change")
  func unchanged() async throws {
    let workshop = try await released()
    let log = try #require(try workshop.text(of: "content/editions.yaml"))
    #expect(log.contains("poster: tthc-1.004873\n"))
    #expect(log.contains("board: tiep-cong-dan\n"))
    let procedure = try #require(try workshop.text(of: Self.procedure))
    let code = "code: 1.004873\n"
    try workshop.write(
      procedure.replacing(code, with: "# Ghi chú\n").replacing(
        "sets: 1\n", with: "sets: 1\n\(code)"), to: Self.procedure)
    let run = try await workshop.boardgen("release", "--as-of", "04/11/2026")
    #expect(run.output == "Không có gì mới từ lần phát hành trước, nên không ghi thêm.\n", "\(run)")
    #expect(try workshop.text(of: "content/editions.yaml") == log)
  }

  @Test("does not take a new check of a procedure for news")
  func checked() async throws {
    let workshop = try await released()
    let procedure = try #require(try workshop.text(of: Self.procedure))
    try workshop.write(
      procedure.replacing("on: 21/11/2026", with: "on: 22/11/2026"), to: Self.procedure)
    let run = try await workshop.boardgen("release", "--as-of", "04/11/2026")
    #expect(run.output.hasPrefix("Không có gì mới"), "\(run)")
  }

  @Test("of another order of people can be read again")
  func order() async throws {
    let workshop = try await released()
    let leaders = try #require(try workshop.text(of: "content/leaders.yaml"))
    let second = """
        - id: pho-chu-tich
          name: Trần Thị Mẫu
          position: Phó Chủ tịch Ủy ban nhân dân xã
          phone: 0270 3850 002
          duty: Văn hóa

      """
    try workshop.write(
      leaders.replacing("hotlines:", with: second + "hotlines:"), to: "content/leaders.yaml")
    #expect(try await workshop.boardgen("release", "--as-of", "04/11/2026").code == 0)
    try workshop.write(
      leaders.replacing("leaders:\n", with: "leaders:\n" + second), to: "content/leaders.yaml")
    let run = try await workshop.boardgen("release", "--as-of", "05/11/2026")
    #expect(run.output.contains("Lãnh đạo: thứ tự:"), "\(run)")
    let check = try await workshop.boardgen("check", "--as-of", "05/11/2026")
    #expect(check.code == 0, "\(check)")
  }

  @Test("gives a new edition to the posters that show a change, and to no other")
  func changed() async throws {
    let workshop = try await released()
    let procedure = try #require(try workshop.text(of: Self.procedure))
    try workshop.write(procedure.replacing("3 ngày", with: "2 ngày"), to: Self.procedure)
    let run = try await workshop.boardgen("release", "--as-of", "04/11/2026")
    let posters = run.output.matches(of: /(?m)^\x20\x20(\S+): lần 2, mã/).map { String($0.1) }
    #expect(posters == ["danh-muc-toan-bo", "danh-muc-ho-tich", "tthc-1.004873"], "\(run)")
    #expect(
      run.output.contains("  - 1.004873: thời hạn giải quyết 3 → 2 ngày làm việc\n"), "\(run)")
    let log = try #require(try workshop.text(of: "content/editions.yaml"))
    #expect(log.matches(of: /- poster: tthc-1.004873\n/).count == 2)
  }

  @Test("is on the sheets that are built after it, whatever the day")
  func sheets() async throws {
    let workshop = try await released()
    let poster = ["build", "--poster", "tthc-1.004873", "--paper", "a4", "--as-of"]
    let pdf = "bang/tthc-1.004873-a4.pdf"
    _ = try await workshop.run(program: Checkout.program, poster + ["03/11/2026"])
    let first = try workshop.files(below: "_site")[pdf]
    let run = try await workshop.run(program: Checkout.program, poster + ["21/11/2026"])
    #expect(run.output.contains("dựng mới 0,"), "\(run)")
    let whole = try await workshop.boardgen("build", "--as-of", "21/11/2026")
    #expect(whole.output.contains("Trên tường:       không phải thay tờ nào"), "\(whole)")
    #expect(try workshop.files(below: "_site")[pdf] == first)
    let text = try await workshop.run(
      program: "/usr/bin/pdftotext", ["-layout", "_site/\(pdf)", "-"]
    ).output
    let mark = try #require(text.firstMatch(of: /Lần 1, từ ngày 03\/11\/2026 · Mã (\S{4})-(\S{4})/))
    let page = "n/\(mark.1.lowercased())\(mark.2.lowercased()).html"
    #expect(try workshop.files(below: "_site")[page] != nil, "\(page)")
    #expect("https://\(String(repeating: "h", count: 30))/\(page)".utf8.count <= 60)
  }

  @Test("lets the page of a sheet say that it is right, has been replaced, or is withdrawn")
  func pages() async throws {
    let workshop = try await released()
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "03/11/2026")
    let name = "Thủ tục cấp Giấy xác nhận tình trạng hôn nhân, Lần"
    #expect(try editionPage(with: name, in: workshop).contains("Tờ này đang đúng"))

    let procedure = try #require(try workshop.text(of: Self.procedure))
    try workshop.write(procedure.replacing("3 ngày", with: "2 ngày"), to: Self.procedure)
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "04/11/2026")
    let draft = try editionPage(with: "\(name) 1", in: workshop)
    #expect(draft.contains("Tờ này đã được thay") && draft.contains("Lần 2"))

    _ = try await workshop.boardgen("release", "--as-of", "04/11/2026")
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "05/11/2026")
    let old = try editionPage(with: "\(name) 1", in: workshop)
    #expect(old.contains("Tờ này đã được thay") && old.contains("từ ngày 04/11/2026"))
    #expect(old.contains("1.004873: thời hạn giải quyết 3 → 2 ngày làm việc"))
    #expect(try editionPage(with: "\(name) 2", in: workshop).contains("Tờ này đang đúng"))
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "03/11/2026")
    #expect(
      try editionPage(with: "\(name) 2", in: workshop).contains("Tờ này chưa đến ngày áp dụng"))

    try workshop.write(
      procedure.replacing("code: 1.004873\n", with: "code: 1.004873\nto: 06/11/2026\n"),
      to: Self.procedure)
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "07/11/2026")
    #expect(
      try editionPage(with: "\(name) 2", in: workshop).contains("Tờ này không còn giá trị"))
  }

  @Test("leads from a sheet of long ago to the one that is right now, and says all that changed")
  func successors() async throws {
    let workshop = try await released()
    let name = "Thủ tục cấp Giấy xác nhận tình trạng hôn nhân, Lần"
    for (day, time) in [("04/11/2026", "2 ngày"), ("04/11/2026", "1 ngày")] {
      let procedure = try #require(try workshop.text(of: Self.procedure))
      try workshop.write(
        procedure.replacing(/statutory_time: \d ngày/, with: "statutory_time: \(time)"),
        to: Self.procedure)
      _ = try await workshop.boardgen("release", "--as-of", day)
    }
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "05/11/2026")
    let first = try editionPage(with: "\(name) 1", in: workshop)
    #expect(first.contains("Đã thay từ ngày 04/11/2026") && first.contains(">Lần 3</a>"))
    #expect(first.contains("3 → 2 ngày làm việc") && first.contains("2 → 1 ngày làm việc"))
    let second = try editionPage(with: "\(name) 2", in: workshop)
    #expect(!second.contains("3 → 2 ngày") && second.contains("2 → 1 ngày làm việc"))
  }

  @Test("needs both of its files, and changes neither where one cannot be written")
  func files() async throws {
    let workshop = try await released()
    let before = try workshop.files(below: "content")
    try workshop.write(
      SmallOffice.files["fields.yaml", default: ""].replacing("Hộ tịch", with: "Hộ tịch, họ tên"),
      to: "content/fields.yaml")
    let refused = try await workshop.run(
      program: "/bin/sh",
      [
        "-c",
        """
        strace -f -qq -o /dev/null -e trace=rename -e inject=rename:error=EACCES:when=2 \
        \(Checkout.program) release --as-of 04/11/2026
        """,
      ])
    #expect(refused.code == 2)
    #expect(
      refused.errors.contains("không ghi được tệp content/released.yaml: không có quyền"),
      "\(refused)")
    for path in ["editions.yaml", "released.yaml"] {
      #expect(try workshop.files(below: "content")[path] == before[path], "\(path)")
    }
    for (missing, other) in [
      ("released.yaml", "editions.yaml"), ("editions.yaml", "released.yaml"),
    ] {
      removeFolder("\(workshop.folder)/content/\(missing)")
      for command in ["changes", "release"] {
        let run = try await workshop.boardgen(command, "--as-of", "04/11/2026")
        #expect(run.code > 0)
        #expect(run.errors.contains("thiếu tệp") && run.errors.contains(missing), "\(run)")
        #expect(run.errors.contains("xóa"), "\(run)")
      }
      try workshop.write(try #require(before[missing]), to: "content/\(missing)")
      #expect(try workshop.files(below: "content")[other] == before[other])
    }
  }

  @Test("is refused before the last one and for content with errors, and rehearsed without writing")
  func refused() async throws {
    let workshop = try await released()
    let early = try await workshop.boardgen("release", "--as-of", "02/11/2026")
    #expect(early.code == 2)
    #expect(early.errors.contains("đã có lần phát hành ngày 03/11/2026"), "\(early)")
    let before = try workshop.files(below: "content")
    try workshop.write("units: 1\n", to: "content/fields.yaml")
    #expect(try await workshop.boardgen("release", "--as-of", "04/11/2026").code == 1)
    try workshop.write(
      SmallOffice.files["fields.yaml", default: ""].replacing("Hộ tịch", with: "Hộ tịch, họ tên"),
      to: "content/fields.yaml")
    let rehearsal = try await workshop.boardgen("release", "--dry-run", "--as-of", "04/11/2026")
    #expect(rehearsal.output.contains("lần 2") && rehearsal.code == 0, "\(rehearsal)")
    for path in ["editions.yaml", "released.yaml"] {
      #expect(try workshop.files(below: "content")[path] == before[path])
    }
  }
}

extension Collection {
  /// The only element; nil when there is none or more than one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
