import Glibc
import TestSupport
import Testing

@Suite("The preview") struct ServeTests {
  private static let leaders = SmallOffice.files["leaders.yaml"] ?? ""

  /// The small office with another name of the chairman.
  private static func leaders(_ name: String) -> String {
    leaders.replacing("Nguyễn Văn Mẫu", with: name)
  }

  @Test func `shows the pages of a build with a script at their end, and writes no site`()
    async throws
  {
    let workshop = try Workshop()
    let run = try await workshop.serve("--no-posters") { preview in
      _ = try await workshop.boardgen(
        "build", "--no-posters", "--as-of", "21/11/2026", "--output", "khac")
      let built = try workshop.files(below: "khac")
      for (path, bytes) in built where path != ".boardgen" {
        let body = try await preview.get("/\(path)").body
        let script = body.firstMatch(
          of: /<script src="\/_boardgen\/preview.js\?[\d.]+"><\/script>\n$/)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect((script != nil) == path.hasSuffix(".html"), "\(path)")
        #expect(body.prefix(upTo: script?.range.lowerBound ?? body.endIndex) == text, "\(path)")
      }
      #expect(built.count > 20)
    }
    #expect(run.code == 0, "\(run.errors)")
    #expect(try workshop.files(below: ".").keys.allSatisfy { !$0.hasPrefix("_site") })
  }

  /// Ways in which programs change files.
  enum Save: CaseIterable {
    case inPlace, byRename, byRenamingFolders, newFile, newFolder, recreatedContent, gone
  }

  @Test(arguments: Save.allCases)
  func `shows what was saved, however it was`(save: Save) async throws {
    let workshop = try Workshop()
    try await workshop.serve("--no-posters") { preview in
      let events = try await preview.events()
      let notice = "content/notices/moi.md"
      let text = """
        ---
        title: Nghỉ lễ
        number: 1/TB-UBND
        date: 20/11/2026
        posted_from: 20/11/2026
        posted_to: 20/12/2026
        ---

        Nghỉ một ngày.

        """
      let folder = workshop.folder
      for round in 1...2 {
        let name = "Trần Thị Lần \(round == 1 ? "Một" : "Hai")"
        switch save {
        case .inPlace: try workshop.write(Self.leaders(name), to: "content/leaders.yaml")
        case .byRename:
          try workshop.write(Self.leaders(name), to: "content/.leaders.yaml.swp")
          rename("\(folder)/content/.leaders.yaml.swp", "\(folder)/content/leaders.yaml")
        case .byRenamingFolders:
          rename("\(folder)/content", "\(folder)/cu")
          try workshop.write(Self.leaders(name), to: "cu/leaders.yaml")
          rename("\(folder)/cu", "\(folder)/content")
        case .newFile, .newFolder:
          if save == .newFolder { removeFolder("\(folder)/content/notices") }
          try workshop.write(text.replacing("một ngày", with: name), to: notice)
        case .recreatedContent:
          removeFolder("\(folder)/content")
          while try await !events.next().contains("không đọc được thư mục content: không có") {}
          for (path, text) in SmallOffice.files(changing: ["leaders.yaml": Self.leaders(name)]) {
            try workshop.write(text, to: "content/\(path)")
          }
        case .gone:
          try workshop.write(text.replacing("một ngày", with: name), to: notice)
        }
        let page =
          switch save {
          case .newFile, .newFolder, .gone: "/thong-bao/moi.html"
          default: "/lanh-dao.html"
          }
        try await Self.eventually(events) { try await preview.get(page).body.contains(name) }
        if save == .gone {
          removeFolder("\(folder)/\(notice)")
          try await Self.eventually(events) { try await preview.get(page).status == 404 }
        }
      }
    }
  }

  /// Waits for messages until something is so; throws when they stop before.
  private static func eventually(
    _ events: EventStream, _ isSo: () async throws -> Bool
  ) async throws {
    while true {
      _ = try await events.next()
      if try await isSo() { return }
    }
  }

  @Test func `does nothing about hidden files and the leavings of editors`() async throws {
    let workshop = try Workshop()
    try await workshop.serve("--no-posters") { preview in
      let events = try await preview.events()
      for name in [".leaders.yaml.swp", "leaders.yaml~", "#leaders.yaml#", ".git/index"] {
        try workshop.write("một phần", to: "content/\(name)")
      }
      try workshop.write("khác", to: "ghi-chu.txt")
      _ = try workshop.files(below: "content")
      #expect(await events.next(within: 2) == nil)
      try workshop.write(Self.leaders("Trần Thị Khác"), to: "content/leaders.yaml")
      #expect(await events.next(within: 20) != nil)
    }
  }

  @Test func `follows theme and law too`() async throws {
    let workshop = try Workshop()
    try workshop.copyTheme(replacing: "¤", by: "¤", in: "")
    try await workshop.serve("--no-posters", "--theme", "theme") { preview in
      let events = try await preview.events()
      try workshop.copyTheme(replacing: "body {", by: "body { outline: 0;", in: "assets/site.css")
      try await Self.eventually(events) {
        try await preview.get("/assets/site.css").body.contains("outline: 0;")
      }
    }
  }

  @Test func `keeps the last good site when content goes wrong, says why, and recovers`()
    async throws
  {
    let workshop = try Workshop()
    let run = try await workshop.serve("--no-posters") { preview in
      let events = try await preview.events()
      let before = try await preview.get("/lanh-dao.html").body
      try workshop.write(Self.leaders + "la: <b>đậm</b>\n", to: "content/leaders.yaml")
      let message = try await events.next()
      #expect(
        message.split(separator: "\n").dropFirst().joined(separator: "\n") == """
          data: content/leaders.yaml:16:1: lỗi[khoa-la]: không có khóa “la”
          data:    16 | la: <b>đậm</b>
          data:       | ^^
          data:   = các khóa dùng được ở đây: leaders, hotlines, suggestion_boxes, accept
          """, "\(message)")
      #expect(try await preview.get("/lanh-dao.html").body == before)
      // Who comes later is told as well.
      let later = try Socket(preview.port, .four)
      later.send("GET /_boardgen/events HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n")
      #expect(try await EventStream(socket: later).next().hasSuffix(message))

      try workshop.write(Self.leaders("Trần Thị Khác"), to: "content/leaders.yaml")
      let good = try await events.next()
      #expect(good.split(separator: "\n").count == 1 && good != message.prefix(good.count))
      #expect(try await preview.get("/lanh-dao.html").body.contains("Trần Thị Khác"))
    }
    #expect(run.errors.contains("content/leaders.yaml:16:1: lỗi[khoa-la]: không có khóa “la”"))
    #expect(run.errors.contains("1 lỗi. Trang xem thử vẫn là của lần trước."))
  }

  @Test func `does not follow links out of the content`() async throws {
    let workshop = try Workshop()
    let folder = workshop.folder
    try await workshop.serve("--no-posters") { preview in
      let events = try await preview.events()
      mkdir("\(folder)/content/forms", 0o755)
      #expect(try await events.next().split(separator: "\n").count == 1)
      symlink("/etc/passwd", "\(folder)/content/forms/mat-khau.txt")
      let message = try await events.next()
      #expect(message.contains("đây là liên kết"), "\(message)")
      for path in ["/bieu-mau/mat-khau.txt", "/forms/mat-khau.txt", "/mat-khau.txt"] {
        let got = try await preview.get(path)
        #expect(got.status == 404 && !got.body.contains("root:"), "\(path)")
      }
      removeFolder("\(folder)/content/forms/mat-khau.txt")
      #expect(try await events.next().split(separator: "\n").count == 1)
    }
  }

  @Test func `opens even when there is nothing good to show yet`() async throws {
    let workshop = try Workshop(changing: ["office.yaml": "name: chỉ có tên\n"])
    try await workshop.serve("--no-posters") { preview in
      let events = try await preview.events()
      let page = try await preview.get("/thu-tuc/")
      #expect(page.status == 503 && page.body.contains("Chưa có trang để xem"))
      #expect(page.body.contains("<script src=\"/_boardgen/preview.js?"))
      try workshop.write(SmallOffice.files["office.yaml"] ?? "", to: "content/office.yaml")
      _ = try await events.next()
      #expect(try await preview.get("/thu-tuc/").status == 200)
    }
  }

  @Test func `keeps who asks for a poster waiting until it is made, and stops while making some`()
    async throws
  {
    let workshop = try Workshop()
    // The engine starts when the file is there.
    try workshop.write(
      """
      #!/bin/sh
      while [ ! -f \(workshop.folder)/go ]; do sleep 0.02; done
      exec \(Checkout.folder)/.venv/bin/python "$@"
      """, to: "python")
    _ = try await workshop.run(program: "/bin/chmod", ["+x", "python"])
    let run = try await workshop.serve("--python", "\(workshop.folder)/python") { preview in
      let events = try await preview.events()
      #expect(try await preview.get("/bang/lanh-dao.png").status == 503)
      try workshop.write("", to: "go")
      let pdf = try await preview.get("/bang/lanh-dao-a3.pdf")
      #expect(pdf.status == 200 && pdf.body.hasPrefix("%PDF-"))
      #expect(pdf.fields["content-type"] == "application/pdf")
      _ = try await events.next()
      #expect(try await preview.get("/bang/lanh-dao.png").status == 200)
      #expect(try await preview.get("/bang/index.html").body.contains("bo-in-"))
      // Posters that are being made again do not keep anybody.
      try workshop.write(Self.leaders("Trần Thị Khác"), to: "content/leaders.yaml")
      try await Task.sleep(for: .milliseconds(600))
    }
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("Đã làm xong các bảng niêm yết."))
    #expect(try workshop.files(below: ".").keys.allSatisfy { !$0.hasPrefix("_site") })
    let build = try await workshop.boardgen("build", "--as-of", "21/11/2026")
    let reused = try #require(build.output.firstMatch(of: /dùng lại (\d+)/).flatMap { Int($0.1) })
    #expect(reused > 10, "\(build.output)")
  }

  @Test func `takes a free port or says which is taken, and needs content`() async throws {
    let workshop = try Workshop()
    try await workshop.serve("--no-posters") { preview in
      let second = try await workshop.boardgen("serve", "--port", "\(preview.port)")
      #expect(second.code == 2)
      #expect(
        second.errors == """
          lỗi: cổng \(preview.port) đang có chương trình khác dùng; hãy chọn cổng khác, hoặc bỏ \
          --port\n
          """)
    }
    try await workshop.serve("--no-posters", port: nil) { first in
      try await workshop.serve("--no-posters", port: nil) { second in
        #expect((8000..<second.port).contains(first.port) && second.port < 8020)
      }
    }
    let nowhere = try await workshop.boardgen("serve", "--port", "0", "--content", "khong-co")
    #expect(nowhere.code == 2)
    #expect(nowhere.errors == "lỗi: không đọc được thư mục khong-co: không có\n")
  }
}
