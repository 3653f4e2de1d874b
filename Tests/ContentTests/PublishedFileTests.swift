import TestSupport
import Testing

@Suite("What is told about forms and pictures") struct PublishedFileTests {
  @Test("Sound ones are not told of") func sound() async throws {
    #expect(
      try await findings(
        .file("forms/Tờ khai (mẫu).docx", "x"), .file("images/so-do/Tầng 1.PNG", "x"),
        .replacing(
          "Nội dung thông báo.", by: "![Sơ đồ tầng 1](<so-do/Tầng 1.PNG>)",
          in: "notices/thong-bao.md")) == "")
  }

  @Test("A picture that is not there") func missingPicture() async throws {
    #expect(
      try await findings(
        .file("images/so-do.png", "x"),
        .replacing(
          "Nội dung thông báo.", by: "Xem *hình* **![Sơ đồ](sodo.png)**",
          in: "notices/thong-bao.md")) == """
          content/notices/thong-bao.md:6:23: lỗi[lien-ket]: không có tệp hình “sodo.png” mà hình này dẫn đến
              6 | Xem *hình* **![Sơ đồ](sodo.png)**
                |                       ^^^^^^^^
            = có phải là “so-do.png”? hãy sửa hoặc bỏ hình, hoặc thêm vào images/
          """)
  }

  @Test("Two names that Windows takes for one") func sameName() async throws {
    #expect(
      try await findings(.file("forms/Don.docx", "x"), .file("forms/don.docx", "x")) == """
        content/forms/don.docx: lỗi[trung-ten]: tên này chỉ khác “forms/Don.docx” ở chữ hoa, chữ thường hoặc cách mã hóa
          = hãy đổi tên một trong hai tệp; Windows và USB coi hai tên là một
          content/forms/Don.docx: tệp kia
        """)
  }

  @Test("A file where another needs a folder") func fileAndFolder() async throws {
    #expect(
      try await findings(.file("forms/Don", "x"), .file("forms/don/1.docx", "x"))
        .contains("content/forms/don/1.docx: lỗi[trung-ten]"))
  }

  @Test(
    "A name that Windows and USB sticks refuse",
    arguments: [
      ("a?.docx", "có dấu ?, Windows và USB không nhận"),
      ("50%.docx", "có dấu %, máy chủ có thể đọc sai địa chỉ"),
      ("a /b.docx", "bắt đầu hoặc kết thúc bằng dấu cách hay dấu chấm, Windows và USB không nhận"),
      ("a.docx.", "bắt đầu hoặc kết thúc bằng dấu cách hay dấu chấm, Windows và USB không nhận"),
      ("con.docx", "trùng tên riêng của Windows"), ("LPT1", "trùng tên riêng của Windows"),
    ]) func refusedName(name: String, reason: String) async throws
  {
    #expect(
      try await findings(.file("forms/\(name)", "x")) == """
        content/forms/\(name): lỗi[ten-tep]: tên tệp “\(name)” \(reason)
          = hãy đổi tên tệp, chỉ dùng chữ, chữ số, dấu chấm và dấu gạch nối
        """)
  }

  @Test("A form that is empty") func emptyForm() async throws {
    #expect(
      try await findings(.file("forms/don.docx", "")) == """
        content/forms/don.docx: lỗi[tep-rong]: tệp này trống, không có gì để mở
          = hãy chép lại tệp, hoặc xóa đi
        """)
  }

  @Test("A form of 21 MB is a warning, of 20 MB is not") func heavyForm() async throws {
    let large = [UInt8](repeating: 0, count: 21 << 20)
    #expect(
      try await findings(
        .bytes("forms/don.pdf", large), .bytes("forms/hai.pdf", large.dropLast(1 << 20))) == """
          content/forms/don.pdf: cảnh báo[tep-nang]: tệp này nặng 21 MB, điện thoại tải rất lâu
            = hãy làm cho nhẹ hơn 20 MB
          """)
  }

  @Test("A picture that browsers do not show") func pictureKind() async throws {
    #expect(
      try await findings(.file("images/so-do.tiff", "x")) == """
        content/images/so-do.tiff: lỗi[loai-hinh]: “so-do.tiff” không phải loại hình dùng được
          = hãy lưu lại hình thành một trong: .png, .jpg, .jpeg, .webp, .gif
        """)
  }
}
