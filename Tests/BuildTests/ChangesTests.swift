import TestSupport
import Testing

private let day = "21/11/2026"
private let fees = "content/fees/ho-tich.yaml"

@Suite("boardgen changes") struct ChangesTests {
  /// A workshop in which `truoc` holds the small office and `content` the same with a lower fee.
  private func workshop() throws -> Workshop {
    let fee = try #require(SmallOffice.files["fees/ho-tich.yaml"])
    let workshop = try Workshop(changing: [
      "fees/ho-tich.yaml": fee.replacing("5.000 đồng", with: "4.000 đồng")
    ])
    for (path, text) in SmallOffice.files { try workshop.write(text, to: "truoc/\(path)") }
    return workshop
  }

  private let lowerFee = """

    Mức phí, lệ phí
      Cấp Giấy xác nhận tình trạng hôn nhân
        lệ phí 5.000 → 4.000 đồng/bản (01/2026/NQ-HĐND)

    1 thay đổi.

    """

  @Test func `compares two folders, and says which pages change`() async throws {
    let workshop = try workshop()
    let run = try await workshop.boardgen("changes", "truoc", "--as-of", day)
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      run.output.hasPrefix(
        """
        Thay đổi từ thư mục truoc đến thư mục content, tính cho ngày 21/11/2026
        \(lowerFee)
        Phải thay trên tường. Cần in 1 tờ A3.
          Bảng sảnh (Sảnh Bộ phận Một cửa)

        """), "\(run.output)")
    #expect(
      run.output.contains(
        """

        Trang web thay đổi: 3 trang
          ~ phi-le-phi.html
          ~ thu-tuc/1.004873.html
          ~ thu-tuc/index.html
          và 3 tệp khác (dữ liệu, lịch, biểu mẫu, hình)

        """), "\(run.output)")
    #expect(run.errors == "")
    let back = try await workshop.boardgen("changes", "content", "truoc", "--as-of", day)
    #expect(back.output.contains("lệ phí 4.000 → 5.000 đồng/bản"))
  }

  @Test func `says when there is none, and with --exit-code tells scripts`() async throws {
    let workshop = try workshop()
    let same = try await workshop.boardgen(
      "changes", "truoc", "truoc", "--as-of", day, "--exit-code")
    #expect(same.code == 0)
    #expect(
      same.output == """
        Nội dung và các bảng trên tường không có gì thay đổi từ thư mục truoc đến thư mục truoc, \
        tính cho ngày 21/11/2026.

        Nội dung sẽ tự thay đổi ngày 01/01/2027: 1 lịch tiếp công dân hết năm.

        """)
    let other = try await workshop.boardgen("changes", "truoc", "--as-of", day, "--exit-code")
    #expect(other.code == 1)
  }

  @Test func `tells programs the same`() async throws {
    let workshop = try workshop()
    let run = try await workshop.boardgen("changes", "truoc", "--as-of", day, "--format", "json")
    #expect(
      run.output.hasPrefix(
        """
        {
          "version": 1,
          "office": "Ủy ban nhân dân xã Bình An",
          "day": "2026-11-21",
          "from": {
            "kind": "folder",
            "name": "truoc"
          },
          "to": {
            "kind": "folder",
            "name": "content"
          },
          "changes": [
            {
              "subject": {
                "kind": "dong-phi",
                "id": "xac-nhan",
                "name": "Cấp Giấy xác nhận tình trạng hôn nhân"
              },
              "kind": "changed",
              "fact": "lệ phí",
              "before": "5.000 đồng/bản",
              "after": "4.000 đồng/bản",
              "note": "01/2026/NQ-HĐND",
              "successor": null,
              "text": "lệ phí 5.000 → 4.000 đồng/bản (01/2026/NQ-HĐND)"
            }
          ],
          "pages": [
            {
              "path": "du-lieu/fees.csv",
              "kind": "changed"
            },

        """), "\(run.output)")
    #expect(run.output.contains("  ],\n  \"pagesAreExact\": true,\n  \"walls\": {\n"))
  }

  @Test func `finds pages that are new and gone, and published files`() async throws {
    let workshop = try workshop()
    try workshop.write("mẫu", to: "content/forms/to-khai.txt")
    try workshop.write(
      try #require(SmallOffice.files["notices/thong-bao.md"]), to: "content/notices/moi.md")
    removeFolder("\(workshop.folder)/content/notices/thong-bao.md")
    let run = try await workshop.boardgen("changes", "truoc", "--as-of", day, "--format", "json")
    #expect(run.output.contains("\"path\": \"bieu-mau/to-khai.txt\",\n      \"kind\": \"added\""))
    #expect(run.output.contains("\"path\": \"thong-bao/moi.html\",\n      \"kind\": \"added\""))
    #expect(
      run.output.contains("\"path\": \"thong-bao/thong-bao.html\",\n      \"kind\": \"removed\""))
  }

  @Test func `with errors in the content prints them and compares nothing`() async throws {
    let workshop = try workshop()
    try workshop.write("name: chỉ có tên\n", to: "content/office.yaml")
    let run = try await workshop.boardgen("changes", "truoc", "--as-of", day)
    #expect(run.code == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("content/office.yaml:1:1: lỗi[thieu-khoa]"))
    let old = try await workshop.boardgen("changes", "content", "truoc", "--as-of", day)
    #expect(old.code == 1)
    #expect(old.errors.contains("content/office.yaml:1:1: lỗi[thieu-khoa]"))
  }

  @Test func `compares with content of before that rules of today find fault with`() async throws {
    let workshop = try workshop()
    let path = "procedures/1.004873.md"
    let text = try #require(SmallOffice.files[path])
    try workshop.write(
      text.replacing("channels:\n", with: "committed_time: 9 ngày làm việc\nchannels:\n"),
      to: "truoc/\(path)")
    let run = try await workshop.boardgen("changes", "truoc", "--as-of", day)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("thời hạn giải quyết 9 → 3 ngày làm việc"))
    let now = try await workshop.boardgen("changes", "content", "truoc", "--as-of", day)
    #expect(now.code == 1)
    #expect(now.errors.contains("truoc/procedures/1.004873.md:7:17: lỗi[T07]"), "\(now.errors)")
  }

  @Test func `writes a page to print and the same for programs`() async throws {
    let workshop = try workshop()
    try workshop.write("của tôi", to: "ra/ghi-chu.txt")
    let run = try await workshop.boardgen(
      "changes", "truoc", "--as-of", day, "--format", "json", "--output", "ra")
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      try workshop.files(below: "ra").keys.sorted()
        == [
          "bo-in-thay-the.pdf", "ghi-chu.txt", "phieu-thay-bang.pdf", "thay-doi.html",
          "thay-doi.json",
        ])
    #expect(try workshop.text(of: "ra/thay-doi.json") == run.output)
    let page = try #require(try workshop.text(of: "ra/thay-doi.html"))
    #expect(page.contains("<h3>Cấp Giấy xác nhận tình trạng hôn nhân</h3>"))
    #expect(page.contains("<del>5.000</del> đồng/bản"))
    #expect(page.contains("<ins>4.000</ins> đồng/bản"))
    #expect(page.contains("<li>phi-le-phi.html</li>"))
    // It stands alone.
    #expect(!page.contains("href=") && !page.contains("src="))

    let inside = try await workshop.boardgen(
      "changes", "truoc", "--as-of", day, "--output", "content/ra")
    #expect(inside.code == 2)
    #expect(inside.errors.hasPrefix("lỗi: không ghi kết quả vào"))
  }
}

@Suite("boardgen changes since the last release") struct ReleaseChangesTests {
  /// The log beside it, of nothing on the walls.
  private static let log = "releases: []\nwalls: []\n"
  /// What was released of the small office: one procedure.
  private let released = """
    version: "1"
    day: "08/8/2026"
    subjects:
      - kind: thu-tuc
        id: "1.004873"
        name: 1.004873 Thủ tục cấp Giấy xác nhận tình trạng hôn nhân
        facts:
          thời hạn giải quyết:
            trực tiếp: 5 ngày làm việc

    """

  @Test func `says what to do when nothing has been released`() async throws {
    let workshop = try Workshop()
    let run = try await workshop.boardgen("changes", "--as-of", day)
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      run.output == """
        Chưa phát hành lần nào, nên chưa có gì để so sánh.
        Khi nội dung đã đúng và đã treo lên bảng, hãy chạy: boardgen release

        """)
    let coded = try await workshop.boardgen("changes", "--as-of", day, "--exit-code")
    #expect(coded.code == 1)
    let json = try await workshop.boardgen("changes", "--as-of", day, "--format", "json")
    #expect(json.output.contains("\"from\": null"))
  }

  @Test func `compares with its facts, and derives the pages from what has changed`() async throws {
    let workshop = try Workshop(changing: ["released.yaml": released, "editions.yaml": Self.log])
    let run = try await workshop.boardgen("changes", "--as-of", day)
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      run.output.hasPrefix(
        """
        Thay đổi từ lần phát hành ngày 08/8/2026 đến thư mục content, tính cho ngày 21/11/2026

        Thủ tục hành chính
          1.004873 Thủ tục cấp Giấy xác nhận tình trạng hôn nhân
            thêm tên: Thủ tục cấp Giấy xác nhận tình trạng hôn nhân

        """), "\(run.output)")
    #expect(run.output.contains("    thời hạn giải quyết 5 → 3 ngày làm việc\n"))
    #expect(run.output.contains("  Nguyễn Văn Mẫu\n    mới: Chủ tịch Ủy ban nhân dân xã, 0270"))
    #expect(run.output.contains("Trang web thay đổi (suy từ nội dung thay đổi): "))
    #expect(run.output.contains("  ~ thu-tuc/1.004873.html\n"))
  }

  @Test func `with a later day says what that day brings`() async throws {
    let text = try #require(SmallOffice.files["procedures/1.004873.md"])
    let workshop = try Workshop(changing: [
      "released.yaml": released, "editions.yaml": Self.log,
      "procedures/1.004873.md": text.replacing("sets: 1", with: "sets: 1\nto: 30/11/2026"),
    ])
    let run = try await workshop.boardgen("changes", "--as-of", "01/12/2026")
    #expect(
      run.output.hasPrefix(
        """
        Thay đổi từ lần phát hành ngày 08/8/2026 đến thư mục content, tính cho ngày 01/12/2026

        Thủ tục hành chính
          1.004873 Thủ tục cấp Giấy xác nhận tình trạng hôn nhân
            bãi bỏ từ 01/12/2026

        """), "\(run.output)\(run.errors)")
  }

  @Test func `is not in the way of an ordinary build, whatever became of the file`() async throws {
    let workshop = try Workshop(
      changing: ["released.yaml": "hỏng: [", "editions.yaml": Self.log])
    let run = try await workshop.boardgen("check", "--as-of", day, "--strict")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test(arguments: [
    ("hỏng: [", "content/released.yaml:1:8: lỗi[yaml]"),
    ("", "content/released.yaml:1:1: lỗi[ban-ghi-phat-hanh]: tệp trống"),
    (
      "version: \"2\"",
      "released.yaml:1:10: lỗi[ban-ghi-phat-hanh]: tệp này do một bản boardgen khác"
    ),
    ("version: \"1\"", "released.yaml:1:1: lỗi[ban-ghi-phat-hanh]: thiếu khóa “day”"),
    (
      "version: \"1\"\nday: \"32/8/2026\"\nsubjects: []",
      "released.yaml:2:6: lỗi[ban-ghi-phat-hanh]: không đọc được ngày “32/8/2026”"
    ),
    (
      "version: \"1\"\nday: \"08/8/2026\"\nsubjects:\n  - kind: lạ\n    id: a\n    name: a\n    facts: {}",
      "released.yaml:4:11: lỗi[ban-ghi-phat-hanh]: không có loại “lạ”"
    ),
    (
      "version: \"1\"\nday: \"08/8/2026\"\nsubjects:\n  - kind: quay\n    id: a\n    name: a\n"
        + "    facts:\n      tên: {a: [một]}",
      "released.yaml:8:16: lỗi[ban-ghi-phat-hanh]: ở đây phải là một giá trị và một ghi chú"
    ),
  ])
  func `says what is wrong with a release that cannot be read`(
    text: String, told: String
  ) async throws {
    let workshop = try Workshop(changing: ["released.yaml": text, "editions.yaml": Self.log])
    let run = try await workshop.boardgen("changes", "--as-of", day)
    #expect(run.code == 1)
    #expect(run.errors.contains(told), "\(run.errors)")
    #expect(run.output == "")
  }
}

@Suite("boardgen changes from Git") struct RevisionChangesTests {
  /// A repository with the small office in `xa/content`, whose fee is lower in the work tree.
  private func repository() async throws -> Workshop {
    let workshop = try Workshop()
    for (path, text) in SmallOffice.files { try workshop.write(text, to: "xa/content/\(path)") }
    try workshop.write("mẫu", to: "xa/content/forms/tờ khai.txt")
    try await workshop.git("init", "--quiet")
    try await workshop.git("add", "xa")
    try await workshop.git("commit", "--quiet", "--message", "Nội dung")
    let fee = try #require(SmallOffice.files["fees/ho-tich.yaml"])
    try workshop.write(fee.replacing("5.000", with: "4.000"), to: "xa/\(fees)")
    return workshop
  }

  @Test func `reads a revision without touching the work tree`() async throws {
    let workshop = try await repository()
    let before = try workshop.files(below: "xa")
    let run = try await workshop.boardgen(
      "changes", "HEAD", "--content", "xa/content", "--as-of", day)
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      run.output.hasPrefix(
        "Thay đổi từ bản HEAD trong Git đến thư mục xa/content, tính cho ngày 21/11/2026\n"))
    #expect(run.output.contains("    lệ phí 5.000 → 4.000 đồng/bản (01/2026/NQ-HĐND)\n"))
    #expect(run.output.contains("\n1 thay đổi.\n"))
    #expect(!run.output.contains("  + "))
    #expect(try workshop.files(below: "xa") == before)
  }

  @Test func `finds the repository from a hook of Git, too`() async throws {
    let workshop = try await repository()
    let run = try await workshop.run(
      program: Checkout.program,
      ["changes", "HEAD", "--content", "xa/content", "--as-of", day],
      environment: ["GIT_DIR": ".git", "GIT_INDEX_FILE": ".git/index", "GIT_PREFIX": ""])
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test func `compares two revisions, whatever the work tree holds`() async throws {
    let workshop = try await repository()
    try await workshop.git("commit", "--quiet", "--all", "--message", "Giảm")
    try workshop.write("hỏng", to: "xa/content/office.yaml")
    let run = try await workshop.boardgen(
      "changes", "HEAD~1", "HEAD", "--content", "xa/content", "--as-of", day)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("    lệ phí 5.000 → 4.000 đồng/bản"))
  }

  @Test func `shows findings of a revision with its name`() async throws {
    let workshop = try await repository()
    try workshop.write("hỏng: 1\n", to: "xa/content/office.yaml")
    try await workshop.git("commit", "--quiet", "--all", "--message", "Hỏng")
    let run = try await workshop.boardgen(
      "changes", "HEAD", "HEAD~1", "--content", "xa/content", "--as-of", day)
    #expect(run.code == 1)
    #expect(run.errors.contains("HEAD:xa/content/office.yaml:1:1: lỗi["), "\(run.errors)")
  }

  @Test func `says what is wrong with a revision`() async throws {
    let workshop = try await repository()
    func failure(_ arguments: String..., environment: [String: String] = [:]) async throws -> String
    {
      let run = try await workshop.run(
        program: Checkout.program,
        ["changes", "--as-of", day, "--content", "xa/content"] + arguments,
        environment: environment)
      #expect(run.code == 2)
      #expect(run.output == "")
      return run.errors
    }
    #expect(
      try await failure("khong-co") == """
        lỗi: không đọc được bản “khong-co”: không có thư mục, nhánh, thẻ hay bản ghi Git nào tên \
        này; hãy xem lại: git log --oneline

        """)
    #expect(try await failure("HEAD:xa").contains("bản “HEAD:xa”: không có thư mục, nhánh"))
    #expect(
      try await failure("--", "--help").contains("bản “--help”: không có thư mục, nhánh"))
    #expect(
      try await failure("HEAD", environment: ["PATH": "/khong-co"])
        == "lỗi: không đọc được bản “HEAD”: máy này chưa có git; hãy cài gói git\n")
    #expect(
      try await failure("HEAD", environment: ["GIT_CEILING_DIRECTORIES": workshop.folder])
        == """
        lỗi: không đọc được bản “HEAD”: không có thư mục tên này, và xa/content không nằm trong kho \
        Git nào

        """)
    try await workshop.git("commit", "--quiet", "--all", "--message", "Giảm")
    try await workshop.git("clone", "--quiet", "--depth", "1", "file://\(workshop.folder)", "nong")
    #expect(
      try await failure("HEAD~1", "--content", "nong/xa/content")
        == """
        lỗi: không đọc được bản “HEAD~1”: kho Git trên máy này chỉ có một phần lịch sử; hãy chạy: git \
        fetch --unshallow

        """)
    try workshop.write("name: a\n", to: "xa/moi/office.yaml")
    #expect(
      try await failure("HEAD", "--content", "xa/moi")
        == "lỗi: không đọc được bản “HEAD”: ở bản này chưa có thư mục xa/moi\n")
  }
}

extension Workshop {
  /// Runs Git in the folder, as somebody without settings.
  fileprivate func git(_ arguments: String...) async throws {
    let run = try await run(
      program: "/usr/bin/git",
      ["-c", "user.name=Mẫu", "-c", "user.email=mau@example.vn"] + arguments,
      environment: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"])
    #expect(run.code == 0, "\(run.errors)")
  }
}
