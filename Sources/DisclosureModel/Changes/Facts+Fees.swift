extension Catalog {
  /// What is said of the fee schedules with an amount in force on `day`.
  func feeScheduleFacts(on day: CivilDate) -> [SubjectFacts] {
    let current = feeSchedules(on: day)
    return feeSchedules.compactMap { schedule in
      guard current.contains(where: { $0.id == schedule.id }) else {
        return SubjectFacts(ended: schedule.subject, schedule.period, on: day)
      }
      var list = FactList()
      list.add("tên", schedule.name)
      list.add("loại", schedule.kind.term.lowercased())
      list.add("lĩnh vực", fields.first { $0.id == schedule.field }?.name ?? schedule.field)
      list.add("cách thu", schedule.collection)
      list.add("miễn, giảm", schedule.exemption ?? "không")
      list.add("văn bản quy định", schedule.decision)
      list.add("thời gian áp dụng", schedule.period.text)
      return SubjectFacts(
        schedule.subject, list.facts,
        note: Fact.note(from: schedule.period.from, by: schedule.decision))
    }
  }

  /// What is said of the rows of fee schedules: the only facts that hold amounts.
  func feeRowFacts(on day: CivilDate) -> [SubjectFacts] {
    feeSchedules.flatMap { schedule in
      schedule.rows.compactMap { row in
        let subject = Subject(.feeRow, id: row.id, name: row.name)
        guard let statement = feeStatement(ofRow: row.id, on: day), !statement.shares.isEmpty
        else { return SubjectFacts(ended: subject, schedule.period(of: row), on: day) }
        var list = FactList()
        list.add(
          schedule.kind.term.lowercased(),
          parts: SubmissionChannel.Kind.feeOrder.map { channel in
            let amount = row.amount(for: channel, on: day, schedule: schedule)
            return (
              channel.part, amount?.text,
              amount.flatMap { amount in
                Fact.note(
                  from: schedule.start(of: row, for: channel, on: day),
                  by: amount.decision ?? schedule.decision)
              }
            )
          })
        list.add("tên", row.name)
        list.add("biểu thu", schedule.name)
        list.add("người nộp", row.payer.inSentence)
        list.add("miễn, giảm riêng", row.exemption)
        list.add("ghi chú", row.note)
        list.add(Fact.nextFeeChange, statement.nextChange?.text)
        return SubjectFacts(subject, list.facts)
      }
    }
  }
}

extension FeeSchedule {
  fileprivate var subject: Subject { Subject(.feeSchedule, id: id, name: name) }

  /// The day since when what is paid through a channel on `day` is just that; nil where no other
  /// amount was set before. That of an amount after which a basic one holds again is the day after it.
  fileprivate func start(
    of row: FeeRow, for channel: SubmissionChannel.Kind, on day: CivilDate
  ) -> CivilDate? {
    let now = row.amount(for: channel, on: day, schedule: self)
    let bounds = row.amounts.flatMap { amount in
      let period = amount.period.defaulting(to: period)
      return [period.from, period.to?.adding(days: 1)].compactMap(\.self)
    }
    return bounds.filter { $0 <= day }.sorted().last { bound in
      guard
        let before = row.amount(for: channel, on: bound.adding(days: -1), schedule: self),
        let now
      else { return true }
      return !before.costsTheSame(as: now)
    }
  }

  /// From the first day on which some amount of a row holds to the last one.
  fileprivate func period(of row: FeeRow) -> Period {
    let periods = row.amounts.map { $0.period.defaulting(to: period) }
    let ends = periods.compactMap(\.to)
    return Period(to: ends.count == periods.count ? ends.max() : nil)
  }
}
