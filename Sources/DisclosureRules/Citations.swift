import DisclosureModel

// The passages on which several rules rest. `certainty` says how each is known; see the sources of
// the sample content for where.

extension Citation {
  /// What a procedure has to tell.
  static let partsOfProcedure = Citation(
    "Nghị định 63/2010/NĐ-CP (sửa đổi bởi Nghị định 92/2017/NĐ-CP)", "Điều 8 khoản 2",
    says: "thủ tục phải có đủ tên, trình tự, cách thức, thành phần và số lượng hồ sơ, thời hạn, "
      + "đối tượng, cơ quan thực hiện",
    certainty: .verified)

  /// By what a procedure is published.
  static let publicationDecision = Citation(
    "Nghị định 63/2010/NĐ-CP", "Điều 15",
    says: "thủ tục hành chính được công bố bằng quyết định", certainty: .thirdPartyCopy)

  /// When a procedure is posted, and when it is taken down.
  static let timeOfPosting = Citation(
    "Thông tư 02/2017/TT-VPCP", "Điều 15",
    says:
      "niêm yết thủ tục đúng ngày quyết định công bố có hiệu lực, không niêm yết thủ tục đã hết "
      + "hiệu lực",
    certainty: .verified)

  /// Where a form is posted.
  static let formsAttached = Citation(
    "Thông tư 02/2017/TT-VPCP", "Điều 15",
    says: "mẫu đơn, mẫu tờ khai được đính kèm ngay sau thủ tục có yêu cầu mẫu", certainty: .verified
  )

  /// What is posted about fees, and where.
  static let feePosting = Citation(
    "Luật Phí và lệ phí 97/2015/QH13", "Điều 14 khoản 1",
    says: "tổ chức thu niêm yết tại nơi thu và công khai trên trang điện tử tên phí, lệ phí, mức "
      + "thu, phương thức thu, đối tượng nộp, miễn, giảm và văn bản quy định thu",
    certainty: .thirdPartyCopy)

  /// What is paid for posting fees wrongly.
  static let misleadingFees = Citation(
    "Nghị định 02/2026/NĐ-CP", "Điều 14",
    says:
      "phạt 2.000.000 – 6.000.000 đồng nếu niêm yết không đúng quy định, không rõ ràng gây nhầm "
      + "lẫn",
    certainty: .thirdPartyCopy)

  /// What is told of single people, and when.
  static let personalData = Citation(
    "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 và Nghị định 356/2025/NĐ-CP",
    says:
      "họ tên, ngày sinh, số định danh, số điện thoại, tình trạng hôn nhân… là dữ liệu cá nhân; chỉ "
      + "công khai khi luật quy định hoặc người ấy đồng ý",
    certainty: .verified)

  /// How soon a site is put right.
  static let updatedAtOnce = Citation(
    "Nghị định 224/2026/NĐ-CP", "Điều 9 khoản 3",
    says: "thông tin phải được cập nhật ngay khi có thay đổi", certainty: .thirdPartyCopy)
}

extension CivilDate {
  /// The first day of the decree on websites of 2026, of the law on reception of 2025 and others.
  static let july2026 = CivilDate(year: 2026, month: 7, day: 1)
  /// The first day of the decree on penalties about fees.
  static let january2026 = CivilDate(year: 2026, month: 1, day: 1)
}
