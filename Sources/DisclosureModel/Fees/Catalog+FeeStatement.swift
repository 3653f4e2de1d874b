extension Catalog {
  /// The row with an id and the schedule it stands in.
  public func feeRow(_ id: String) -> (schedule: FeeSchedule, row: FeeRow)? {
    for schedule in feeSchedules {
      if let row = schedule.rows.first(where: { $0.id == id }) { return (schedule, row) }
    }
    return nil
  }

  /// The schedules that have an amount in force on `day`, in order, each with such rows only.
  public func feeSchedules(on day: CivilDate) -> [FeeSchedule] {
    feeSchedules.compactMap { schedule in
      var current = schedule
      current.rows = schedule.rows.filter { row in
        SubmissionChannel.Kind.allCases.contains {
          row.amount(for: $0, on: day, schedule: schedule) != nil
        }
      }
      return current.rows.isEmpty ? nil : current
    }
  }

  /// What every row in force on `day` asks for, in the order of schedules and rows.
  public func feeStatements(on day: CivilDate) -> [FeeStatement] {
    let channels = SubmissionChannel.Kind.allCases
    return feeSchedules(on: day).flatMap { schedule in
      schedule.rows.map {
        schedule.statement(of: $0, on: day, offered: channels, charged: channels)
      }
    }
  }

  /// What one row asks for on `day`; nil when there is no such row. A row that is not in force on
  /// that day has no shares.
  public func feeStatement(ofRow id: String, on day: CivilDate) -> FeeStatement? {
    let channels = SubmissionChannel.Kind.allCases
    return feeRow(id).map { schedule, row in
      schedule.statement(of: row, on: day, offered: channels, charged: channels)
    }
  }

  /// What the rows that the channels of `procedure` name ask for on `day`, in the order in which
  /// they are named first; rows that are unknown or not in force then are left out.
  public func feeStatements(of procedure: Procedure, on day: CivilDate) -> [FeeStatement] {
    let ids = procedure.channels.flatMap(\.fees)
    return ids.indices.filter { !ids[..<$0].contains(ids[$0]) }.compactMap { index in
      guard let (schedule, row) = feeRow(ids[index]) else { return nil }
      let statement = schedule.statement(
        of: row, on: day, offered: procedure.channels.map(\.kind),
        charged: procedure.channels.filter { $0.fees.contains(row.id) }.map(\.kind))
      return statement.shares.isEmpty ? nil : statement
    }
  }
}
