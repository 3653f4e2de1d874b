internal import DisclosureModel

/// The reception calendar of one year (lịch tiếp công dân), with what Luật Tiếp công dân 2013
/// Đ.24.2 asks to be posted: place, regular hours, the head's schedule, participants and content.
struct ReceptionView: Sendable, Hashable {
  /// One month.
  struct Month: Sendable, Hashable {
    /// Its name.
    let name: String
    /// Its sessions, by date.
    let sessions: [Session]
  }

  /// One session.
  struct Session: Sendable, Hashable {
    /// Weekday and date.
    let day: String
    /// Who receives; nil where it is the same person all year.
    let receiver: String?
    /// The hours, each span a line; none where they are the same all year.
    let hours: [String]
    /// Why and whence it was moved, or why it is not held.
    let change: String?
    /// Whether it is held.
    let isHeld: Bool
  }

  /// Place, regular reception, who receives when, who takes part and what about, and how a
  /// postponement is announced.
  let facts: [Fact]
  /// Whether sessions differ in who receives.
  let showsReceiver: Bool
  /// Whether sessions differ in their hours.
  let showsHours: Bool
  /// Heading of the sessions.
  let heading: String
  /// Column heads: month, day, then receiver and hours where sessions differ in them.
  let columns: [String]
  /// The months with sessions, in order.
  let months: [Month]
  /// What is said in place of sessions when there are none.
  let none: String?
  /// When the plan was posted, if stated.
  let posted: String?
}

extension ReceptionView: TemplateData {
  var json: JSON {
    [
      "facts": JSON(facts), "showsReceiver": .bool(showsReceiver),
      "showsHours": .bool(showsHours), "heading": .string(heading), "columns": JSON(columns),
      "months": JSON(months), "none": JSON(none),
      "posted": JSON(posted),
    ]
  }
}

extension ReceptionView.Month: TemplateData {
  var json: JSON { ["name": .string(name), "sessions": JSON(sessions)] }
}

extension ReceptionView.Session: TemplateData {
  var json: JSON {
    [
      "day": .string(day), "receiver": JSON(receiver), "hours": JSON(hours),
      "change": JSON(change), "held": .bool(isHeld),
    ]
  }
}
