extension Catalog {
  /// What is said of leaders, hotlines, suggestion boxes and where feedback goes.
  var contactFacts: [SubjectFacts] {
    let languages = office.languages
    let leaders = contacts.leaders.map { leader in
      var list = FactList()
      list.add("họ và tên", leader.name)
      list.add("chức vụ", leader.position)
      list.add("điện thoại", leader.phone.text)
      list.add("phụ trách", leader.duty)
      list.add("thư điện tử", leader.email)
      list.add(translationsOf: leader, in: languages)
      return SubjectFacts(Subject(.leader, id: leader.id, name: leader.name), list.facts)
    }
    let hotlines = contacts.hotlines.map { hotline in
      var list = FactList()
      list.add("số điện thoại", hotline.phone.text)
      list.add("phạm vi", hotline.scope)
      list.add("giờ trực", hotline.hours)
      list.add(translationsOf: hotline, in: languages)
      return SubjectFacts(Subject(.hotline, id: hotline.name, name: hotline.name), list.facts)
    }
    let boxes = contacts.suggestionBoxes.map { box in
      var list = FactList()
      list.add("mở hòm thư", box.opened)
      list.add(translationsOf: box, in: languages)
      return SubjectFacts(Subject(.suggestionBox, id: box.place, name: box.place), list.facts)
    }
    return leaders + hotlines.withDistinctIDs + boxes.withDistinctIDs + [feedbackFacts]
  }

  private var feedbackFacts: SubjectFacts {
    let feedback = office.feedback
    var list = FactList()
    list.add("cơ quan tiếp nhận", feedback.agency)
    list.add("đơn vị", feedback.unit)
    list.add("địa chỉ", feedback.address)
    list.add("điện thoại", feedback.phone.text)
    list.add("fax", feedback.fax?.text)
    list.add("thư điện tử", feedback.email)
    list.add("địa chỉ web", feedback.portal)
    list.add("giờ tiếp nhận", feedback.hours)
    list.add(translationsOf: feedback, in: office.languages)
    return SubjectFacts(
      Subject(.feedback, id: "phan-anh-kien-nghi", name: "Nơi tiếp nhận phản ánh, kiến nghị"),
      list.facts)
  }
}

extension [SubjectFacts] {
  /// The same, where things have no ids and may have the same name: the second one gets a number.
  fileprivate var withDistinctIDs: [SubjectFacts] {
    enumerated().map { offset, facts in
      let count = self[...offset].count { $0.subject.id == facts.subject.id }
      var facts = facts
      if count > 1 { facts.subject.id += " (\(count))" }
      return facts
    }
  }
}
