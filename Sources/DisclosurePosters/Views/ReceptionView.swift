internal import DisclosureModel
internal import OrderedJSON

/// The reception calendar of one year (lịch tiếp công dân), with what Luật Tiếp công dân 2013
/// Đ.24.2 asks to be posted: place, regular hours, the head's schedule, participants and content.
struct ReceptionView: Sendable, Hashable {
  /// Somebody who receives.
  struct Receiver: Sendable, Hashable {
    /// The person's name.
    let name: String
    /// The person's position, where it is known.
    let position: Said?
    /// When, rule by rule.
    let rules: [Rule]
  }

  /// A rule by which somebody receives.
  struct Rule: Sendable, Hashable {
    /// On which days, and in which part of the year.
    let days: Said
    /// The hours, where these are not the same for all rules.
    let hours: Said?
    /// The place, where it is not that of the plan.
    let place: Said?
  }

  /// Days of one weekday in a month.
  struct Days: Sendable, Hashable {
    /// The weekday.
    let weekday: Said
    /// The days of the month, ascending, in two digits.
    let dates: [String]
  }

  /// Sessions of a month that are alike in all but the day, or one that differs from its rule.
  struct Sessions: Sendable, Hashable {
    /// Their days.
    let days: [Days]
    /// Hours and place, where the receiver has several.
    let remarks: [Said]
    /// Who receives; nil where it is the same person all year.
    let receiver: String?
    /// Why and whence the session was moved, or why it is not held.
    let change: Said?
    /// Whether they are held.
    let isHeld: Bool
  }

  /// One month.
  struct Month: Sendable, Hashable {
    /// Its name.
    let name: Said
    /// Its sessions, by their first day.
    let sessions: [Sessions]
  }

  /// Label of those who receive; nil when nobody does.
  let receiving: Said?
  /// Who receives, in the order of the rules.
  let receivers: [Receiver]
  /// The place.
  let place: Fact
  /// The hours, each span a line; nil where they are not the same for all sessions.
  let hours: Fact?
  /// Column heads: month, days, then receiver where sessions differ in it.
  let columns: [Said]
  /// The months with sessions, in order.
  let months: [Month]
  /// What is said in place of sessions when there are none.
  let none: Said?
  /// Regular reception.
  let regular: Fact
  /// Who takes part, what about, and how a postponement is announced.
  let facts: [Fact]
  /// The words before what is filled in by hand when a session is put off (Luật Tiếp công dân 2013
  /// Đ.24.4), below the last of the facts.
  let blanks: [String]
  /// When the plan was posted, if stated.
  let posted: Said?
}

extension ReceptionView: TemplateData {
  var json: JSON {
    [
      "receiving": JSON(receiving), "receivers": JSON(receivers), "place": place.json,
      "hours": JSON(hours),
      "columns": JSON(columns), "months": JSON(months),
      "none": JSON(none), "regular": regular.json, "facts": JSON(facts),
      "blanks": JSON(blanks), "posted": JSON(posted),
    ]
  }
}

extension ReceptionView.Receiver: TemplateData {
  var json: JSON {
    ["name": .string(name), "position": JSON(position), "rules": JSON(rules)]
  }
}

extension ReceptionView.Rule: TemplateData {
  var json: JSON {
    ["days": days.json, "hours": JSON(hours), "place": JSON(place)]
  }
}

extension ReceptionView.Month: TemplateData {
  var json: JSON { ["name": name.json, "sessions": JSON(sessions)] }
}

extension ReceptionView.Sessions: TemplateData {
  var json: JSON {
    [
      "days": JSON(days), "remarks": JSON(remarks), "receiver": JSON(receiver),
      "change": JSON(change), "held": .bool(isHeld),
    ]
  }
}

extension ReceptionView.Days: TemplateData {
  var json: JSON { ["weekday": weekday.json, "dates": JSON(dates)] }
}
