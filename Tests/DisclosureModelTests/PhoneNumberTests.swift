import DisclosureModel
import Testing

@Suite struct PhoneNumberTests {
  @Test(
    "A number is read with any grouping and shown in the usual one",
    arguments: [
      ("0294 3851 000", "0294 3851 000", "tel:+842943851000"),
      ("0294.3851.000", "0294 3851 000", "tel:+842943851000"),
      ("(0294) 3-851-000", "0294 3851 000", "tel:+842943851000"),
      ("+84 294 3851 000", "0294 3851 000", "tel:+842943851000"),
      ("+84 (0) 294 3851000", "0294 3851 000", "tel:+842943851000"),
      ("0084 294 3851000", "0294 3851 000", "tel:+842943851000"),
      ("024 3851 0000", "024 3851 0000", "tel:+842438510000"),
      ("02838510000", "028 3851 0000", "tel:+842838510000"),
      ("0912345678", "0912 345 678", "tel:+84912345678"),
      ("+84912.345.678", "0912 345 678", "tel:+84912345678"),
      ("055 2345 678", "0552 345 678", "tel:+84552345678"),
      ("1900 1234", "1900 1234", "tel:19001234"),
      ("18001096", "1800 1096", "tel:18001096"),
      ("1900 123 456", "1900 123456", "tel:1900123456"),
      ("1022", "1022", "tel:1022"),
      ("113", "113", "tel:113"),
      ("0294 3851 000, máy lẻ 12", "0294 3851 000, máy lẻ 12", "tel:+842943851000;ext=12"),
      ("0294 3851 000 (máy lẻ 12)", "0294 3851 000, máy lẻ 12", "tel:+842943851000;ext=12"),
      ("0294 3851 000 ext. 12", "0294 3851 000, máy lẻ 12", "tel:+842943851000;ext=12"),
      ("0294 3851 000 nhánh 105", "0294 3851 000, máy lẻ 105", "tel:+842943851000;ext=105"),
    ])
  func forms(text: String, shown: String, uri: String) {
    #expect(reading(text) { (phone: PhoneNumber) in phone.text } == shown)
    #expect(reading(text) { (phone: PhoneNumber) in phone.uri } == uri)
  }

  @Test(
    "A number knows its kind",
    arguments: [
      ("0270 3851 000", PhoneNumber.Kind.landline), ("028 3851 0000", .landline),
      ("0321 234 567", .mobile), ("0781 234 567", .mobile), ("0991 234 567", .mobile),
      ("1900 1234", .service), ("1022", .service), ("115", .service),
    ])
  func kinds(text: String, kind: PhoneNumber.Kind) throws {
    #expect(try value(text, as: PhoneNumber.self).kind == kind)
  }

  @Test(
    "A number that is none is refused with the reason",
    arguments: [
      ("0912 345 67", "số điện thoại có 10 hoặc 11 chữ số, ở đây có 9"),
      ("385 100", "số điện thoại phải bắt đầu bằng 0, 1800, 1900 hoặc +84"),
      ("1900 12", "sau 1900 phải có từ 4 đến 6 chữ số"),
      ("+1 202 555 0100", "chỉ nhận số của Việt Nam, bắt đầu bằng +84 hoặc 0"),
      ("0294 3851 OOO", "số điện thoại chỉ có chữ số, ở đây có chữ \"ooo\""),
      ("ĐT: 0294 3851 000", "số điện thoại chỉ có chữ số, ở đây có chữ \"đt\""),
      ("0294 3851 000 / 001", "mỗi chỗ chỉ ghi một số, các nhóm chữ số cách nhau bằng dấu cách"),
      ("0294 3851 000, máy lẻ", "sau \"máy lẻ\" phải có từ một đến sáu chữ số"),
      ("", "số điện thoại phải bắt đầu bằng 0, 1800, 1900 hoặc +84"),
    ])
  func refusals(text: String, reason: String) {
    #expect(reading(text) { (phone: PhoneNumber) in phone.text } == "✗ \(reason)")
  }
}
