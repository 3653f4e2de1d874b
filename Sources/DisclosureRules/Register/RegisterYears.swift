import DisclosureModel

extension Citation {
  /// What a commune discloses.
  static let itemsToDisclose = Citation(
    "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15", "Điều 11",
    says: "những nội dung chính quyền cấp xã phải công khai để nhân dân biết",
    certainty: .thirdPartyCopy)

  /// How soon.
  static let timeOfDisclosure = Citation(
    "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15", "Điều 12 khoản 3",
    says:
      "không có quy định riêng thì công khai chậm nhất 05 ngày làm việc kể từ ngày có quyết định, "
      + "văn bản",
    certainty: .thirdPartyCopy)

  /// How long what hangs, and the list of it.
  static let postingOfItems = Citation(
    "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15", "Điều 13 khoản 2",
    says:
      "nội dung ở khoản 4, khoản 13 niêm yết thường xuyên, nội dung khác ít nhất 30 ngày liên tục; "
      + "danh mục nội dung đã công khai, hình thức, thời gian được lập, cập nhật hằng quý và niêm yết",
    certainty: .thirdPartyCopy)

  /// What is told over the loudspeakers.
  static let loudspeakerItems = Citation(
    "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15", "Điều 13 khoản 3",
    says:
      "nội dung từ khoản 7 đến khoản 12 được phát trên hệ thống truyền thanh của xã ít nhất 3 ngày "
      + "liên tục",
    certainty: .thirdPartyCopy)
}

extension CivilDate {
  /// The first day of the law on grassroots democracy.
  static let july2023 = CivilDate(year: 2023, month: 7, day: 1)

  /// The last quarter that is over on this day.
  var lastQuarter: (year: Int, quarter: Int) {
    month <= 3 ? (year - 1, 4) : (year, (month - 1) / 3)
  }
}
