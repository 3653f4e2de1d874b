internal import DisclosureModel

extension ReceptionView {
  /// The view of `plan`.
  init(_ plan: ReceptionPlan, in catalog: Catalog) {
    facts = [
      Fact(label: "Địa điểm", values: [plan.place]),
      Fact(label: "Tiếp thường xuyên", values: [plan.regular]),
    ]
    columns = ["Tháng", "Ngày", "Người tiếp", "Giờ"]
    months = []
    none = "Năm nay chưa có buổi tiếp công dân nào theo lịch."
    postponement = plan.postponement
  }
}
