import Foundation
import Glibc
import TestSupport
import Testing

@Suite("What boardgen did not write") struct StrangerTests {
  private static let build = ["build", "--no-posters", "--as-of", "21/11/2026"]

  @Test func `is kept in the site, of whatever kind, and named`() async throws {
    let workshop = try Workshop()
    _ = try await workshop.boardgen(Self.build)
    let site = "\(workshop.folder)/_site"
    try workshop.write("của tôi", to: "_site/thu-tuc/ghi-chu.txt")
    try workshop.write("kín", to: "_site/rieng/kin/khoa.txt")
    #expect(symlink("/khong/co", "\(site)/lien-ket") == 0 && mkfifo("\(site)/ong", 0o600) == 0)
    #expect(symlink("..", "\(site)/rieng/tren") == 0 && mkdir("\(site)/trong", 0o755) == 0)
    #expect(chmod("\(site)/rieng/kin", 0o700) == 0)
    try workshop.write("name: x\n", to: "content/fields.yaml")
    #expect(try await workshop.boardgen(Self.build).code == 1)
    let fields = try #require(SmallOffice.files["fields.yaml"])
    try workshop.write(
      fields.replacing("Hộ tịch", with: "Việc hộ tịch"), to: "content/fields.yaml")
    for _ in 1...2 {
      let run = try await workshop.boardgen(Self.build)
      #expect(
        run.output.contains(
          """
            Giữ nguyên 6 tệp không do boardgen tạo:
              lien-ket
              ong
              rieng/kin/khoa.txt
              rieng/tren
              thu-tuc/ghi-chu.txt
              trong/

          """), "\(run)")
    }
    let files = FileManager.default
    #expect(files.contents(atPath: "\(site)/thu-tuc/ghi-chu.txt") == Data("của tôi".utf8))
    #expect(files.contents(atPath: "\(site)/rieng/kin/khoa.txt") == Data("kín".utf8))
    #expect(try files.destinationOfSymbolicLink(atPath: "\(site)/lien-ket") == "/khong/co")
    var status = stat()
    #expect(lstat("\(site)/ong", &status) == 0 && status.st_mode == S_IFIFO | 0o600)
    #expect(lstat("\(site)/trong", &status) == 0 && lstat("\(site)/rieng/tren", &status) == 0)
    #expect(lstat("\(site)/rieng/kin", &status) == 0 && status.st_mode & 0o777 == 0o700)
  }

  /// Something foreign where the new site needs a file or a folder: its path, what it is, and what
  /// the message calls it.
  @Test(arguments: [
    ("thu-tuc/1.000894.html", "file", "thu-tuc/1.000894.html"),
    ("thu-tuc/1.000894.html", "link", "thu-tuc/1.000894.html"),
    ("thu-tuc/1.000894.html", "folder", "thu-tuc/1.000894.html/"),
    ("thu-tuc/1.000894.html", "full folder", "thu-tuc/1.000894.html/tep"),
    ("bieu-mau", "file", "bieu-mau"), ("bieu-mau", "link", "bieu-mau"),
    ("index.html", "link", "index.html"), ("index.html", "folder", "index.html/"),
  ])
  func `is never written over`(path: String, kind: String, named: String) async throws {
    let workshop = try Workshop()
    _ = try await workshop.boardgen(Self.build)
    let procedure = try #require(SmallOffice.files["procedures/1.004873.md"])
    try workshop.write(
      procedure.replacing("1.004873", with: "1.000894"), to: "content/procedures/1.000894.md")
    try workshop.write("x", to: "content/forms/don.docx")
    let place = "\(workshop.folder)/_site/\(path)"
    removeFolder(place)
    switch kind {
    case "file": try workshop.write("của tôi", to: "_site/\(path)")
    case "link": #expect(symlink("../content", place) == 0)
    case "folder": #expect(mkdir(place, 0o755) == 0)
    default: try workshop.write("của tôi", to: "_site/\(path)/tep")
    }
    let before = try workshop.files(below: "_site")
    let run = try await workshop.boardgen(Self.build)
    #expect(run.code == 2)
    #expect(
      run.errors == """
        lỗi: không ghi đè lên tệp \(workshop.folder)/_site/\(named): tệp này không do boardgen tạo; \
        hãy chuyển nó đi nơi khác

        """)
    #expect(try workshop.files(below: "_site") == before)
    #expect(!FileManager.default.fileExists(atPath: "\(workshop.folder)/._site.new"))
  }

  @Test func `is kept where it cannot be read, and the build says so`() async throws {
    let workshop = try Workshop()
    let folder = "cua-chung"
    try FileManager.default.createDirectory(
      atPath: "\(workshop.folder)/\(folder)/_site/kin", withIntermediateDirectories: true)
    #expect(chmod("\(workshop.folder)/\(folder)", 0o777) == 0)
    #expect(chmod("\(workshop.folder)/\(folder)/_site/kin", 0) == 0)
    let run = try await workshop.asNobody(
      "build", "--no-posters", "--as-of", "21/11/2026", "--output", "\(folder)/_site")
    #expect(run.code == 2)
    #expect(
      run.errors.contains(
        "không mở được thư mục \(workshop.folder)/\(folder)/_site/kin: không có quyền"),
      "\(run.errors)")
  }

  @Test func `is kept where it came while the site was built`() async throws {
    var office = try await TwoStates()
    try office.turn()
    // Before the swap, the program is held for a second.
    let folder = office.workshop.folder
    let build =
      ["/usr/bin/strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=renameat2"]
      + ["-e", "inject=renameat2:delay_enter=2000000"] + office.command
    let run = try await office.run([
      "/bin/sh", "-c",
      """
      \(build.map { "'\($0)'" }.joined(separator: " ")) & build=$!
      for i in $(seq 600); do [ -f \(folder)/._site.new/.boardgen ] && break; sleep 0.05; done
      mkdir -p \(folder)/_site/moi
      echo moi > \(folder)/_site/moi/tep.txt
      echo sua > \(folder)/_site/ghi && mv \(folder)/_site/ghi \(folder)/_site/\(TwoStates.stranger)
      wait $build
      """,
    ])
    #expect(run.code == 0, "\(run)")
    #expect(try office.workshop.text(of: "_site/moi/tep.txt") == "moi\n")
    #expect(try office.workshop.text(of: "_site/\(TwoStates.stranger)") == "sua\n")
  }

  @Test func `is kept on a disk without links`() async throws {
    var office = try await TwoStates()
    try office.turn()
    let run = try await office.build(injecting: "error=EPERM", into: "link,linkat")
    #expect(run.code == 0, "\(run)")
    #expect(office.published == office.state)
    try await office.expectRecovery(from: "a build without links")
  }
}

@Suite("An output folder") struct OutputFolderTests {
  private static func build(to output: String) -> [String] {
    ["build", "--no-posters", "--as-of", "21/11/2026", "--output", output]
  }

  /// Folders that are, hold or lie in what must not be written, and what is said of them.
  @Test(arguments: [
    ("content", "chứa nội dung nguồn"), ("./content/../content/", "chứa nội dung nguồn"),
    (".", "chứa nội dung nguồn"), ("content/fees", "nằm trong nội dung nguồn"),
    ("content/moi/nua", "nằm trong nội dung nguồn"), ("/", "gốc của cả máy"),
    ("nha", "thư mục nhà"), ("tren-nha", "thư mục nhà"), ("giao-dien", "chứa nội dung nguồn"),
    ("giao-dien/site", "nằm trong nội dung nguồn"), ("loi-tat", "chứa nội dung nguồn"),
    ("cut", "liên kết này không dẫn đến đâu"), ("tep", "không phải là thư mục"),
    ("phap-luat", "chứa nội dung nguồn"), ("gan", "chứa nội dung nguồn"),
    ("xuat", "boardgen cần"),
  ])
  func `that must not be written is refused`(output: String, reason: String) async throws {
    let workshop = try Workshop()
    try workshop.copyTheme(replacing: "", by: "", in: "")
    let folder = workshop.folder
    try FileManager.default.moveItem(atPath: "\(folder)/theme", toPath: "\(folder)/giao-dien")
    for path in ["nha", "tren-nha/nha", "gan"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(path)", withIntermediateDirectories: true)
    }
    #expect(symlink("content", "\(folder)/loi-tat") == 0 && symlink("dau", "\(folder)/cut") == 0)
    try workshop.write("?", to: "tep")
    let content = output == "xuat" ? ".xuat.new" : "content"
    if output == "xuat" {
      try FileManager.default.moveItem(atPath: "\(folder)/content", toPath: "\(folder)/\(content)")
    }
    let homes = ["nha": "nha", "tren-nha": "tren-nha/nha"]
    // One folder by two paths, as on a disk that does not tell capital letters apart.
    var setUp = output == "gan" ? "mount --bind content gan && " : ""
    if output == "phap-luat" { setUp += "cp -r $SHARE share && export BOARDGEN_SHARE=share && " }
    let before = try workshop.files(below: ".")
    let run = try await workshop.onDisk(
      setUp + "HOME=\(folder)/\(homes[output] ?? "khong-co") \(Checkout.program) "
        + Self.build(to: output == "phap-luat" ? "share/law" : output).joined(separator: " ")
        + " --theme giao-dien --content \(content)",
      environment: ["SHARE": Checkout.folder])
    #expect(run.code == 2, "\(run)")
    #expect(
      run.errors.hasPrefix("lỗi: không ghi kết quả vào") && run.errors.contains(reason), "\(run)")
    #expect(try workshop.files(below: ".").filter { !$0.key.hasPrefix("share/") } == before)
  }

  @Test func `may be a link, and what it leads to is the site`() async throws {
    let workshop = try Workshop()
    let folder = workshop.folder
    try FileManager.default.createDirectory(
      atPath: "\(folder)/noi-khac", withIntermediateDirectories: true)
    #expect(symlink("noi-khac", "\(folder)/_site") == 0)
    for _ in 1...2 {
      let run = try await workshop.boardgen(Self.build(to: "_site"))
      #expect(run.code == 0, "\(run)")
    }
    #expect(try workshop.text(of: "noi-khac/index.html") != nil)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/_site") == "noi-khac")
  }

  @Test func `where a disk is attached is refused, one below it is not`() async throws {
    let workshop = try Workshop()
    try FileManager.default.createDirectory(
      atPath: "\(workshop.folder)/disk", withIntermediateDirectories: true)
    let build = "\(Checkout.program) " + Self.build(to: "").dropLast().joined(separator: " ")
    let run = try await workshop.onDisk(
      "mount -t tmpfs tmpfs disk; \(build) disk; echo $?; \(build) disk/trang && ls disk/trang/index.html"
    )
    #expect(
      run.errors.contains("/disk: đây là chỗ gắn của một ổ đĩa khác; hãy ghi vào một thư mục con"))
    #expect(run.output.hasPrefix("2\n") && run.code == 0, "\(run)")
  }

  @Test func `that goes away during the build is made again`() async throws {
    var office = try await TwoStates()
    removeFolder("\(office.workshop.folder)/_site/\(TwoStates.stranger)")
    try office.turn()
    let build =
      ["/usr/bin/strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=mkdir"]
      + ["-e", "inject=mkdir:delay_enter=1000000:when=2"] + office.command
    let folder = office.workshop.folder
    let run = try await office.run([
      "/bin/sh", "-c",
      """
      \(build.map { "'\($0)'" }.joined(separator: " ")) & build=$!
      for i in $(seq 600); do [ -d \(folder)/._site.new ] && break; sleep 0.05; done
      mv \(folder)/_site \(folder)/mat
      wait $build
      """,
    ])
    #expect(run.code == 0, "\(run)")
    #expect(
      try office.workshop.files(below: "_site") == office.workshop.files(below: "sach-1"))
  }
}
