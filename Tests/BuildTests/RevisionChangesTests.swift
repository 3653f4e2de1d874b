import TestSupport
import Testing

private let day = "21/11/2026"
private let fees = "content/fees/ho-tich.yaml"

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
