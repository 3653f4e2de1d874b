import TestSupport
import Testing

@Suite("What is not translated") struct UntranslatedTests {
  @Test("is counted by the build for each poster in two languages, and listed with --verbose")
  func listed() async throws {
    let workshop = try Workshop(changing: [
      "office.yaml": SmallOffice.files["office.yaml"].map { $0 + "languages: [vi, en]\n" },
      "leaders.yaml": SmallOffice.files["leaders.yaml"]?.replacing(
        "    duty: Phụ trách chung\n",
        with: "    duty: Phụ trách chung\n    en: {position: Chairman}\n"),
    ])
    func build(_ poster: String, _ more: String...) async throws -> Workshop.Run {
      try await workshop.run(
        program: Checkout.program, ["build", "--poster", poster, "--paper", "a4"] + more)
    }
    let run = try await build("lanh-dao-en")
    #expect(
      run.output.contains(
        """
          Chưa dịch:        7 chỗ trên bảng hai thứ tiếng chỉ có tiếng Việt; viết thêm --verbose để xem từng chỗ
            lanh-dao-en: 7 chỗ

        """), "\(run)")
    let whole = try await build("lanh-dao-en", "--verbose")
    #expect(
      whole.output.contains(
        """
            lanh-dao-en:
              đường dây nóng “Đường dây nóng”
              đường dây nóng “Phản ánh chậm trễ”
              đường dây nóng “trong giờ làm việc”
              lãnh đạo “Phụ trách chung”
              hòm thư góp ý “Cửa chính”
              hòm thư góp ý “thứ Sáu hằng tuần”
              nơi tiếp nhận phản ánh “Văn phòng Ủy ban nhân dân tỉnh”

        """), "\(whole)")
    let other = try await build("lanh-dao")
    #expect(!other.output.contains("Chưa dịch"), "\(other)")
  }
}
