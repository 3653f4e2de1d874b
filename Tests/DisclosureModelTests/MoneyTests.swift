import DisclosureModel
import Testing

@Suite struct MoneyTests {
  @Test(
    "An amount is read in whole đồng and shown with points between the thousands",
    arguments: [
      ("8.000 đồng", "8.000 đồng"), ("8000đ", "8.000 đồng"), ("8.000 đ", "8.000 đồng"),
      ("8.000 VNĐ", "8.000 đồng"), ("8.000\u{A0}đồng", "8.000 đồng"), ("0 đồng", "0 đồng"),
      ("500 đồng", "500 đồng"), ("1.234.567 Đồng", "1.234.567 đồng"),
      ("miễn phí", "0 đồng"), ("Không thu", "0 đồng"),
      ("1.000.000.000.000.000 đồng", "1.000.000.000.000.000 đồng"),
      ("8,000 đồng", "✗ dùng dấu chấm để tách hàng nghìn: \"8.000 đồng\""),
      ("8.000,5 đồng", "✗ số tiền là số đồng nguyên, không có phần lẻ"),
      ("8.00 đồng", "✗ dấu chấm phải tách từng ba chữ số, như \"1.234.000 đồng\""),
      ("1234.567 đồng", "✗ dấu chấm phải tách từng ba chữ số, như \"1.234.000 đồng\""),
      ("8..000 đồng", "✗ dấu chấm phải tách từng ba chữ số, như \"1.234.000 đồng\""),
      ("8 000 đồng", "✗ dùng dấu chấm, không dùng khoảng trắng, để tách hàng nghìn"),
      ("08.000 đồng", "✗ số tiền không bắt đầu bằng chữ số 0"),
      ("8.000", "✗ thiếu chữ \"đồng\": \"8.000 đồng\""),
      ("10 USD", "✗ chỉ ghi số tiền bằng đồng Việt Nam"),
      ("tám nghìn đồng", "✗ viết số tiền bằng chữ số, như \"8.000 đồng\""),
      ("8 nghìn đồng", "✗ viết đủ các chữ số, như \"8.000 đồng\""),
      ("8k", "✗ viết đủ các chữ số, như \"8.000 đồng\""),
      ("-5 đồng", "✗ số tiền không được âm"),
      ("8.000 đồng một bản", "✗ sau con số chỉ ghi \"đồng\""),
      ("1.000.000.000.000.001 đồng", "✗ số tiền lớn hơn một triệu tỷ đồng"),
      ("99999999999999999999 đồng", "✗ số tiền lớn hơn một triệu tỷ đồng"),
      ("", "✗ viết số tiền bằng chữ số, như \"8.000 đồng\""),
    ])
  func money(text: String, shown: String) {
    #expect(reading(text) { (money: Money) in money.text } == shown)
  }

  @Test(
    "A price is an amount with what it is paid for",
    arguments: [
      ("8.000 đồng/bản", "8.000 đồng/bản"), ("2.000đ / trang", "2.000 đồng/trang"),
      ("10.000 đồng/trường hợp", "10.000 đồng/trường hợp"), ("5.000 đồng", "5.000 đồng"),
      ("Miễn phí", "0 đồng"),
      ("8.000 đồng/", "✗ sau dấu / phải là đơn vị tính, như \"bản\", \"trang\""),
      ("8.000 đồng/2 bản", "✗ sau dấu / phải là đơn vị tính, như \"bản\", \"trang\""),
      ("8.000 đồng/bản/lần", "✗ sau dấu / phải là đơn vị tính, như \"bản\", \"trang\""),
      ("/bản", "✗ viết số tiền bằng chữ số, như \"8.000 đồng\""),
      ("8.000/bản", "✗ thiếu chữ \"đồng\": \"8.000 đồng\""),
    ])
  func unitPrice(text: String, shown: String) {
    #expect(reading(text) { (price: UnitPrice) in price.text } == shown)
  }

  @Test(
    "An amount is read out in words",
    arguments: [
      (0, "Không đồng"),
      (1, "Một đồng"),
      (5, "Năm đồng"),
      (10, "Mười đồng"),
      (11, "Mười một đồng"),
      (14, "Mười bốn đồng"),
      (15, "Mười lăm đồng"),
      (20, "Hai mươi đồng"),
      (21, "Hai mươi mốt đồng"),
      (24, "Hai mươi tư đồng"),
      (25, "Hai mươi lăm đồng"),
      (91, "Chín mươi mốt đồng"),
      (100, "Một trăm đồng"),
      (101, "Một trăm linh một đồng"),
      (104, "Một trăm linh bốn đồng"),
      (105, "Một trăm linh năm đồng"),
      (110, "Một trăm mười đồng"),
      (115, "Một trăm mười lăm đồng"),
      (555, "Năm trăm năm mươi lăm đồng"),
      (1_000, "Một nghìn đồng"),
      (1_001, "Một nghìn không trăm linh một đồng"),
      (1_010, "Một nghìn không trăm mười đồng"),
      (8_000, "Tám nghìn đồng"),
      (15_000, "Mười lăm nghìn đồng"),
      (200_000, "Hai trăm nghìn đồng"),
      (1_005_000, "Một triệu không trăm linh năm nghìn đồng"),
      (1_000_005, "Một triệu không trăm linh năm đồng"),
      (1_234_567, "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng"),
      (2_000_000_000, "Hai tỷ đồng"),
      (2_000_000_005, "Hai tỷ không trăm linh năm đồng"),
      (1_000_000_000_000, "Một nghìn tỷ đồng"),
      (1_500_000_000_000, "Một nghìn năm trăm tỷ đồng"),
      (1_000_000_000_000_000, "Một triệu tỷ đồng"),
    ])
  func words(dong: Int, words: String) {
    #expect(Money(dong: dong)?.words == words)
  }

  @Test func `What is shown is read back as the same amount`() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let digits = Int.random(in: 0...14, using: &random)
      let limit = (0..<digits).reduce(1) { product, _ in product * 10 }
      let money = try #require(Money(dong: Int.random(in: 0...limit, using: &random)))
      #expect(try value(money.text) == money)
    }
    #expect(Money(dong: -1) == nil)
    #expect(Money(dong: Money.maximum.dong + 1) == nil)
  }
}
