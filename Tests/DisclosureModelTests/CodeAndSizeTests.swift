import DisclosureModel
import Testing

@Suite struct CodeAndSizeTests {
  @Test(
    "A procedure code is read without its local suffix",
    arguments: [
      ("1.001193", "1.001193"), ("6.000123", "6.000123"),
      ("1.001193.000.00.00.H41", "1.001193"),
      ("1.00119", "✗ sau dấu chấm phải có đúng 6 chữ số, ở đây có 5"),
      ("1.0011930", "✗ sau dấu chấm phải có đúng 6 chữ số, ở đây có 7"),
      ("1001193", "✗ thiếu dấu chấm sau chữ số đầu"),
      ("7.001193", "✗ trước dấu chấm phải là một chữ số từ 1 đến 6"),
      ("11.001193", "✗ trước dấu chấm phải là một chữ số từ 1 đến 6"),
      ("1.00119a", "✗ mã chỉ có chữ số và dấu chấm"),
      ("1. 001193", "✗ mã chỉ có chữ số và dấu chấm"),
      ("1.001193.H41", "✗ phần đuôi phải có dạng \".000.00.00.H41\""),
      ("1.001193.", "✗ phần đuôi phải có dạng \".000.00.00.H41\""),
      ("1.001193.000.00.00.41", "✗ phần đuôi phải có dạng \".000.00.00.H41\""),
    ])
  func code(text: String, shown: String) {
    #expect(reading(text) { (code: ProcedureCode) in code.text } == shown)
  }

  @Test(
    "A length is read with its unit, to the millimetre",
    arguments: [
      ("1,5 m", "1,5 m"), ("150 cm", "1,5 m"), ("1500mm", "1,5 m"), ("90 cm", "90 cm"),
      ("2 m", "2 m"), ("1,25 m", "1,25 m"), ("1,205 m", "1,205 m"), ("0,5 m", "50 cm"),
      ("5 mm", "0,5 cm"), ("100 m", "100 m"),
      ("1.5 m", "✗ phần thập phân viết sau dấu phẩy, như \"1,5 m\""),
      ("150", "✗ thiếu đơn vị m, cm hoặc mm sau con số"),
      ("2 mét rưỡi", "✗ thiếu đơn vị m, cm hoặc mm sau con số"),
      ("0,5 mm", "✗ chiều dài phải từ 1 mm đến 100 m, tròn đến mi-li-mét"),
      ("0 m", "✗ chiều dài phải từ 1 mm đến 100 m, tròn đến mi-li-mét"),
      ("101 m", "✗ chiều dài phải từ 1 mm đến 100 m, tròn đến mi-li-mét"),
      ("1,2345 m", "✗ sau dấu phẩy có từ một đến ba chữ số"),
      ("dài", "✗ thiếu con số"),
    ])
  func length(text: String, shown: String) {
    #expect(reading(text) { (length: Length) in length.text } == shown)
  }

  @Test(
    "A board's size is its width and its height",
    arguments: [
      ("1,2 m x 1,8 m", "1,2 m x 1,8 m"), ("120 x 180 cm", "1,2 m x 1,8 m"),
      ("120x180cm", "1,2 m x 1,8 m"), ("80 cm × 1,2 m", "80 cm x 1,2 m"),
      ("120 x 180", "✗ thiếu đơn vị m, cm hoặc mm sau chiều cao"),
      ("120 cm", "✗ cần chiều rộng và chiều cao với dấu x ở giữa"),
      ("1,2 m x", "✗ thiếu con số"),
    ])
  func boardSize(text: String, shown: String) {
    #expect(reading(text) { (size: BoardSize) in size.text } == shown)
  }
}
