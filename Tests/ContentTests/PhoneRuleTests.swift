import Diagnostics
import DisclosureModel
import TestSupport
import Testing

@Suite("Telephone numbers by the numbering plan") struct PhoneRuleTests {
  @Test(
    "A number of before the changes of 2017 and 2018 is told with the new one",
    arguments: [
      ("0168 123 4567", "C03", "0381 234 567"), ("0123 456 7890", "C03", "0834 567 890"),
      ("0120 123 4567", "C03", "0701 234 567"), ("0199 123 4567", "C03", "0591 234 567"),
      ("074 3851 000", "C04", "0294 3851 000"), ("0351 3851 000", "C04", "0226 3851 000"),
      ("0350 3851 000", "C04", "0228 3851 000"), ("030 3851 000", "C04", "0229 3851 000"),
      ("04 3851 0000", "C04", "024 3851 0000"), ("0511 3851 000", "C04", "0236 3851 000"),
      ("0240 3851 000", "C04", "0204 3851 000"),
    ])
  func former(written: String, code: String, new: String) async throws {
    let found = try await faults(of: written)
    #expect(found.map(\.code) == [code])
    #expect(found.first?.advice == "số mới là \(new)")
  }

  @Test(
    "A number that cannot be dialled is told with the reason",
    arguments: [
      ("0294 385 100", "sau mã vùng 0294 phải có 7 chữ số, ở đây có 6"),
      ("024 3851 000", "sau mã vùng 024 phải có 8 chữ số, ở đây có 7"),
      ("0912 345 6789", "sau đầu số 091 phải có 7 chữ số, ở đây có 8"),
      ("0294 0851 000", "sau mã vùng 0294 không có số nào bắt đầu bằng 0 hoặc 1"),
      ("0298 3851 000", "không có mã vùng, đầu số nào là 0298"),
      ("0511 234 567", "không có mã vùng, đầu số nào là 051"),
    ])
  func undialled(written: String, reason: String) async throws {
    #expect(try await faults(of: written).map { "\($0.code): \($0.message)" } == ["C02: \(reason)"])
  }

  @Test(
    "A number that can be dialled is not told",
    arguments: [
      "0270 3850 000", "028 3851 0000", "0703 851 000", "0552 345 678", "1900 1234", "113",
    ])
  func sound(written: String) async throws {
    #expect(try await faults(of: written) == [])
  }

  @Test("A prefix that an office adds is one of the plan") func added() async throws {
    let own = "phone_prefixes:\n  - {prefix: 051, kind: di động, digits: 7}\n"
    #expect(try await faults(of: "0511 234 567", .file("law/rieng.yaml", own)) == [])
  }

  private func faults(
    of phone: String, _ edits: SmallOffice.Edit...
  ) async throws -> [Diagnostic] {
    let files = try SmallOffice.contentFiles(
      edits + [.replacing("0270 3850 009", by: phone, in: "leaders.yaml")])
    return await Compilation(files).diagnostics
  }
}
