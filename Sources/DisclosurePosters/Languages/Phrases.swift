internal import DisclosureModel

/// The fixed words of posters that may be said in several languages, for one of these.
struct Phrases: Sendable {
  /// Which text is the legal one.
  let officialVersion: String
  /// Label of the general number.
  let phone: String
  /// Label of the number for feedback.
  let feedback: String
  /// Title: whom to call.
  let callLeaders: String
  /// In place of leaders.
  let noLeaders: String
  /// Heading of suggestion boxes.
  let boxes: String
  /// Heading of the feedback address.
  let feedbackOnRules: String
  /// Who receives.
  let receiver: String
  /// Where citizens are received.
  let place: String
  /// When on a day.
  let hours: String
  /// Head of the column of months.
  let month: String
  /// Regular reception by officers.
  let regular: String
  /// Who takes part.
  let participants: String
  /// What it is about.
  let content: String
  /// How a change is announced.
  let postponement: String
  /// In place of sessions.
  let noSessions: String
  /// A session that is cancelled.
  let notHeld: String
  /// Head of the column of numbers.
  let number: String
  /// Head of the column of procedures.
  let procedure: String
  /// Head of the column of times.
  let time: String
  /// Head of the column of amounts.
  let fees: String
  /// Nothing is paid.
  let free: String
  /// Several fees are due.
  let byFeeList: String
  /// Nothing is received through a channel.
  let notAccepted: String
  /// In place of procedures.
  let noProcedures: String

  /// The phrases in `language`.
  static func `in`(_ language: Language) -> Phrases {
    switch language {
    case .vi: vietnamese
    case .km: khmer
    case .en: english
    }
  }
}
