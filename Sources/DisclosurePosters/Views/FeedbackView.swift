internal import DisclosureModel
internal import OrderedJSON

/// Where feedback on administrative rules goes, and what it may be about (phản ánh, kiến nghị):
/// what NĐ 20/2008/NĐ-CP and TT 02/2017/TT-VPCP ask to be posted with the procedures.
struct FeedbackView: Sendable, Hashable {
  /// A heading with its sentences.
  struct Section: Sendable, Hashable {
    /// The heading.
    let heading: String
    /// The sentences, in order.
    let items: [String]
  }

  /// The number to call.
  let phone: Fact
  /// When it is answered, if stated.
  let hours: String?
  /// Who receives, and the ways to write, each with its name.
  let address: [Fact]
  /// The subjects that are received.
  let subjects: Section
  /// What is asked of who writes.
  let conditions: Section
  /// When the answer is due: its time, then what is to be known of it.
  let answer: Section
  /// The legal documents: fine print.
  let sources: [Fact]
}

extension FeedbackView {
  /// The view of the channel of the office of `catalog`.
  init(_ catalog: Catalog) {
    let channel = catalog.office.feedback
    phone = Fact(label: "Gọi số", values: [channel.phone.text])
    hours = channel.hours
    address = [
      Fact(
        label: "Nơi tiếp nhận", values: [channel.agency, channel.unit].compactMap(\.self)),
      Fact(label: "Gửi thư hoặc đến", values: [channel.address]),
      Fact(label: "Fax", values: [channel.fax?.text].compactMap(\.self)),
      Fact(label: "Thư điện tử", values: [channel.email]),
      Fact(label: "Trực tuyến", values: [channel.portal.map(shortAddress)].compactMap(\.self)),
    ].filter { !$0.values.isEmpty }
    subjects = Section(heading: "Sáu nội dung được tiếp nhận", items: FeedbackChannel.subjects)
    conditions = Section(heading: "Khi gửi", items: FeedbackChannel.conditions)
    answer = Section(
      heading: "Được trả lời trong",
      items: [FeedbackChannel.answerTime] + FeedbackChannel.answerRules)
    sources = [
      Fact(label: "Căn cứ", values: FeedbackChannel.legalBasis.map(catalog.citation(of:)))
    ]
  }
}

extension FeedbackView: TemplateData {
  var json: JSON {
    [
      "phone": phone.json, "hours": JSON(hours), "address": JSON(address),
      "subjects": subjects.json, "conditions": conditions.json, "answer": answer.json,
      "sources": JSON(sources),
    ]
  }
}

extension FeedbackView.Section: TemplateData {
  var json: JSON { ["heading": .string(heading), "items": JSON(items)] }
}
