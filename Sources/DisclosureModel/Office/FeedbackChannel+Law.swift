// What the law says of feedback on administrative rules: NĐ 20/2008/NĐ-CP as amended by
// NĐ 92/2017/NĐ-CP, in the words of a provincial notice (soyte.hatinh.gov.vn); time limits by
// TT 02/2017/TT-VPCP.
extension FeedbackChannel {
  /// The six subjects that are received, each a sentence.
  public static let subjects = [
    "Vướng mắc cụ thể do hành vi, thái độ của cán bộ, công chức, cơ quan: chậm trễ, phiền hà, "
      + "không thực hiện hoặc thực hiện không đúng quy định hành chính.",
    "Quy định hành chính không phù hợp với thực tế.",
    "Quy định hành chính không đồng bộ, không thống nhất.",
    "Quy định hành chính không hợp pháp.",
    "Quy định hành chính trái với điều ước quốc tế.",
    "Phương án xử lý các phản ánh trên; sáng kiến ban hành mới quy định hành chính liên quan đến "
      + "sản xuất, kinh doanh, đời sống.",
  ]

  /// What is asked of who writes, each a sentence.
  public static let conditions = [
    "Viết bằng tiếng Việt, nội dung rõ ràng.",
    "Ghi họ tên, địa chỉ, số điện thoại của người gửi.",
    "Khiếu nại, tố cáo không gửi theo cách này.",
  ]

  /// When an answer is due, counted from receipt.
  public static let answerTime = "20 ngày"

  /// What is to be known of the answer, each a sentence.
  public static let answerRules = [
    "Tính từ ngày nhận được phản ánh, kiến nghị.",
    "Việc chưa xong thì cập nhật 7 ngày một lần.",
    "Kết quả được công bố trong 2 ngày làm việc.",
  ]

  /// Numbers of the legal documents that say so.
  public static let legalBasis = ["20/2008/NĐ-CP", "92/2017/NĐ-CP", "02/2017/TT-VPCP"]
}
