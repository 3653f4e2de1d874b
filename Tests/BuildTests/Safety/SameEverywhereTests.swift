import Foundation
import Glibc
import TestSupport
import Testing

@Suite("The same content gives the same site") struct SameEverywhereTests {
  /// What must make no difference, and how a shell runs `$build`, which needs the day in `$day` and
  /// writes below the folder `$out`, otherwise.
  private static let variations = [
    ("east", "TZ=Pacific/Kiritimati LC_ALL=vi_VN.UTF-8 $build $day --output $out/_site"),
    ("west", "TZ=America/Adak LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 $build $day --output $out/_site"),
    ("no environment", "env -i PATH=/usr/bin:/bin $build $day --output $out/_site"),
    ("no home", "HOME=/khong/co XDG_CACHE_HOME=/khong/co $build $day --output $out/_site"),
    ("closed umask", "umask 077; $build $day --output $out/_site"),
    ("open umask", "umask 000; $build $day --output $out/_site"),
    ("one job", "$build $day --jobs 1 --output $out/_site"),
    ("two jobs", "$build $day --jobs 2 --output $out/_site"),
    ("eight jobs", "$build $day --jobs 8 --output $out/_site"),
    (
      "another folder",
      "here=$PWD; cd / && $build $day --content $here/content --output $here/$out/_site"
    ),
    ("other paths", "$build $day --content ./content/../content/ --output ./$out/../$out/_site/"),
    ("another user", "unshare --user --map-user=1234 $build $day --output $out/_site"),
    ("another time", "faketime '2031-02-28 23:59:58' $build $day --output $out/_site"),
    ("the time of the source", "SOURCE_DATE_EPOCH=1795230000 $build --output $out/_site"),
    (
      "shuffled folders",
      "disorderfs --shuffle-dirents=yes content $out/c && $build $day --content $out/c --output $out/_site"
    ),
    (
      "reversed folders",
      "disorderfs --reverse-dirents=yes content $out/c && $build $day --content $out/c --output $out/_site"
    ),
    (
      "a copy",
      "cp -r content/* $out/c && chmod -R 700 $out/c && $build $day --content $out/c --output $out/_site"
    ),
    ("decomposed letters", "$build $day --content roi --output $out/_site"),
  ]

  @Test func `to the byte, with its permissions, wherever it is built`() async throws {
    let workshop = try Self.workshop()
    try Self.decompose("\(workshop.folder)/content", to: "\(workshop.folder)/roi")
    let build = "\(Checkout.program) build " + Self.posters.joined(separator: " ")
    let plain = try await workshop.boardgen(
      ["build", "--as-of", "21/11/2026", "--output", "mau/_site"] + Self.posters)
    #expect(plain.code == 0, "\(plain)")
    let expected = try Entry.below("\(workshop.folder)/mau/_site")
    #expect(expected.keys.count { $0.hasSuffix(".pdf") } >= 5)
    #expect(expected["bieu-mau/Tờ khai.docx"] != nil)
    for (number, (name, script)) in Self.variations.enumerated() {
      let out = "ra-\(number)"
      let run = try await workshop.onDisk(
        """
        build='\(build)'; day='--as-of 21/11/2026'; out=\(out)
        mkdir -p $out/c
        \(script)
        """)
      #expect(run.code == 0, "\(name): \(run)")
      let site = try Entry.below("\(workshop.folder)/\(out)/_site")
      let differing = Set(expected.keys).union(site.keys).filter { expected[$0] != site[$0] }
      #expect(differing.isEmpty, "\(name): \(differing.sorted())")
    }
  }

  @Test func `without a network, and writes nowhere else`() async throws {
    let workshop = try Self.workshop()
    let sources = try Entry.below("\(workshop.folder)/content")
    let run = try await workshop.run(
      program: "/usr/bin/strace",
      ["-f", "-qq", "-y", "-o", "calls", "-e", "trace=%network,%file,openat,ftruncate,fchmod"]
        + ["unshare", "-n", Checkout.program, "build", "--as-of", "21/11/2026"] + Self.posters)
    #expect(run.code == 0, "\(run)")
    let calls = try #require(try workshop.text(of: "calls")).split(separator: "\n").map(String.init)
    #expect(calls.filter { $0.contains("AF_INET") || $0.contains("AF_UNIX") } == [])
    let writing = /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|mkdir|rmdir|rename|unlink|link|chmod|truncate/
    let written = calls.filter {
      $0.firstMatch(of: writing) != nil && !$0.contains("readlink") && !$0.contains("resumed>")
    }
    #expect(written.count > 100)
    let places = ["_site/", "_site\"", "_site>", "._site."].map { "\(workshop.folder)/\($0)" }
    // Typst imports templates from files, which lie in a folder of the system's for the moment.
    let templates = /"\/tmp\/boardgen-[A-Za-z0-9]{6}["\/]/
    let others = written.filter { call in
      !places.contains(where: call.contains) && call.firstMatch(of: templates) == nil
        && !call.contains("/dev/") && !call.contains("ENOENT")
    }
    #expect(others == [])
    #expect(try Entry.below("\(workshop.folder)/content") == sources)
  }

  @Test func `and two names that differ in the way of writing marks are told of`() async throws {
    let workshop = try Self.workshop()
    try Self.decompose("\(workshop.folder)/content/forms", to: "\(workshop.folder)/content/forms")
    let run = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    #expect(run.code == 2)
    let names = try #require(
      run.errors.firstMatch(
        of: /lỗi: không đọc content\/forms\/(.*) và content\/forms\/(.*): hai tên chỉ khác nhau/))
    #expect(!names.1.utf8.elementsEqual(names.2.utf8))
  }

  private static let posters = [
    "--poster=phi-le-phi", "--poster=lanh-dao", "--poster=tthc-1.004873", "--paper=a4",
    "--paper=a3",
  ]

  private static func workshop() throws -> Workshop {
    try Workshop(changing: [
      "forms/Tờ khai.docx": "mẫu", "images/Sơ đồ.png": "hình",
      "notices/thong-bao.md": SmallOffice.files["notices/thong-bao.md"]?
        .replacing("Nội dung", with: "![Sơ đồ](<Sơ đồ.png>) Nội dung"),
    ])
  }

  /// Writes the files again with names and texts as some systems have them, each mark on its own.
  private static func decompose(_ folder: String, to other: String) throws {
    for (path, bytes) in try filesBelow(folder) {
      let isText = path.hasSuffix(".yaml") || path.hasSuffix(".md")
      let text = String(decoding: bytes, as: UTF8.self).decomposedStringWithCanonicalMapping
      // Foundation composes names on its way to the disk.
      let place = "\(other)/\(path)".decomposedStringWithCanonicalMapping
      let slash = place.lastIndex(of: "/") ?? place.startIndex
      try FileManager.default.createDirectory(
        atPath: String(place[..<slash]), withIntermediateDirectories: true)
      let file = try #require(fopen(place, "wb"))
      let content = isText ? Array(text.utf8) : bytes
      fwrite(content, 1, content.count, file)
      fclose(file)
    }
  }
}

/// A file or folder with all that may differ of it.
private struct Entry: Equatable {
  let permissions: mode_t
  let bytes: [UInt8]?

  static func below(_ folder: String) throws -> [String: Entry] {
    var entries: [String: Entry] = [:]
    let files = FileManager.default
    for path in try files.subpathsOfDirectory(atPath: folder) + [""] {
      var status = stat()
      try #require(lstat("\(folder)/\(path)", &status) == 0)
      let bytes = files.contents(atPath: "\(folder)/\(path)").map { [UInt8]($0) }
      entries[path] = Entry(
        permissions: status.st_mode, bytes: status.st_mode & S_IFMT == S_IFREG ? bytes : nil)
    }
    return entries
  }
}
