import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosureRules
import TestSupport
import Testing

@Suite("The law of the rules") struct LawTests {
  @Test("What comes with the program is read without findings") func program() {
    let law = readLaw(Law.lawFiles)
    #expect(law.diagnostics == [])
    #expect(law.value.repealed.count >= 10)
    #expect(law.value.formerNames.filter { $0.kind == .province }.count == 29)
    #expect(law.value.linkedProcedures.count >= 2)
  }

  @Test("What says nothing of its certainty has not been checked") func certainty() {
    let text = """
      repealed:
        - {number: 1/2020/NĐ-CP, kind: Nghị định, since: 01/01/2026}
      """
    let law = readLaw([ContentFile(path: "law/mau.yaml", bytes: Array(text.utf8))])
    #expect(law.value.repealed.map(\.certainty) == [.unverified])
  }

  @Test("An office adds entries, and takes the place of entries with the same key")
  func office() async throws {
    let own = """
      former_names:
        - {name: Đội Một cửa, kind: cấp huyện, now: Bộ phận Một cửa, since: 01/01/2026, source: Quyết định mẫu}
        - {name: Phòng Tư pháp, kind: cấp huyện, now: Tổ Tư pháp, since: 01/7/2025, source: Quyết định mẫu}
      """
    let told = try await findings(
      .file("law/rieng.yaml", own),
      .replacing(
        "Nộp hồ sơ.", by: "Hỏi Đội Một cửa hoặc Phòng Tư pháp.", in: "procedures/1.004873.md"))
    #expect(told.contains("“Đội Một cửa” không còn dùng từ ngày 01/01/2026"))
    #expect(told.contains("hãy viết: Tổ Tư pháp"))
  }

  @Test("A mistake in what an office adds is told like any other") func mistake() async throws {
    #expect(
      try await findings(.file("law/rieng.yaml", "former_names:\n  - nam: Đội Một cửa\n")).contains(
        "content/law/rieng.yaml:2:5: lỗi[khoa-la]: không có khóa “nam”"))
  }
}

@Suite("Names that are out of use are found in texts") struct MentionTests {
  @Test(
    "Whatever the letters, the placement of tones and the line ends",
    arguments: [
      "Uỷ ban nhân dân cấp huyện", "ỦY BAN NHÂN DÂN CẤP HUYỆN", "Ủy ban Nhân dân\n   cấp huyện",
      "Ủy ban nhân dân\u{A0}cấp huyện",
    ])
  func forms(of name: String) async throws {
    #expect(try await found(in: "Nộp tại \(name) nơi cư trú.") == [name])
  }

  @Test(
    "But not where the sentence speaks of the past, nor within other words",
    arguments: [
      "Trước đây nộp tại UBND huyện.", "Nộp tại xã (UBND huyện cũ).",
      "Theo Quyết định 12/2019/QĐ-UBND của UBND huyện Trà Cú.",
      "Giấy do UBND huyện cấp trước ngày 01/7/2025.",
      "Hỏi UBND huyệnX.", "Đăng ký ở miền núi, huyện đảo.",
      "Nghị định 42/2022/NĐ-CP được thay thế từ 01/7/2026.",
    ])
  func past(sentence: String) async throws {
    #expect(try await found(in: sentence) == [])
  }

  @Test("The longest name that fits is the one that is told") func longest() async throws {
    #expect(
      try await found(in: "Qua dịch vụ công trực tuyến mức độ 3, 4.")
        == ["dịch vụ công trực tuyến mức độ 3, 4"])
  }

  @Test("Not in comments, nor where a decision is recorded") func records() async throws {
    let told = try await findings(
      .replacing("sets: 1", by: "# UBND huyện\nsets: 1", in: "procedures/1.004873.md"),
      .replacing(
        "issuer: UBND tỉnh", by: "issuer: UBND tỉnh Trà Vinh", in: "procedures/1.004873.md"))
    #expect(told == "")
  }

  @Test("In a field of YAML at the very words") func field() async throws {
    let told = try await findings(
      .replacing("tỉnh Vĩnh Long\nsite", by: "tỉnh Trà Vinh\nsite", in: "office.yaml"))
    #expect(told.contains("office.yaml:5:30: cảnh báo[T18]: “tỉnh Trà Vinh”"), "\(told)")
  }

  /// What is marked in the text of the small office's procedure with one sentence changed.
  private func found(in sentence: String) async throws -> [String] {
    let files = try SmallOffice.contentFiles([
      .replacing("Nộp hồ sơ.", by: sentence, in: "procedures/1.004873.md")
    ])
    let compilation = await Compilation(files)
    return compilation.diagnostics.filter { $0.code.hasPrefix("T") }.compactMap { diagnostic in
      guard let span = diagnostic.span else { return nil }
      let source = compilation.sources.first { $0.path == span.path }
      let bytes = Array((source?.text ?? "").utf8)[span.bytes]
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
