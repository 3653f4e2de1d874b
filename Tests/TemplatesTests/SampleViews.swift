import Templates

struct OfficeView: TemplateView {
  var name = "Ủy ban nhân dân xã Tân Hòa"
  var phone: String? = nil

  static let fields: [TemplateField<Self>] = [
    .text("name", \.name),
    .optional("phone", \.phone),
  ]
}

struct StepView: TemplateView {
  var title: String
  var parts: [StepView] = []

  static let fields: [TemplateField<Self>] = [
    .text("title", \.title),
    .list("parts", \.parts),
  ]
}

struct ProcedureView: TemplateView {
  var title = "Đăng ký khai sinh"
  var body = Markup("<p>Miễn phí</p>")
  var isOnline = false
  var fee: String? = nil
  var notice: Markup? = nil
  var office = OfficeView()
  var branch: OfficeView? = nil
  var shared = PreparedView(OfficeView(name: "Tỉnh Vĩnh Long"))
  var steps: [StepView] = []
  var papers: [String] = []
  var figures: [Markup] = []

  static let fields: [TemplateField<Self>] = [
    .text("title", \.title),
    .markup("body", \.body),
    .flag("isOnline", \.isOnline),
    .optional("fee", \.fee),
    .optional("notice", \.notice),
    .record("office", \.office),
    .optional("branch", \.branch),
    .record("shared", \.shared),
    .list("steps", \.steps),
    .list("papers", \.papers),
    .list("figures", \.figures),
  ]
}
