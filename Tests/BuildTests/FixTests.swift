import Foundation
import TestSupport
import Testing

@Suite("A check that mends") struct FixTests {
  @Test("puts letters together, shows what it changed, and then finds nothing")
  func decomposed() async throws {
    let path = "content/notices/thong-bao.md"
    let workshop = try Workshop()
    let sound = try #require(try workshop.text(of: path))
    let faulty = sound.replacing("Nội dung thông báo.", with: "No\u{323}\u{302}i du\u{300}ng.")
    try workshop.write(faulty, to: path)

    let run = try await workshop.boardgen("check", "--fix", "--as-of", "21/11/2026")
    #expect(run.code == 0)
    #expect(run.errors == "Không thấy lỗi nào.\nĐủ điều kiện niêm yết.\n")
    #expect(
      bytes(run.output)
        == bytes(
          """
          --- content/notices/thong-bao.md
          +++ content/notices/thong-bao.md
          @@ -3,4 +3,4 @@
           date: 02/11/2026
           posted_from: 02/11/2026
           ---
          -No\u{323}\u{302}i du\u{300}ng.
          +N\u{1ED9}i d\u{F9}ng.

          """))
    let mended = sound.replacing("Nội dung thông báo.", with: "N\u{1ED9}i d\u{F9}ng.")
    #expect(bytes(try workshop.text(of: path)) == bytes(mended))
  }

  @Test(
    "mends what has one right answer, and leaves every other byte",
    arguments: [
      (
        "163/Q\u{D0}-BTP, 8.000 \u{F0}, \u{189}i\u{1EC1}u",
        "163/Q\u{110}-BTP, 8.000 \u{111}, \u{110}i\u{1EC1}u"
      ),
      ("ph\u{AD}ương, a\u{200D}n, x\u{2060}ã, tr\u{200B}ong", "phương, an, xã, trong"),
      ("tho\u{300}n \u{FEFF} g", "th\u{F2}n  g"),
      ("\u{D0}o\u{323}\u{302}i\u{AD} n\u{200C}o", "\u{110}\u{1ED9}i\u{AD} no"),
    ])
  func mends(before: String, after: String) async throws {
    let path = "content/notices/thong-bao.md"
    let workshop = try Workshop()
    let sound = try #require(try workshop.text(of: path))
    // As Windows writes it, with a line that ends otherwise and none at the end.
    func file(_ words: String) -> String {
      "\u{FEFF}" + sound.replacing("\n", with: "\r\n") + "x\r\(words) 😀\u{A0}\ty"
    }
    try workshop.write(file(before), to: path)
    let first = try await workshop.boardgen("check", "--fix", "--as-of", "21/11/2026")
    #expect(first.output.contains("\\ No newline at end of file\n"))
    #expect(bytes(try workshop.text(of: path)) == bytes(file(after)))
    let second = try await workshop.boardgen("check", "--fix", "--as-of", "21/11/2026")
    #expect(second.output == "")
    #expect(second.errors == "Không thấy lỗi nào.\nĐủ điều kiện niêm yết.\n")
    #expect(bytes(try workshop.text(of: path)) == bytes(file(after)))
  }

  @Test(
    "gives old telephone numbers their new prefix",
    arguments: [
      ("0123 456 7890", "0834 567 890"), ("\"0168.456.7890\"", "\"0384 567 890\""),
      ("'074 3851 000' # cũ", "'0294 3851 000' # cũ"), ("0703 851 000", nil),
      ("0123 456 7890, máy lẻ 12", nil), ("0123 456", nil),
    ])
  func phones(before: String, after: String?) async throws {
    let path = "content/leaders.yaml"
    let workshop = try Workshop()
    let sound = try #require(try workshop.text(of: path))
    let old = sound.replacing("0270 3850 001", with: before)
    try workshop.write(old, to: path)
    _ = try await workshop.boardgen("check", "--fix", "--as-of", "21/11/2026")
    let mended = after.map { sound.replacing("0270 3850 001", with: $0) } ?? old
    #expect(bytes(try workshop.text(of: path)) == bytes(mended))
  }

  @Test(
    "leaves and reports what may be meant otherwise",
    arguments: [
      ("Ông \u{D0}urić", "cảnh báo[X04]: từ này có chữ “Đ”"),
      ("chứng\u{200B}thực", "cảnh báo[ky-tu-an]: trong từ này có dấu cách không nhìn thấy"),
      ("\u{1780}\u{200B}\u{1781}", nil),
    ])
  func leaves(words: String, told: String?) async throws {
    let workshop = try Workshop()
    let path = "content/notices/thong-bao.md"
    let text = try #require(try workshop.text(of: path)) + words + "\n"
    try workshop.write(text, to: path)
    let run = try await workshop.boardgen("check", "--fix", "--as-of", "21/11/2026")
    #expect(run.output == "")
    #expect(bytes(try workshop.text(of: path)) == bytes(text))
    if let told {
      #expect(run.errors.contains(told), "\(run.errors)")
    } else {
      #expect(run.errors == "Không thấy lỗi nào.\nĐủ điều kiện niêm yết.\n")
    }
  }

  @Test("never touches a file in an old encoding, nor one that would then be wrong")
  func untouched() async throws {
    let workshop = try Workshop(changing: [
      "forms/\u{D0}ơn.txt": "Đơn",
      "regulations/noi-quy.md": """
      ---
      title: Nội quy Q\u{D0}
      kind: nội quy tiếp công dân
      ---
      Thñ tôc hµnh chÝnh.
      [Tải](<bieu-mau:\u{D0}ơn.txt>)

      """,
      "notices/thong-bao.md": """
      ---
      title: Thông báo mẫu Q\u{D0}
      date: 02/11/2026
      posted_from: 02/11/2026
      ---
      [Tải](<bieu-mau:\u{D0}ơn.txt>)

      """,
    ])
    let before = try workshop.files(below: "content")
    let run = try await workshop.boardgen("check", "--fix", "--as-of", "21/11/2026")
    #expect(run.code == 1)
    #expect(run.output == "")
    #expect(try workshop.files(below: "content") == before)
  }

  @Test("with --dry-run only shows; else keeps the permissions and leaves nothing behind")
  func dryRun() async throws {
    let workshop = try Workshop(changing: ["regulations/noi-quy.md": nil])
    let path = "content/fields.yaml"
    try workshop.write("fields:\n  - id: ho-tich\n    name: Q\u{D0}\n", to: path)
    let file = "\(workshop.folder)/\(path)"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let before = try workshop.files(below: ".")
    let shown = try await workshop.boardgen(
      "check", "--fix", "--dry-run", "--as-of", "21/11/2026")
    #expect(shown.output.hasSuffix("-    name: Q\u{D0}\n+    name: Q\u{110}\n"))
    #expect(try workshop.files(below: ".") == before)
    let mended = try await workshop.boardgen("check", "--fix", "--as-of", "21/11/2026")
    #expect(mended.output == shown.output)
    let after = try workshop.files(below: ".")
    #expect(after.keys.sorted() == before.keys.sorted())
    #expect(after.filter { before[$0.key] != $0.value }.keys.map(\.self) == [path])
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test("is for people", arguments: [["--fix", "--format", "json"], ["--dry-run"]])
  func usage(arguments: [String]) async throws {
    let workshop = try Workshop()
    let run = try await workshop.run(program: Checkout.program, ["check"] + arguments)
    #expect(run.code == 64)
  }

  private func bytes(_ text: String?) -> [UInt8] { Array((text ?? "").utf8) }
}
